using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Domain;

namespace PrivacyAnalyzers.Flow.Engine;

/// <summary>
/// One thread's chain of open goals. What goals need of each other in a circle is solved together: the outermost one repeats its round, in which each
/// of the others is computed once, until nothing changes any more (chaotic iteration over a strongly connected component, found as Tarjan does).
/// A circle is always solved from the same of its goals, so that what is kept does not depend on where a thread came in.
/// </summary>
public sealed class Session
{
    /// <summary>
    /// Calls that are followed for one body that is judged, the fields that it reads included. Beyond, no further body is opened, and the calls of those
    /// count as calls of unknown code: an interpreter whose every part reaches every other is not worth an hour.
    /// </summary>
    public const int MaxEffort = 20_000;

    private readonly int[] _effort;

    public Session(CancellationToken cancellation) : this(cancellation, [0]) { }

    private Session(CancellationToken cancellation, int[] effort) => (Cancellation, _effort) = (cancellation, effort);

    /// <summary>A chain of its own, on the same account.</summary>
    internal Session Beside() => new(Cancellation, _effort);

    internal void Spend(int effort) => _effort[0] += effort;

    /// <summary>True where nothing new may be begun.</summary>
    internal bool IsSpent
    {
        get
        {
            if (_effort[0] <= MaxEffort) return false;
            FlowStatistics.Hit(Bound.Effort);
            return true;
        }
    }

    /// <summary>Rounds of one recursion; a circle gets one more for each goal in it. What is computed grows and is finite; the bound guards against slow growth.</summary>
    public const int MaxRounds = 12;

    /// <summary>What the rounds of one circle may take over from each other, in objects; a circle that is not settled by then is left as it is.</summary>
    private const int MaxWork = 200_000;

    private readonly Dictionary<Goal, Frame> _open = [];

    /// <summary>What was computed in this round and depends on something that is still open, in the order in which it was done.</summary>
    private readonly Dictionary<Goal, Part> _parts = [];
    private readonly List<Part> _order = [];

    /// <summary>The results of the round before.</summary>
    private readonly Dictionary<Goal, object> _before = [];
    private readonly HashSet<IMethodSymbol> _deep = new(SymbolEqualityComparer.Default);

    /// <summary>Rounds of one circle after which the objects that its bodies tell of grow no more: parsers and interpreters would fill them up for ever.</summary>
    public const int MaxGrowth = 4;

    /// <summary>How many of the frames that are open have come to that.</summary>
    private int _frozen;

    /// <summary>The level of the outermost goal that the one being computed depends on.</summary>
    private int _lowest = int.MaxValue;
    private int _methods;

    public CancellationToken Cancellation { get; }

    /// <summary>True where a body is being walked.</summary>
    internal bool IsNested => _methods > 0;

