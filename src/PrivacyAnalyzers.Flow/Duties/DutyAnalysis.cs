using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Flow.Gate;

namespace PrivacyAnalyzers.Flow.Duties;

/// <summary>
/// Asks of bodies whether what makes a duty due is followed, or preceded, by the duty on every path that succeeds. A path succeeds where it
/// reaches the end without throwing and without saying that it failed.
/// </summary>
/// <param name="duty">The duty's name, as <c>[Fulfils]</c> says it.</param>
/// <param name="due">The place that makes the duty due in an operation of the body; null where nothing does. It is given the methods that are being
/// walked, to hand them on where it asks for a summary itself.</param>
/// <param name="fulfillers">The names of whatever may do the duty: calls of other names are not looked into.</param>
public sealed class DutyAnalysis(FlowContext flow, string duty, Func<IMethodSymbol, IOperation, HashSet<IMethodSymbol>, CancellationToken, SyntaxNode?> due, ISet<string> fulfillers)
{
    private readonly ConcurrentDictionary<IMethodSymbol, DutySummary> _summaries = new(SymbolEqualityComparer.Default);

    internal Endpoints Endpoints => flow.Endpoints;

    internal SyntaxNode? DueAt(IMethodSymbol owner, IOperation operation, HashSet<IMethodSymbol> open, CancellationToken cancellation) => due(owner, operation, open, cancellation);

    public DutySummary SummaryOf(IMethodSymbol method, CancellationToken cancellation) => SummaryOf(method, new(SymbolEqualityComparer.Default), cancellation);

    public DutySummary SummaryOf(IMethodSymbol method, HashSet<IMethodSymbol> open, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (_summaries.TryGetValue(method, out var known)) return known;
        if (open.Count >= FlowContext.MaxNesting || flow.GraphOf(method, cancellation) is not { } graph || !open.Add(method)) return DutySummary.Unknown;
        var end = new DutyWalker(this, method, graph, open, cancellation).Run(DutyState.Start);
        open.Remove(method);

        // A body that never returns owes nothing.
        var summary = end is null ? new DutySummary(true, []) : new DutySummary(end.Done, [.. end.Open.Union(end.Left).OrderBy(static n => n.SpanStart)]);

        // What was found inside a recursion holds for its caller alone.
        return open.Count == 0 ? _summaries.GetOrAdd(method, summary) : summary;
    }

    /// <summary>True where a call of the method does the duty: by its mark, or because all bodies that may run do it on every path.</summary>
    internal bool IsDoneBy(IMethodSymbol method, HashSet<IMethodSymbol> open, CancellationToken cancellation)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        if (flow.Marks.Of(method).Fulfils.Contains(duty)) return true;
        if (!fulfillers.Contains(method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name)) return false;
        var targets = TargetsOf(method);
        return targets.Count > 0 && targets.All(t => SummaryOf(t, open, cancellation).Fulfils);
    }

    /// <summary>True where a private method leaves the duty to its callers.</summary>
    internal bool IsLeftBy(IMethodSymbol method, HashSet<IMethodSymbol> open, CancellationToken cancellation) =>
        method is { DeclaredAccessibility: Accessibility.Private, MethodKind: MethodKind.Ordinary } && SummaryOf(method.OriginalDefinition, open, cancellation).Open.Count > 0;

    /// <summary>The bodies that a call may run; none where one of them is not here.</summary>
    public IReadOnlyList<IMethodSymbol> TargetsOf(IMethodSymbol method)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        if (method.PartialImplementationPart is { } part) method = part;
        if (!method.IsAbstract && !method.IsVirtual && !method.IsOverride) return flow.HasBody(method) ? [method] : [];
        var all = flow.Hierarchy.Implementations(method);
        return all.Count <= FlowContext.MaxImplementations && all.All(flow.HasBody) ? all : [];
    }
}
