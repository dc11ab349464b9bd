using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Tests.Properties;

/// <summary>Seeded random values of the engine's domain, small enough that they often overlap.</summary>
internal sealed class RandomDomain(int seed)
{
    public static readonly SyntaxNode Node = SyntaxFactory.ParseExpression("a.b");

    private static readonly Loc[] s_locs =
    [
        Loc.Input("a"), Loc.Input("b"), Loc.This, Loc.Member(Loc.Input("a"), ".x"), Loc.Site(Node), Loc.Site(Node).Aged(), Loc.Member(Loc.Site(Node), ".x"), Loc.Self,
    ];

    private readonly Random _random = new(seed);

    public bool Is(int chance) => _random.Next(100) < chance;

    public Labels AnyLabels() => new((ulong)_random.Next(16));

    public Loc AnyLoc() => s_locs[_random.Next(s_locs.Length)];

    public SmallSet<Loc> AnyLocs() => SmallSet<Loc>.From(Some(3, AnyLoc));

    public Fact AnyFact() => new((FactKind)_random.Next(8), Is(50) ? "Marketing" : "Analytics", Is(20) ? null : AnyLoc(), Is(10) ? AnyLoc() : null);

    public FactSet AnyFacts() => Is(10) ? FactSet.Top : FactSet.Of(SmallSet<Fact>.From(Some(4, AnyFact)));

    public Taint AnyTaint() => new()
    {
        Input = Is(60) ? AnyLoc() : null,
        Labels = AnyLabels(),
        Aspect = (Aspect)_random.Next(3),
        Protections = (Protections)_random.Next(3),
        Subjects = Is(50) ? AnyLocs() : SmallSet<Loc>.Empty,
        Facts = AnyFacts(),
        Path = Step.Append((Step?)null, Node),
    };

    public TaintSet AnyTaints() => TaintSet.From(Some(4, AnyTaint));

    public Test AnyTest() => new(AnyFacts(), AnyFacts(), AnyFacts());

    public Known AnyKnown() => new(_random.Next(3), Is(20), null);

    public Value AnyValue() => Is(8) ? Value.None : new()
    {
        Taints = AnyTaints(),
        Refs = AnyLocs(),
        Subjects = AnyLocs(),
        Facts = AnyFacts(),
        Known = SmallSet<Known>.From(Some(2, AnyKnown)),
        Test = Is(50) ? AnyTest() : null,
        Origin = Is(30) ? AnyLoc() : null,
    };

    public Obj AnyObject()
    {
        var obj = new Obj { Content = AnyTaints(), Fresh = Is(50) };
        foreach (var field in (string[])[".x", ".y", "[*]"])
            if (Is(50)) obj = obj.Set(field, AnyValue());
        return obj;
    }

    /// <summary>Variables and objects that every path knows: one that only some know is in scope there only.</summary>
    public State AnyState()
    {
        var state = new State { Facts = AnyFacts() };
        for (var i = 0; i < 2; i++) state.Set("variable" + i, AnyValue());
        foreach (var loc in (Loc[])[Loc.Input("a"), Loc.Site(Node)]) state.Set(loc, AnyObject());
        return state;
    }

    private IEnumerable<T> Some<T>(int most, Func<T> make)
    {
        for (var n = _random.Next(most + 1); n > 0; n--) yield return make();
    }
}
