using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>What the page about teaching a library shows is so.</summary>
public partial class TeachingTests
{
    private static readonly string[] s_blocks =
        [.. Block().Matches(File.ReadAllText(Path.Combine(Repository.Root, "src", "PrivacyAnalyzers.Policy", "Models", "TEACHING.md")).ReplaceLineEndings("\n")).Select(m => m.Groups[1].Value)];

    [Fact]
    public async Task Without_the_model_two_logs_are_found_and_with_it_what_the_page_tells()
    {
        Assert.Equal(["PRIV2001 Numbers.Mask", "PRIV2001 gateway.Next"], await Found());
        Assert.Equal(["PRIV5002 customer.Phone", "PRIV3001 customer.Phone", "PRIV2001 gateway.Next"], await Found(("courier.privacymodel", s_blocks.Single(b => b.StartsWith("library ", StringComparison.Ordinal)))));
    }

    private static async Task<IEnumerable<string>> Found(params (string, string)[] files)
    {
        using var library = new MemoryStream();
        Assert.True(PrivacyTest.Compile(s_blocks.Single(b => b.StartsWith("namespace Courier", StringComparison.Ordinal))).WithAssemblyName("Courier").Emit(library).Success);

        // The statement that starts the program does not belong into a library.
        var program = s_blocks.Single(b => b.Contains("class Desk", StringComparison.Ordinal)).Replace("Desk.Serve(new Customer());\n", "", StringComparison.Ordinal);
        var found = await PrivacyTest.Analyze(PrivacyTest.Compile(program).AddReferences(MetadataReference.CreateFromImage(library.ToArray())), files);
        return found.Where(d => d.Id is not ("PRIV1005" or "PRIV1006")).Select(d => d.Id + " " + Word().Match(d.Location.SourceTree!.ToString()[d.Location.SourceSpan.Start..]).Value);
    }

    [GeneratedRegex("```(?:csharp|privacymodel)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\w+\.\w+")]
    private static partial Regex Word();
}
