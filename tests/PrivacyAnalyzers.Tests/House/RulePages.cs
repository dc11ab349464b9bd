using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>What the pages of the rules say of the clauses that the rules rest on.</summary>
internal static partial class RulePages
{
    private const string Section = "\n## Which words of the policy it rests on\n";

    public static string PathOf(string id) => Repository.Files("src", id + ".md").Single();

    /// <summary>The clauses that the rule's page names, in the order of the policy.</summary>
    public static IReadOnlyList<string> ClausesOf(string id)
    {
        var page = File.ReadAllText(PathOf(id)).ReplaceLineEndings("\n");
        var section = page[page.IndexOf(Section, StringComparison.Ordinal)..];
        var end = section.IndexOf("\n## ", Section.Length, StringComparison.Ordinal);
        return [.. Clause().Matches(end < 0 ? section : section[..end]).Select(m => m.Groups[1].Value).Distinct().OrderBy(Rank)];
    }

    /// <summary>P before F, and by number.</summary>
    public static int Rank(string clause) => (clause[0] == 'P' ? 0 : 1000) + int.Parse(clause[1..], System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\*\*\[?([PF]\d+)\]?\*\*")]
    private static partial Regex Clause();
}
