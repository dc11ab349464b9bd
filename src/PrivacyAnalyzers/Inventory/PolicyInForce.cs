using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Inventory;

/// <summary>Which policy applies, and what it says, so that who reads the report needs no other file.</summary>
internal static class PolicyInForce
{
    /// <summary>
    /// The clauses, a line each, with tabs between: <c>statement</c>, ids, directness, <c>restricts</c> or <c>permits</c>, words, text; or <c>note</c>, ids,
    /// <c>permitted</c> or <c>not-checked</c>, words, reason.
    /// </summary>
    public static Diagnostic Entry(PolicyFiles files)
    {
        var policy = files.Policy;
        var clauses = PolicyPrinter.Statements(policy).Select(static s => string.Join("\t", "statement", s.Clause.Id, s.Clause.Directness.ToString().ToLowerInvariant(), s.Restricts ? "restricts" : "permits", s.Clause.Words, s.Text))
            .Concat(policy.Notes.Select(static n => string.Join("\t", "note", n.Id, n.IsPermission ? "permitted" : "not-checked", n.Words, n.Reason)));
        var path = files.PolicyPath;
        return InventoryRule.Entry("policy", Location.None, [], $"The policy in force is '{policy.Name}'", ("Policy", policy.Name),
            ("File", path?.Substring(path.LastIndexOfAny(['/', '\\']) + 1)), ("Clauses", string.Join("\n", clauses)));
    }
}
