using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Benchmarks.Contestants;

/// <summary>A set of analyzers that takes part; none for the compiler alone. Absent says why it cannot take part, where it cannot.</summary>
internal sealed record Contestant(string Key, string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers, string? Absent = null)
{
    public static readonly Contestant None = new("none", "compiler alone", []);

    /// <summary>Parsing and emitting, too: what a build pays without analyzers.</summary>
    public static readonly Contestant Build = new("build", "whole build", []);

    public static readonly Contestant Floor = new("floor", "floor", [new FloorAnalyzer()]);

    public static readonly Contestant Ours = new("ours", "PrivacyAnalyzers", [new PrivacyAnalyzer()]);

    /// <summary>What a rival may spend on one corpus before its result is "over"; without it one adversarial case would last for hours.</summary>
    public static readonly TimeSpan RivalBudget = TimeSpan.FromSeconds(60);

    /// <summary>What all others may spend: enough for anything.</summary>
    private static readonly TimeSpan s_enough = TimeSpan.FromDays(1);

    public TimeSpan Budget => IsRival ? RivalBudget : s_enough;

    /// <summary>True for the analyzers of others.</summary>
    public bool IsRival => this != None && this != Build && this != Floor && this != Ours;

    /// <summary>Rules that are off unless asked for are asked for; the others keep the severity that their users see.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    /// <summary>What it reports is told from what the compiler reports by these.</summary>
    public ImmutableHashSet<string> Ids { get; } = [.. Analyzers.SelectMany(static a => a.SupportedDiagnostics).Select(static d => d.Id)];
}
