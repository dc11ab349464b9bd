using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// Names, followed to a fixpoint: whoever mentions one of them is one of them. A name is followed to those who mention it, so the cost is that of what is
/// reached and not of the project.
/// </summary>
/// <param name="names">The numbers of names.</param>
/// <param name="scopes">Where bare names of methods hold.</param>
internal sealed class Reach(NameTable names, Scopes scopes)
{
    private readonly HashSet<string> _begun = new(StringComparer.Ordinal);

    /// <summary>By the number of a name, what is reached of that name.</summary>
    private Reached[] _reached = [];

    /// <summary>Methods that are not met by their bare names everywhere, with their types and those above.</summary>
    private readonly Dictionary<int, HashSet<int>> _methods = [];
    private readonly HashSet<(int Type, int Name)> _private = [];
    private readonly HashSet<Declared> _first = [];

    /// <summary>The members that were reached, with their types.</summary>
    private readonly Dictionary<int, HashSet<int>> _members = [];

    [Flags]
    private enum Reached : byte
    {
        None = 0,

        /// <summary>Whatever goes by the name.</summary>
        All = 1,

        /// <summary>Methods of some types.</summary>
        Methods = 2,

        /// <summary>Private data of some types.</summary>
        Private = 4,

        /// <summary>Data that what is reached has changed.</summary>
        Written = 8,

        /// <summary>The name waits to be followed.</summary>
        Waiting = 16,
    }

    public bool IsEmpty => _begun.Count == 0 && _first.Count == 0;

    /// <summary>Begins with these names.</summary>
    public void Begin(IEnumerable<string> texts) => _begun.UnionWith(texts);

    /// <summary>Begins with these declarations.</summary>
    public void Begin(IEnumerable<Declared> entries) => _first.UnionWith(entries);

    /// <summary>Follows what it began with until there is nothing new.</summary>
    /// <param name="index">All declarations.</param>
    /// <param name="data">What may rest in which data.</param>
    /// <param name="carriers">True where an object is met whole by its type.</param>
    /// <param name="cancellation">Ends it.</param>
    public void Close(MentionIndex index, DataNames data, bool carriers, CancellationToken cancellation)
    {
        _reached = new Reached[index.Texts.Length];
        var work = new Queue<int>();
        var taken = new bool[index.All.Count];
        foreach (var text in _begun)
            if (index.Find(text) is { } number) Add(number, Reached.All);
        foreach (var entry in _first) Take(entry, isCarrier: false);
        while (work.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var name = work.Dequeue();
            _reached[name] &= ~Reached.Waiting;
            foreach (var place in index.Mentioning(name))
                if (!taken[place] && IsMentionedIn(index.All[place])) TakeAt(place);
            if ((_reached[name] & (Reached.Written | Reached.Private)) == 0) continue;
            foreach (var place in index.DataNamed(name))
                if (!taken[place] && IsWritten(index.All[place])) TakeAt(place);
        }

        void TakeAt(int place)
        {
            taken[place] = true;
            Take(index.All[place], carriers);
        }

        void Take(Declared entry, bool isCarrier)
        {
            if (entry.IsPrivate) AddPrivate(entry.Innermost, entry.Number);
            else if (entry.IsMethod && entry.Type.Length > 0) AddMethod(entry);
            else Add(entry.Number, Reached.All);
            if (!_members.TryGetValue(entry.Number, out var types)) _members.Add(entry.Number, types = []);
            types.Add(entry.Type.Length > 0 ? entry.Innermost : entry.Number);
            if (entry.Kind == DeclaredKind.Type) types.Add(entry.Number);

            // What runs without being named is met wherever the type is; an object is met whole by its type.
            if ((entry.IsImplicit || isCarrier && entry is { Kind: DeclaredKind.Data, IsPrivate: false }) && entry.Type.Length > 0) Add(entry.Innermost, Reached.All);
            foreach (var change in entry.Changes)
            {
                if (data.IsOpen(change)) Add(change, Reached.All | Reached.Written);
                foreach (var type in entry.Types)
                    if (data.IsPrivate(type, change)) AddPrivate(type, change);
            }
        }

        void AddMethod(Declared method)
        {
            if (!_methods.TryGetValue(method.Number, out var types)) _methods.Add(method.Number, types = []);
            var before = types.Count;
            types.UnionWith(scopes.Above(method.Innermost));
            if (types.Count > before) Follow(method.Number, Reached.Methods);
        }

        void AddPrivate(int type, int name)
        {
            if (_private.Add((type, name))) Follow(name, Reached.Private);
        }

        void Add(int name, Reached what)
        {
            if ((_reached[name] & what) != what) Follow(name, what);
        }

        void Follow(int name, Reached what)
        {
            if ((_reached[name] & Reached.Waiting) == 0) work.Enqueue(name);
            _reached[name] |= what | Reached.Waiting;
        }
    }

    public bool IsMentionedIn(Declared declared)
    {
        foreach (var mention in declared.Mentions)
        {
            // A name that is newer than this closure is none of it.
            if (mention.Number >= _reached.Length || _reached[mention.Number] is var reached && reached == Reached.None) continue;
            if ((reached & Reached.All) != 0 || (reached & Reached.Methods) != 0 && scopes.Reaches(declared, mention, _methods[mention.Number])) return true;
            if ((reached & Reached.Private) == 0) continue;
            foreach (var type in declared.Types)
                if (_private.Contains((type, mention.Number))) return true;
        }

        return false;
    }

    /// <summary>True for a declaration that it began with.</summary>
    public bool IsFirst(Declared declared) => _first.Contains(declared);

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
        if (names.Find(name) is not { } number || !_members.TryGetValue(number, out var types)) return false;
        return member.ContainingType is not { Name.Length: > 0 } type || names.Find(type.Name) is { } own && types.Contains(own) || member.IsAbstract || member.IsVirtual || member.IsOverride;
    }

    private bool IsWritten(Declared data) => data.IsPrivate ? _private.Contains((data.Innermost, data.Number)) : (_reached[data.Number] & Reached.Written) != 0;
}
