using System.Text;

namespace PrivacyAnalyzers.Tool.Reporting;

/// <summary>
/// Sorts any number of lines in bounded memory: what does not fit is sorted in runs on disk, and the runs are merged while they are read. Equal lines
/// are told once.
/// </summary>
internal sealed class LineSorter(string folder) : IDisposable
{
    /// <summary>How many characters are held before a run is written.</summary>
    private const int RunLength = 2_000_000;

    /// <summary>How many runs are merged at once; each takes a file handle and a buffer.</summary>
    private const int FanIn = 64;

    private readonly List<string> _held = [];
    private readonly Queue<string> _runs = new();
    private int _length;
    private int _files;

    public void Add(string line)
    {
        _held.Add(line);

        // An object's head and the list's slot weigh as much as some characters.
        _length += line.Length + 16;
        if (_length >= RunLength) Spill();
    }

    /// <summary>All lines in ordinal order. Nothing may be added any more.</summary>
    public IEnumerable<string> Sorted()
    {
        if (_runs.Count == 0)
        {
            _held.Sort(StringComparer.Ordinal);
            return Distinct(_held);
        }

        Spill();
        while (_runs.Count > FanIn)
        {
            var some = Enumerable.Range(0, FanIn).Select(_ => _runs.Dequeue()).ToList();
            _runs.Enqueue(Write(Merge(some)));
            foreach (var run in some) File.Delete(run);
        }

        return Merge([.. _runs]);
    }

    public void Dispose()
    {
        _held.Clear();
        foreach (var run in _runs) File.Delete(run);
    }

    private void Spill()
    {
        if (_held.Count == 0) return;
        _held.Sort(StringComparer.Ordinal);
        _runs.Enqueue(Write(Distinct(_held)));
        _held.Clear();
        _length = 0;
    }

    private string Write(IEnumerable<string> lines)
    {
        var path = Path.Combine(folder, $"{Guid.NewGuid():n}-{_files++}.run");
        try
        {
            using var writer = new StreamWriter(path, append: false, Encoding.Unicode, 1 << 16);
            foreach (var line in lines) writer.Write(line + "\n");
        }
        catch (IOException e)
        {
            throw new ToolException(ExitCode.NotWritten, $"{folder}: no room to sort what was found ({e.Message}); TMPDIR names another folder", e);
        }

        return path;
    }

    private static IEnumerable<string> Merge(IReadOnlyList<string> runs)
    {
        var readers = new List<StreamReader>();
        try
        {
            var next = new PriorityQueue<StreamReader, string>(StringComparer.Ordinal);
            foreach (var run in runs)
            {
                var reader = new StreamReader(run, Encoding.Unicode, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 14);
                readers.Add(reader);
                if (reader.ReadLine() is { } line) next.Enqueue(reader, line);
            }

            string? last = null;
            while (next.TryDequeue(out var reader, out var line))
            {
                if (line != last) yield return line;
                last = line;
                if (reader.ReadLine() is { } following) next.Enqueue(reader, following);
            }
        }
        finally
        {
            foreach (var reader in readers) reader.Dispose();
        }
    }

    private static IEnumerable<string> Distinct(IEnumerable<string> sorted)
    {
        string? last = null;
        foreach (var line in sorted)
        {
            if (line != last) yield return line;
            last = line;
        }
    }
}
