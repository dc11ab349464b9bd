using System.Text;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>Every clause of the policy that ships is enforced, permits something, or says why nothing checks it; the table and the rules' pages link to each other.</summary>
public class ClauseTableTests
{
    private const string Table = "src/PrivacyAnalyzers.Policy/Policies/CLAUSES.md";

    private static readonly PrivacyPolicy s_policy = BuiltIn.DefaultPolicy;
    private static readonly IReadOnlyList<PolicyStatement> s_statements = PolicyPrinter.Statements(s_policy);

    /// <summary>The policy has thirty clauses; the rules on CPNI are numbered to fifteen, with four numbers left out.</summary>
    private static readonly string[] s_clauses = [.. Enumerable.Range(1, 30).Select(n => "P" + n), .. Enumerable.Range(1, 15).Except([5, 9, 12, 13]).Select(n => "F" + n)];

    private static readonly ILookup<string, string> s_rules = PrivacyTest.Shipped.Order(StringComparer.Ordinal).SelectMany(id => RulePages.ClausesOf(id).Select(c => (Clause: c, Rule: id))).ToLookup(p => p.Clause, p => p.Rule);

    [Fact]
    public void Every_clause_is_in_the_policy_and_no_other() =>
        Assert.Equal(s_clauses, s_statements.SelectMany(s => s.Clause.Ids).Concat(s_policy.Notes.SelectMany(n => n.Ids)).Concat(s_policy.Clauses.SelectMany(c => c.Ids)).Distinct().OrderBy(RulePages.Rank));

    [Fact]
    public void What_restricts_is_looked_after_by_a_rule_and_rules_rest_on_clauses_that_there_are()
    {
        Assert.All(s_statements.Where(s => s.Restricts).SelectMany(s => s.Clause.Ids).Distinct(), c => Assert.NotEmpty(s_rules[c]));
        Assert.Empty(s_rules.Select(g => g.Key).Except(s_clauses));
    }

    [Fact]
    public void A_clause_that_no_rule_looks_after_is_not_enforced() =>
        Assert.DoesNotContain(s_policy.Notes.SelectMany(n => n.Ids), c => s_statements.Any(s => s.Restricts && s.Clause.Ids.Contains(c)));

    [Fact]
    public void The_table_is_up_to_date() => Generated.Holds(Table, Render());

    [Fact]
    public void The_pages_of_the_rules_link_to_the_table()
    {
        foreach (var id in PrivacyTest.Shipped)
        {
            var page = File.ReadAllText(RulePages.PathOf(id));
            foreach (var clause in RulePages.ClausesOf(id))
            {
                Assert.Contains($"**[{clause}]**", page, StringComparison.Ordinal);
                Assert.Contains($"\n[{clause}]: ../../../PrivacyAnalyzers.Policy/Policies/CLAUSES.md#{clause.ToLowerInvariant()}\n", page.ReplaceLineEndings("\n"), StringComparison.Ordinal);
            }
        }
    }

    private static string Render()
    {
        var to = new StringBuilder($"""
            # The clauses of the policy that ships

            {s_policy.Name}, clause by clause: a few words of each, which rules look after it, and what the
            [policy file](digium-2014-06-18.privacy) says on its account. The clauses that begin with F are rules on CPNI (47 U.S.C. 222 and
            47 CFR 64.2003-2011), to which the policy points; F5, F9, F12 and F13 are not used. How directly each rule follows from the words is
            said on its page. A test makes this table from the policy file and those pages, and fails where it is out of date.

            | clause | words | verdict | in the policy file |
            |---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var clause in s_clauses)
            to.Append($"| <a id=\"{clause.ToLowerInvariant()}\"></a>{clause} | {WordsOf(clause)} | {VerdictOn(clause)} | {string.Join("<br>", StatementsOn(clause))} |\n");
        return to.ToString();
    }

    /// <summary>The words of the statement that rests on the clause most, alone or before others.</summary>
    private static string WordsOf(string clause)
    {
        if (NoteOn(clause) is { } note) return $"\"{note.Words}\"";
        var nearest = s_policy.Clauses.Where(c => c.Ids.Contains(clause)).OrderBy(c => c.Ids[0] == clause ? 0 : 1).ThenBy(c => c.Ids.Count).First();
        var others = nearest.Ids.Except([clause]).ToList();
        return $"\"{nearest.Words}\"" + (nearest.Ids[0] == clause ? "" : $" (with {string.Join(", ", others)})");
    }

    private static string VerdictOn(string clause)
    {
        var rules = string.Join(", ", s_rules[clause].Select(Link));
        if (NoteOn(clause) is { } note) return (note.IsPermission ? "permitted: " : "not checked: ") + note.Reason + (rules.Length > 0 ? $"; see {rules}" : "");
        return s_statements.Any(s => s.Restricts && s.Clause.Ids.Contains(clause)) ? "enforced by " + rules : "permitted" + (rules.Length > 0 ? "; see " + rules : "");
    }

    private static string Link(string id) => $"[{id}](../../{Path.GetRelativePath(Path.Combine(Repository.Root, "src"), RulePages.PathOf(id)).Replace('\\', '/')})";

    private static IEnumerable<string> StatementsOn(string clause) => s_statements.Where(s => s.Clause.Ids.Contains(clause)).Select(s => $"`{s.Text}`").Distinct();

    private static PolicyNote? NoteOn(string clause) => s_policy.Notes.FirstOrDefault(n => n.Ids.Contains(clause));
}
