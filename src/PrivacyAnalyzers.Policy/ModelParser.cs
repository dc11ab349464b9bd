namespace PrivacyAnalyzers.Policy;

/// <summary>
/// Reads model files. Each line stands alone: a mistake costs its own row, never the others. The reader is written by hand because an
/// analyzer must not bring a dependency along, and it never throws because the text comes from the user.
/// </summary>
public static partial class ModelParser
{
    private static readonly string[] Statements = ["sink", "source", "sanitizer", "reveal", "flow", "filter", "every", "none", "mark", "outside", "clear", "view", "check", "entry", "words", "library", "package", "needs", "untested"];

    public static ModelParseResult Parse(string text, string path)
    {
        var file = new ModelFile(path);
        var start = 0;
        for (var line = 0; start <= text.Length; line++)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            ReadLine(file, text.Substring(start, end - start), line);
            start = end + 1;
        }

        var model = new LibraryModel(file.Library ?? FileName(path), path, file.Rows) { Packages = file.Packages, Needs = file.Needs, UntestedBecause = file.UntestedBecause };
        return new ModelParseResult(model, file.Problems);
    }

    private static void ReadLine(ModelFile file, string text, int line)
    {
        var tokens = new TokenReader(text);
        if (!tokens.AtEnd && !ReadStatement(file, tokens, line))
        {
            var (column, length, message) = tokens.Problem;
            file.Problems.Add(new FileProblem(file.Path, line, column, length, message));
        }
    }

    private static bool ReadStatement(ModelFile file, TokenReader tokens, int line) => tokens.Take().Text switch
    {
        "library" => ReadLibrary(file, tokens),
        "package" => ReadPackage(file, tokens),
        "needs" => ReadNeeds(file, tokens),
        "untested" => ReadUntested(file, tokens),
        "sink" => ReadSink(file, tokens, line),
        "source" => ReadSource(file, tokens, line),
        "sanitizer" => ReadSanitizer(file, tokens, line),
        "reveal" => ReadReveal(file, tokens, line),
        "flow" => ReadFlow(file, tokens, line),
        "filter" => ReadFilter(file, tokens, line),
        "every" => ReadEvery(file, tokens, line),
        "none" => ReadNone(file, tokens, line),
        "mark" => ReadMark(file, tokens, line),
        "clear" => ReadClear(file, tokens, line),
        "outside" => ReadOutside(file, tokens, line),
        "view" => ReadView(file, tokens, line),
        "check" => ReadCheck(file, tokens, line),
        "entry" => ReadEntry(file, tokens, line),
        "words" => ReadWords(file, tokens),
        var word when word.StartsWith("//", StringComparison.Ordinal) => tokens.FailAtLast("a comment begins with #"),
        var word => tokens.FailAtLast("a line begins with sink, source, sanitizer, reveal, flow, filter, every, none, mark, outside, clear, view, check, entry, words, library, package, needs or untested" + Hint(word, Statements)),
    };

    private static bool ReadLibrary(ModelFile file, TokenReader tokens)
    {
        if (!tokens.TryQuoted(out var name) || !tokens.ExpectEnd())
            return false;

        if (file.Library is not null)
            return tokens.FailAtLast("the library was named before");

        file.Library = name;
        return true;
    }

    private static bool ReadPackage(ModelFile file, TokenReader tokens)
    {
        if (!tokens.TryWord("a package name", out var name) || !tokens.TryWord("the version that was tested", out var version) || !tokens.ExpectEnd())
            return false;

        file.Packages.Add(new ModelPackage(name, version));
        return true;
    }

    /// <summary>Words that conditions name together; further lines of the name add to it.</summary>
    private static bool ReadWords(ModelFile file, TokenReader tokens)
    {
        if (!tokens.TryName("a name for the words", out var name) || !tokens.TryWord("words separated by |", out var words) || !tokens.ExpectEnd())
            return false;

        var parts = words.Split('|');
        if (!parts.All(TokenReader.IsValue))
            return tokens.FailAtLast("words are names, or texts in which * stands for anything, separated by |");

        file.Words[name] = file.Words.TryGetValue(name, out var before) ? [.. before, .. parts] : parts;
        return true;
    }

    private static bool ReadNeeds(ModelFile file, TokenReader tokens)
    {
        if (!tokens.TryWord("the name of an assembly, without quotation marks", out var names))
            return false;

        file.Needs.AddRange(names.Split('|'));
        return tokens.AtEnd || tokens.FailHere("expected the end of the line; several assemblies are written A|B");
    }

    /// <summary>What a misspelt word was most likely meant to be.</summary>
    private static string Hint(string word, IEnumerable<string> known) => Vocabulary.Suggest(word, known) is { } near ? $"; did you mean '{near}'?" : "";

    private static bool ReadUntested(ModelFile file, TokenReader tokens)
    {
        if (!tokens.Expect("because"))
            return false;

        file.UntestedBecause = tokens.Rest();
        return file.UntestedBecause.Length > 0 || tokens.FailHere("expected a reason");
    }

    /// <summary>What a file says that it needs; the rows are not read for it.</summary>
    public static IReadOnlyList<string> NeedsOf(string text)
    {
        const string Word = "needs ";
        var start = 0;
        while (string.CompareOrdinal(text, start, Word, 0, Word.Length) != 0)
        {
            start = text.IndexOf('\n', start) + 1;
            if (start == 0) return [];
        }

        var end = text.IndexOf('\n', start);
        return Parse(end < 0 ? text.Substring(start) : text.Substring(start, end - start), "").Model.Needs;
    }

    /// <summary>The file name without folder and extension, whichever way the slashes lean: the path may come from another system.</summary>
    private static string FileName(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        var dot = name.IndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }

    /// <summary>What has been read of one file so far.</summary>
    private sealed class ModelFile(string path)
    {
        public string Path { get; } = path;

        public string? Library { get; set; }

        public string? UntestedBecause { get; set; }

        public List<ModelPackage> Packages { get; } = [];

        public Dictionary<string, string[]> Words { get; } = new(StringComparer.Ordinal);
        public List<string> Needs { get; } = [];

        public List<ModelRow> Rows { get; } = [];

        public List<FileProblem> Problems { get; } = [];
    }
}
