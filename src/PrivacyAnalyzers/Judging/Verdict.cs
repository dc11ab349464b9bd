using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Judging;

/// <summary>A diagnostic before it has its stable id, which depends on what else is found in the same member.</summary>
internal sealed record Verdict(DiagnosticDescriptor Rule, Location At, IEnumerable<Location> Steps, ImmutableDictionary<string, string?> Properties, object?[] Words)
{
    public static Verdict Of(DiagnosticDescriptor rule, Location at, IEnumerable<Location> steps, ImmutableDictionary<string, string?> properties, params object?[] words) => new(rule, at, steps, properties, words);

    public static Verdict Of(DiagnosticDescriptor rule, Location at, ImmutableDictionary<string, string?> properties, params object?[] words) => new(rule, at, [], properties, words);

    public static Verdict Of(DiagnosticDescriptor rule, Location at, params object?[] words) => new(rule, at, [], ImmutableDictionary<string, string?>.Empty, words);
}