    /// <summary>True where the call has to be left out; a method that is met too deep for the first time is made by itself, before the others go on.</summary>
    internal bool IsTooDeep(IMethodSymbol method)
    {
        if (_methods <= FlowContext.MaxNesting && HasStack()) return false;
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

    /// <summary>What an open goal, or one of the same circle, has come to so far; null for any other.</summary>
    internal object? Known(Goal goal)
    {
        if (_open.TryGetValue(goal, out var frame))
        {
            frame.Used = true;
            _lowest = Math.Min(_lowest, frame.Level);
            return frame.Current;
        }

        if (!_parts.TryGetValue(goal, out var part)) return null;
        _lowest = Math.Min(_lowest, part.Lowest);
        return part.Value;
    }

    /// <summary>Computes what <see cref="Known"/> does not tell. The result is kept by the task once it depends on nothing that is open.</summary>
    internal object Solve(Goal goal, IGoalTask task)
    {
        var frame = Push(goal, task);
        object? value = null;
        var isDone = false;
        try
        {
            while (true)
            {
                value = task.Compute();
                if (_frozen > 0 && frame.HasBefore) value = task.Widen(value, frame.Current);
                if (_lowest < frame.Level)
                {
                    isDone = true;
                    return Leave(frame, value);
                }

                if (!frame.Used || IsSettled(frame, value)) break;
                Repeat(frame, value);
            }

            isDone = true;
        }
        finally
        {
            // Not a catch: exceptions that are thrown anew at each of many levels use up the stack.
            if (!isDone) Abandon(frame);
        }

        return Close(frame, value);
    }

    private Frame Push(Goal goal, IGoalTask task)
    {
        var frame = new Frame(goal, task, _open.Count, _lowest, _order.Count) { Current = _before.TryGetValue(goal, out var before) ? before : task.Bottom, HasBefore = before is not null };
        _open.Add(goal, frame);
        if (goal.IsMethod) _methods++;
        _lowest = int.MaxValue;
        return frame;
    }

    private void Pop(Frame frame)
    {
        if (frame.IsFrozen) _frozen--;
        _open.Remove(frame.Goal);
        if (frame.Goal.IsMethod) _methods--;
    }

    /// <summary>The goal depends on one further out, which will ask for it again in its next round.</summary>
    private object Leave(Frame frame, object value)
    {
        Pop(frame);
        for (var i = frame.First; i < _order.Count; i++) _order[i].Lowest = Math.Min(_order[i].Lowest, _lowest);
        var part = new Part(frame.Goal, frame.Task, value, frame.Task.AreSame(value, frame.Current)) { Lowest = _lowest };
        _parts[frame.Goal] = part;
        _order.Add(part);
        _lowest = Math.Min(frame.OuterLowest, _lowest);
        return value;
    }

    private bool IsSettled(Frame frame, object value)
    {
        if (frame.Task.AreSame(value, frame.Current) && _order.FindIndex(frame.First, static p => !p.IsSettled) < 0) return true;
        frame.Work += WorkOf(value);
        for (var i = frame.First; i < _order.Count; i++) frame.Work += WorkOf(_order[i].Value);
        if (++frame.Rounds < MaxRounds + _order.Count - frame.First && frame.Work < MaxWork && !IsSpent) return false;
        FlowStatistics.Hit(Bound.Rounds);
        return true;
    }

    private static int WorkOf(object value) => value is Summary summary ? summary.Work : 0;

    private void Repeat(Frame frame, object value)
    {
        foreach (var part in Take(frame)) _before[part.Goal] = part.Value;
        frame.Current = value;
        frame.HasBefore = true;
        if (frame.Rounds == MaxGrowth)
        {
            frame.IsFrozen = true;
            _frozen++;
            FlowStatistics.Hit(Bound.Growth);
        }

        frame.Used = false;
        _lowest = int.MaxValue;
    }

    /// <summary>Takes the parts out that were computed within the frame.</summary>
    private List<Part> Take(Frame frame)
    {
        var parts = _order.GetRange(frame.First, _order.Count - frame.First);
        _order.RemoveRange(frame.First, parts.Count);
        foreach (var part in parts) _parts.Remove(part.Goal);
        return parts;
    }

    /// <summary>Nothing that is open has a say in the goal any more, nor in those of its circle.</summary>
    private object Close(Frame frame, object value)
    {
        Pop(frame);
        _lowest = frame.OuterLowest;
        var circle = Take(frame);
        foreach (var part in circle) _before.Remove(part.Goal);
        if (circle.Count == 0) return frame.Task.Keep(value);
        if (!IsSpent && circle.OrderBy(static p => p.Goal.Name, StringComparer.Ordinal).First() is var first && string.CompareOrdinal(first.Goal.Name, frame.Goal.Name) < 0)
        {
            Solve(first.Goal, first.Task);
            if (frame.Task.Find() is { } found) return found;
        }

        foreach (var part in circle) part.Task.Keep(part.Value);
        return frame.Task.Keep(value);
    }

    /// <summary>What was cut short is no result, nor what was computed with it.</summary>
    private void Abandon(Frame frame)
    {
        Pop(frame);
        _lowest = frame.OuterLowest;
        foreach (var part in Take(frame)) _before.Remove(part.Goal);
    }

    private sealed class Frame(Goal goal, IGoalTask task, int level, int outerLowest, int first)
    {
        public Goal Goal { get; } = goal;

        public IGoalTask Task { get; } = task;

        public int Level { get; } = level;

        public int OuterLowest { get; } = outerLowest;

        /// <summary>The first of the parts that are computed within this frame.</summary>
        public int First { get; } = first;

        public required object Current { get; set; }

        /// <summary>True where the goal was asked for while it was being computed.</summary>
        public bool Used { get; set; }

        /// <summary>True where <see cref="Current"/> is what an earlier round came to.</summary>
        public bool HasBefore { get; set; }

        public bool IsFrozen { get; set; }

        public int Rounds { get; set; }

        public int Work { get; set; }
    }

    private sealed class Part(Goal goal, IGoalTask task, object value, bool isSettled)
    {
        public Goal Goal { get; } = goal;

        public IGoalTask Task { get; } = task;

        public object Value { get; } = value;

        /// <summary>True where it came out as in the round before.</summary>
        public bool IsSettled { get; } = isSettled;

        public int Lowest { get; set; }
    }
}

/// <summary>Ends a chain of summaries that is too long for the stack; caught where the chain begins.</summary>
internal sealed class TooDeepException(IMethodSymbol method) : Exception
{
    public IMethodSymbol Method { get; } = method;
}
