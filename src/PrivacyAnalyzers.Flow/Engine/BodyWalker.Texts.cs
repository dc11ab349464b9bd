using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Domain;

namespace PrivacyAnalyzers.Flow.Engine;

/// <content>Addresses are read off texts: what is known of a text that a framework member makes, at least of its beginning.</content>
internal sealed partial class BodyWalker
{
    /// <summary>What is known of a value as a text; of a caller's value the caller knows.</summary>
    internal static SmallSet<Known> TextsOf(Value value)
    {
        if (value.Known.Count > 0) return value.Known.Where(static k => k.Constant is string or Loc);
        return value.Origin is { IsSymbolic: true } origin ? SmallSet<Known>.Of(new(origin, false, null)) : SmallSet<Known>.Empty;
    }

    /// <summary>What is known of the text that a member of the framework makes; null for other members.</summary>
    private SmallSet<Known>? TextOf(IMethodSymbol method, Value? receiver, IReadOnlyList<Arg> args)
    {
        if (method.ContainingType is not { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } type) return null;
        return (type.Name, method.Name) switch
        {
            ("String", "Format") => Format(ArgOf(args, "format"), args),
            ("String", "Join") when args.Count > 1 && args[1].Parts is { Count: > 0 } parts => Composed(Prefix(parts[0].Value), parts.SelectMany(p => new[] { args[0].Value, p.Value }).Skip(1)),
            ("String", "Concat") when args.Count > 0 => Composed(Prefix(First(args[0])), args.SelectMany(static a => a.Parts is { Count: > 0 } given ? given.Select(static p => p.Value) : [a.Value])),
            ("String", "ToString" or "Clone" or "TrimEnd" or "Trim" or "ToLower" or "ToLowerInvariant") when receiver is not null => TextsOf(receiver),
            ("Uri", ".ctor") when args.Count > 1 && args[0].Parameter?.Name == "baseUri" => Combined(args[0].Value, args[1].Value),
            ("UriBuilder", ".ctor") when args.Count > 1 && args[0].Parameter?.Name is "schemeName" or "scheme" => Joined(args[0].Value, args[1].Value),
            ("Uri" or "UriBuilder", ".ctor") when args.Count > 0 => TextsOf(args[0].Value),
            ("Uri", "ToString" or "get_AbsoluteUri" or "get_OriginalString") when receiver is not null => TextsOf(receiver),
            ("UriBuilder", "ToString" or "get_Uri") when receiver is not null => Built(receiver),
            _ => null,
        };
    }

    /// <summary>What is known of the beginning of a text, and of the settings in it where its parts make a connection string.</summary>
    private SmallSet<Known> Composed(SmallSet<Known> beginning, IEnumerable<Value?> parts)
    {
        if (ConnectionTexts.Of(parts, _owner) is not { } settings) return beginning;
        return beginning.Count == 0 ? settings.Pairs.Length == 0 && settings.Tail.Length == 0 ? beginning : SmallSet<Known>.Of(new("", true, null) { Settings = settings }) : SmallSet<Known>.From(beginning.Select(k => k with { Settings = settings }));
    }

    private static Value First(Arg arg) => arg.Parts is { Count: > 0 } parts ? parts[0].Value : arg.Value;

    /// <summary>A format up to its first hole.</summary>
    private SmallSet<Known> Format(Arg? format, IReadOnlyList<Arg> args)
    {
        if (format is null) return SmallSet<Known>.Empty;
        var holes = args.SkipWhile(a => a != format).Skip(1).SelectMany(static a => a.Parts is { Count: > 0 } given ? given.Select(static p => p.Value) : [a.Value]).ToList();
        return SmallSet<Known>.From(TextsOf(format.Value).SelectMany(k => k.Constant is string text && !k.IsUnknown ? [UpToHole(text, k.Node)] : Array.Empty<Known>()));

        Known UpToHole(string text, SyntaxNode? node)
        {
            var hole = text.IndexOf('{');
            return hole < 0 ? new Known(text, false, node) : new Known(text.Substring(0, hole), true, node) { Settings = ConnectionTexts.OfFormat(text, holes, _owner) };
        }
    }

    /// <summary>A relative address lies below its base; one that names a scheme stands for itself.</summary>
    private static SmallSet<Known> Combined(Value baseUri, Value relative)
    {
        var own = TextsOf(relative).Where(static k => k.Constant is string text && Addresses.IsAbsolute(text));
        return own.Count > 0 ? own : Prefix(baseUri);
    }

    private static SmallSet<Known> Joined(Value scheme, Value host)
    {
        var hosts = TextsOf(host);
        return SmallSet<Known>.From(TextsOf(scheme).Where(static k => k.Constant is string && !k.IsUnknown)
            .Select(k => new Known(k.Constant + "://" + (hosts.Count == 1 && hosts[0].Constant is string name ? name : "?"), true, k.Node)));
    }

    /// <summary>The address that a builder makes: what it began with, unless scheme or host were set anew.</summary>
    private SmallSet<Known> Built(Value builder)
    {
        var (scheme, schemeUnset, _) = Setting(builder, [".Scheme"]);
        var (host, _, _) = Setting(builder, [".Host"]);
        var start = TextsOf(builder);
        if (schemeUnset || ReferenceEquals(scheme, Value.None)) return host.Known.Count == 0 ? Prefix(builder) : Joined(new Value { Known = SchemesOf(start) }, host);
        var rest = host.Known.Count > 0 || start.Count != 1 || start[0].Constant is not string text ? host
            : new Value { Known = SmallSet<Known>.Of(start[0] with { Constant = text.Substring(text.IndexOf("://", StringComparison.Ordinal) is var at and >= 0 ? at + 3 : 0) }) };
        return Joined(scheme, rest);
    }

    private static SmallSet<Known> SchemesOf(SmallSet<Known> addresses) => SmallSet<Known>.From(addresses
        .Where(static k => k.Constant is string text && text.IndexOf("://", StringComparison.Ordinal) > 0)
        .Select(static k => k with { Constant = ((string)k.Constant!).Substring(0, ((string)k.Constant).IndexOf("://", StringComparison.Ordinal)) }));
}
