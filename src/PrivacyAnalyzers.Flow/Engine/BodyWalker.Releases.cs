using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Engine;

/// <content>Sinks: what of an argument leaves, through which channel, and whether a transport is unsafe.</content>
internal sealed partial class BodyWalker
{
    private bool HasRelease(ISymbol member) => _context.Models.For(member).Any(static r => r.Kind == RowKind.Sink);

    /// <summary>True where a model says what reading the property yields.</summary>
    private bool YieldsByModel(IPropertySymbol property) => _context.Models.For(property).Any(static r => r.Kind is not RowKind.Sink && !ModelIndex.IsMark(r));

    /// <summary>Records what a call releases; true where the member is marked as a sink, so that its body need not be looked at.</summary>
    private bool ReleaseTo(ISymbol member, IMethodSymbol method, Value? receiver, IOperation? instance, IReadOnlyList<Arg> args, SyntaxNode node)
    {
        if (Marks.Of(member) is { LogTemplate: { } template }) return ReleaseToLogMethod(template, member, args);
        var all = Marks.Of(member).Sink ?? (method.ContainingType is { } type ? Marks.Of(type).Sink : null);
        var marked = all is not null;
        foreach (var arg in args)
        {
            var channel = arg.Parameter is { } parameter ? Marks.Of(parameter).Sink ?? all : all;
            if (channel is null) continue;
            marked = true;
            foreach (var part in arg.Parts ?? [arg]) Give(part, channel, member, null, null, IsText(channel));
        }

        foreach (var row in _context.Models.For(member))
            if (row.Kind == RowKind.Sink) ReleaseByModel(row, member, receiver, instance, args, node);
        foreach (var row in marked ? _context.Models.OfMarked(member, Marks) : [])
            ReleaseByModel(row, member, receiver, instance, args, node);
        return marked;
    }

    /// <summary>Logs take texts: what an object does not show in its string form does not get there.</summary>
    private static bool IsText(string channel) => channel is "Log" or "Telemetry" or "Exception";

    private void ReleaseByModel(ModelRow row, ISymbol member, Value? receiver, IOperation? instance, IReadOnlyList<Arg> args, SyntaxNode node)
    {
        // A constructor with a body hands on what becomes the message; a base class's is judged where that body calls it.
        if (row.Word == "Exception" && member is IMethodSymbol { MethodKind: MethodKind.Constructor } made && (!TypeShape.IsException(made.ContainingType) || _context.HasBody(made.OriginalDefinition))) return;
        SyntaxNode? cause = null;
        var open = SmallSet<OpenCondition>.Empty;
        foreach (var condition in row.Conditions)
            if (Decide(condition, receiver, args, ref cause, ref open) == false) return;
        if (row.Inputs.Count > 0 && row.Inputs.All(static p => p.Root == "return")) return;
        var names = row.Template is null ? null : Placeholders(row.Template, args);
        var position = 0;
        foreach (var arg in args)
        {
            if (arg.Parameter is not { } parameter || row.Inputs.Count == 0 && IsServed(parameter)) continue;
            var isTemplate = parameter.Name == row.Template;
            if (row.Inputs.Count > 0)
            {
                var chosen = row.Inputs.FirstOrDefault(p => p.Root == parameter.Name || p.Root == parameter.Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture));
                if (chosen is null) continue;
                if (chosen.Steps.Count > 0)
                {
                    GiveBelow(chosen, arg, row, member, cause, open, node);
                    continue;
                }
            }

            if (parameter.Type.Name is "CancellationToken" or "EventId" or "LogLevel" or "LogEventLevel" or "Type") continue;
            if (row.Word == "Exception" && (parameter.Name is "paramName" or "innerException" || TypeShape.IsException(parameter.Type))) continue;
            foreach (var part in arg.Parts ?? [arg])
            {
                // A message template's arguments fill its placeholders in order; '@' keeps the object's structure.
                var structured = names is not null && !isTemplate && IsHole(arg, row) && position < names.Count && names[position++].StartsWith("@", StringComparison.Ordinal);
                if (row.As is null) Give(part, row.Word, member, row.Fault, cause, IsText(row.Word) && !structured && !row.IsWhole, open);
                else GiveAnyway(part, row, member, cause, open);
            }
        }

