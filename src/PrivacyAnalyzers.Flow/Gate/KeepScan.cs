using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>Tells, by one look at the operations, whether a body may bring a value to rest in a member that carries no mark: by itself, or through what it hands the value to.</summary>
internal sealed class KeepScan(Unmarked unmarked, Func<IMethodSymbol, IOperation?> bodyOf, Func<IMethodSymbol, IEnumerable<IMethodSymbol>> targetsOf)
{
    private sealed record Body(bool Keeps, IMethodSymbol[] Callees);

    private readonly ConcurrentDictionary<IMethodSymbol, Body> _bodies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _without = new(SymbolEqualityComparer.Default);

    public bool MayKeep(IMethodSymbol start, CancellationToken cancellation)
    {
        if (unmarked.Keeper(start) is not null) return true;
        var seen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default) { start };
        var work = new Stack<IMethodSymbol>(seen);
        while (work.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var method = work.Pop();
            if (_without.ContainsKey(method)) continue;
            var body = _bodies.GetOrAdd(method, Read);
            if (body.Keeps) return true;
            foreach (var callee in body.Callees)
                if (seen.Add(callee)) work.Push(callee);
        }

        foreach (var method in seen) _without.TryAdd(method, true);
        return false;
    }

    private Body Read(IMethodSymbol method)
    {
        if (bodyOf(method) is not { } operations) return new Body(false, []);
        var callees = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in operations.DescendantsAndSelf())
        {
            switch (operation)
            {
                case ISimpleAssignmentOperation { Value.ConstantValue.HasValue: true }:
                    break;
                case IAssignmentOperation { Target: ITupleOperation or IDeclarationExpressionOperation } assignment when assignment.Target.DescendantsAndSelf().Any(IsKeeper):
                case IAssignmentOperation { Target: { } target } when IsKeeper(target):
                case IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref, Value: { } place } when IsKeeper(place):
                    return new Body(true, []);
                case IObjectCreationOperation { Constructor: { } constructor, Arguments: { Length: > 0 } arguments } when HandsOver(arguments):
                    if (IsPrimary(constructor)) return new Body(true, []);
                    Add(constructor);
                    break;
                case IInvocationOperation { TargetMethod: { } target, Arguments: { Length: > 0 } arguments } when HandsOver(arguments):
                    Add(target);
                    break;
            }
        }

        return new Body(false, [.. callees]);

        void Add(IMethodSymbol callee)
        {
            callee = (callee.ReducedFrom ?? callee).OriginalDefinition;
            if (callee.DeclaringSyntaxReferences.Length > 0) callees.UnionWith(targetsOf(callee));
        }
    }

    private bool IsKeeper(IOperation place) => place is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } reference && unmarked.Keeper(reference.Member) is not null;

    private static bool HandsOver(IEnumerable<IArgumentOperation> arguments) => arguments.Any(static a => !a.Value.ConstantValue.HasValue && Unmarked.IsValue(a.Parameter?.Type));

    /// <summary>Its parameters are members, or what members are initialised with.</summary>
    private static bool IsPrimary(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences.Any(static r => r.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax);
}
