using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Engine;

/// <summary>A condition of a model on something that a caller decides: the address, the client, the stream that it hands over.</summary>
/// <param name="Subjects">The places of the caller's that the condition asks about; it is enough that one of them answers.</param>
/// <param name="Words">The model's words, as it has them; any of them will do.</param>
/// <param name="Negated">True for <c>unless</c>.</param>
public sealed record OpenCondition(SmallSet<Loc> Subjects, IReadOnlyList<string> Words, bool Negated)
{
    /// <summary>True where the condition holds as long as nothing speaks against it: that a host is this machine has to be seen.</summary>
    public bool IsPresumed => Negated && !IsSwitch(Words);

    /// <summary>"unless x is true": a setting that nobody knows may well be so.</summary>
    public static bool IsSwitch(IReadOnlyList<string> words) => words.Any(static w => w is "true" or "false" or "unset" || ConnectionTexts.IsSetting(w));

    public bool Equals(OpenCondition? other) => other is not null && Negated == other.Negated && Subjects.Equals(other.Subjects) && Words.SequenceEqual(other.Words);

    public override int GetHashCode() => Subjects.GetHashCode();
}

/// <content>The conditions of model rows: decided on what the body knows, else left to its callers.</content>
internal sealed partial class BodyWalker
{
    /// <summary>Evaluates a model's condition on the call; where only a caller can know, null, and the questions to it are added.</summary>
    private bool? Decide(ModelCondition condition, Value? receiver, IReadOnlyList<Arg> args, ref SyntaxNode? cause, ref SmallSet<OpenCondition> open)
    {
        var start = condition.Subject.Root == "this" ? receiver ?? (args.Count > 0 ? args[0].Value : null) : ArgOf(args, condition.Subject.Root)?.Value;

        // A row speaks of all overloads: what this one is not given can be neither this nor that.
        if (start is null) return condition.Negated;
        if (condition.Words.Contains("given")) return !condition.Negated;
        return Decide([(start, condition.Subject.Steps)], condition.Words, condition.Negated, ref cause, ref open);
    }

    /// <summary>True where the condition is seen to hold.</summary>
    private bool Holds(ModelCondition condition, Value? receiver, IReadOnlyList<Arg> args)
    {
        SyntaxNode? cause = null;
        var open = SmallSet<OpenCondition>.Empty;
        return Decide(condition, receiver, args, ref cause, ref open) ?? open.All(static o => o.IsPresumed);
    }

    private bool? Decide(IEnumerable<(Value Start, IReadOnlyList<string> Steps)> subjects, IReadOnlyList<string> words, bool negated, ref SyntaxNode? cause, ref SmallSet<OpenCondition> open)
    {
        var places = SmallSet<Loc>.Empty;
        var isUnknown = false;
        foreach (var (start, steps) in subjects)
        {
            var (value, isUnset, isHidden) = Setting(start, steps);
            if (Holds(value, words, out var reason) || isUnset && words.Contains("unset"))
            {
                if (negated) return false;
                cause ??= reason;
                foreach (var question in Questions(value, words)) open = open.Add(question);
                return true;
            }

            if (!isUnset) places = places.Union(Undecided(value, words));
            isUnknown |= isHidden || value.Known.Count == 0 && value.Targets.Count == 0 && !isUnset || value.Known.Any(static k => k.IsPrefix && !(k.Settings is { } settings && ConnectionTexts.IsAll(settings)));
        }

        if (places.Count > 0)
        {
            open = open.Add(new OpenCondition(places, words, negated));
            return null;
        }

        return negated && (!isUnknown || !OpenCondition.IsSwitch(words));
    }

    private bool Holds(Value value, IReadOnlyList<string> words, out SyntaxNode? reason)
    {
        reason = null;
        foreach (var word in words)
        {
            foreach (var known in value.Known)
            {
                if (!Fits(word, known)) continue;
                reason = known.Node;
                return true;
            }

            if (word == "loopback" && value.Origin?.Key is IFieldSymbol { Name: "Loopback" or "IPv6Loopback", ContainingType.Name: "IPAddress" }) return true;
            if (word == "accepting" && Accepts(value, out reason)) return true;
            foreach (var loc in value.Refs)
            {
                if (!IsMarked(loc, word)) continue;
                reason = _state.Get(loc)!.Get("#" + word)!.Known.Select(static k => k.Node).FirstOrDefault(static n => n is not null);
                return true;
            }
        }

        return false;
    }

