using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Flow.Duties;

/// <summary>How things stand at one point of a body: a must-analysis of what was done, a may-analysis of what is owed.</summary>
/// <param name="Done">True where every path to the point has done the duty.</param>
/// <param name="Open">The places that made the duty due on some path that has not done it.</param>
/// <param name="Left">The places that were left open by what runs by itself: nothing that comes later does the duty for them.</param>
internal sealed record DutyState(bool Done, ImmutableHashSet<SyntaxNode> Open, ImmutableHashSet<SyntaxNode> Left)
{
    public static readonly DutyState Start = new(false, ImmutableHashSet<SyntaxNode>.Empty, ImmutableHashSet<SyntaxNode>.Empty);

    public DutyState Due(SyntaxNode place) => Done ? this : this with { Open = Open.Add(place) };

    public DutyState Fulfilled() => this with { Done = true, Open = ImmutableHashSet<SyntaxNode>.Empty };

    public DutyState Without(SyntaxNode place) => this with { Open = Open.Remove(place) };

    public static DutyState? Join(DutyState? a, DutyState? b) =>
        a is null ? b : b is null ? a : new(a.Done && b.Done, a.Open.Union(b.Open), a.Left.Union(b.Left));

    public bool SameAs(DutyState other) => Done == other.Done && Open.SetEquals(other.Open) && Left.SetEquals(other.Left);
}
