using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Flow.Engine;

/// <summary>
/// What a field holds whichever member of its type runs: the join over its initialiser and over what the type's own members store in it or put
/// into its object; for static state and events, over what others do. Only what does not depend on a caller counts: what callers hand over is
/// found where the object is held.
/// </summary>
internal sealed class FieldContents(FlowContext context, Session session)
{
    private readonly ContentsBuilder _contents = new();

    /// <summary>What is assigned to the field.</summary>
    public Contents Of(ISymbol member)
    {
        foreach (var summary in Summaries(member, IsTarget, static _ => true)) Assigned(member, summary, _contents.Add);
        return _contents.Build();
    }

    /// <summary>The data that is in the field, or in what it refers to.</summary>
    public IReadOnlyList<Held> HeldIn(ISymbol member)
    {
        var mayHold = MayHold(member);
        var place = Place(member);
        foreach (var summary in Summaries(member, n => IsTarget(n) || mayHold && IsChanged(n), m => context.MayFill(m, session.Cancellation)))
        {
            Assigned(member, summary, (value, from) => _contents.Hold([], value, from));
            foreach (var pair in summary.Heap)
                if (pair.Key.IsWithin(place)) _contents.Hold(PathTo(pair.Key, place), pair.Value, summary);
        }

        return _contents.BuildHeld();
    }

    private IEnumerable<Summary> Summaries(ISymbol member, Func<SyntaxNode, bool> writes, Func<IMethodSymbol, bool> isOfInterest)
    {
        if (member.ContainingType is not { DeclaringSyntaxReferences.Length: > 0 } type || member is IPropertySymbol { IsIndexer: true }) yield break;
        if (context.InitialiserOf(member, session) is { } initialiser) yield return initialiser.Summary;
        foreach (var writer in Writers(member, type, writes))
            if (isOfInterest(writer) && context.SummaryOf(writer, session) is { } summary) yield return summary;
    }

    private static Loc Place(ISymbol member) => member.IsStatic ? Loc.Input(member) : Loc.Member(Loc.This, "." + member.Name);

    private static void Assigned(ISymbol member, Summary summary, Action<Value, Summary> take)
    {
        foreach (var pair in summary.Heap)
            if (pair.Key.Equals(Loc.This) && !member.IsStatic)
                foreach (var field in pair.Value.Fields)
                    if (field.Key == "." + member.Name) take(field.Value, summary);
        var place = Place(member);
        foreach (var pair in summary.Assigned)
            if (pair.Key.Equals(place)) take(pair.Value, summary);
    }

    private static List<string> PathTo(Loc loc, Loc place)
    {
        var path = new List<string>();
        for (var at = loc; !at.Equals(place); at = at.Parent!) path.Insert(0, (string)at.Key);
        return path;
    }

    /// <summary>The members that assign the field or change its object; found by name first, since that is cheap. What is only put into the object matters where it may be personal.</summary>
    private IEnumerable<IMethodSymbol> Writers(ISymbol member, INamedTypeSymbol type, Func<SyntaxNode, bool> writes)
    {
        session.Cancellation.ThrowIfCancellationRequested();
        foreach (var (method, names) in context.MentionsIn(type).Of(member.Name))
            if (names.Any(n => IsTarget(Whole(n)) || writes(Whole(n)) && context.Gate.MayYield(method))) yield return method;
        if (member.DeclaredAccessibility == Accessibility.Private || !member.IsStatic && member is not IEventSymbol) yield break;
        foreach (var method in context.ChangersOf(member, session)) yield return method;
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
