using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;
using Xunit.Sdk;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>Every rule has its page beside it; what the page calls bad is found at the marked lines, what it calls good is silent.</summary>
public partial class PageTests
{
    private static readonly string[] s_sections = ["What it does", "Why", "Bad", "Good", "How to fix", "How to configure", "Which words of the policy it rests on", "Known gaps"];

    public static TheoryData<string> Rules => [.. PrivacyTest.Shipped.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_a_page_where_its_help_link_points(string id)
    {
        var descriptor = PrivacyTest.Analyzers.SelectMany(a => a.SupportedDiagnostics).First(d => d.Id == id);
        var page = PageOf(id);
        Assert.EndsWith(Path.GetRelativePath(Repository.Root, page).Replace('\\', '/'), descriptor.HelpLinkUri);
        var text = File.ReadAllText(page);
        Assert.StartsWith($"# {id}: {descriptor.Title}", text);
        Assert.All(s_sections, s => Assert.Contains("\n## " + s + "\n", text.ReplaceLineEndings("\n")));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_pages_code_does_what_the_page_says(string id)
    {
        var problems = new List<string>();
        var blocks = Blocks(File.ReadAllText(PageOf(id)).ReplaceLineEndings("\n")).ToList();
        Assert.Contains(blocks, b => b.Section == "Bad");
        Assert.Contains(blocks, b => b.Section == "Good");
        foreach (var (section, language, text) in blocks) problems.AddRange(await Problems(id, section, language, text));
        if (problems.Count > 0) throw new XunitException(string.Join("\n", problems));
    }

    private static async Task<List<string>> Problems(string id, string section, string language, string text)
    {
        var lines = text.Split('\n');
        var expected = lines.Select((l, i) => (Line: i, Ids: Mark().Matches(l).Select(m => m.Groups[1].Value).ToList())).Where(p => p.Ids.Count > 0).SelectMany(p => p.Ids.Select(i => (p.Line, Id: i))).ToList();
        var found = language == "csharp"
            ? (await PrivacyTest.Analyze(PrivacyTest.Compile(text))).Select(d => (d.Location.GetLineSpan().StartLinePosition.Line, d.Id)).ToList()
            : (await PrivacyTest.AnalyzeAnything(PrivacyTest.Compile(""), ("page." + language, text))).Select(d => (d.Location.GetLineSpan().StartLinePosition.Line, d.Id)).ToList();
        found = [.. found.Distinct()];
        return [.. expected.Except(found).Select(e => $"{id} {section}: missing {e.Id} at: {lines[e.Line].Trim()}"), .. found.Except(expected).Select(f => $"{id} {section}: unexpected {f.Item2} at: {lines[f.Item1].Trim()}")];
    }

    /// <summary>The code that the page of a rule shows as bad.</summary>
    internal static IEnumerable<string> BadOf(string id) => Blocks(File.ReadAllText(PageOf(id)).ReplaceLineEndings("\n")).Where(static b => b is { Section: "Bad", Language: "csharp" }).Select(static b => b.Text);

    private static IEnumerable<(string Section, string Language, string Text)> Blocks(string page)
    {
        foreach (Match block in Block().Matches(page))
        {
            var section = Section().Matches(page[..block.Index]).LastOrDefault()?.Groups[1].Value ?? "";
            if (section is "Bad" or "Good" && block.Groups[1].Value is "csharp" or "privacy" or "privacymodel") yield return (section, block.Groups[1].Value, block.Groups[2].Value);
        }
    }

    private static string PageOf(string id) => Assert.Single(Repository.Files("src", id + ".md"));

    [GeneratedRegex("```(\\w+)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("\n## (.*)\n")]
    private static partial Regex Section();

    [GeneratedRegex(@"(?://|#|,) (PRIV\d{4})")]
    private static partial Regex Mark();
}
