using System.Collections.Concurrent;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// Numbers for names, the same in all files. What is followed through a whole project is followed by numbers, which costs a small part of what it
/// costs with texts. Lives as long as the index of any file does, and holds nothing but names.
/// </summary>
internal sealed class NameTable
{
    private static readonly object s_lock = new();
    private static readonly WeakReference<NameTable?> s_current = new(null);

    /// <summary>Names are looked up by all threads at once, and added by one at a time.</summary>
    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly object _adding = new();
    private int _count;

    private NameTable() { }

    /// <summary>The table of all indexes that live.</summary>
    public static NameTable Current
    {
        get
        {
            lock (s_lock)
            {
                if (s_current.TryGetTarget(out var current) && current is not null) return current;
                var made = new NameTable();
                s_current.SetTarget(made);
                return made;
            }
        }
    }

    /// <summary>The names so far, each at its number.</summary>
    public string[] All()
    {
        lock (_adding)
        {
            var all = new string[_count];
            foreach (var pair in _numbers) all[pair.Value] = pair.Key;
            return all;
        }
    }

    public int NumberOf(string name)
    {
        if (_numbers.TryGetValue(name, out var number)) return number;
        lock (_adding)
        {
            if (_numbers.TryGetValue(name, out number)) return number;
            number = _count++;
            _numbers[name] = number;
            return number;
        }
    }

    /// <summary>Null for a name that no file has.</summary>
    public int? Find(string name) => _numbers.TryGetValue(name, out var number) ? number : null;
}

/// <summary>A name as a declaration mentions it.</summary>
/// <param name="IsBare">True where it never stands behind a full stop: of methods only the type's own, and those of the types around it and above it, go by such a name.</param>
internal readonly record struct Mention(string Text, int Number, bool IsBare);
