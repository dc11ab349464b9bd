using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Domain;

/// <summary>One step of a path from source to sink; a linked list that grows at the end and shares its beginnings.</summary>
/// <param name="Length">At most <see cref="MaxLength"/>.</param>
public sealed record Step(SyntaxNode Node, Step? Previous, int Length)
{
    /// <summary>Longer paths stop growing: the source and the first steps are what a reader needs. No finding is lost.</summary>
    public const int MaxLength = 24;

    public static Step? Append(Step? path, SyntaxNode node)
    {
        if (path is null) return new Step(node, null, 1);
        if (path.Node == node) return path;
        if (path.Length < MaxLength) return new Step(node, path, path.Length + 1);
        FlowStatistics.Hit(Bound.PathLength);
        return path;
    }

    public static Step? Append(Step? path, Step? tail)
    {
        if (tail is null) return path;
        return path is null ? tail : Append(Append(path, tail.Previous), tail.Node);
    }
}

/// <summary>How much of a symbolic value is meant.</summary>
public enum Aspect
{
    /// <summary>The value itself.</summary>
    Direct,

    /// <summary>The value and everything below it.</summary>
    Deep,

    /// <summary>What its string form shows.</summary>
    Printed,

    /// <summary>The object with all its marked members.</summary>
    Whole,
}

/// <summary>
/// One atom of personal data in a value: where it comes from, what was done to it, whose it is and what is known of that person.
/// Either concrete (<see cref="Source"/> is a marked symbol) or symbolic (<see cref="Input"/> is a place of the caller).
/// </summary>
public sealed class Taint : IEquatable<Taint>
{
    private int _hash;

    public ISymbol? Source { get; init; }

    public Loc? Input { get; init; }

    public Aspect Aspect { get; init; }

    public Labels Labels { get; init; }

    public Protections Protections { get; init; }

    /// <summary>True where an object that shows the data is meant, not the data itself.</summary>
    public bool Whole { get; init; }

    /// <summary>The locations that the data's person is known by; empty where nothing is known.</summary>
    public SmallSet<Loc> Subjects { get; init; } = SmallSet<Loc>.Empty;

    /// <summary>What was established of the person before the data came here. Not part of the identity; joins by intersection.</summary>
    public FactSet Facts { get; init; } = FactSet.None;

    /// <summary>The way so far. Not part of the identity: the first way found is shown.</summary>
    public Step? Path { get; init; }

    public bool IsSymbolic => Input is not null;

    /// <summary>
    /// True for data that came in from a store, a wire or a keyboard: nobody says what it is. It is nothing until it is put into a marked member, which says it.
    /// </summary>
    public bool IsOutside => Input is null && Labels.IsEmpty;

    /// <summary>
    /// True for what a caller handed over and a marked member holds now: data that somebody knows stays what it is, and what nobody knows is what the
    /// mark says.
    /// </summary>
    public bool IsPresumed => Input is not null && !Labels.IsEmpty;

    /// <summary>The atom as it is read from a marked member that it was put into.</summary>
    public Taint PutInto(ISymbol member, Labels labels, SmallSet<Loc> subjects)
    {
        var isGiven = Input is { Kind: LocKind.Input, Key: IParameterSymbol } && Aspect == Aspect.Direct && Labels.IsEmpty;
        return !IsOutside && !isGiven ? this : new Taint { Source = member, Input = Input, Labels = labels, Subjects = subjects, Protections = Protections, Whole = Whole, Facts = Facts, Path = Path };
    }

    public Taint With(Protections? protections = null, FactSet? facts = null, Step? path = null, bool? whole = null, Aspect? aspect = null, SmallSet<Loc>? subjects = null) => new()
    {
        Source = Source,
        Input = Input,
        Labels = Labels,
        Aspect = aspect ?? Aspect,
        Protections = protections ?? Protections,
        Whole = whole ?? Whole,
        Subjects = subjects ?? Subjects,
        Facts = facts ?? Facts,
        Path = path ?? Path,
    };

    /// <summary>The same atom; facts are left out because they join.</summary>
    public bool SameAtom(Taint other) =>
        ReferenceEquals(this, other) || Hash == other.Hash && Protections == other.Protections && Whole == other.Whole && Aspect == other.Aspect && Labels == other.Labels
        && Equals(Input, other.Input) && SymbolEqualityComparer.Default.Equals(Source, other.Source) && Subjects.Equals(other.Subjects);

    public bool Equals(Taint? other) => other is not null && SameAtom(other) && Facts.Equals(other.Facts);

