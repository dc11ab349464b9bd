using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Domain;

namespace PrivacyAnalyzers.Flow.Engine;

/// <summary>
/// What a field holds whichever member of its type runs: the join over its initialiser and over what the type's own members store in it.
/// Only what does not depend on a caller counts: what callers hand over is found where the object is held.
/// </summary>
internal sealed class FieldContents(FlowContext context, Session session)
{
    private readonly ContentsBuilder _contents = new();

    public Contents Of(ISymbol member)
    {
        if (member.ContainingType is not { DeclaringSyntaxReferences.Length: > 0 } type || member is IPropertySymbol { IsIndexer: true }) return Contents.None;
        if (context.InitialiserOf(member, session) is { } initialiser) Take(member, initialiser.Summary);
        foreach (var writer in Writers(member, type))
            if (context.SummaryOf(writer, session) is { } summary) Take(member, summary);
        return _contents.Build();
    }

    private void Take(ISymbol member, Summary summary)
    {
        foreach (var pair in summary.Heap)
            if (pair.Key.Equals(Loc.This))
                foreach (var field in pair.Value.Fields)
                    if (field.Key == "." + member.Name) _contents.Add(field.Value, summary);
        foreach (var pair in summary.Assigned)
            if (pair.Key.Key is ISymbol symbol && SymbolEqualityComparer.Default.Equals(symbol, member)) _contents.Add(pair.Value, summary);
    }

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
