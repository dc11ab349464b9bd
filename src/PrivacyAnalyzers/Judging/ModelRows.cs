using System.Globalization;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Judging;

/// <summary>What is wrong with a row of a model.</summary>
/// <param name="Word">The word of the row that is wrong.</param>
/// <param name="Hint">What was most likely meant, or what there is.</param>
/// <param name="IsOfMember">True where the member is nowhere: the library may be another version's, or none of this project's. What else is wrong is a mistake in any case.</param>
internal sealed record RowFault(string Word, string Hint, bool IsOfMember);

/// <summary>Compares the rows of a model with the libraries that a project has: members, parameters, and the words of their conditions.</summary>
internal sealed class ModelRows(Compilation compilation)
{
    /// <summary>So many overloads are listed to who wrote one that is not there.</summary>
    private const int OverloadsTold = 4;

    /// <summary>Values that a condition may ask for whatever the type is.</summary>
    private static readonly string[] s_anyValue = ["unset", "given", "true", "false"];

    /// <summary>What is wrong with the row; null where nothing is.</summary>
    public RowFault? FaultOf(ModelRow row)
    {
        // About what users mark, of no library.
        if (row.Member[0] == 'A') return null;
        var id = row.Member;
        var names = ModelNames.Of(id);
        var types = TypesOf(names.Type).ToList();
        if (types.Count == 0) return new RowFault(id, Meant(id, NearType(names.Type) is { } near ? near + OfType(names.Name) : null), true);

        var ofTypes = types.SelectMany(AndInterfaces).SelectMany(static t => t.GetTypeMembers().Where(TypeShape.IsExtensionBlock).Append(t)).SelectMany(static t => t.GetMembers()).ToList();
        var named = ofTypes.Where(m => names.IsFor(ModelNames.NameOf(m))).ToList();
        if (named.Count == 0)
        {
            var meant = Vocabulary.Suggest(names.Name.Replace("*", ""), ofTypes.Where(IsOfKind).Select(ModelNames.NameOf).Where(static n => n.IndexOf('.') < 0));
            return new RowFault(id, Meant(id, meant is null ? null : names.Type + OfType(meant)), true);
        }

        var overloads = names.Parameters is { } list ? named.FindAll(m => ModelNames.ParametersOf(m) == list) : named;
        if (overloads.Count == 0)
            return new RowFault(id, $"; '{names.Name}' has {string.Join(" and ", named.Select(ModelNames.ParametersOf).Distinct().Select(static p => p.Length == 0 ? "()" : p).OrderBy(static p => p, StringComparer.Ordinal).Take(OverloadsTold))}", true);
        return InPlaces(row, overloads) ?? InAnswer(row, named);

        string OfType(string member) => id[0] == 'T' ? "" : "." + member;

        bool IsOfKind(ISymbol member) => id[0] switch { 'M' => member is IMethodSymbol { AssociatedSymbol: null }, 'P' => member is IPropertySymbol, 'F' => member is IFieldSymbol, _ => true };
    }

    /// <summary>The parameters, members and values that the row names.</summary>
    private static RowFault? InPlaces(ModelRow row, List<ISymbol> members)
    {
        var parameters = members.SelectMany(static m => m switch
        {
            IMethodSymbol method => (IEnumerable<IParameterSymbol>)method.Parameters,
            IPropertySymbol property => property.SetMethod is { } setter ? setter.Parameters : property.Parameters,
            _ => [],
        }).ToList();
        foreach (var root in PlacesOf(row).SelectMany(static p => p.Steps.Where(static s => s.Length > 2 && s[0] == '[').Select(static s => s.Substring(1, s.Length - 2)).Prepend(p.Root)).Concat(row.Template is { } template ? [template] : []))
        {
            if (root is "this" or "return" || parameters.Any(p => Is(p, root))) continue;
            var names = parameters.Select(static p => p.Name).Distinct().OrderBy(static n => n, StringComparer.Ordinal).ToList();
            return new RowFault(root, $"is no parameter of '{members[0].Name}'" + (Vocabulary.Suggest(root, names) is { } near ? $"; did you mean '{near}'?" : names.Count == 0 ? "; it has none" : "; it has " + string.Join(", ", names)), false);
        }

        foreach (var condition in row.Conditions)
            if (TypesAt(condition.Subject, members, parameters) is { Count: > 0 } types && types.All(static t => t.TypeKind == TypeKind.Enum))
            {
                var values = types.SelectMany(static t => t.GetMembers().OfType<IFieldSymbol>()).Select(static f => f.Name).Distinct().ToList();
                if (condition.Words.FirstOrDefault(w => w.IndexOf('*') < 0 && !values.Contains(w) && Array.IndexOf(s_anyValue, w) < 0) is { } unknown)
                    return new RowFault(unknown, $"is no value of '{types[0].Name}'" + (Vocabulary.Suggest(unknown, values) is { } near ? $"; did you mean '{near}'?" : "; it has " + string.Join(", ", values)), false);
            }

        return null;

        static bool Is(IParameterSymbol parameter, string root) => parameter.Name == root || parameter.Ordinal.ToString(CultureInfo.InvariantCulture) == root;
    }