    public override bool Equals(object? obj) => Equals(obj as Taint);

    public override int GetHashCode() => Hash;

    /// <summary>Made when first asked for; most atoms that are compared differ, and tell it by this.</summary>
    private int Hash => _hash != 0 ? _hash : _hash = HashOf();

    private int HashOf()
    {
        unchecked
        {
            var hash = ((int)Labels.Bits * 31 + (int)Protections) * 31 + (int)Aspect * 2 + (Whole ? 1 : 0);
            hash = hash * 31 + (Input?.GetHashCode() ?? 0);
            hash = hash * 31 + (Source is null ? 0 : SymbolEqualityComparer.Default.GetHashCode(Source));

            // In any order.
            foreach (var subject in Subjects) hash += subject.GetHashCode();
            return hash == 0 ? 1 : hash;
        }
    }
}

/// <summary>The atoms in a value: a join semilattice (union of atoms, intersection of their facts).</summary>
public sealed class TaintSet : IEquatable<TaintSet>
{
    /// <summary>
    /// More atoms than this are not told apart: data that is known comes before what a caller may hand over, short access paths before long ones, the
    /// older before the newer. One is enough to report, and the deepest paths are the first that nobody fills.
    /// </summary>
    public const int MaxAtoms = 24;

    public static readonly TaintSet Empty = new([]);

    private TaintSet(Taint[] atoms) => Atoms = atoms;

    public IReadOnlyList<Taint> Atoms { get; }

    public bool IsEmpty => Atoms.Count == 0;

    public static TaintSet Of(Taint taint) => new([taint]);

    public static TaintSet From(IEnumerable<Taint> taints) => taints.Aggregate(Empty, static (set, taint) => set.Add(taint));

    /// <summary>Renames the locations of persons; this very set where none is met.</summary>
    public TaintSet Rename(Func<Loc, Loc> map)
    {
        foreach (var taint in Atoms)
            if (!ReferenceEquals(taint.Subjects.Map(map), taint.Subjects)) return From(Atoms.Select(t => t.With(subjects: t.Subjects.Map(map))));
        return this;
    }

    public TaintSet Add(Taint taint)
    {
        for (var i = 0; i < Atoms.Count; i++)
        {
            if (!Atoms[i].SameAtom(taint)) continue;
            var facts = Atoms[i].Facts.Join(taint.Facts);
            if (facts.Equals(Atoms[i].Facts)) return this;
            var copy = Atoms.ToArray();
            copy[i] = copy[i].With(facts: facts);
            return new(copy);
        }

        if (Atoms.Count < MaxAtoms) return new([.. Atoms, taint]);
        FlowStatistics.Hit(Bound.Atoms);
        return Exchange(taint);
    }

    /// <summary>Gives the place of the least telling atom to a more telling one.</summary>
    private TaintSet Exchange(Taint taint)
    {
        var least = Atoms.Count - 1;
        for (var i = least - 1; i >= 0; i--)
            if (Remoteness(Atoms[i]) > Remoteness(Atoms[least])) least = i;
        if (Remoteness(taint) >= Remoteness(Atoms[least])) return this;
        var copy = Atoms.ToArray();
        copy[least] = taint;
        return new(copy);
    }

    private static int Remoteness(Taint taint) => taint.Input is { } input ? 1 + input.Depth : taint.IsOutside ? int.MaxValue : 0;

    public TaintSet Union(TaintSet other)
    {
        if (other.IsEmpty || ReferenceEquals(this, other)) return this;
        if (IsEmpty) return other;
        var result = this;
        for (var i = 0; i < other.Atoms.Count; i++)
            if (i >= result.Atoms.Count || !ReferenceEquals(result.Atoms[i], other.Atoms[i])) result = result.Add(other.Atoms[i]);
        return result;
    }

    /// <summary>The images of all atoms, without those that have none; this very set where each is its own image.</summary>
    public TaintSet Select(Func<Taint, Taint?> map)
    {
        for (var i = 0; i < Atoms.Count; i++)
            if (!ReferenceEquals(map(Atoms[i]), Atoms[i])) return From(Atoms.Select(map).Where(static t => t is not null)!);
        return this;
    }

    public bool Equals(TaintSet? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || other.Atoms.Count != Atoms.Count) return false;
        for (var i = 0; i < Atoms.Count; i++)
            if (!Atoms[i].Equals(other.Atoms[i]) && !other.Atoms.Any(Atoms[i].Equals)) return false;
        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as TaintSet);

    public override int GetHashCode() => Atoms.Count;
}
