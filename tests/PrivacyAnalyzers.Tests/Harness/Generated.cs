using Xunit;
using Xunit.Sdk;

namespace PrivacyAnalyzers.Tests.Harness;

/// <summary>Files of the repository that are made from others. Setting the variable <c>PRIVACY_WRITE</c> to 1 for a test run writes them anew.</summary>
internal static class Generated
{
    public static void Holds(string path, string text)
    {
        var file = Path.Combine(House.Repository.Root, path.Replace('/', Path.DirectorySeparatorChar));
        if (Environment.GetEnvironmentVariable("PRIVACY_WRITE") == "1") File.WriteAllText(file, text);
        if (!File.Exists(file)) throw new XunitException(path + " is missing; run the tests with PRIVACY_WRITE=1");
        Assert.True(File.ReadAllText(file).ReplaceLineEndings("\n") == text, path + " is out of date; run the tests with PRIVACY_WRITE=1");
    }
}
