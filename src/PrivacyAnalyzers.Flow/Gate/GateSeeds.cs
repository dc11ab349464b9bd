using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>The names that personal data and sinks are first met under: marked members in source and in libraries, and modelled members.</summary>
internal sealed class GateSeeds
{
    private const string Classification = "Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute";

    /// <summary>Attributes on local functions and lambdas are met inside bodies, by their own names.</summary>
    private static readonly string[] SourceMarks = ["Pii", "PiiAttribute", "Cpni", "CpniAttribute"];
    private static readonly string[] SinkMarks = ["Sink", "SinkAttribute", "RequiresConsent", "RequiresConsentAttribute", "LoggerMessage", "LoggerMessageAttribute", "Aggregate", "AggregateAttribute"];

    private readonly Compilation _compilation;
    private readonly Marks _marks;
    private readonly CancellationToken _cancellation;

    /// <summary>The names of attributes that are data classifications: those of libraries, then the project's own, which derive from them.</summary>
    private readonly HashSet<string> _classifications = new(StringComparer.Ordinal) { "DataClassificationAttribute", "UnknownDataClassificationAttribute" };

    /// <summary>The names of marked sinks, with the channel as it is written.</summary>
    private readonly List<(string Channel, string[] Names)> _channels = [];

    /// <param name="sinksAlone">True where sinks are of interest though nothing is marked as data.</param>
    public GateSeeds(Compilation compilation, ModelIndex models, Marks marks, bool sinksAlone, CancellationToken cancellation)
    {
        _compilation = compilation;
        _marks = marks;
        _cancellation = cancellation;
        OfLibraries();
        OfSource();
        Sources.UnionWith(models.SourcesOf(compilation, IsMentioned, IsWritten, IsBase));
        Unasked = [.. models.Unasked(compilation, _channels).Where(u => u.Names.Any(IsWritten) && (u.Via.Count == 0 || u.Via.Any(IsWritten)))];
        IsUnaskedOnly = Sources.Count == 0 && Sinks.Count == 0 && !sinksAlone;
        IsEmpty = IsUnaskedOnly && Unasked.Count == 0;
        if (IsEmpty) return;
        Sources.UnionWith(SourceMarks);
        Sinks.UnionWith(SinkMarks);
        Sinks.UnionWith(models.NamesOf(RowKind.Sink, compilation));
    }

    /// <summary>
    /// True where a using directive of the project names the library: the part of the namespace that is the library's own, which in the framework is the
    /// last one. What it does not name it has no objects of, as a rule; a request comes by a member of what controllers and pages derive from.
    /// </summary>
    private bool IsMentioned(string @namespace)
    {
        var parts = @namespace.Split('.').Where(static p => p is not ("System" or "Microsoft")).ToList();
        if (parts.Count == 0) return true;
        var isOfFramework = @namespace.StartsWith("System.", StringComparison.Ordinal) || parts.Count > 1 && parts[0] == "AspNetCore" && parts[1] != "Http";
        var own = isOfFramework ? parts[parts.Count - 1] : parts[0];
        return _compilation.SyntaxTrees.Any(t => TreeIndex.Of(t, _cancellation).Usings.Contains(own));
    }

    private bool IsWritten(string word) => _compilation.SyntaxTrees.Any(t => TreeIndex.Of(t, _cancellation).Writes(word, _cancellation));

    /// <summary>
    /// True where a library that is no part of the framework may derive a type from the one of that metadata name: it refers to it. The table of what
    /// it refers to is read, since to load its types would cost more than all the rest. A project at hand as source is not read.
    /// </summary>
    private bool IsBase(string type, IReadOnlyList<string> homes)
    {
        var name = type.Substring(type.LastIndexOf('.') + 1);
        foreach (var assembly in _compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (IsOfFramework(assembly)) continue;
            foreach (var module in assembly.Modules)
                if (module.ReferencedAssemblies.Any(r => homes.Contains(r.Name)) && (module.GetMetadata()?.GetMetadataReader() is not { } reader
                    || reader.TypeReferences.Any(h => reader.StringComparer.Equals(reader.GetTypeReference(h).Name, name)))) return true;
        }

        return false;
    }

    /// <summary>True where nothing is marked, neither as data nor as a sink, and nobody asks for more.</summary>
    public bool IsEmpty { get; }

    /// <summary>True where all that may be of interest is data that nobody marked.</summary>
    public bool IsUnaskedOnly { get; }

    /// <summary>True where a library marks an answer or a choice as data.</summary>
    public bool HasSmallData { get; private set; }

    /// <summary>What lets out data that nobody marked: names that lead to it, and its own.</summary>
    public IReadOnlyList<(ICollection<string> Via, ICollection<string> Names)> Unasked { get; }

