using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Tool.Sarif;

namespace PrivacyAnalyzers.Tool.Reporting;

/// <summary>Clause by clause: which rules look after it, what in the code rests on it, or why nothing can be checked.</summary>
internal static class ClauseCoverage
{
    /// <param name="policies">The policies in force.</param>
    /// <param name="evidence">What rests on which clause.</param>
    /// <param name="observed">The rules that told a finding on account of a clause.</param>
    public static IReadOnlyList<Coverage> Of(IReadOnlyList<PolicyEntry> policies, IReadOnlyDictionary<string, ClauseEvidence> evidence, IReadOnlyDictionary<string, SortedSet<string>> observed)
    {
        var all = new List<Coverage>();
        var entries = policies.SelectMany(static p => p.Clauses).ToList();
        foreach (var clause in entries.SelectMany(static e => e.Ids).Concat(evidence.Keys).Where(static c => c.Length > 0).Distinct().OrderBy(static c => c, ClauseOrder.Instance))
        {
            var about = entries.Where(e => e.Ids.Contains(clause)).Distinct().ToList();
            var statements = about.Where(static e => e.IsStatement).ToList();

            // The words of the statement that rests on this clause most, alone or before others.
            var first = (statements.Count > 0 ? statements : about).OrderBy(e => e.Ids.Count).FirstOrDefault();
            var rules = new SortedSet<string>(observed.TryGetValue(clause, out var seen) ? seen : [], StringComparer.Ordinal);

            // The rules' pages speak of the clauses of the policy that ships; another policy may mean something else by P4, and its statements tell.
            if (first is not null && BuiltIn.DefaultPolicy.Clauses.Any(c => c.Words == first.Words && c.Ids.Contains(clause)))
                rules.UnionWith(RulePage.All.Where(id => RulePage.Of(id)!.Clauses.Contains(clause)));
            else rules.UnionWith(statements.Where(static s => s.Restricts).SelectMany(static s => StatementRules.Of(s.Text)));
            var status = statements.Any(static s => s.Restricts) || rules.Count > 0 ? "enforced"
                : statements.Count > 0 || about.Any(static e => e.Kind == "permitted") ? "permits"
                : about.Count > 0 ? "not checkable" : "unknown";
            all.Add(new Coverage(clause, status, statements.Count > 0 ? first!.Kind : "", first?.Words ?? "", [.. about.Select(static e => e.Text).Distinct()], [.. rules],
                evidence.TryGetValue(clause, out var found) ? found : new ClauseEvidence()));
        }

        return all;
    }
}
