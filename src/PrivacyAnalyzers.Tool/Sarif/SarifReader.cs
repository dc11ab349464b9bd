using System.Text.Json;

namespace PrivacyAnalyzers.Tool.Sarif;

/// <summary>What is known of a file as a whole.</summary>
/// <param name="Writer">The program that wrote it.</param>
/// <param name="HasAnalyzer">True where our rules are among those that its compiler knew.</param>
internal sealed record SarifFacts(string? Writer, bool HasAnalyzer);

/// <summary>
/// Reads a SARIF 2.1.0 file result by result. Memory holds a window of the file that is as large as the largest result, whatever the size of the
/// file: what the compiler writes is mostly the descriptions of rules, which are passed over token by token.
/// </summary>
internal sealed class SarifReader
{
    private const int FirstWindow = 64 * 1024;

    /// <summary>No result of a compiler comes near; a file with a larger one is not what it says it is.</summary>
    public const int MaxWindow = 32 * 1024 * 1024;

    private readonly string _path;
    private readonly Func<string, bool> _isWanted;
    private byte[] _window = new byte[FirstWindow];
    private int _filled;
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = 128, CommentHandling = JsonCommentHandling.Skip });
    private int _runsDepth = -1;
    private int _resultsDepth = -1;
    private string _property = "";
    private string _outer = "";
    private bool _isRuleId;

    private SarifReader(string path, Func<string, bool> isWanted)
    {
        _path = path;
        _isWanted = isWanted;
    }

    private string? Writer { get; set; }

    private bool HasRules { get; set; }

    /// <summary>What this tool has written itself names the rules of its findings, of which there may be none.</summary>
    private bool HasAnalyzer => HasRules || Writer == SarifWriter.Name;

    private string? Version { get; set; }

    private bool HasRuns { get; set; }

    /// <param name="path">The file.</param>
    /// <param name="isWanted">Tells by a rule's id whether its results are wanted.</param>
    /// <param name="about">Told at the end what is known of the file as a whole.</param>
    public static IEnumerable<SarifResult> Read(string path, Func<string, bool> isWanted, Action<SarifFacts>? about = null)
    {
        using var stream = Open(path);
        var reader = new SarifReader(path, isWanted);
        var found = new List<SarifResult>();
        for (var isFinal = false; !isFinal;)
        {
            isFinal = reader.Fill(stream);
            reader.Take(isFinal, found);
            foreach (var result in found) yield return result;
            found.Clear();
        }

        reader.Finish();
        about?.Invoke(new SarifFacts(reader.Writer, reader.HasAnalyzer));
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw ToolException.BadInput($"{path}: cannot be read ({e.Message})", e);
        }
    }

    private bool Fill(FileStream stream)
    {
        if (_filled == _window.Length)
        {
            if (_window.Length >= MaxWindow) throw Broken("a value in it is larger than any result of a compiler");
            Array.Resize(ref _window, _window.Length * 2);
        }

        var isFirst = stream.Position == 0;
        int read;
        try
        {
            read = stream.Read(_window, _filled, _window.Length - _filled);
        }
        catch (IOException e)
        {
            throw ToolException.BadInput($"{_path}: cannot be read to its end ({e.Message})", e);
        }

        _filled += read;
        if (isFirst && _window.AsSpan(0, _filled).StartsWith("\uFEFF"u8)) Drop(3);
        return read == 0;
    }

    private void Drop(int count)
    {
        _window.AsSpan(count, _filled - count).CopyTo(_window);
        _filled -= count;
    }

    private void Take(bool isFinal, List<SarifResult> found)
    {
        var reader = new Utf8JsonReader(_window.AsSpan(0, _filled), isFinal, _state);
        try
        {
            // The reader's state is kept after each whole token, so that a result which is cut off is read again with more of the file.
            while (true)
            {
                var before = reader;
                if (!reader.Read()) break;
                if (reader.TokenType == JsonTokenType.StartObject && reader.CurrentDepth == _resultsDepth + 1 && _resultsDepth >= 0)
                {
                    if (!JsonDocument.TryParseValue(ref reader, out var document))
                    {
                        reader = before;
                        break;
                    }

                    using (document)
                        if (ResultParser.Parse(document.RootElement, _isWanted) is { } result) found.Add(result);
                    continue;
                }

                Note(ref reader);
            }
        }
        catch (JsonException e)
        {
            throw Broken($"it is no JSON from line {e.LineNumber + 1} on", e);
        }
        catch (InvalidOperationException e)
        {
            // Text that is no valid UTF-16 once its escapes are read.
            throw Broken("a text in it cannot be read", e);
        }

        _state = reader.CurrentState;
        Drop((int)reader.BytesConsumed);
    }

    /// <summary>Keeps track of where in the file the reader is; names are compared only where they matter.</summary>
    private void Note(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName when reader.CurrentDepth <= 5:
                if (reader.CurrentDepth == 3) _outer = reader.GetString()!;
                _property = reader.GetString()!;
                break;
            case JsonTokenType.String when reader.CurrentDepth == 1 && _property == "version":
                Version = reader.GetString();
                if (Version != "2.1.0") throw Foreign($"its version is '{Version}'");
                break;
            case JsonTokenType.String when reader.CurrentDepth == 5 && _outer == "tool" && _property == "name":
                Writer ??= reader.GetString();
                break;
            case JsonTokenType.PropertyName when reader.CurrentDepth == 7:
                _isRuleId = _outer == "tool" && reader.ValueTextEquals("id"u8);
                break;
            case JsonTokenType.String when _isRuleId && reader.CurrentDepth == 7:
                HasRules |= !reader.HasValueSequence && reader.ValueSpan.StartsWith("PRIV"u8);
                break;
            case JsonTokenType.StartArray when reader.CurrentDepth == 1 && _property == "runs":
                _runsDepth = reader.CurrentDepth;
                HasRuns = true;
                break;
            case JsonTokenType.StartArray when reader.CurrentDepth == 3 && _runsDepth == 1 && _property == "results":
                _resultsDepth = reader.CurrentDepth;
                break;
            case JsonTokenType.EndArray when reader.CurrentDepth == _resultsDepth:
                _resultsDepth = -1;
                break;
            case JsonTokenType.EndArray when reader.CurrentDepth == _runsDepth:
                _runsDepth = -1;
                break;
        }
    }

    private void Finish()
    {
        if (Version is null || !HasRuns) throw Foreign(Version is null ? "it does not say which version it is" : "it has no runs");

        // Whoever hands over another program's results would take their silence for a clean build. The compiler's name is translated, its maker's is not.
        if (!HasAnalyzer && Writer is { } writer && !writer.Contains("Microsoft", StringComparison.Ordinal)) throw ToolException.BadInput($"{_path}: '{writer}' has written it, which is no C# compiler; hand over only what builds have written");
    }

    private ToolException Broken(string why, Exception? inner = null) => ToolException.BadInput($"{_path}: this is no SARIF file, or a part of one: {why}; was the build that wrote it interrupted?", inner);

    private ToolException Foreign(string why) => ToolException.BadInput($"{_path}: SARIF 2.1.0 is needed, and {why}; let the compiler write it with -p:ErrorLog=file.sarif%2cversion=2.1");
}
