using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Flow.Domain;

public enum LocKind
{
    /// <summary>What a body is given: a parameter, <c>this</c>, a captured variable, a static field.</summary>
    Input,

    /// <summary>A member of another location that the body has not written: an access path.</summary>
    Member,

    /// <summary>An object that an operation of the body makes or fetches.</summary>
    Site,

    /// <summary>What a delegate that the body was given returned; the caller, who knows the delegate, fills it in.</summary>
    Invoked,

    /// <summary>Stands for "the value itself" in facts that travel with a value.</summary>
    Self,
}

/// <summary>
/// An abstract object, and at the same time the identity that guards compare: two values belong to the same person where their
/// locations meet. Site locations follow the recency abstraction: the newest object of a site is distinct from its older ones.
/// </summary>
public sealed class Loc : IEquatable<Loc>
{
    /// <summary>Access paths are exact to this depth; beyond, everything below counts as one.</summary>
    public const int MaxDepth = 4;

    /// <summary>Objects are told apart by the calls that made them, this many beyond the one that is seen; those that lie deeper go by that one alone.</summary>
    public const int MaxCalls = 2;

    public static readonly Loc Self = new(LocKind.Self, "self", null, false);

    /// <summary>The receiver of the body.</summary>
    public static readonly Loc This = Input("this");

    private readonly int _hash;

    private Loc(LocKind kind, object key, Loc? parent, bool old)
    {
        Kind = kind;
        Key = key;
        Parent = parent;
        Old = old;
        Depth = parent is null ? 0 : parent.Depth + 1;
        _hash = unchecked(((int)kind * 397) ^ KeyHash(key) ^ (parent?._hash ?? 0) * 31 ^ (old ? 7 : 0));
    }

    public LocKind Kind { get; }

    public object Key { get; }

    public Loc? Parent { get; }

    /// <summary>True for the objects that earlier rounds of a loop made at the same site.</summary>
    public bool Old { get; }

    public int Depth { get; }

    public static Loc Input(object root) => new(LocKind.Input, root, null, false);

    public static Loc Member(Loc parent, string field)
    {
        if (parent.Depth < MaxDepth) return new(LocKind.Member, field, parent, false);
        FlowStatistics.Hit(Bound.AccessDepth);
        return parent;
    }

    /// <param name="inner">
    /// The callee's name for what its call at the site made. Of a recursion, the objects of all rounds go by one name.
    /// </param>
    public static Loc Site(SyntaxNode site, Loc? inner = null)
    {
        // Only a call recurs: the clauses of a query are lambdas within lambdas, each with objects of its own.
        for (var at = site is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax ? inner : null; at is { Kind: LocKind.Site }; at = at.Parent)
            if (ReferenceEquals(at.Key, site)) return new(LocKind.Site, site, at.Parent, false);
        if (inner is null or { Depth: < MaxCalls }) return new(LocKind.Site, site, inner, false);
        FlowStatistics.Hit(Bound.Calls);
        return new(LocKind.Site, site, null, false);
    }

    /// <summary>A second object of the same site: the copy of a value type, a dictionary's pair.</summary>
    public static Loc Site(SyntaxNode site, string part) => new(LocKind.Site, site, Input(part), false);

    public static Loc Invoked(SyntaxNode site) => new(LocKind.Invoked, site, null, false);

    /// <summary>True where the caller decides what this is.</summary>
    public bool IsSymbolic => Kind switch
    {
        LocKind.Input or LocKind.Invoked => true,
        LocKind.Member => Parent!.IsSymbolic,
        _ => false,
    };

    public Loc Root => Kind == LocKind.Member ? Parent!.Root : this;

    public Loc Aged() => Old ? this : new(Kind, Key, Parent, old: true);

    /// <summary>True where this is, or lies below, the given location.</summary>
    public bool IsWithin(Loc other) => Equals(other) || (Kind == LocKind.Member && Parent!.IsWithin(other));

    public bool Equals(Loc? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _hash == other._hash && Kind == other.Kind && Old == other.Old && KeyEquals(Key, other.Key) && Equals(Parent, other.Parent));

    public override bool Equals(object? obj) => Equals(obj as Loc);

    public override int GetHashCode() => _hash;

    public override string ToString() => (Parent is null ? "" : Parent + "/") + (Key is SyntaxNode node ? "@" + node.SpanStart : Key) + (Old ? "'" : "");

    private static int KeyHash(object key) => key is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : key.GetHashCode();

    private static bool KeyEquals(object left, object right) =>
        left is ISymbol l && right is ISymbol r ? SymbolEqualityComparer.Default.Equals(l, r) : left.Equals(right);
}
