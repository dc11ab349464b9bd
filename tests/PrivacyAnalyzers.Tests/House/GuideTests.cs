using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>What the guides to the language show is read, compiled and says what they say.</summary>
public partial class GuideTests
{
    [Fact]
    public void Every_policy_in_the_language_guide_is_read_without_a_mistake()
    {
        var blocks = Blocks("README.md", "privacy");
        Assert.Equal(3, blocks.Count);
        Assert.All(blocks, text => Assert.Empty(PolicyParser.Parse(text, "guide.privacy").Problems));
    }

    [Fact]
    public void The_guide_names_every_statement_duty_and_setting()
    {
        var guide = Text("README.md");
        foreach (var kind in Enum.GetNames<DutyKind>()) Assert.Matches($"`(REQUIRE|FORBID) {kind}", guide);
        foreach (var setting in BuiltIn.DefaultPolicy.Settings) Assert.Contains($"| \"{setting.Key}\" |", guide, StringComparison.Ordinal);
        Assert.All(BuiltIn.DefaultPolicy.Settings, s => Assert.False(s.Value));
    }

    [Fact]
    public void The_guide_names_every_word_that_is_there()
    {
        var guide = Text("README.md");
        var words = guide[guide.IndexOf("## Words that are there", StringComparison.Ordinal)..guide.IndexOf("## Words of your own", StringComparison.Ordinal)];
        var vocabulary = PolicyParser.Parse("DENY Pii TO Log BECAUSE A1 \"x\" stated", "p.privacy").Policy.Vocabulary;
        var there = vocabulary.Channels.Concat(vocabulary.Purposes).Concat(vocabulary.Conditions).Concat(vocabulary.Categories.Select(c => c.Name)).Concat(Enum.GetNames<Protections>().Skip(1)).Where(w => w.Length > 0).Append("Pii").Append("Cpni").Distinct();
        Assert.Equal(there.Order(StringComparer.Ordinal), Word().Matches(words).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_ten_minutes_lead_to_what_they_promise()
    {
        var code = Assert.Single(Blocks("TEN-MINUTES.md", "csharp"));
        var policy = string.Concat(Blocks("TEN-MINUTES.md", "privacy"));
        var found = (await PrivacyTest.Analyze(PrivacyTest.Compile(code), ("shop.privacy", policy))).Where(d => d.Severity == DiagnosticSeverity.Warning).ToList();
        var promised = code.Split('\n').Select((line, i) => (Line: i, Mark: Mark().Match(line))).Where(l => l.Mark.Success).Select(l => (l.Line, l.Mark.Groups[1].Value));
        Assert.Equal(promised, found.Select(d => (d.Location.GetLineSpan().StartLinePosition.Line, d.Id)));
        Assert.Equal(Blocks("TEN-MINUTES.md", "text").Single().TrimEnd(), string.Join('\n', found.Select(d =>
        {
            var at = d.Location.GetLineSpan().StartLinePosition;
            return $"Shop.cs({at.Line + 1},{at.Character + 1}): warning {d.Id}: {d.GetMessage()}";
        })));

        var told = Assert.Single(PolicyParser.Parse(policy + "DENY Helth TO Marketing BECAUSE S3 \"about shoes\" implied\n", "shop.privacy").Problems);
        Assert.Contains(told.Message, Text("TEN-MINUTES.md").Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static string Text(string guide) => File.ReadAllText(Path.Combine(Repository.Root, "src", "PrivacyAnalyzers.Policy", "Policies", guide)).ReplaceLineEndings("\n");

    private static List<string> Blocks(string guide, string language) => [.. Block().Matches(Text(guide)).Where(m => m.Groups[1].Value == language).Select(m => m.Groups[2].Value)];

    [GeneratedRegex("```(\\w+)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("`(\\w+)`")]
    private static partial Regex Word();

    [GeneratedRegex(@"// (PRIV\d{4})")]
    private static partial Regex Mark();
}
