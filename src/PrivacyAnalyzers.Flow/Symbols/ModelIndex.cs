using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Symbols;

/// <summary>Finds the model rows of a library member. Rows are bound by name, so a missing or renamed library is silent.</summary>
public sealed class ModelIndex
{
    private static readonly IReadOnlyList<ModelRow> NoRows = [];

    private readonly Dictionary<string, List<(ModelNames Named, ModelRow Row)>> _byType = new(StringComparer.Ordinal);
    private readonly List<ModelRow> _ofChannels = [];

    /// <summary>Types with personal data, and the assemblies that may declare them.</summary>
    private readonly Dictionary<string, IReadOnlyList<string>> _data = new(StringComparer.Ordinal);

    private readonly List<ModelNames> _checks = [];

    /// <summary>Types whose derived types answer requests, by their simple names.</summary>
    private readonly Dictionary<string, Dictionary<string, bool>> _entries = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<ISymbol, bool> _holders = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<ModelRow>> _rows = SymbolTable.Of<ISymbol, IReadOnlyList<ModelRow>>();

    public ModelIndex(IEnumerable<LibraryModel> models)
    {
        foreach (var (row, needs) in models.SelectMany(static m => m.Rows.Select(r => (r, m.Needs))))
        {
            if (row.Member.StartsWith("A:", StringComparison.Ordinal))
            {
                _ofChannels.Add(row);
                continue;
            }

            var named = ModelNames.Of(row.Member);
            if (!_byType.TryGetValue(named.Type, out var rows)) _byType[named.Type] = rows = [];
            rows.Add((named, row));
            if (IsMark(row)) _data[named.Type] = needs;
            if (row.Kind == RowKind.Check) _checks.Add(named);
            if (row.Kind == RowKind.Entry && row.Member[0] == 'T')
            {
                if (!_entries.TryGetValue(SimpleName(named.Type), out var full)) _entries[SimpleName(named.Type)] = full = new(StringComparer.Ordinal);
                full[named.Type] = row.IsWhole;
            }
        }
    }

    /// <summary>True for a row by which a property holds personal data, as if it were marked.</summary>
    public static bool IsMark(ModelRow row) => row is { Kind: RowKind.Source, Conditions.Count: 0 } && row.Member.StartsWith("P:", StringComparison.Ordinal);

    /// <summary>True for a library's type whose members are told apart: those with personal data are named.</summary>
    public bool HasDataIn(ITypeSymbol type)
    {
        if (_data.Count == 0 || type is not INamedTypeSymbol { SpecialType: SpecialType.None } named) return false;
        return _holders.TryGetValue(named.OriginalDefinition, out var known) ? known : _holders.GetOrAdd(named.OriginalDefinition, t => _data.ContainsKey(ModelNames.NameOf((INamedTypeSymbol)t)) || ((INamedTypeSymbol)t).BaseType is { } @base && HasDataIn(@base));
    }

    /// <summary>The names that modelled sinks or sources go by: of members, of types for their constructors; of a type modelled whole, all its members'.</summary>
    public IEnumerable<string> NamesOf(RowKind kind, Compilation compilation)
    {
        foreach (var pair in _byType)
            foreach (var name in NamesOf(kind, pair.Key, pair.Value, compilation)) yield return name;
    }

    /// <summary>The names of the members that are given what answers requests.</summary>
    public IEnumerable<string> Entries => _byType.Values.SelectMany(static rows => rows).Where(static r => r.Row.Kind == RowKind.Entry && r.Row.Member[0] != 'T').Select(static r => r.Named.Name);

    /// <summary>True for a library's type whose derived types answer requests.</summary>
    /// <param name="isShown">True where their public properties are the answer, too.</param>
    public bool IsEntry(INamedTypeSymbol type, out bool isShown)
    {
        isShown = false;
        return _entries.TryGetValue(type.Name, out var full) && full.TryGetValue(ModelNames.NameOf(type), out isShown);
    }

    /// <summary>The names of members that rows say to be checks, as far as the project declares any of the name itself.</summary>
    public IEnumerable<string> ChecksIn(Compilation compilation) =>
        _checks.Count == 0 ? [] : NamesOf(RowKind.Check, compilation).Where(n => compilation.ContainsSymbolsWithName(n, SymbolFilter.Member));

