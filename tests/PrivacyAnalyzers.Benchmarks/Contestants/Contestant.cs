using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Benchmarks.Contestants;

/// <summary>A set of analyzers that takes part; none for the compiler alone. Absent says why it cannot take part, where it cannot.</summary>
internal sealed record Contestant(string Key, string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers, string? Absent = null)
{
    public static readonly Contestant None = new("none", "compiler alone", []);

    public static readonly Contestant Floor = new("floor", "floor", [new FloorAnalyzer()]);

    public static readonly Contestant Ours = new("ours", "PrivacyAnalyzers", [new PrivacyAnalyzer()]);

    /// <summary>True for those that a time budget applies to.</summary>
    public bool IsRival => this != None && this != Floor && this != Ours;

    /// <summary>Rules that are off unless asked for are asked for; the others keep the severity that their users see.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    /// <summary>What it reports is told from what the compiler reports by these.</summary>
    public ImmutableHashSet<string> Ids { get; } = [.. Analyzers.SelectMany(static a => a.SupportedDiagnostics).Select(static d => d.Id)];
}
