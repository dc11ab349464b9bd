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

    /// <summary>Ways that are told apart after they met: <c>a || b</c> is common, and of more than this together nobody makes a guard.</summary>
    private const int MaxChoices = 4;

    public static readonly FactSet None = new(SmallSet<Fact>.Empty, [], false);
    public static readonly FactSet Top = new(SmallSet<Fact>.Empty, [], true);

    /// <summary>What holds beside <see cref="Facts"/>, by the way that led here: one of these sets. Empty where some way adds nothing.</summary>
    private readonly SmallSet<Fact>[] _choices;

    private FactSet(SmallSet<Fact> facts, SmallSet<Fact>[] choices, bool top)
    {
        Facts = facts;
        _choices = choices;
        IsTop = top;
    }

    public SmallSet<Fact> Facts { get; }

    public bool IsTop { get; }

    public bool IsNone => !IsTop && Facts.Count == 0 && _choices.Length == 0;

    /// <summary>True where one of several checks was passed, whichever.</summary>
    public bool HasChoices => _choices.Length > 0;

    /// <summary>The set itself, or one set for each of the ways that are told apart.</summary>
    public IEnumerable<FactSet> Ways => _choices.Length == 0 ? [this] : _choices.Select(c => Of(Facts.Union(c)));

    public static FactSet Of(SmallSet<Fact> facts) => Of(facts, []);

    private static FactSet Of(SmallSet<Fact> facts, SmallSet<Fact>[] choices) => facts.Count == 0 && choices.Length == 0 ? None : new(facts, choices, false);

    /// <summary>Both hold (sequence, "and").</summary>
    public FactSet And(FactSet other)
    {
        if (IsTop || other.IsTop) return Top;
        if (other.IsNone || IsNone) return other.IsNone ? this : other;
        var facts = Facts.Union(other.Facts, MaxFacts, Bound.Facts);
        if (!HasChoices && !other.HasChoices) return new(facts, [], false);
        return new(facts, Choices(ChoicesOrNothing(this).SelectMany(mine => ChoicesOrNothing(other).Select(theirs => mine.Union(theirs).Where(f => !facts.Contains(f))))), false);

        static SmallSet<Fact>[] ChoicesOrNothing(FactSet set) => set.HasChoices ? set._choices : [SmallSet<Fact>.Empty];
    }

    /// <summary>One of the two holds (paths that meet, "or").</summary>
    public FactSet Join(FactSet other)
    {
        if (IsTop || ReferenceEquals(this, other)) return other;
        if (other.IsTop) return this;
        if (IsNone || other.IsNone) return None;
        var common = Facts.Intersect(other.Facts);
        if (ReferenceEquals(common, Facts) && !HasChoices) return this;
        return Of(common, Choices(Beside(common).Concat(other.Beside(common))));
    }

    public FactSet Where(Func<Fact, bool> keep) => IsTop || IsNone ? this : Of(Facts.Where(keep), _choices.Length == 0 ? [] : Choices(_choices.Select(c => c.Where(keep))));

    public FactSet Select(Func<Fact, IEnumerable<Fact>> map)
    {
        if (IsTop || IsNone) return this;
        return Of(Mapped(Facts), _choices.Length == 0 ? [] : Choices(_choices.Select(c => Mapped(c).Where(IsGrant))));

        SmallSet<Fact> Mapped(SmallSet<Fact> facts) => SmallSet<Fact>.From(facts.SelectMany(map));
    }

    /// <summary>Renames locations throughout; this very set where none is met.</summary>
    public FactSet Rename(Func<Loc, Loc> map)
    {
        if (IsTop || IsNone) return this;
        var facts = Facts.Map(Renamed);
        var choices = Array.ConvertAll(_choices, c => c.Map(Renamed));
        return ReferenceEquals(facts, Facts) && choices.SequenceEqual(_choices) ? this : Of(facts, choices);

        Fact Renamed(Fact fact) => fact with { Subject = fact.Subject is { } s ? map(s) : null, Other = fact.Other is { } o ? map(o) : null };
    }

    /// <summary>What this way, or each of those that it is made of, knows beyond what all know.</summary>
    private IEnumerable<SmallSet<Fact>> Beside(SmallSet<Fact> common)
    {
        var own = Facts.Where(f => IsGrant(f) && !common.Contains(f));
        return _choices.Length == 0 ? [own] : _choices.Select(c => own.Union(c.Where(f => !common.Contains(f))));
    }

    /// <summary>The ways without those that say more than another does; none where one says nothing, or there are too many.</summary>
    private static SmallSet<Fact>[] Choices(IEnumerable<SmallSet<Fact>> ways)
    {
        var kept = new List<SmallSet<Fact>>();
        foreach (var way in ways)
        {
            if (way.Count == 0) return [];
            if (kept.Any(k => k.All(way.Contains))) continue;
            kept.RemoveAll(k => way.All(k.Contains));
            kept.Add(way);
        }

        return kept.Count > MaxChoices ? [] : [.. kept];
    }

    /// <summary>Only what lets data out is worth telling the ways apart.</summary>
    private static bool IsGrant(Fact fact) => fact.Kind is FactKind.Consent or FactKind.NoObjection or FactKind.Condition;

    public bool Equals(FactSet? other) =>
        ReferenceEquals(this, other) || other is not null && IsTop == other.IsTop && Facts.Equals(other.Facts) && _choices.Length == other._choices.Length && _choices.All(c => other._choices.Any(c.Equals));

    public override bool Equals(object? obj) => Equals(obj as FactSet);

    public override int GetHashCode() => Facts.Count;
}
