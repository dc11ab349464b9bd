using System.Diagnostics;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>Wall-clock time is what people wait for; processor time tells the same from run to run on a machine that others use, too.</summary>
internal static class Clock
{
    public static bool CountsProcessor { get; set; }

    public static TimeSpan Now => CountsProcessor ? Environment.CpuUsage.TotalTime : Stopwatch.GetElapsedTime(0);
}
