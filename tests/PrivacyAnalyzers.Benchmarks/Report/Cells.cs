using PrivacyAnalyzers.Benchmarks.Contestants;

namespace PrivacyAnalyzers.Benchmarks.Report;

/// <summary>One line of results in words.</summary>
internal static class Cells
{
    public static string Absolute(Sample sample) => $"{sample.Milliseconds:n0} ms, {sample.Megabytes:n0} MB";

    /// <summary>Time and allocations as multiples of the compiler's own, and how many diagnostics there were.</summary>
    public static string Ratio(Contestant contestant, Sample? sample, Sample to) => Missing(contestant, sample)
        ?? $"{sample!.Value.Milliseconds / to.Milliseconds:n2} x, {sample.Value.Megabytes / to.Megabytes:n2} x{(contestant == Contestant.Floor || contestant == Contestant.Build ? "" : $" ({sample.Value.Diagnostics})")}";

    public static string? Missing(Contestant contestant, Sample? sample)
    {
        if (contestant.Absent is not null) return "absent";
        return sample is null ? $"over {Contestant.RivalBudget.TotalSeconds:n0} s" : null;
    }
}
