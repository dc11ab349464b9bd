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
internal sealed class KeepScan
{
    /// <summary>What one body does by itself, whom it calls in source, and to whom of these it hands a value.</summary>
    private sealed record Body(bool Reads, bool Keeps, IReadOnlyCollection<IMethodSymbol> Callees, IReadOnlyCollection<IMethodSymbol> Takers);

    private readonly Unmarked _unmarked;
    private readonly Marks _marks;
    private readonly ModelIndex _models;
    private readonly Func<ISymbol, CancellationToken, IEnumerable<IOperation>> _codeOf;
    private readonly Func<IMethodSymbol, IEnumerable<IMethodSymbol>> _targetsOf;
    private readonly ConcurrentDictionary<ISymbol, Body> _bodies = SymbolTable.Of<ISymbol, Body>();
    private readonly CallSearch<Body> _reads;
    private readonly CallSearch<Body> _keeps;

    public KeepScan(Unmarked unmarked, Marks marks, ModelIndex models, Func<ISymbol, CancellationToken, IEnumerable<IOperation>> codeOf, Func<IMethodSymbol, IEnumerable<IMethodSymbol>> targetsOf)
    {
        (_unmarked, _marks, _models, _codeOf, _targetsOf) = (unmarked, marks, models, codeOf, targetsOf);
        _reads = new(BodyOf, static b => b.Reads, static b => b.Callees);
        _keeps = new(BodyOf, static b => b.Keeps, static b => b.Takers);
    }

    public bool MayKeep(IMethodSymbol method, CancellationToken cancellation) =>
        (_unmarked.Keeper(method) is not null || _keeps.Reaches(method, cancellation)) && _reads.Reaches(method, cancellation);

    private Body BodyOf(ISymbol method, CancellationToken cancellation) => _bodies.GetOrAdd(method, m => Read(m, cancellation));

    private Body Read(ISymbol method, CancellationToken cancellation)
    {
        var callees = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        var takers = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        var reads = false;
        var keeps = false;
        foreach (var operation in _codeOf(method, cancellation).SelectMany(static o => o.DescendantsAndSelf()))
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
            var targets = _targetsOf(callee).ToList();
            callees.UnionWith(targets);
            if (HandsOver(arguments)) takers.UnionWith(targets);
        }
    }

    /// <summary>True where data itself is met: a marked member, parameter or return value, or one that a model speaks of.</summary>
    private bool IsRead(IOperation operation) => operation switch
    {
        IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } reference =>
            !(reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference) && IsData(reference.Member, reference.Type),
        IParameterReferenceOperation { Parameter: { } parameter } => !_marks.LabelsOf(parameter, parameter.Type).IsEmpty,
        IInvocationOperation { TargetMethod: { } target } => IsData(target, target.ReturnType) || target.Parameters.Any(p => p.RefKind == RefKind.Out && !_marks.LabelsOf(p, p.Type).IsEmpty),
        IAnonymousFunctionOperation { Symbol: { } lambda } => !_marks.Of(lambda).Labels.IsEmpty || lambda.Parameters.Any(p => !_marks.LabelsOf(p, p.Type).IsEmpty),
        IPropertySubpatternOperation { Member: IMemberReferenceOperation member } => IsData(member.Member, member.Type),
        _ => false,
    };

    private bool IsData(ISymbol member, ITypeSymbol? type) => !_marks.LabelsOf(member, type).IsEmpty || member.ContainingType is { } around && !_marks.OfType(around).IsEmpty || _models.For(member).Any(static r => r.Kind == RowKind.Source);

    private bool IsKept(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Value.ConstantValue.HasValue: true } => false,
        IDeconstructionAssignmentOperation { Target: { } targets } => targets.DescendantsAndSelf().Any(IsKeeper),
        IAssignmentOperation { Target: { } target } => IsKeeper(target),
        IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref, Value: { } place } => IsKeeper(place),
        IInvocationOperation { TargetMethod: { } target } call when ComponentParameters.IsGiving(target) => ComponentParameters.Named(call) is { } given && _unmarked.Keeper(given) is not null,
        IObjectCreationOperation { Constructor: { } constructor, Arguments: { Length: > 0 } arguments } => IsPrimary(constructor) && HandsOver(arguments),
        _ => false,
    };

    private bool IsKeeper(IOperation place) => place is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } reference && _unmarked.Keeper(reference.Member) is not null;

    private static bool HandsOver(IEnumerable<IArgumentOperation> arguments) => arguments.Any(static a => !a.Value.ConstantValue.HasValue && Unmarked.IsValue(a.Parameter?.Type));

    /// <summary>Its parameters are members, or what members are initialised with.</summary>
    private static bool IsPrimary(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences.Any(static r => r.GetSyntax() is TypeDeclarationSyntax);
}
