using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Flow.Engine;

/// <content>Members that by their names only ask, of which nothing else is known.</content>
internal sealed partial class BodyWalker
{
    private static readonly string[] s_questions = ["Equals", "Compare", "Contains", "Remove", "Index", "LastIndex", "Get", "TryGet", "Find", "Is", "Has", "Can", "Exists", "Starts", "Ends", "Matches", "Lookup", "Search", "Count"];

    private static readonly string[] s_lookups = ["Fetch", "Query", "Load", "Retrieve", "List", "Resolve"];

    private static readonly string[] s_senders = ["Send", "Publish", "Produce", "Upload", "Submit", "Dispatch", "Notify", "Post", "Put", "Patch", "Execute"];

    /// <summary>True for a member whose result is made of other things than it was given, by its name: what was looked up, or what comes back when something was sent.</summary>
    private static bool IsAnswered(IMethodSymbol method, IReadOnlyList<Arg> args, ITypeSymbol? type) =>
        IsLookup(method, args, type) || method.MethodKind == MethodKind.Ordinary && s_senders.Any(v => Begins(method.Name, v)) && !SymbolEqualityComparer.Default.Equals(TypeShape.Unwrapped(type), method.ContainingType);

    /// <summary>True for a member that by its name only looks something up: what it is asked for is not what it has.</summary>
    private static bool IsQuestion(string name) => !name.StartsWith("GetOr", StringComparison.Ordinal) && s_questions.Any(v => Begins(name, v));

    /// <summary>True for a member that by its name looks things up, and answers with other things than it is asked with: prices for a request.</summary>
    private static bool IsLookup(IMethodSymbol method, IReadOnlyList<Arg> args, ITypeSymbol? type) =>
        !method.IsStatic && (IsQuestion(method.Name) || s_lookups.Any(v => Begins(method.Name, v))) && ThingOf(type) is { } thing && !TypeShape.IsFramework(thing)
        && args.All(a => ThingOf(a.Parameter?.Type) is not { } asked || !SymbolEqualityComparer.Default.Equals(asked, thing));

    /// <summary>The kind of object that a type is about, or a collection of the type; null for values, texts and whatever may be anything.</summary>
    private static INamedTypeSymbol? ThingOf(ITypeSymbol? type)
    {
        for (var i = 0; i < MaxPrintDepth && TypeShape.IsCollection(type = TypeShape.Unwrapped(type)); i++) type = TypeShape.ElementOf(type);
        return type is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Interface or TypeKind.Struct } named && !TypeShape.IsScalar(named) && !TypeShape.IsCollection(named) ? named.OriginalDefinition : null;
    }

    private static bool Begins(string name, string verb) => name.StartsWith(verb, StringComparison.Ordinal) && (name.Length == verb.Length || char.IsUpper(name[verb.Length]));
}
