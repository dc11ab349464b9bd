using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Flow.Engine;

internal enum GoalKind
{
    /// <summary>The summary of a method.</summary>
    Summary,

    /// <summary>What a field's or property's initialiser does.</summary>
    Initialiser,

    /// <summary>What a field holds.</summary>
    Contents,
}

/// <summary>Something that is computed of a symbol, and may need itself on the way.</summary>
internal readonly struct Goal(GoalKind kind, ISymbol symbol) : IEquatable<Goal>
{
    public bool IsMethod => kind == GoalKind.Summary;

    /// <summary>A name that no order of files or threads changes.</summary>
    public string Name => kind + " " + NameOf(symbol);

    private static string NameOf(ISymbol symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction, ContainingSymbol: { } around }
            ? NameOf(around) + "/" + symbol.Name + "@" + (Start(symbol) - Start(around)).ToString("D9", System.Globalization.CultureInfo.InvariantCulture)
            : symbol.GetDocumentationCommentId() ?? symbol.ToDisplayString();

    private static int Start(ISymbol symbol) => symbol.DeclaringSyntaxReferences.FirstOrDefault()?.Span.Start ?? 0;

    private GoalKind Kind => kind;

    private ISymbol Symbol => symbol;

    public bool Equals(Goal other) => kind == other.Kind && SymbolEqualityComparer.Default.Equals(symbol, other.Symbol);

    public override bool Equals(object? obj) => obj is Goal other && Equals(other);

    public override int GetHashCode() => unchecked(SymbolEqualityComparer.Default.GetHashCode(symbol) * 31 + (int)kind);
}

/// <summary>How a goal is computed.</summary>
internal interface IGoalTask
{
    /// <summary>Nothing known yet: where the fixpoint starts.</summary>
    object Bottom { get; }

    object Compute();

    bool AreSame(object left, object right);

    /// <summary>What a round came to, held to what the round before says of objects, so that the rounds end (widening, after Cousot and Cousot).</summary>
    object Widen(object value, object before);

    /// <summary>Keeps a result that is final, for all threads; the one that another thread was faster with.</summary>
    object Keep(object value);

    /// <summary>The result that is kept; null where there is none.</summary>
    object? Find();
}

internal sealed class GoalTask<T>(T bottom, Func<T> compute, Func<T, T, bool> areSame, Func<T, T> keep, Func<T?> find) : IGoalTask where T : class
{
    public object Bottom => bottom;

    public object Compute() => compute();

    public bool AreSame(object left, object right) => areSame((T)left, (T)right);

    public object Widen(object value, object before) => value is Summary summary && before is Summary earlier ? summary.Within(earlier) : value;

    public object Keep(object value) => keep((T)value);

    public object? Find() => find();
}