        if (row.Inputs.Any(static p => p.Root == "this") && receiver is not null && instance is not null)
            Give(new Arg(null, receiver, instance), row.Word, member, row.Fault, cause, IsText(row.Word), open, isOpen: true);
    }

    /// <summary>What lies below an input leaves: what a delegate returns, a member. A caller's delegate is met where it is handed over.</summary>
    private void GiveBelow(ModelPath path, Arg arg, ModelRow row, ISymbol member, SyntaxNode? cause, SmallSet<OpenCondition> open, SyntaxNode node)
    {
        var value = arg.Value;
        var type = arg.Parameter?.Type;
        foreach (var step in path.Steps)
        {
            type = step == "()" ? (type as INamedTypeSymbol)?.DelegateInvokeMethod?.ReturnType : step == "[]" ? ElementType(type) : null;
            value = step == "()" ? InvokeDelegate(value, [], node, type, arg.Operation) : step == "[]" ? ReadElements(value, type) : ReadField(value, step, type);
        }

        var taints = IsText(row.Word) && !row.IsWhole ? Printed(value, value.Type ?? type, arg.Written, 0) : Whole(value, null);
        if (!taints.IsEmpty) Record(new Release { Channel = row.Word, Sink = member, Fault = row.Fault, Node = arg.Written.Syntax, Cause = cause, Taints = taints, Facts = _state.Facts, Conditions = open });
    }

    /// <summary>
    /// A <c>[LoggerMessage]</c> method: its declaration is the sink, since its body is generated and may not be there yet. Where the redacting
    /// generator writes it, data that carries its classification is redacted.
    /// </summary>
    private bool ReleaseToLogMethod(string template, ISymbol member, IReadOnlyList<Arg> args)
    {
        var names = Names(template);
        foreach (var arg in args)
        {
            if (arg.Parameter is not { } parameter) continue;
            var isRedacted = _context.RedactsLogMethods && Marks.IsClassified(parameter);
            if (isRedacted) continue;
            var whole = Marks.HasAttribute(parameter, "LogPropertiesAttribute") || names.Any(n => n.Length > 0 && n[0] == '@' && string.Equals(n.Substring(1), parameter.Name, StringComparison.OrdinalIgnoreCase));
            var taints = whole ? Whole(arg.Value, arg.Written) : Printed(arg.Value, arg.Written);
            if (whole && _context.RedactsLogMethods) taints = taints.Select(static t => t.Source is { } source && Marks.IsClassified(source) ? null : t);
            if (!taints.IsEmpty) Record(new Release { Channel = "Log", Sink = member, Node = arg.Written.Syntax, Taints = taints, Facts = _state.Facts });
        }

        return true;
    }

    /// <summary>A delegate that a library made, as <c>LoggerMessage.Define</c> does: what it is given leaves as the model of its maker says.</summary>
    private Value ReleaseThroughDelegate(Target target, IReadOnlyList<Arg> args, SyntaxNode node)
    {
        foreach (var row in _context.Models.For(target.Method))
        {
            if (row.Kind != RowKind.Sink) continue;
            var names = target.Captured?.FirstOrDefault(c => c.Key.Key as string == row.Template).Value?.Known is { Count: 1 } known && known[0].Constant is string text ? Names(text) : [];
            var hole = 0;
            for (var i = 0; i < args.Count; i++)
            {
                if (!row.Inputs.Any(p => p.Root == "return" && p.Steps.Count == 1 && p.Steps[0] == "(" + i + ")")) continue;
                var structured = hole < names.Count && names[hole++].StartsWith("@", StringComparison.Ordinal);
                Give(args[i], row.Word, target.Method, row.Fault, null, IsText(row.Word) && !structured);
            }
        }

        return Value.None;
    }

    /// <summary>The delegate that a modelled method returns; what is given to it leaves.</summary>
    private Value? DelegateOf(IMethodSymbol method, IReadOnlyList<Arg> args)
    {
        if (!RowsFor(method).Any(static r => r.Kind == RowKind.Sink && r.Inputs.Any(static p => p.Root == "return"))) return null;
        var made = args.Where(static a => a.Parameter is not null).Select(static a => new KeyValuePair<Loc, Value>(Loc.Input(a.Parameter!.Name), a.Value)).ToList();
        return new Value { Targets = SmallSet<Target>.Of(new Target(method, null, made) { IsLibraryDelegate = true }) };
    }

    /// <summary>The object that an extension method works on, a logger or a client, is not what it is given.</summary>
    private static bool IsServed(IParameterSymbol parameter) =>
        parameter is { Ordinal: 0, ContainingSymbol: IMethodSymbol { IsExtensionMethod: true }, Type: INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Interface } type } && !TypeShape.IsCollection(type);

    private static bool IsHole(Arg arg, ModelRow row) => arg.Parameter is { } parameter && parameter.Name != row.Template && !TypeShape.IsException(parameter.Type)
        && parameter.Name is not ("logger" or "exception" or "level" or "logLevel" or "eventId");

    private void Give(Arg arg, string channel, ISymbol sink, string? fault, SyntaxNode? cause, bool asText, SmallSet<OpenCondition>? open = null, bool isOpen = false)
    {
        var written = arg.Written;
        var taints = asText ? Printed(arg.Value, written) : Whole(arg.Value, written);

        // What it was opened with stays with it.
        if (isOpen) taints = WithoutSecrets(taints, arg.Value);
        if (taints.IsEmpty) return;
        Record(new Release { Channel = channel, Sink = sink, Fault = fault, Node = written.Syntax, Cause = cause, Taints = taints, Facts = _state.Facts, Conditions = open ?? SmallSet<OpenCondition>.Empty });
    }

    /// <summary>What is given leaves though nobody marked it: a cookie that follows a visitor is about a person whatever its value.</summary>
    private void GiveAnyway(Arg arg, ModelRow row, ISymbol sink, SyntaxNode? cause, SmallSet<OpenCondition> open)
    {
        var taints = row.AsObject is { } type ? SentBy(sink, type, arg.Written.Syntax)
            : TaintSet.Of(new Taint { Source = sink, Labels = Marks.LabelsOf(row), Path = Step.Append(null, arg.Written.Syntax) });
        if (!taints.IsEmpty) Record(new Release { Channel = row.Word, Sink = sink, Fault = row.Fault, Node = arg.Written.Syntax, Cause = cause, Taints = taints, Facts = _state.Facts, Conditions = open });
    }

    /// <summary>
    /// What objects hold whose way of sending the call sets up: those of the type that it names, that the call names which is given the lambda around
    /// it, or that the code is in.
    /// </summary>
    private TaintSet SentBy(ISymbol setup, string type, SyntaxNode node)
    {
        if (Named().FirstOrDefault(t => BaseOf(t, type)) is not { } sender) return TaintSet.Empty;
        var loc = Fetch(node, sender);
        return Whole(new Value { Refs = SmallSet<Loc>.Of(loc), Type = sender }, null).Select(t => t.With(path: Step.Append(null, node)));

        IEnumerable<ITypeSymbol> Named()
        {
            if (setup is IMethodSymbol method)
                foreach (var argument in method.TypeArguments) yield return argument;
            foreach (var lambda in node.Ancestors().OfType<AnonymousFunctionExpressionSyntax>())
                if (lambda.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && _context.ModelOf(call.SyntaxTree).GetSymbolInfo(call, _session.Cancellation).Symbol is IMethodSymbol around)
                    foreach (var argument in around.TypeArguments) yield return argument;
            if (_owner.ContainingType is { } here) yield return here;
        }

        static bool BaseOf(ITypeSymbol derived, string type)
        {
            for (var t = derived.BaseType; t is { SpecialType: SpecialType.None }; t = t.BaseType)
                if (ModelNames.NameOf(t) == type) return true;
            return false;
        }
    }

    /// <summary>
    /// What leaves at one place through one sink under the same checks is one release, whatever way it takes inside a callee: without this the
    /// ways would multiply with each call.
    /// </summary>
    private void Record(Release release)
    {
        // What nobody says anything of may leave.
        var known = release.Taints.Select(static t => t.IsOutside ? null : t);
        if (known.IsEmpty) return;
        if (!ReferenceEquals(known, release.Taints)) release = release with { Taints = known };
        var ordinal = _block!.Ordinal;
        if (!_releases.TryGetValue(ordinal, out var all)) _releases[ordinal] = all = [];
        for (var i = 0; i < all.Count; i++)
        {
            if (!all[i].SamePlace(release)) continue;
            all[i] = all[i] with { Taints = all[i].Taints.Union(release.Taints) };
            return;
        }

        if (release.IsCertain || _releases.Values.Sum(static r => r.Count(static x => !x.IsCertain)) < MaxOpen) all.Add(release);
        else FlowStatistics.Hit(Bound.OpenReleases);
    }

    /// <summary>
    /// Releases that wait for a caller's answer, in one body: services that hold services would multiply them with each layer. Further ones are not
    /// known to callers; what is certain is never left out.
    /// </summary>
    private const int MaxOpen = 64;

    private static List<string>? Placeholders(string template, IReadOnlyList<Arg> args) =>
        args.FirstOrDefault(a => a.Parameter?.Name == template) is { Value.Known: { Count: 1 } known } && known[0].Constant is string text ? Names(text) : null;

    /// <summary>The placeholders of a message template, in order.</summary>
    private static List<string> Names(string text)
    {
        var names = new List<string>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '{') continue;
            if (i + 1 < text.Length && text[i + 1] == '{') { i++; continue; }
            var end = text.IndexOf('}', i);
            if (end < 0) break;
            names.Add(text.Substring(i + 1, end - i - 1));
            i = end;
        }

        return names;
    }

    /// <summary>What another program answers is not what it was told, though it is about the same person.</summary>
    private Value Answer(IMethodSymbol method, Value? receiver, IReadOnlyList<Arg> args, SyntaxNode node, ITypeSymbol? type)
    {
        return Default(method, receiver is null ? null : Asked(receiver), args.Select(static a => a with { Value = Asked(a.Value), Parts = a.Parts?.Select(static p => p with { Value = Asked(p.Value) }).ToList() }).ToList(), node, type);

        static Value Asked(Value value) => value.With(taints: TaintSet.Empty, refs: SmallSet<Loc>.Empty);
    }
}
