using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// Decides by names alone which bodies can bring personal data to a sink, so that the others are never bound. It may let a body pass for
/// nothing, never the other way round: what reaches data or a sink by any name is followed through all that mentions it.
/// </summary>
public sealed class NameGate
{
    private readonly Reach _sources;
    private readonly Reach _sinks;

    /// <summary>What lets out data that nobody marked, and whoever calls that.</summary>
    private readonly Reach _unasked;

    private NameGate(Reach sources, Reach sinks, Reach unasked)
    {
        _sources = sources;
        _sinks = sinks;
        _unasked = unasked;
    }

    /// <summary>Null where nothing in the compilation, or in what it references, is marked.</summary>
    /// <param name="sinksAlone">True where sinks are of interest though nothing is marked as data.</param>
    public static NameGate? Of(Compilation compilation, ModelIndex models, Marks marks, bool sinksAlone, CancellationToken cancellation)
    {
        var seeds = new GateSeeds(compilation, models, marks, sinksAlone, cancellation);
        if (seeds.IsEmpty) return null;
        var indexes = compilation.SyntaxTrees.Select(t => TreeIndex.Of(t, cancellation)).ToList();
        var declared = indexes.SelectMany(i => i.Declared(cancellation)).ToList();
        var types = new ValueTypes(declared);

        // Where a choice or an answer is marked itself, others may come from it.
        var holders = new DataNames(declared, seeds.HasSmallData || declared.Exists(d => d.Kind == DeclaredKind.Data && seeds.Sources.Contains(d.Name) && !types.HoldsData(d)) ? static _ => true : types.HoldsData);
        var runners = new DataNames(declared, types.HoldsCode);
        var scopes = new Scopes(indexes);
        var gate = new NameGate(new Reach(seeds.Sources, null, holders, scopes), new Reach(seeds.Sinks, GateSeeds.IsExceptionName, runners, scopes), new Reach([.. seeds.Unasked.Where(static u => u.Via.Count == 0).SelectMany(static u => u.Names)], null, runners, scopes));
        foreach (var (via, own) in seeds.Unasked)
            if (via.Count > 0) gate._unasked.Take(declared.Where(d => d.Kind != DeclaredKind.Type && d.Mentions.Any(via.Contains) && d.Mentions.Any(own.Contains)));
        if (seeds.IsUnaskedOnly && gate._unasked.IsEmpty) return null;
        gate._sources.Close(declared, carriers: true, cancellation);
        gate._sinks.Close(declared, carriers: false, cancellation);
        gate._unasked.Close(declared, carriers: false, cancellation);
        return gate;
    }

    /// <summary>True where the word is anywhere in the text of the file.</summary>
    public static bool Writes(SyntaxTree tree, string word, CancellationToken cancellation) => TreeIndex.Of(tree, cancellation).Writes(word, cancellation);

    /// <summary>True where the declaration mentions something that data may come from and something that it may leave by.</summary>
    internal bool MayRelease(Declared declared) => _sources.IsMentionedIn(declared) && _sinks.IsMentionedIn(declared) || _unasked.IsTaken(declared) || _unasked.IsMentionedIn(declared);

    /// <summary>True where the declaration mentions something that data may leave by.</summary>
    internal bool MaySink(Declared declared) => _sinks.IsMentionedIn(declared);

    /// <summary>True where the declaration mentions something that data may come from.</summary>
    internal bool MayYield(Declared declared) => _sources.IsMentionedIn(declared);

    /// <summary>True where the member, by its own or another name that it runs, may yield personal data.</summary>
    public bool MayYield(ISymbol member) => _sources.Has(member);

    /// <summary>True where the member may bring data to a sink.</summary>
    public bool MayRelease(ISymbol member) => _sinks.Has(member);

    /// <summary>The names of fields and properties that may hold what is looked for: those that any code can name, and those that only code within the type can.</summary>
    private sealed class DataNames(IReadOnlyCollection<Declared> declared, Func<Declared, bool> holds)
    {
        private readonly HashSet<(string, string)> _private = [.. declared.Where(d => d is { Kind: DeclaredKind.Data, IsPrivate: true } && holds(d)).Select(static d => (d.Type, d.Name))];
        private readonly HashSet<string> _open = new(declared.Where(d => d is { Kind: DeclaredKind.Data, IsPrivate: false } && holds(d)).Select(static d => d.Name), StringComparer.Ordinal);