    /// <summary>A check is true or false, now or awaited.</summary>
    private static RowFault? InAnswer(ModelRow row, List<ISymbol> members) =>
        row.Kind != RowKind.Check || members.Any(static m => IsAnswer(TypeOf(m))) ? null : new RowFault(row.Member, "is asked for an answer, and is not true or false", false);

    private static bool IsAnswer(ITypeSymbol? type) => type is INamedTypeSymbol named
        && (named.SpecialType == SpecialType.System_Boolean || named.TypeArguments.Length == 1 && named.Name is "Nullable" or "Task" or "ValueTask" && IsAnswer(named.TypeArguments[0]));

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch { IMethodSymbol m => m.ReturnType, IPropertySymbol p => p.Type, IFieldSymbol f => f.Type, _ => null };

    private static IEnumerable<ModelPath> PlacesOf(ModelRow row) =>
        row.Inputs.Concat(row.Outputs).Concat(row.Flows.SelectMany(static f => f.By is { } by ? [f.From, f.To, by] : new[] { f.From, f.To })).Concat(row.Conditions.Select(static c => c.Subject));

    /// <summary>The types that the place may have; none where they are not known for sure.</summary>
    private static List<ITypeSymbol> TypesAt(ModelPath place, List<ISymbol> members, List<IParameterSymbol> parameters)
    {
        var types = place.Root switch
        {
            "this" => members.Select(static m => (ITypeSymbol?)m.ContainingType),
            "return" => members.Select(TypeOf),
            var root => parameters.Where(p => p.Name == root || p.Ordinal.ToString(CultureInfo.InvariantCulture) == root).Select(static p => (ITypeSymbol?)p.Type),
        };
        foreach (var step in place.Steps)
        {
            if (step[0] != '.' || step == ".*") return [];
            types = types.OfType<INamedTypeSymbol>().SelectMany(AndInterfaces).SelectMany(t => t.GetMembers(step.Substring(1))).Select(TypeOf);
        }

        return [.. types.OfType<ITypeSymbol>().Select(static t => t is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : t).Distinct<ITypeSymbol>(SymbolEqualityComparer.Default)];
    }

    private static string Meant(string id, string? body) => body is null ? "" : $"; did you mean '{id.Substring(0, 2)}{body}'?";

    private static IEnumerable<INamedTypeSymbol> AndInterfaces(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.BaseType) yield return t;
        foreach (var face in type.AllInterfaces) yield return face;
    }

    /// <summary>Documentation comments name nested types with a full stop, metadata with a plus.</summary>
    private IEnumerable<INamedTypeSymbol> TypesOf(string name)
    {
        while (true)
        {
            var types = compilation.GetTypesByMetadataName(name);
            if (types.Length > 0) return types;
            var dot = name.LastIndexOf('.');
            if (dot < 0) return [];
            name = name.Substring(0, dot) + "+" + name.Substring(dot + 1);
        }
    }

    /// <summary>The type whose name differs in one part, or in how many type parameters it has.</summary>
    private string? NearType(string name)
    {
        var parts = name.Split('.');
        INamespaceOrTypeSymbol at = compilation.GlobalNamespace;
        for (var i = 0; i < parts.Length; i++)
        {
            var inner = at.GetMembers().OfType<INamespaceOrTypeSymbol>().ToList();
            if (inner.FirstOrDefault(m => m.MetadataName == parts[i]) is { } next)
            {
                at = next;
                continue;
            }

            if (Vocabulary.Suggest(parts[i], inner.Select(static m => m.MetadataName).Distinct()) is not { } near) return null;
            parts[i] = near;
            return string.Join(".", parts) is var whole && TypesOf(whole).Any() ? whole : null;
        }

        return null;
    }
}
