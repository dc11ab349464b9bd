using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Policy;
using Xunit;

namespace PrivacyAnalyzers.Tests.Properties;

/// <summary>What the fixpoint iteration rests on: joins are idempotent, commutative and associative, and only ever go up.</summary>
public class LatticeLawTests
{
    private const int Rounds = 400;

    [Fact]
    public void Labels_join_as_sets_do() => Laws(r => r.AnyLabels(), (a, b) => a | b);

    [Fact]
    public void Small_sets_unite_as_sets_do() => Laws(r => r.AnyLocs(), (a, b) => a.Union(b));

    [Fact]
    public void Small_sets_intersect_as_sets_do() => Laws(r => r.AnyLocs(), (a, b) => a.Intersect(b));

    [Fact]
    public void Facts_of_two_paths_are_those_of_both() => Laws(r => r.AnyFacts(), (a, b) => a.Join(b));

    [Fact]
    public void Facts_in_sequence_add_up() => Laws(r => r.AnyFacts(), (a, b) => a.And(b));

    [Fact]
    public void Taints_join() => Laws(r => r.AnyTaints(), (a, b) => a.Union(b));

    [Fact]
    public void Tests_join() => Laws(r => r.AnyTest(), (a, b) => a.Join(b));

    [Fact]
    public void Values_join() => Laws(r => r.AnyValue(), (a, b) => a.Join(b));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Objects_join(bool symbolic)
    {
        var at = symbolic ? Loc.Input("owner") : Loc.Site(RandomDomain.Node, "owner");
        Laws(r => r.AnyObject(), (a, b) => a.Join(b, at));
    }

    [Fact]
    public void States_join() => Laws(r => r.AnyState(), Joined, Same);

    /// <summary>A join that changes nothing says so, or a fixpoint would never be reached.</summary>
    [Fact]
    public void A_state_that_takes_in_what_it_has_does_not_change()
    {
        Each(random =>
        {
            var (a, b) = (random.AnyState(), random.AnyState());
            var joined = Joined(a, b);
            Assert.False(joined.JoinIn(b, _ => null));
            Assert.False(joined.JoinIn(a, _ => null));
            Assert.False(joined.JoinIn(joined.Copy(), _ => null));
        });
    }

    /// <summary>Copies share their tables until one of them writes; the other never sees it.</summary>
    [Fact]
    public void A_copy_of_a_state_is_independent()
    {
        Each(random =>
        {
            var state = random.AnyState();
            var (before, copy) = (Joined(state, state), state.Copy());
            copy.Set("variable0", new Value());
            copy.Set(Loc.Input("owner"), random.AnyObject());
            copy.JoinIn(random.AnyState(), _ => null);
            Assert.True(Same(before, state));
            state.Set("variable1", Value.None);
            Assert.NotSame(state.Get("variable0"), copy.Get("variable0"));
        });
    }

    [Fact]
    public void An_unreachable_point_is_neutral_where_paths_meet()
    {
        Each(random =>
        {
            var facts = random.AnyFacts();
            Assert.Equal(facts, facts.Join(FactSet.Top));
            Assert.Equal(facts, FactSet.Top.Join(facts));
            Assert.Equal(FactSet.Top, facts.And(FactSet.Top));
            Assert.Equal(facts, facts.And(FactSet.None));
            Assert.Equal(FactSet.None, FactSet.None.Join(facts));
        });
    }

    [Fact]
    public void And_and_join_absorb_and_distribute()
    {
        Each(random =>
        {
            var (a, b, c) = (random.AnyFacts(), random.AnyFacts(), random.AnyFacts());
            Assert.Equal(a, a.And(a.Join(b)));
            Assert.Equal(a, a.Join(a.And(b)));
            Assert.Equal(a.And(b.Join(c)), a.And(b).Join(a.And(c)));
            Assert.Equal(a.Join(b.And(c)), a.Join(b).And(a.Join(c)));
        });
    }

    [Fact]
    public void Negation_is_its_own_inverse_and_keeps_joins()
    {
        Each(random =>
        {
            var (a, b) = (random.AnyTest(), random.AnyTest());
            Assert.Equal(a, a.Not().Not());
            Assert.Equal(a.Join(b).Not(), a.Not().Join(b.Not()));
        });
    }

