using PrivacyAnalyzers.Tool.Sarif;

namespace PrivacyAnalyzers.Tool.Reporting;

/// <summary>The orders in which the first of many are chosen.</summary>
internal static class Orders
{
    public static readonly IComparer<Finding> Findings = Comparer<Finding>.Create(static (a, b) => Compare(
        b.Counts.CompareTo(a.Counts), (a.Clause.Length == 0).CompareTo(b.Clause.Length == 0), ClauseOrder.Instance.Compare(a.Clause, b.Clause), string.CompareOrdinal(a.Rule, b.Rule), string.CompareOrdinal(a.At.Uri, b.At.Uri), a.At.Line.CompareTo(b.At.Line)));

    public static readonly IComparer<Flow> Flows = Comparer<Flow>.Create(static (a, b) => Compare(
        a.Verdict.CompareTo(b.Verdict), string.CompareOrdinal(a.Category, b.Category), string.CompareOrdinal(a.Channel, b.Channel), b.Count.CompareTo(a.Count), string.CompareOrdinal(a.Source, b.Source)));

    /// <summary>Those first whose data goes where it must not.</summary>
    public static readonly IComparer<Member> Members = Comparer<Member>.Create(static (a, b) => Compare(
        Worst(a).CompareTo(Worst(b)), string.CompareOrdinal(a.Category, b.Category), string.CompareOrdinal(a.Name, b.Name)));

    /// <summary>Those first that nobody gives a reason for.</summary>
    public static readonly IComparer<SuppressionEntry> Suppressions = Comparer<SuppressionEntry>.Create(static (a, b) => Compare((a.Reason is not null).CompareTo(b.Reason is not null), string.CompareOrdinal(a.Rule, b.Rule)));

    public static readonly IComparer<AcceptedEntry> Accepted = Comparer<AcceptedEntry>.Create(static (a, b) => Compare(Nullable.Compare(a.Since, b.Since), string.CompareOrdinal(a.Rule, b.Rule), string.CompareOrdinal(a.Project, b.Project), string.CompareOrdinal(a.Id, b.Id)));

    public static readonly IComparer<(string Project, int Open, int Accepted)> Projects =
        Comparer<(string Project, int Open, int Accepted)>.Create(static (a, b) => Compare(b.Open.CompareTo(a.Open), b.Accepted.CompareTo(a.Accepted), string.CompareOrdinal(a.Project, b.Project)));

    private static int Worst(Member member) => member.Goes.Count == 0 ? int.MaxValue : member.Goes.Min(static g => (int)g.Verdict);

    private static int Compare(params ReadOnlySpan<int> comparisons)
    {
        foreach (var comparison in comparisons)
            if (comparison != 0) return comparison;
        return 0;
    }
}
