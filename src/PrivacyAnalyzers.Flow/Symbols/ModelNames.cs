using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Symbols;

/// <summary>How the rows of a model name types and members, and what goes by such a name.</summary>
/// <param name="Type">The type, as a documentation comment names it.</param>
/// <param name="Name">The member's own name, in which stars may stand; of a constructor <c>#ctor</c>.</param>
/// <param name="Parameters">The types of the parameters in brackets, empty for none; null where every overload is meant.</param>
public readonly record struct ModelNames(string Type, string Name, string? Parameters)
{
    /// <summary>Splits <c>M:Ns.Type.Member``1(P)</c>. A T: row names every member of its type.</summary>
    public static ModelNames Of(string id)
    {
        var body = id.Length > 2 && id[1] == ':' ? id.Substring(2) : id;
        string? parameters = null;
        var open = body.IndexOf('(');
        if (open >= 0)
        {
            parameters = body.Substring(open) switch { "(*)" => null, "()" => "", var list => list };
            body = body.Substring(0, open);
        }

        if (id.StartsWith("T:", StringComparison.Ordinal)) return new(body, "*", parameters);
        var dot = body.LastIndexOf('.');
        return new(dot < 0 ? "" : body.Substring(0, dot), WithoutArity(body.Substring(dot + 1)), parameters);
    }

    /// <summary>True where a member of the name is meant, whatever its parameters are.</summary>
    public bool IsFor(string name) => Wildcard.Matches(Name, name, StringComparison.Ordinal);

    /// <summary>The name that rows have for the member; an accessor goes by its property's.</summary>
    public static string NameOf(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => "#ctor",
        IMethodSymbol { AssociatedSymbol: IPropertySymbol property } => property.MetadataName,
        _ => WithoutArity(member.MetadataName),
    };

    public static string NameOf(INamedTypeSymbol type) => type.OriginalDefinition.GetDocumentationCommentId() is { Length: > 2 } id ? id.Substring(2) : type.Name;

    /// <summary>The types of the member's parameters as rows write them; of a member of an extension block that of the receiver comes first.</summary>
    public static string ParametersOf(ISymbol member)
    {
        var id = (ImplementationOf(member) ?? member).OriginalDefinition.GetDocumentationCommentId() ?? "";
        var open = id.IndexOf('(');
        return open < 0 ? "" : id.Substring(open);
    }

    /// <summary>The class around the extension block (C# 14) that the member is of; null for any other member.</summary>
    public static INamedTypeSymbol? AroundBlockOf(ISymbol member) => member.ContainingType is { ContainingType: { } around } block && TypeShape.IsExtensionBlock(block) ? around : null;

    /// <summary>The compiler makes a static method of each of a block's, which is what other languages call; a static one has no receiver there either.</summary>
    private static IMethodSymbol? ImplementationOf(ISymbol member)
    {
        if (member is not IMethodSymbol method || AroundBlockOf(method) is not { } around) return null;
        var own = method.OriginalDefinition.Parameters;
        var receivers = method.IsStatic ? 0 : 1;
        return around.GetMembers(method.Name).OfType<IMethodSymbol>().FirstOrDefault(m => m.IsStatic && m.Parameters.Length == own.Length + receivers
            && own.Zip(m.Parameters.Skip(receivers), static (a, b) => a.RefKind == b.RefKind && a.Type.ToDisplayString() == b.Type.ToDisplayString()).All(static same => same));
    }

    private static string WithoutArity(string name) => name.IndexOf('`') is > 0 and var arity ? name.Substring(0, arity) : name;
}
