using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests;

/// <summary>The contract as marked-up cases: one file a case, Bad and Ok side by side.</summary>
public class ConformanceTests
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Conformance");

    /// <summary>Cases that do not pass yet, with the reason: <c>Area/Case.cs: why</c>.</summary>
    private static readonly Dictionary<string, string> s_gaps = File.ReadAllLines(Path.Combine(s_folder, "KnownGaps.txt"))
        .Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(": ", 2)).ToDictionary(p => p[0], p => p[1]);

    public static TheoryData<string> Cases => [.. Files().Where(f => !s_gaps.ContainsKey(f))];

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Case_holds(string file) => PrivacyTest.Verify(File.ReadAllText(Path.Combine(s_folder, file)));

    /// <summary>A gap that closes is noticed: its case then belongs among the others.</summary>
    [Fact]
    public async Task Known_gaps_still_are_some()
    {
        foreach (var file in s_gaps.Keys)
            await Assert.ThrowsAsync<Xunit.Sdk.XunitException>(() => PrivacyTest.Verify(File.ReadAllText(Path.Combine(s_folder, file))));
    }

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(s_folder, "*.cs", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(s_folder, f).Replace('\\', '/')).Where(f => !f.StartsWith('_')).Order(StringComparer.Ordinal);
}