        public bool IsOpen(string name) => _open.Contains(name);

        public bool IsPrivate(string type, string name) => _private.Contains((type, name));
    }

    /// <summary>Names, followed to a fixpoint: whoever mentions one of them is one of them.</summary>
    private sealed class Reach(HashSet<string> names, Func<string, bool>? also, DataNames data, Scopes scopes)
    {
        /// <summary>Methods that are not met by their bare names everywhere, with their types and those above.</summary>
        private readonly Dictionary<string, HashSet<string>> _methods = new(StringComparer.Ordinal);
        private readonly HashSet<(string Type, string Name)> _private = [];
        private readonly HashSet<Declared> _taken = [];
        private int _methodTypes;
        private readonly HashSet<string> _written = new(StringComparer.Ordinal);
        private readonly Dictionary<string, HashSet<string>> _members = new(StringComparer.Ordinal);

        public bool IsEmpty => names.Count == 0 && _taken.Count == 0;

        private int Size => names.Count + _private.Count + _written.Count + _methodTypes;

        public bool IsMentionedIn(Declared declared)
        {
            foreach (var mention in declared.Mentions)
                if (names.Contains(mention) || also?.Invoke(mention) == true || _methods.TryGetValue(mention, out var types) && scopes.Reaches(declared, mention, types) || _private.Count > 0 && declared.Types.Any(t => _private.Contains((t, mention)))) return true;
            return false;
        }

        public bool IsTaken(Declared declared) => _taken.Contains(declared);

        /// <summary>Begins with these.</summary>
        public void Take(IEnumerable<Declared> entries)
        {
            foreach (var entry in entries.ToList())
            {
                _taken.Add(entry);
                Take(entry, carriers: false);
            }
        }

        public bool Has(ISymbol member)
        {
            var name = member switch
            {
                IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } => member.ContainingType.Name,
                IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } => "operator",
                IMethodSymbol { AssociatedSymbol: IPropertySymbol { IsIndexer: true } } or IPropertySymbol { IsIndexer: true } => "this",
                IMethodSymbol { AssociatedSymbol: { } associated } => associated.Name,
                _ => member.Name,
            };
            return _members.TryGetValue(name, out var types) && (member.ContainingType is not { Name.Length: > 0 } type || types.Contains(type.Name) || member.IsAbstract || member.IsVirtual || member.IsOverride);
        }

        public void Close(List<Declared> declared, bool carriers, CancellationToken cancellation)
        {
            var open = declared;
            while (true)
            {
                cancellation.ThrowIfCancellationRequested();
                var rest = new List<Declared>();
                var before = Size;
                foreach (var entry in open)
                {
                    if (IsMentionedIn(entry) || IsWritten(entry)) Take(entry, carriers);
                    else rest.Add(entry);
                }

                if (Size == before) return;
                open = rest;
            }
        }

        private bool IsWritten(Declared entry) => entry.Kind == DeclaredKind.Data && (entry.IsPrivate ? _private.Contains((entry.Type, entry.Name)) : _written.Contains(entry.Name));

        private void Take(Declared entry, bool carriers)
        {
            if (entry.IsPrivate) _private.Add((entry.Type, entry.Name));
            else if (entry.IsMethod && entry.Type.Length > 0) TakeMethod(entry);
            else names.Add(entry.Name);
            if (!_members.TryGetValue(entry.Name, out var types)) _members[entry.Name] = types = new(StringComparer.Ordinal);
            types.Add(entry.Type.Length > 0 ? entry.Type : entry.Name);
            if (entry.Kind == DeclaredKind.Type) types.Add(entry.Name);

            // What runs without being named is met wherever the type is; an object is met whole by its type.
            if ((entry.IsImplicit || carriers && entry is { Kind: DeclaredKind.Data, IsPrivate: false }) && entry.Type.Length > 0) names.Add(entry.Type);
            foreach (var change in entry.Changes)
            {
                if (data.IsOpen(change) && _written.Add(change)) names.Add(change);
                foreach (var type in entry.Types)
                    if (data.IsPrivate(type, change)) _private.Add((type, change));
            }
        }

        private void TakeMethod(Declared method)
        {
            if (!_methods.TryGetValue(method.Name, out var types)) _methods[method.Name] = types = new(StringComparer.Ordinal);
            _methodTypes -= types.Count;
            types.UnionWith(scopes.Above(method.Type));
            _methodTypes += types.Count;
        }
    }
}
