using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// Tells, by one look at the operations, whether a body may bring data to rest in a member that carries no mark. It has to read data itself, or
/// call what does: objects with data in them, which most code handles, say by their own members what they hold.
/// </summary>
internal sealed class KeepScan(Unmarked unmarked, Marks marks, ModelIndex models, Func<IMethodSymbol, CancellationToken, IEnumerable<IOperation>> codeOf, Func<IMethodSymbol, IEnumerable<IMethodSymbol>> targetsOf)
{
    /// <summary>What one body does by itself, whom it calls in source, and to whom of these it hands a value.</summary>
    private sealed record Body(bool Reads, bool Keeps, IReadOnlyCollection<IMethodSymbol> Callees, IReadOnlyCollection<IMethodSymbol> Takers);

    private readonly ConcurrentDictionary<IMethodSymbol, Body> _bodies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _unread = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _unkept = new(SymbolEqualityComparer.Default);

    public bool MayKeep(IMethodSymbol method, CancellationToken cancellation) =>
        (unmarked.Keeper(method) is not null || Reaches(method, static b => b.Keeps, static b => b.Takers, _unkept, cancellation)) && Reaches(method, static b => b.Reads, static b => b.Callees, _unread, cancellation);

    private bool Reaches(IMethodSymbol start, Func<Body, bool> has, Func<Body, IEnumerable<IMethodSymbol>> next, ConcurrentDictionary<IMethodSymbol, bool> without, CancellationToken cancellation)
    {
        var seen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default) { start };
        var work = new Stack<IMethodSymbol>(seen);
        while (work.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var method = work.Pop();
            if (without.ContainsKey(method)) continue;
            var body = _bodies.GetOrAdd(method, m => Read(m, cancellation));
            if (has(body)) return true;
            foreach (var callee in next(body))
                if (seen.Add(callee)) work.Push(callee);
        }

        foreach (var method in seen) without.TryAdd(method, true);
        return false;
    }

    private Body Read(IMethodSymbol method, CancellationToken cancellation)
    {
        var callees = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        var takers = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        var reads = false;
        var keeps = false;
        foreach (var operation in codeOf(method, cancellation).SelectMany(static o => o.DescendantsAndSelf()))
        {
            cancellation.ThrowIfCancellationRequested();
            reads = reads || IsRead(operation);
            keeps = keeps || IsKept(operation);
            switch (operation)
            {
                case IObjectCreationOperation { Constructor: { } constructor } creation:
                    Add(constructor, creation.Arguments);
                    break;
                case IInvocationOperation { TargetMethod: { } target } call:
                    Add(target, call.Arguments);
                    break;
                case IMethodReferenceOperation { Method: { } target }:
                    Add(target, []);
                    break;
                case IPropertyReferenceOperation { Property.GetMethod: { } getter }:
                    Add(getter, []);
                    break;
                case IConversionOperation { OperatorMethod: { } target }:
                    Add(target, []);
                    break;
            }
        }

        return new Body(reads, keeps, callees, takers);

        void Add(IMethodSymbol callee, IEnumerable<IArgumentOperation> arguments)
        {
            callee = (callee.ReducedFrom ?? callee).OriginalDefinition;
            if (callee.DeclaringSyntaxReferences.Length == 0) return;
            var targets = targetsOf(callee).ToList();
            callees.UnionWith(targets);
            if (HandsOver(arguments)) takers.UnionWith(targets);
        }
    }

    /// <summary>True where data itself is met: a marked member, parameter or return value, or one that a model speaks of.</summary>
    private bool IsRead(IOperation operation) => operation switch
    {
        IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } reference =>
            !(reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference) && IsData(reference.Member, reference.Type),
        IParameterReferenceOperation { Parameter: { } parameter } => !marks.LabelsOf(parameter, parameter.Type).IsEmpty,
        IInvocationOperation { TargetMethod: { } target } => IsData(target, target.ReturnType) || target.Parameters.Any(p => p.RefKind == RefKind.Out && !marks.LabelsOf(p, p.Type).IsEmpty),
        IAnonymousFunctionOperation { Symbol: { } lambda } => !marks.Of(lambda).Labels.IsEmpty || lambda.Parameters.Any(p => !marks.LabelsOf(p, p.Type).IsEmpty),
        IPropertySubpatternOperation { Member: IMemberReferenceOperation member } => IsData(member.Member, member.Type),
        _ => false,
    };

    private bool IsData(ISymbol member, ITypeSymbol? type) => !marks.LabelsOf(member, type).IsEmpty || member.ContainingType is { } around && !marks.OfType(around).IsEmpty || models.For(member).Any(static r => r.Kind == RowKind.Source);

    private bool IsKept(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Value.ConstantValue.HasValue: true } => false,
        IDeconstructionAssignmentOperation { Target: { } targets } => targets.DescendantsAndSelf().Any(IsKeeper),
        IAssignmentOperation { Target: { } target } => IsKeeper(target),
        IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref, Value: { } place } => IsKeeper(place),
        IObjectCreationOperation { Constructor: { } constructor, Arguments: { Length: > 0 } arguments } => IsPrimary(constructor) && HandsOver(arguments),
        _ => false,
    };

    private bool IsKeeper(IOperation place) => place is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } reference && unmarked.Keeper(reference.Member) is not null;

    private static bool HandsOver(IEnumerable<IArgumentOperation> arguments) => arguments.Any(static a => !a.Value.ConstantValue.HasValue && Unmarked.IsValue(a.Parameter?.Type));

    /// <summary>Its parameters are members, or what members are initialised with.</summary>
    private static bool IsPrimary(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences.Any(static r => r.GetSyntax() is TypeDeclarationSyntax);
}
