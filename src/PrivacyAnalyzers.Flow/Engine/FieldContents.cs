using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Domain;

namespace PrivacyAnalyzers.Flow.Engine;

/// <summary>
/// What a field holds whichever member of its type runs: the join over its initialiser and over what the type's own members store in it.
/// Only what does not depend on a caller counts: what callers hand over is found where the object is held.
/// </summary>
internal sealed class FieldContents(FlowContext context, Session session)
{
    public Value Of(ISymbol member)
    {
        if (member.ContainingType is not { DeclaringSyntaxReferences.Length: > 0 } type || member is IPropertySymbol { IsIndexer: true }) return Value.None;
        Value? result = null;
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
            if (graph is null || Owner(member, type) is not { } owner) continue;
            var summary = new BodyWalker(context, session, owner, graph).Run();
            Take(summary);
        }

        foreach (var writer in Writers(member, type))
            if (context.SummaryOf(writer, session) is { } summary) Take(summary);
        return result ?? Value.None;

        void Take(Summary summary)
        {
            foreach (var pair in summary.Heap)
                if (pair.Key.Equals(Loc.This))
                    foreach (var field in pair.Value.Fields)
                        if (field.Key == "." + member.Name) Add(field.Value, summary);
            foreach (var pair in summary.Assigned)
                if (pair.Key.Key is ISymbol symbol && SymbolEqualityComparer.Default.Equals(symbol, member)) Add(pair.Value, summary);
        }

        void Add(Value value, Summary summary)
        {
            value = Own(value, summary);
            result = result?.Join(value) ?? value;
        }
    }

    /// <summary>The caller-independent part of a value.</summary>
    private static Value Own(Value value, Summary summary)
    {
        var known = value.Known;
        foreach (var loc in value.Refs)
            if (known.Count == 0)
                foreach (var pair in summary.Heap)
                    if (pair.Key.Equals(loc))
                        foreach (var field in pair.Value.Fields)
                            if (field.Key is ".BaseAddress") known = field.Value.Known;
        return new Value
        {
            Taints = value.Taints.Select(static t => t.IsSymbolic || t.Subjects.Any(static s => s.Root.Kind == LocKind.Input && s.Root.Key is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } }) ? null : t.With(subjects: SmallSet<Loc>.Empty)),
            Targets = value.Targets,
            Known = known,
            Type = value.Type,
            IsExact = value.IsExact,
        };
    }

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