    /// <summary>Between the name of a fact that was presumed and the words that would speak against it.</summary>
    private const char Unless = '?';

    /// <summary>True where the object is known to be so, and nothing that has come to light since speaks against it.</summary>
    private bool IsMarked(Loc loc, string word) =>
        _state.Get(loc) is { } obj && obj.Get("#" + word) is { } mark && mark.Known.Any(static k => k.Constant is true) && !Doubts(obj, word).Any(d => Holds(d.Value, d.Words, out _));

    /// <summary>What was asked, and not answered, where the object was made.</summary>
    private static IEnumerable<(Value Value, string[] Words)> Doubts(Obj obj, string word) =>
        obj.Fields.Where(f => f.Key.StartsWith("#" + word + Unless, StringComparison.Ordinal)).Select(f => (f.Value, f.Key.Substring(word.Length + 2).Split('|')));

    /// <summary>The same, for the callers to answer.</summary>
    private IEnumerable<OpenCondition> Questions(Value value, IReadOnlyList<string> words)
    {
        foreach (var word in words)
            foreach (var loc in value.Refs)
                foreach (var (asked, against) in IsMarked(loc, word) ? Doubts(_state.Get(loc)!, word) : [])
                    if (Undecided(asked, against) is { Count: > 0 } places) yield return new OpenCondition(places, against, true);
    }

    /// <summary>The caller's places that decide what the value is.</summary>
    private SmallSet<Loc> Undecided(Value value, IReadOnlyList<string> words)
    {
        var places = SmallSet<Loc>.From(value.Known.Select(static k => k.Constant).OfType<Loc>());
        foreach (var known in value.Known)
            foreach (var ordinal in ConnectionTexts.PlacesIn(known.Settings))
                if (ordinal < _owner.Parameters.Length) places = places.Add(Loc.Input(_owner.Parameters[ordinal]));
        if (value.Known.Count == 0 && value.Origin is { IsSymbolic: true } origin) places = places.Add(origin);
        if (value.Known.Count == 0)
            foreach (var loc in value.Refs)
                if (loc.IsSymbolic) places = places.Add(loc);

        // What is said of an object may be said where it was made: a writer is as open to listeners as its stream.
        foreach (var word in words)
            foreach (var loc in value.Refs)
                if (_state.Get(loc)?.Get("#" + word)?.Origin is { IsSymbolic: true } said) places = places.Add(said);
        // A path that is cut short asks about something else.
        return places.Where(static p => p.Depth < Loc.MaxDepth);
    }

    /// <summary>A setting of an object, whether the object was made here and never given it, and whether it may be one that is not seen. Unlike a read, this makes nothing up.</summary>
    private (Value Value, bool IsUnset, bool IsUnknown) Setting(Value value, IReadOnlyList<string> steps)
    {
        var isUnset = false;
        var isUnknown = false;
        foreach (var step in steps)
        {
            Value? next = null;
            foreach (var loc in value.Refs)
            {
                var obj = _state.Get(loc);
                var inner = Loc.Member(loc, step);
                if (obj?.Get(step) is { } set) Take(set);
                else if (_state.Get(inner) is not null) Take(new Value { Refs = SmallSet<Loc>.Of(inner) }); // Nobody assigned it, only its members.
                else if (obj is { Fresh: true } || obj?.Get(Made) is { Known: { Count: 1 } made } && made[0].Constant is true) isUnset = true;
                else if (loc.IsSymbolic) Take(Value.Symbolic(inner, null));
                else isUnknown = true;
            }

            if (next is null) return (Value.None, isUnset, isUnknown);
            value = next;

            void Take(Value found) => next = next?.Join(found) ?? found;
        }

        return (value, isUnset, isUnknown);
    }

    /// <summary>The slot of an object in a field that was made, and set up, where the field gets its value.</summary>
    private const string Made = "#made";

    /// <summary>Asks again where more is known; null where one cannot hold, else what is still open.</summary>
    private SmallSet<OpenCondition>? Decide(SmallSet<OpenCondition> conditions, Instance map, ref SyntaxNode? cause)
    {
        var open = SmallSet<OpenCondition>.Empty;
        foreach (var condition in conditions)
            if (Decide(condition.Subjects.Select(s => Place(s, map)), condition.Words, condition.Negated, ref cause, ref open) == false) return null;
        return open;
    }

