using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Flow.Engine;

/// <summary>The members that assign a field or change its object; found by name first, since that is cheap. What is only put into the object matters where it may be personal.</summary>
internal sealed class FieldWriters(FlowContext context)
{
    /// <summary>Those that assign the field.</summary>
    public IEnumerable<IMethodSymbol> Assigning(ISymbol member, CancellationToken cancellation) => Of(member, changes: false, cancellation);

    /// <summary>Those that may bring data to rest in the field, or in what it refers to.</summary>
    public IEnumerable<IMethodSymbol> Filling(ISymbol member, CancellationToken cancellation) => Of(member, MayHold(member), cancellation);

    /// <summary>The type whose members write the field; null for what no member is known to write.</summary>
    public static INamedTypeSymbol? Home(ISymbol member) =>
        member.ContainingType is { DeclaringSyntaxReferences.Length: > 0 } type && member is not IPropertySymbol { IsIndexer: true } ? type : null;

    private IEnumerable<IMethodSymbol> Of(ISymbol member, bool changes, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (Home(member) is not { } type) yield break;
        foreach (var (method, names) in context.MentionsIn(type).Of(member.Name))
            if (names.Any(n => IsTarget(Whole(n)) || changes && IsChanged(Whole(n)) && context.Gate.MayYield(method))) yield return method;
        if (member.DeclaredAccessibility == Accessibility.Private || !member.IsStatic && member is not IEventSymbol) yield break;
        foreach (var method in context.ChangersOf(member, cancellation)) yield return method;
    }

    /// <summary>True for an object that data may be put into: a collection, a builder, an object with members. An interface is a service, as a rule.</summary>
    private static bool MayHold(ISymbol member)
    {
        var type = (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type;
        return type is not null && !TypeShape.IsScalar(type) && (TypeShape.IsCollection(type) || type.TypeKind is TypeKind.Class or TypeKind.Struct);
    }

    private static SyntaxNode Whole(IdentifierNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax access && access.Name == name && access.Expression is ThisExpressionSyntax or IdentifierNameSyntax ? name.Parent : name;

    private static bool IsTarget(SyntaxNode node) =>
        node.Parent is AssignmentExpressionSyntax assignment && assignment.Left == node
        || node.Parent is ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword };

    private static bool IsChanged(SyntaxNode node) => node.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == node,
        ElementAccessExpressionSyntax element => element.Expression == node,
        ConditionalAccessExpressionSyntax conditional => conditional.Expression == node,
        ArgumentSyntax => true,
        _ => false,
    };
}
