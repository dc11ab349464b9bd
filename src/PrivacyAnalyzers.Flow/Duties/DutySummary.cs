using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Flow.Duties;

/// <summary>What a body does about a duty, whoever calls it.</summary>
/// <param name="Fulfils">True where every succeeding path does the duty.</param>
/// <param name="Open">The places that make the duty due and are left on some succeeding path without it.</param>
public sealed record DutySummary(bool Fulfils, IReadOnlyList<SyntaxNode> Open)
{
    public static readonly DutySummary Unknown = new(false, []);
}
