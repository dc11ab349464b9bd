using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Domain;

namespace PrivacyAnalyzers.Flow.Engine;

/// <summary>Data that comes to rest in a member which does not say that it holds such data, or is returned by one.</summary>
/// <param name="Member">The declaration that should carry the mark: a field, property, method (its return value) or a captured parameter of a primary constructor.</param>
/// <param name="Node">The expression that is assigned, returned, or handed to the callee that stores it.</param>
/// <param name="Taints">What is known here, and what only a caller knows: values that this body was given.</param>
public sealed record StoredAt(ISymbol Member, SyntaxNode Node, TaintSet Taints)
{
    public bool SameAs(StoredAt other) => SamePlace(other.Member, other.Node) && Taints.Equals(other.Taints);

    public bool SamePlace(ISymbol member, SyntaxNode node) => Node == node && SymbolEqualityComparer.Default.Equals(Member, member);
}