    /// <summary>Renaming is a homomorphism: first renamed and then joined is the same as the other way round.</summary>
    [Fact]
    public void Renaming_keeps_joins()
    {
        static Loc Map(Loc loc) => loc.Equals(Loc.Input("a")) ? Loc.Input("b") : loc;
        Each(random =>
        {
            var (a, b) = (random.AnyTaints(), random.AnyTaints());
            Assert.Equal(a.Union(b).Rename(Map), a.Rename(Map).Union(b.Rename(Map)));
            var (v, w) = (random.AnyFacts(), random.AnyFacts());
            Assert.Equal(v.And(w).Rename(Map), v.Rename(Map).And(w.Rename(Map)));
        });
    }

    [Fact]
    public void An_order_follows_and_joins_are_monotone()
    {
        Each(random =>
        {
            var (a, b, c) = (random.AnyValue(), random.AnyValue(), random.AnyValue());
            var above = a.Join(b);
            Assert.True(IsBelow(a, above) && IsBelow(b, above));
            Assert.True(IsBelow(a.Join(c), above.Join(c)));
            var (s, t) = (random.AnyState(), random.AnyState());
            Assert.True(Same(Joined(Joined(s, t), t), Joined(s, t)));
        });
        static bool IsBelow(Value low, Value high) => low.Join(high).Equals(high);
    }

    /// <summary>The bound on atoms cuts growth, never what is there: a set that is full stays as it is.</summary>
    [Fact]
    public void A_full_set_of_taints_keeps_what_it_has()
    {
        var many = TaintSet.From(Enumerable.Range(0, 3 * TaintSet.MaxAtoms).Select(i => new Taint { Input = Loc.Input("place" + i) }));
        Assert.Equal(TaintSet.MaxAtoms, many.Atoms.Count);
        Assert.Equal(Loc.Input("place0"), many.Atoms[0].Input);
        Assert.Equal(many, many.Union(TaintSet.Of(new Taint { Input = Loc.Input("another") })));
    }

    [Fact]
    public void Access_paths_end_at_their_depth()
    {
        var loc = Loc.Input("root");
        for (var i = 0; i < 3 * Loc.MaxDepth; i++) loc = Loc.Member(loc, ".next");
        Assert.Equal(Loc.MaxDepth, loc.Depth);
        Assert.Equal(loc, Loc.Member(loc, ".next"));
        Assert.True(loc.IsWithin(Loc.Input("root")) && loc.IsSymbolic);
    }

    private static void Laws<T>(Func<RandomDomain, T> make, Func<T, T, T> join, Func<T, T, bool>? same = null)
        where T : notnull
    {
        same ??= (a, b) => a.Equals(b);
        Each(random =>
        {
            var (a, b, c) = (make(random), make(random), make(random));
            Assert.True(same(join(a, a), a), "idempotent");
            Assert.True(same(join(a, b), join(b, a)), "commutative");
            Assert.True(same(join(join(a, b), c), join(a, join(b, c))), "associative");
            Assert.True(same(join(a, join(a, b)), join(a, b)), "upwards");
        });
    }

    private static void Each(Action<RandomDomain> check)
    {
        for (var seed = 0; seed < Rounds; seed++)
        {
            try
            {
                check(new RandomDomain(seed));
            }
            catch (Exception e)
            {
                throw new Xunit.Sdk.XunitException($"seed {seed}: {e.Message}");
            }
        }
    }

    private static State Joined(State left, State right)
    {
        var result = left.Copy();
        result.JoinIn(right, _ => null);
        result.Facts = left.Facts.Join(right.Facts);
        return result;
    }

    private static bool Same(State left, State right) =>
        left.Facts.Equals(right.Facts)
        && left.Variables.Count() == right.Variables.Count() && left.Variables.All(v => v.Value.Equals(right.Get(v.Key)))
        && left.Heap.Count() == right.Heap.Count() && left.Heap.All(o => o.Value.Equals(right.Get(o.Key)));
}
