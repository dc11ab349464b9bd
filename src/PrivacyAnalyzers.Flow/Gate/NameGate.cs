using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// Decides by names alone which bodies can bring personal data to a sink, so that the others are never bound. It may let a body pass for
/// nothing, never the other way round: what reaches data or a sink by any name is followed through all that mentions it.
/// </summary>
public sealed class NameGate
{
    private readonly HashSet<string> _sources;
    private readonly HashSet<string> _sinks;
    private readonly Dictionary<string, HashSet<string>> _sourceMembers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _sinkMembers = new(StringComparer.Ordinal);

    private NameGate(HashSet<string> sources, HashSet<string> sinks)
    {
        _sources = sources;
        _sinks = sinks;
    }

    /// <summary>Null where nothing in the compilation, or in what it references, is marked as personal data.</summary>
    public static NameGate? Of(Compilation compilation, ModelIndex models, Marks marks, CancellationToken cancellation)
    {
        var seeds = new GateSeeds(compilation, models, marks, cancellation);
        if (seeds.Sources.Count == 0) return null;
        var gate = new NameGate(seeds.Sources, seeds.Sinks);
        var declared = compilation.SyntaxTrees.SelectMany(t => TreeIndex.Of(t, cancellation).Declared(cancellation)).ToList();
        var data = new HashSet<string>(declared.Where(static d => d.Kind == DeclaredKind.Data).Select(static d => d.Name), StringComparer.Ordinal);
        Close(gate._sources, gate._sourceMembers, declared, data, null, carriers: true, cancellation);
        Close(gate._sinks, gate._sinkMembers, declared, data, GateSeeds.IsExceptionName, carriers: false, cancellation);
        return gate;
    }

    /// <summary>True where the declaration mentions something that data may come from and something that it may leave by.</summary>
    internal bool MayRelease(Declared declared) => Mentions(declared, _sources, null) && Mentions(declared, _sinks, GateSeeds.IsExceptionName);

    /// <summary>True where the declaration mentions something that data may come from.</summary>
    internal bool MayYield(Declared declared) => Mentions(declared, _sources, null);

    /// <summary>True where the member, by its own or another name that it runs, may yield personal data.</summary>
    public bool MayYield(ISymbol member) => Has(_sourceMembers, member);

    /// <summary>True where the member may bring data to a sink.</summary>
    public bool MayRelease(ISymbol member) => Has(_sinkMembers, member);

    private static bool Has(Dictionary<string, HashSet<string>> members, ISymbol member)
    {
        var name = member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } => member.ContainingType.Name,
            IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } => "operator",
            IMethodSymbol { AssociatedSymbol: IPropertySymbol { IsIndexer: true } } or IPropertySymbol { IsIndexer: true } => "this",
            IMethodSymbol { AssociatedSymbol: { } associated } => associated.Name,
            _ => member.Name,
        };
        return members.TryGetValue(name, out var types) && (member.ContainingType is not { Name.Length: > 0 } type || types.Contains(type.Name) || member.IsAbstract || member.IsVirtual || member.IsOverride);
    }

    private static bool Mentions(Declared declared, HashSet<string> names, Func<string, bool>? also)
    {
        foreach (var mention in declared.Mentions)
            if (names.Contains(mention) || also?.Invoke(mention) == true) return true;
        return false;
    }

    /// <summary>Follows the names to a fixpoint: whoever mentions one of them is one of them.</summary>
    private static void Close(HashSet<string> names, Dictionary<string, HashSet<string>> members, List<Declared> declared, HashSet<string> data, Func<string, bool>? also, bool carriers, CancellationToken cancellation)
    {
        var open = declared;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var rest = new List<Declared>();
            var before = names.Count;
            foreach (var entry in open)
            {
                if (!Mentions(entry, names, also))
                {
                    rest.Add(entry);
                    continue;
                }

                names.Add(entry.Name);
                if (!members.TryGetValue(entry.Name, out var types)) members[entry.Name] = types = new(StringComparer.Ordinal);
                types.Add(entry.Type.Length > 0 ? entry.Type : entry.Name);
                if (entry.Kind == DeclaredKind.Type) types.Add(entry.Name);

                // What runs without being named is met wherever the type is; an object is met whole by its type.
                if (entry.IsImplicit || carriers && entry.Kind == DeclaredKind.Data) Add(names, entry.Type);
                foreach (var change in entry.Changes)
                    if (data.Contains(change)) names.Add(change);
            }

            if (names.Count == before) return;
            open = rest;
        }

        static void Add(HashSet<string> names, string name)
        {
            if (name.Length > 0) names.Add(name);
        }
    }
}
