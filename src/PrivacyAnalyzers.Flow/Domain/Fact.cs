namespace PrivacyAnalyzers.Flow.Domain;

public enum FactKind
{
    /// <summary>The person consents to the purpose.</summary>
    Consent,

    /// <summary>The person was asked and does not consent.</summary>
    Refusal,

    /// <summary>The person objected to the purpose.</summary>
    Objection,

    /// <summary>The person was asked and does not object.</summary>
    NoObjection,

    /// <summary>A check was made, but what it said was changed since.</summary>
    Stale,

    /// <summary>The condition holds.</summary>
    Condition,

    /// <summary>The condition was evaluated and does not hold.</summary>
    ConditionFails,

    /// <summary>Two locations belong to one person: one was compared with, or looked up by, the other.</summary>
    Same,

    /// <summary>A boolean that the caller hands over is true; what that implies, the caller knows.</summary>
    True,

    /// <summary>A boolean that the caller hands over is false.</summary>
    False,
}

/// <summary>Something that is known on every path to a point: a check that was evaluated and how it came out.</summary>
/// <param name="Name">The purpose or condition; empty for <see cref="FactKind.Same"/>, and where <paramref name="Other"/> holds it.</param>
/// <param name="Subject">Whom it is about; null where that is not known, which fits everybody.</param>
/// <param name="Other">The other person of <see cref="FactKind.Same"/>; else the place of the caller's that holds the purpose.</param>
public readonly record struct Fact(FactKind Kind, string Name, Loc? Subject, Loc? Other = null);

/// <summary>
/// The facts that hold at a point: a must-analysis, so join is intersection. <see cref="Top"/> is the value of a point that cannot
/// be reached (everything holds there) and the neutral element of join.
/// </summary>
public sealed class FactSet : IEquatable<FactSet>
{
    /// <summary>More is not remembered: code that compares hundreds of persons learns nothing of them that is asked for.</summary>
    public const int MaxFacts = 128;

    public static readonly FactSet None = new(SmallSet<Fact>.Empty, false);
    public static readonly FactSet Top = new(SmallSet<Fact>.Empty, true);

    private FactSet(SmallSet<Fact> facts, bool top)
    {
        Facts = facts;
        IsTop = top;
    }

    public SmallSet<Fact> Facts { get; }

    public bool IsTop { get; }

    public bool IsNone => !IsTop && Facts.Count == 0;

    public static FactSet Of(SmallSet<Fact> facts) => facts.Count == 0 ? None : new(facts, false);

    /// <summary>Both hold (sequence, "and").</summary>
    public FactSet And(FactSet other) => IsTop || other.IsTop ? Top : other.IsNone ? this : IsNone ? other : new(Facts.Union(other.Facts, MaxFacts, Bound.Facts), false);

    /// <summary>One of the two holds (paths that meet, "or").</summary>
    public FactSet Join(FactSet other) => IsTop ? other : other.IsTop ? this : Of(Facts.Intersect(other.Facts));

    public FactSet Where(Func<Fact, bool> keep) => IsTop || IsNone ? this : Of(Facts.Where(keep));

    public FactSet Select(Func<Fact, IEnumerable<Fact>> map) => IsTop || IsNone ? this : Of(SmallSet<Fact>.From(Facts.SelectMany(map)));

    /// <summary>Renames locations throughout; this very set where none is met.</summary>
    public FactSet Rename(Func<Loc, Loc> map) => IsTop || IsNone ? this : Renamed(Facts.Map(f => f with { Subject = f.Subject is { } s ? map(s) : null, Other = f.Other is { } o ? map(o) : null }));

    private FactSet Renamed(SmallSet<Fact> renamed) => ReferenceEquals(renamed, Facts) ? this : Of(renamed);

    public bool Equals(FactSet? other) => other is not null && IsTop == other.IsTop && Facts.Equals(other.Facts);

    public override bool Equals(object? obj) => Equals(obj as FactSet);

    public override int GetHashCode() => Facts.Count;
}
