using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Domain;

namespace PrivacyAnalyzers.Flow.Engine;

/// <summary>A field's value in every member of its type, and the objects below it.</summary>
internal sealed record Contents(Value Value, IReadOnlyDictionary<Loc, Obj> Heap)
{
    public static readonly Contents None = new(Value.None, new Dictionary<Loc, Obj>());
}

/// <summary>
/// What a field holds whichever member of its type runs: the join over its initialiser and over what the type's own members store in it.
/// Only what does not depend on a caller counts: what callers hand over is found where the object is held.
/// </summary>
internal sealed class FieldContents(FlowContext context, Session session)
{
    private readonly Dictionary<Loc, Obj> _heap = [];
    private Value? _result;

    public Contents Of(ISymbol member)
    {
        if (member.ContainingType is not { DeclaringSyntaxReferences.Length: > 0 } type || member is IPropertySymbol { IsIndexer: true }) return Contents.None;
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var initializer = reference.GetSyntax() switch
            {
                VariableDeclaratorSyntax variable => variable.Initializer,
                PropertyDeclarationSyntax property => property.Initializer,
                _ => null,
            };
            if (initializer is null) continue;
            ControlFlowGraph? graph = context.ModelOf(initializer.SyntaxTree).GetOperation(initializer) switch
            {
                IFieldInitializerOperation field => ControlFlowGraph.Create(field),
                IPropertyInitializerOperation property => ControlFlowGraph.Create(property),
                _ => null,
            };
            if (graph is not null && Owner(member, type) is { } owner) Take(member, new BodyWalker(context, session, owner, graph).Run());
        }

        foreach (var writer in Writers(member, type))
            if (context.SummaryOf(writer, session) is { } summary) Take(member, summary);
        return _result is null ? Contents.None : new Contents(_result, _heap);
    }

    private void Take(ISymbol member, Summary summary)
    {
        foreach (var pair in summary.Heap)
            if (pair.Key.Equals(Loc.This))
                foreach (var field in pair.Value.Fields)
                    if (field.Key == "." + member.Name) Add(field.Value, summary);
        foreach (var pair in summary.Assigned)
            if (pair.Key.Key is ISymbol symbol && SymbolEqualityComparer.Default.Equals(symbol, member)) Add(pair.Value, summary);
    }

    private void Add(Value value, Summary summary)
    {
        var own = Own(value);
        _result = _result?.Join(own) ?? own;
        foreach (var loc in own.Refs) Keep(loc, summary);
    }

    /// <summary>Takes an object along with what lies below it. What several writers give is not told apart, so nothing is known of it.</summary>
    private void Keep(Loc loc, Summary summary)
    {
        if (_heap.ContainsKey(loc)) return;
        foreach (var pair in summary.Heap)
        {
            if (!pair.Key.Equals(loc)) continue;
            var fields = pair.Value.Fields.Select(static f => new KeyValuePair<string, Value>(f.Key, Own(f.Value))).ToArray();
            _heap[loc] = new Obj { Type = pair.Value.Type, Fields = fields, Content = Own(pair.Value.Content) };
            foreach (var field in fields)
                foreach (var below in field.Value.Refs) Keep(below, summary);
        }
    }

    /// <summary>The caller-independent part of a value.</summary>
    private static Value Own(Value value) => new()
    {
        Taints = Own(value.Taints),
        Refs = value.Refs.Where(static r => !r.IsSymbolic),
        Targets = value.Targets,
        Known = value.Known,
        Type = value.Type,
        IsExact = value.IsExact,
    };

    private static TaintSet Own(TaintSet taints) => taints.Select(static t =>
        t.IsSymbolic || t.Subjects.Any(static s => s.Root.Kind == LocKind.Input && s.Root.Key is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } })
            ? null : t.With(subjects: SmallSet<Loc>.Empty));

    private static IMethodSymbol? Owner(ISymbol member, INamedTypeSymbol type) =>
        member.IsStatic ? type.StaticConstructors.FirstOrDefault() ?? type.InstanceConstructors.FirstOrDefault() : type.InstanceConstructors.FirstOrDefault();

    /// <summary>The type's own members that mention the field as a target; found by name first, since that is cheap.</summary>
    private static IEnumerable<IMethodSymbol> Writers(ISymbol member, INamedTypeSymbol type)
    {
        foreach (var candidate in type.GetMembers())
        {
            if (candidate is not IMethodSymbol { IsImplicitlyDeclared: false } method) continue;
            foreach (var reference in method.DeclaringSyntaxReferences)
            {
                var body = reference.GetSyntax();
                if (body is TypeDeclarationSyntax) continue;
                if (body.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == member.Name && IsTarget(n))) yield return method;
            }
        }
    }

    private static bool IsTarget(IdentifierNameSyntax name)
    {
        SyntaxNode node = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access && access.Name == name ? access : name;
        return node.Parent is AssignmentExpressionSyntax assignment && assignment.Left == node
            || node.Parent is ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword };
    }
}