    /// <summary>A place of the callee's as the caller finds it: the input that it begins with, and the way from there.</summary>
    private static (Value Start, IReadOnlyList<string> Steps) Place(Loc place, Instance map)
    {
        var steps = new List<string>();
        for (; place.Kind == LocKind.Member; place = place.Parent!) steps.Insert(0, (string)place.Key);
        return (map.At(place), steps);
    }

    /// <summary>The result with the facts that models give it; facts of what the call is given are told to that.</summary>
    private Value Marked(Value result, Value? receiver, IMethodSymbol method, IReadOnlyList<Arg> args, SyntaxNode node)
    {
        foreach (var row in RowsFor(method))
        {
            if (row.Kind != RowKind.Mark || !row.Conditions.All(c => Holds(c, receiver, args))) continue;
            var doubts = row.Conditions.Where(static c => c.Negated && c.Subject.Steps.Count == 0 && !OpenCondition.IsSwitch(c.Words)).ToList();
            foreach (var output in row.Outputs)
                if (output.Root != "return") Mark(output.Root == "this" ? receiver : ArgOf(args, output.Root)?.Value, row.Word, doubts);
            if (row.Outputs.Count > 0 && !row.Outputs.Any(static o => o.Root == "return")) continue;
            if (method.MethodKind == MethodKind.Constructor) Mark(receiver, row.Word, doubts);
            else if (TypeShape.IsScalar(TypeShape.Unwrapped(method.ReturnType))) result = result.With(known: SmallSet<Known>.Of(new(row.Word, false, node)));
            else
            {
                if (result.Refs.Count == 0) result = result.With(refs: SmallSet<Loc>.Of(Fetch(node, method.ReturnType)));
                Mark(result, row.Word, doubts);
            }
        }

        return result;

        void Mark(Value? marked, string fact, IReadOnlyList<ModelCondition> doubts)
        {
            if (marked is not { Refs.Count: > 0 }) return;
            WriteField(marked, "#" + fact, new Value { Known = SmallSet<Known>.Of(new(true, false, node)) });
            foreach (var doubt in doubts)
                if (ArgOf(args, doubt.Subject.Root)?.Value is { } asked && Undecided(asked, doubt.Words).Count > 0) WriteField(marked, "#" + fact + Unless + string.Join("|", doubt.Words), asked.With(taints: TaintSet.Empty));
        }
    }

    private static bool Fits(string word, Known known) => word switch
    {
        "true" => known.Constant is true,
        "false" => known.Constant is false,
        "cleartext" => known.Constant is string address && !known.IsUnknown && Addresses.IsCleartext(address),
        "absolute" => known.Constant is string whole && !known.IsUnknown && Addresses.IsAbsolute(whole),
        "loopback" when known.Settings is { } said && ConnectionTexts.IsLoopback(said) => true,
        "loopback" => known.Constant is string host && !known.IsUnknown && (Addresses.IsLoopback(host) || ConnectionTexts.IsLoopback(host)),
        "unset" => false,
        _ when Wildcard.IsIn(word) => known.Constant is string text && !known.IsUnknown && Wildcard.Matches(word, text, StringComparison.OrdinalIgnoreCase, known.IsPrefix),
        _ when ConnectionTexts.IsSetting(word) => known.Settings is { } settings ? ConnectionTexts.Says(settings, word) : known.Constant is string text && !known.IsUnknown && ConnectionTexts.Says(text, word),
        _ => known.Constant is IFieldSymbol member ? member.Name == word.Substring(word.LastIndexOf('.') + 1) : known.Constant is true || known.Constant as string == word,
    };

    /// <summary>True for a certificate callback that says yes whatever it is shown.</summary>
    private bool Accepts(Value value, out SyntaxNode? callback)
    {
        callback = null;
        foreach (var target in value.Targets)
        {
            if (_context.GraphOf(target.Method) is null || _context.SummaryOf(target.Method, _session) is not { } summary) continue;
            if (summary.Return.Known.Count != 1 || summary.Return.Known[0] is not { IsPrefix: false, Constant: true }) continue;
            callback = target.Method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
            return true;
        }

        return false;
    }
}
