using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Domain;

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
        foreach (var summary in Summaries(member, context.Writers.Assigning(member, session.Cancellation), static _ => true)) Assigned(member, summary, _contents.Add);
        return _contents.Build();
    }

    /// <summary>The data that is in the field, or in what it refers to.</summary>
    public IReadOnlyList<Held> HeldIn(ISymbol member)
    {
        var place = Place(member);
        foreach (var summary in Summaries(member, context.Writers.Filling(member, session.Cancellation), m => context.MayFill(m, session.Cancellation)))
        {
            Assigned(member, summary, (value, from) => _contents.Hold([], value, from));
            foreach (var pair in summary.Heap)
                if (pair.Key.IsWithin(place)) _contents.Hold(PathTo(pair.Key, place), pair.Value, summary);
        }

        return _contents.BuildHeld();
    }

    private IEnumerable<Summary> Summaries(ISymbol member, IEnumerable<IMethodSymbol> writers, Func<IMethodSymbol, bool> isOfInterest)
    {
        if (FieldWriters.Home(member) is null) yield break;
        if (context.InitialiserOf(member, session) is { } initialiser) yield return initialiser.Summary;
        foreach (var writer in writers)
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
}
