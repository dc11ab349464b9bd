using System.Buffers;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// Who mentions a name, and which data goes by it: all declarations of a compilation, turned around. Made anew for each compilation, which in an editor
/// is each key that is struck, so its tables are borrowed and given back.
/// </summary>
internal sealed class MentionIndex : IDisposable
{
    private readonly Table _mentioning;
    private readonly Table _data;

    private readonly NameTable _names;

    public MentionIndex(IReadOnlyList<Declared> declared, NameTable names)
    {
        All = declared;
        _names = names;

        // Taken last: every name of the declarations has its number by now.
        Texts = names.All();
        _mentioning = new(Texts.Length);
        _data = new(Texts.Length);
        foreach (var entry in declared)
        {
            foreach (var mention in entry.Mentions) _mentioning.Count(mention.Number);
            if (entry.Kind == DeclaredKind.Data) _data.Count(entry.Number);
        }

        _mentioning.Open();
        _data.Open();
        for (var place = 0; place < declared.Count; place++)
        {
            var entry = declared[place];
            foreach (var mention in entry.Mentions) _mentioning.Put(mention.Number, place);
            if (entry.Kind == DeclaredKind.Data) _data.Put(entry.Number, place);
        }
    }

    public IReadOnlyList<Declared> All { get; }

    /// <summary>The names that there are, each at its number.</summary>
    public string[] Texts { get; }

    /// <summary>The number of a name that some declaration may have; null for one that only a project beside this one has, which may be analysed at the same time.</summary>
    public int? Find(string name) => _names.Find(name) is { } number && number < Texts.Length ? number : null;

    /// <summary>The places, in <see cref="All"/>, of the declarations that mention the name.</summary>
    public ReadOnlySpan<int> Mentioning(int name) => _mentioning.Of(name);

    /// <summary>The places of the fields and properties of that name.</summary>
    public ReadOnlySpan<int> DataNamed(int name) => _data.Of(name);

    public void Dispose()
    {
        _mentioning.Dispose();
        _data.Dispose();
    }

    /// <summary>Places in the order of their names: one array, and where the places of each name end in it. All are counted before the first is put.</summary>
    private sealed class Table : IDisposable
    {
        private readonly int _count;
        private readonly int[] _ends;
        private int[] _places = [];

        public Table(int count)
        {
            _count = count;
            _ends = ArrayPool<int>.Shared.Rent(count + 1);
            Array.Clear(_ends, 0, count + 1);
        }

        public void Count(int name) => _ends[name + 1]++;

        public void Open()
        {
            for (var i = 0; i < _count; i++) _ends[i + 1] += _ends[i];
            _places = ArrayPool<int>.Shared.Rent(Math.Max(1, _ends[_count]));
        }

        /// <summary>What began as the beginning of a name's places moves to their end.</summary>
        public void Put(int name, int place) => _places[_ends[name]++] = place;

        public ReadOnlySpan<int> Of(int name)
        {
            var start = name == 0 ? 0 : _ends[name - 1];
            return _places.AsSpan(start, _ends[name] - start);
        }

        public void Dispose()
        {
            ArrayPool<int>.Shared.Return(_ends);
            if (_places.Length > 0) ArrayPool<int>.Shared.Return(_places);
            _places = [];
        }
    }
}
