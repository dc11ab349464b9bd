using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Judging;

/// <summary>A diagnostic before it has its stable id, which depends on what else is found in the same member.</summary>
internal sealed class Verdict(DiagnosticDescriptor rule, Location at, IEnumerable<Location> steps, ImmutableDictionary<string, string?> properties, object?[] words)
{
    public DiagnosticDescriptor Rule { get; } = rule;

    public Location At { get; } = at;

    public IEnumerable<Location> Steps { get; } = steps;

    public ImmutableDictionary<string, string?> Properties { get; } = properties;

    public object?[] Words { get; } = words;

    public static Verdict Of(DiagnosticDescriptor rule, Location at, IEnumerable<Location> steps, ImmutableDictionary<string, string?> properties, params object?[] words) => new(rule, at, steps, properties, words);

    public static Verdict Of(DiagnosticDescriptor rule, Location at, ImmutableDictionary<string, string?> properties, params object?[] words) => new(rule, at, [], properties, words);

    public static Verdict Of(DiagnosticDescriptor rule, Location at, params object?[] words) => new(rule, at, [], ImmutableDictionary<string, string?>.Empty, words);
}
