using System.Text.RegularExpressions;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>The portal of the samples breaks each rule and does all that the policy permits, and its page says where.</summary>
public partial class SampleGuideTests
{
    private const string Portal = "samples/VoipPortal";

    private static readonly string s_page = File.ReadAllText(Path.Combine(Repository.Root, "samples", "README.md")).ReplaceLineEndings("\n");
    private static readonly string s_warnings = File.ReadAllText(Path.Combine(Repository.Root, Portal, "expected-warnings.txt"));

    /// <summary>The rows of the page's tables, by the heading that they stand below; those that head a group have one cell.</summary>
    private static readonly ILookup<string, string[]> s_rows = Rows().Where(r => r.Cells.Length == 3).ToLookup(r => r.Heading, r => r.Cells);

    [Fact]
    public void The_portal_breaks_each_rule() => Assert.All(PrivacyTest.Shipped, id => Assert.Contains($": {id}: ", s_warnings, StringComparison.Ordinal));

    [Fact]
    public void The_page_tells_of_each_finding_and_of_no_other()
    {
        var told = s_rows["Samples"].SelectMany(r => Rule().Matches(r[1]).Select(m => $"{Name().Match(r[0]).Groups[1].Value}: {m.Value}")).Order(StringComparer.Ordinal);
        var found = Finding().Matches(s_warnings).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(found, told);
    }

    /// <summary>Permitted is what the policy file lets through, under a condition or none.</summary>
    [Fact]
    public void The_page_says_where_the_portal_does_what_a_clause_permits()
    {
        var clauses = File.ReadLines(Path.Combine(Repository.Root, "src", "PrivacyAnalyzers.Policy", "Policies", "CLAUSES.md"))
            .Select(l => Clause().Match(l)).Where(m => m.Success && (m.Groups[2].Value.Contains("| permitted", StringComparison.Ordinal) || m.Groups[2].Value.Contains("ALLOW ", StringComparison.Ordinal)))
            .Select(m => m.Groups[1].Value).ToList();
        Assert.NotEmpty(clauses);
        Assert.Empty(clauses.Except(s_rows["What the policy permits"].Select(r => r[0])));
    }

    [Fact]
    public void Every_file_that_the_page_names_is_there()
    {
        var files = s_rows["Samples"].Select(r => r[0]).Concat(s_rows["What the policy permits"].Select(r => r[2])).SelectMany(c => Name().Matches(c)).Select(m => m.Groups[1].Value);
        Assert.All(files, f => Assert.True(File.Exists(Path.Combine(Repository.Root, Portal, f)), f));
    }

    private static IEnumerable<(string Heading, string[] Cells)> Rows()
    {
        var heading = "";
        foreach (var line in s_page.Split('\n'))
        {
            if (line.StartsWith('#')) heading = line.TrimStart('#', ' ');
            else if (line.StartsWith("| ", StringComparison.Ordinal)) yield return (heading, [.. line.Trim('|', ' ').Split('|').Select(c => c.Trim())]);
        }
    }

    [GeneratedRegex(@"PRIV\d{4}")]
    private static partial Regex Rule();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"^(\S+: PRIV\d{4}): ", RegexOptions.Multiline)]
    private static partial Regex Finding();

    [GeneratedRegex(@"^\| <a id=""\w+""></a>(\w+)(.*)$")]
    private static partial Regex Clause();
}