    public HashSet<string> Sources { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Sinks { get; } = new(StringComparer.Ordinal);

    /// <summary>What is thrown ends in logs; any constructor of an exception is a sink.</summary>
    public static bool IsExceptionName(string name) => name.EndsWith("Exception", StringComparison.Ordinal);

    private void OfSource()
    {
        var indexes = _compilation.SyntaxTrees.Select(t => TreeIndex.Of(t, _cancellation)).ToList();
        if (_compilation.GetTypeByMetadataName(Classification) is null) _classifications.Clear();
        else AddDerived(indexes.SelectMany(static i => i.Heads));
        var aliases = indexes.SelectMany(static i => i.GlobalAliases).GroupBy(static a => a.Alias).ToDictionary(static g => g.Key, static g => g.First().Name);
        foreach (var index in indexes)
        {
            foreach (var (written, names, type, word) in index.Attributed)
            {
                var attribute = aliases.TryGetValue(written, out var target) ? target : written;
                if (SinkMarks.Contains(attribute))
                {
                    Sinks.UnionWith(names);
                    if (word.Length > 0) _channels.Add((word, names));
                    if (names.Contains(type)) Sinks.UnionWith(_compilation.GetSymbolsWithName(type, SymbolFilter.Type, _cancellation).OfType<INamedTypeSymbol>().SelectMany(static t => t.MemberNames));
                }
                else if (SourceMarks.Contains(attribute) || _classifications.Count > 0 && (_classifications.Contains(attribute) || _classifications.Contains(attribute + "Attribute")))
                {
                    Sources.UnionWith(names);
                    if (type.Length > 0) Sources.Add(type);
                }
            }
        }
    }

    private void AddDerived(IEnumerable<TypeHead> heads)
    {
        var open = heads.Where(static h => h.Bases.Length > 0).ToList();
        for (var derived = open; derived.Count > 0;)
        {
            derived = open.FindAll(h => h.Bases.Any(_classifications.Contains));
            open.RemoveAll(derived.Contains);
            _classifications.UnionWith(derived.Select(static h => h.Name));
        }
    }

    /// <summary>Marks travel in metadata: the visible members of libraries that know of marks.</summary>
    private void OfLibraries()
    {
        foreach (var assembly in _compilation.SourceModule.ReferencedAssemblySymbols)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (!TakesPart(assembly)) continue;
            foreach (var type in TypeHierarchy.TypesIn(assembly.GlobalNamespace))
            {
                if (type.DeclaredAccessibility is Accessibility.Private or Accessibility.NotApplicable) continue;
                if (type.BaseType is { SpecialType: SpecialType.None } && Marks.IsClassification(type)) _classifications.Add(type.Name);
                OfMember(type, type);
                foreach (var member in type.GetMembers()) OfMember(member, type);
            }
        }
    }

    private static bool IsOfFramework(IAssemblySymbol assembly) => assembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal) || assembly.Name.StartsWith("System", StringComparison.Ordinal);

    internal static bool TakesPart(IAssemblySymbol assembly) =>
        !IsOfFramework(assembly) && assembly.Name != "PrivacyAnalyzers.Annotations"
        && assembly.Modules.Any(static m => m.ReferencedAssemblies.Any(static r => r.Name is "PrivacyAnalyzers.Annotations" or "Microsoft.Extensions.Compliance.Abstractions"));

    private void OfMember(ISymbol member, INamedTypeSymbol type)
    {
        Take(_marks.Of(member), member.Name);
        var typeOf = member switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            IMethodSymbol method => method.ReturnType,
            _ => null,
        };
        if (typeOf is not null && !_marks.OfType(typeOf).IsEmpty) Take(_marks.Of(typeOf), member.Name);
        if (member is not IMethodSymbol { Parameters: var parameters }) return;
        foreach (var parameter in parameters)
            if (_marks.Of(parameter) is { Sink: not null }) Sinks.Add(member.Name == ".ctor" ? type.Name : member.Name);

        void Take(Mark mark, string name)
        {
            if (name == ".ctor") name = type.Name;
            if (!mark.Labels.IsEmpty)
            {
                Sources.Add(name);
                Sources.Add(type.Name);
                HasSmallData |= member is IPropertySymbol or IFieldSymbol && !TypeShape.CanCarry((member as IPropertySymbol)?.Type ?? ((IFieldSymbol)member).Type);
            }

            if (mark.Sink is null && mark.Requires.Count == 0 && mark.LogTemplate is null && !_marks.IsAggregate(member)) return;
            Sinks.Add(name);
            if (member is INamedTypeSymbol marked) Sinks.UnionWith(marked.MemberNames);
        }
    }
}
