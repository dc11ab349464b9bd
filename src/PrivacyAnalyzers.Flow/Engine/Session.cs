using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Domain;

namespace PrivacyAnalyzers.Flow.Engine;

/// <summary>
/// One thread's chain of open summaries. A summary that used an unfinished one further out is not kept: it is computed again once that
/// one is final, so what is kept never depends on where the chain began.
/// </summary>
public sealed class Session(CancellationToken cancellation)
{
    /// <summary>Rounds of one recursion. Summaries grow monotonically and are finite; the bound only guards against a defect.</summary>
    public const int MaxRounds = 12;

    private readonly Dictionary<IMethodSymbol, Frame> _open = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<object, (int Level, int OuterLowest)> _members = [];
    private readonly HashSet<IMethodSymbol> _deep = new(SymbolEqualityComparer.Default);
    private int _lowest = int.MaxValue;

    public CancellationToken Cancellation { get; } = cancellation;

    public int Depth => _open.Count;

    /// <summary>True where the call has to be left out; a method that is met too deep for the first time is made by itself, before the others go on.</summary>
    internal bool IsTooDeep(IMethodSymbol method)
    {
        if (Depth <= FlowContext.MaxNesting && HasStack()) return false;
        if (_deep.Add(method)) throw new TooDeepException(method);
        FlowStatistics.Hit(Bound.Nesting);
        return true;
    }

    /// <summary>Asks without throwing, where the runtime can: a throw needs the very stack that is asked for.</summary>
    private static readonly Func<bool>? s_hasStack = (Func<bool>?)typeof(RuntimeHelpers).GetMethod("TryEnsureSufficientExecutionStack", Type.EmptyTypes)?.CreateDelegate(typeof(Func<bool>));

    private static bool HasStack()
    {
        if (s_hasStack is not null) return s_hasStack();
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return true;
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
    }

    public Frame? Find(IMethodSymbol method) => _open.TryGetValue(method, out var frame) ? frame : null;

    public Summary Depend(Frame frame)
    {
        frame.Used = true;
        _lowest = Math.Min(_lowest, frame.Level);
        return frame.Current;
    }

    public Frame Push(IMethodSymbol method)
    {
        var frame = new Frame(method, _open.Count, _lowest);
        _open.Add(method, frame);
        _lowest = int.MaxValue;
        return frame;
    }

    /// <summary>Closes a summary; true where it depends on nothing that is still open, so that it may be kept.</summary>
    public bool Pop(Frame frame)
    {
        _open.Remove(frame.Method);
        var final = _lowest >= frame.Level;
        _lowest = Math.Min(frame.OuterLowest, final ? int.MaxValue : _lowest);
        return final;
    }

    public void Abandon(Frame frame)
    {
        _open.Remove(frame.Method);
        _lowest = frame.OuterLowest;
    }

    /// <summary>Begins to look at what a field holds or its initialiser does; false where that is being looked at already, since what it adds to itself is nothing new.</summary>
    public bool Enter(object member)
    {
        if (_members.TryGetValue(member, out var open))
        {
            _lowest = Math.Min(_lowest, open.Level);
            return false;
        }

        _members.Add(member, (_open.Count, _lowest));
        _lowest = int.MaxValue;
        return true;
    }

    /// <summary>Ends the look; true where the result depends on nothing that is still open, so that it may be kept.</summary>
    public bool Leave(object member)
    {
        var (level, outerLowest) = _members[member];
        _members.Remove(member);
        var final = _lowest >= level;
        _lowest = Math.Min(outerLowest, final ? int.MaxValue : _lowest);
        return final;
    }

    public sealed class Frame(IMethodSymbol method, int level, int outerLowest)
    {
        private int _rounds;

        public IMethodSymbol Method { get; } = method;

        public int Level { get; } = level;

        public int OuterLowest { get; } = outerLowest;

        public Summary Current { get; private set; } = Summary.Bottom;

        /// <summary>True where the summary was asked for while it was being computed.</summary>
        public bool Used { get; set; }

        /// <summary>Takes the round's result; true where another round is needed.</summary>
        public bool Advance(Summary summary)
        {
            var settled = !Used || summary.SameAs(Current);
            Current = summary;
            if (settled || ++_rounds < MaxRounds) return !settled;
            FlowStatistics.Hit(Bound.Rounds);
            return false;
        }
    }
}

/// <summary>Ends a chain of summaries that is too long for the stack; caught where the chain begins.</summary>
internal sealed class TooDeepException(IMethodSymbol method) : Exception
{
    public IMethodSymbol Method { get; } = method;
}