    private static IEnumerable<string> NamesOf(RowKind kind, string type, List<(ModelNames Named, ModelRow Row)> rows, Compilation compilation)
    {
        foreach (var (named, row) in rows)
        {
            if (row.Kind != kind) continue;
            var name = named.Name;
            if (kind == RowKind.Source && IsMark(row)) yield return SimpleName(type);
            if (name == "#ctor") yield return SimpleName(type);
            else if (!Wildcard.IsIn(name)) yield return name;
            else
                foreach (var found in compilation.GetTypesByMetadataName(type))
                    foreach (var member in found.MemberNames)
                        if (Wildcard.Matches(name, member, StringComparison.Ordinal)) yield return member;
        }
    }

    /// <summary>
    /// The names that modelled sources go by, of the libraries that the project takes anything from: of those members that it names itself, and of
    /// types that hold data and may be met whole.
    /// </summary>
    /// <param name="compilation">Where wildcards are looked up.</param>
    /// <param name="isMentioned">True for a namespace that the project uses.</param>
    /// <param name="isWritten">True for a word that is anywhere in the project's text.</param>
    /// <param name="isBase">True where a type by that metadata name, of one of the assemblies, may be the base of another library's type.</param>
    public IEnumerable<string> SourcesOf(Compilation compilation, Func<string, bool> isMentioned, Func<string, bool> isWritten, Func<string, IReadOnlyList<string>, bool> isBase)
    {
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var pair in _byType)
        {
            if (!pair.Value.Any(static r => r.Row.Kind == RowKind.Source)) continue;
            var @namespace = pair.Key.Substring(0, Math.Max(0, pair.Key.LastIndexOf('.')));
            if (!known.TryGetValue(@namespace, out var isUsed)) known[@namespace] = isUsed = @namespace.Length == 0 || isMentioned(@namespace);
            var isWhole = _data.TryGetValue(pair.Key, out var needs) && (isUsed && isWritten(SimpleName(pair.Key)) || isBase(pair.Key, needs));
            if (!isUsed && !isWhole) continue;
            var names = NamesOf(RowKind.Source, pair.Key, pair.Value, compilation).ToList();
            if (isWhole || names.Any(n => n != SimpleName(pair.Key) && isWritten(n)))
                foreach (var name in names) yield return name;
        }
    }

    private static string SimpleName(string type)
    {
        var name = type.Substring(type.LastIndexOf('.') + 1);
        var arity = name.IndexOf('`');
        return arity < 0 ? name : name.Substring(0, arity);
    }

    /// <summary>The rows for a method, constructor or property; rows on what it overrides or implements count, too.</summary>
    public IReadOnlyList<ModelRow> For(ISymbol member)
    {
        member = member is IMethodSymbol { ReducedFrom: { } extension } ? extension.OriginalDefinition : member.OriginalDefinition;
        return _rows.TryGetValue(member, out var rows) ? rows : _rows.GetOrAdd(member, Find);
    }

    /// <summary>The rows by which the member is a check. Most members go by no such name, and are asked no more.</summary>
    public IEnumerable<ModelRow> ChecksAt(ISymbol member)
    {
        if (_checks.Count == 0 || member is not (IMethodSymbol or IPropertySymbol or IFieldSymbol)) return NoRows;
        var name = ModelNames.NameOf(member);
        name = name.Substring(name.LastIndexOf('.') + 1);
        return _checks.Any(c => c.IsFor(name)) ? For(member).Where(static r => r.Kind == RowKind.Check) : NoRows;
    }

    /// <summary>The rows about whatever is marked as a sink of the member's channel.</summary>
    public IEnumerable<ModelRow> OfMarked(ISymbol member, Marks marks)
    {
        foreach (var row in _ofChannels)
            if (IsMarked(member, row.Member.Substring(2), marks)) yield return row;
    }

    private static bool IsMarked(ISymbol member, string channel, Marks marks)
    {
        if (marks.Of(member).Sink == channel || member.ContainingType is { } type && marks.Of(type).Sink == channel) return true;
        if (member is IMethodSymbol method)
            foreach (var parameter in method.Parameters)
                if (marks.Of(parameter).Sink == channel) return true;
        return false;
    }

    /// <summary>
    /// What lets out data that nobody marked, as far as it is there: the names by which code comes to the object, and those of its members. Of a sink
    /// of the project's own its name is enough, so there are no others.
    /// </summary>
    public IEnumerable<(ICollection<string> Via, ICollection<string> Names)> Unasked(Compilation compilation, IEnumerable<(string Channel, string[] Names)> marked)
    {
        foreach (var pair in _byType)
            if (pair.Value.Any(static r => r.Row.As is not null) && compilation.GetTypesByMetadataName(pair.Key).Length > 0)
                yield return ([.. pair.Value.SelectMany(static r => r.Row.Via)], [.. pair.Value.Where(static r => r.Row.As is not null).Select(static r => r.Named.Name)]);
        foreach (var row in _ofChannels)
            if (row.As is not null)
                foreach (var (channel, names) in marked)
                    if (channel == row.Member.Substring(2)) yield return ([], names);
    }

    /// <summary>True where a row names the very member, not one that it overrides or implements.</summary>
    public bool Names(ISymbol member, Func<ModelRow, bool> row) => Own(member, member.ContainingType).Any(row);

    private IReadOnlyList<ModelRow> Find(ISymbol member)
    {
        // Rows name the class around an extension block, and count its receiver as the first parameter.
        if (ModelNames.AroundBlockOf(member) is { } around) return member.IsStatic ? Own(member, around) : Own(member, around).Select(static r => Mapped(r, Shifted)).ToList();
        var own = Own(member, member.ContainingType);
        if (own.Count > 0) return own;
        foreach (var @base in Marks.Bases(member))
            if (Own(@base, @base.ContainingType) is { Count: > 0 } rows) return ByPosition(rows, @base, member);

        // A member that a base type models by wildcard or by T: (all clients of one family); constructors of derived exceptions.
        if (member is IMethodSymbol { MethodKind: MethodKind.Constructor })
            for (var type = member.ContainingType?.BaseType; type is { SpecialType: not SpecialType.System_Object }; type = type.BaseType)
                if (Own(member, type) is { Count: > 0 } rows) return rows.Where(static r => r.Kind == RowKind.Sink && r.Word == "Exception" || r.Kind == RowKind.Flow && r.Member.StartsWith("M:System.Exception.", StringComparison.Ordinal)).ToList();
        return NoRows;
    }

    private IReadOnlyList<ModelRow> Own(ISymbol member, INamedTypeSymbol? type)
    {
        if (type is null || !_byType.TryGetValue(ModelNames.NameOf(type), out var rows)) return NoRows;
        var name = ModelNames.NameOf(member);
        string? parameters = null;
        List<ModelRow>? exact = null, general = null;
        foreach (var (named, row) in rows)
        {
            if (!named.IsFor(name)) continue;
            if (named.Parameters is null) (general ??= []).Add(row);
            else if (named.Parameters == (parameters ??= ModelNames.ParametersOf(member))) (exact ??= []).Add(row);
        }

        // A row for one overload replaces the rows for all of them.
        return exact ?? general ?? NoRows;
    }

    /// <summary>An override or implementation may name its parameters otherwise than the member that the rows speak of.</summary>
    private static IReadOnlyList<ModelRow> ByPosition(IReadOnlyList<ModelRow> rows, ISymbol modelled, ISymbol member)
    {
        if (modelled is not IMethodSymbol method || member is not IMethodSymbol own || method.Parameters.Select(static p => p.Name).SequenceEqual(own.Parameters.Select(static p => p.Name))) return rows;
        return rows.Select(row => Mapped(row, Position) with
        {
            Template = row.Template is { } template && method.Parameters.FirstOrDefault(p => p.Name == template) is { } named && named.Ordinal < own.Parameters.Length ? own.Parameters[named.Ordinal].Name : row.Template,
        }).ToList();

        string Position(string name) => method.Parameters.FirstOrDefault(p => p.Name == name)?.Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? name;
    }

    /// <summary>The row with other names for the roots of its places.</summary>
    private static ModelRow Mapped(ModelRow row, Func<string, string> root)
    {
        return row with
        {
            Inputs = row.Inputs.Select(Path).ToList(),
            Outputs = row.Outputs.Select(Path).ToList(),
            Flows = row.Flows.Select(f => f with { From = Path(f.From), To = Path(f.To), By = f.By is { } by ? Path(by) : null }).ToList(),
            Conditions = row.Conditions.Select(c => c with { Subject = Path(c.Subject) }).ToList(),
        };

        ModelPath Path(ModelPath path) => new(root(path.Root), path.Steps.Select(s => s.Length > 2 && s[0] == '[' ? "[" + root(s.Substring(1, s.Length - 2)) + "]" : s).ToList());
    }

    private static string Shifted(string root) => int.TryParse(root, out var position) ? position == 0 ? "this" : (position - 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : root;
}
