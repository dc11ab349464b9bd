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
    private static readonly string[] SinkMarks = ["Sink", "SinkAttribute", "RequiresConsent", "RequiresConsentAttribute", "LoggerMessage", "LoggerMessageAttribute"];

    private readonly Compilation _compilation;
    private readonly Marks _marks;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<string, bool> _classifications = new(StringComparer.Ordinal);

    /// <param name="sinksAlone">True where sinks are of interest though nothing is marked as data.</param>
    public GateSeeds(Compilation compilation, ModelIndex models, Marks marks, bool sinksAlone, CancellationToken cancellation)
    {
        _compilation = compilation;
        _marks = marks;
        _cancellation = cancellation;
        OfSource();
        OfLibraries();
        Sources.UnionWith(models.NamesOf(RowKind.Source, compilation));
        IsEmpty = Sources.Count == 0 && Sinks.Count == 0 && !sinksAlone;
        if (IsEmpty) return;
        Sources.UnionWith(SourceMarks);
        Sinks.UnionWith(SinkMarks);
        Sinks.UnionWith(models.NamesOf(RowKind.Sink, compilation));
    }

    /// <summary>True where nothing is marked, neither as data nor as a sink, and nobody asks for more.</summary>
    public bool IsEmpty { get; }

    public HashSet<string> Sources { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Sinks { get; } = new(StringComparer.Ordinal);

    /// <summary>What is thrown ends in logs; any constructor of an exception is a sink.</summary>
    public static bool IsExceptionName(string name) => name.EndsWith("Exception", StringComparison.Ordinal);

    private void OfSource()
    {
        var hasClassifications = _compilation.GetTypeByMetadataName(Classification) is not null;
        foreach (var tree in _compilation.SyntaxTrees)
        {
            foreach (var (attribute, names, type) in TreeIndex.Of(tree, _cancellation).Attributed)
            {
                if (SinkMarks.Contains(attribute))
                {
                    Sinks.UnionWith(names);
                    if (names.Contains(type)) Sinks.UnionWith(_compilation.GetSymbolsWithName(type, SymbolFilter.Type, _cancellation).OfType<INamedTypeSymbol>().SelectMany(static t => t.MemberNames));
                }
                else if (SourceMarks.Contains(attribute) || hasClassifications && IsClassification(attribute, tree))
                {
                    Sources.UnionWith(names);
                    if (type.Length > 0) Sources.Add(type);
                }
            }
        }
    }

    /// <summary>An attribute of the user's own may derive from a data classification; each name is bound once.</summary>
    private bool IsClassification(string attribute, SyntaxTree tree)
    {
        if (_classifications.TryGetValue(attribute, out var known)) return known;
        var syntax = tree.GetRoot(_cancellation).DescendantNodes().OfType<AttributeSyntax>().FirstOrDefault(a => a.Name.ToString().EndsWith(attribute, StringComparison.Ordinal));
#pragma warning disable RS1030 // One attribute a name is bound, before any body is.
        var type = syntax is null ? null : (_compilation.GetSemanticModel(tree).GetSymbolInfo(syntax, _cancellation).Symbol as IMethodSymbol)?.ContainingType;
#pragma warning restore RS1030
        return _classifications[attribute] = type is not null && Marks.IsClassification(type);
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
                OfMember(type, type);
                foreach (var member in type.GetMembers()) OfMember(member, type);
            }
        }
    }

    internal static bool TakesPart(IAssemblySymbol assembly) =>
        !assembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal) && !assembly.Name.StartsWith("System", StringComparison.Ordinal) && assembly.Name != "PrivacyAnalyzers.Annotations"
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
            }

            if (mark.Sink is null && mark.Requires.Count == 0 && mark.LogTemplate is null) return;
            Sinks.Add(name);
            if (member is INamedTypeSymbol marked) Sinks.UnionWith(marked.MemberNames);
        }
    }
}
