using System.Globalization;

namespace PrivacyAnalyzers.Policy.Baselines;

/// <summary>
/// Reads a baseline. Each line stands alone: a mistake costs its own entry, never the others, so that a broken file neither accepts what it
/// does not name nor fails a build with all that it does. It never throws, because the text comes from the user.
/// </summary>
public static class BaselineParser
{
    private const string Shape = "an entry is <id> <rule> <symbol> <source> -> <sink>";

    /// <summary>The marks that version control leaves where two sides changed the same lines.</summary>
    private const string Ours = "<<<<<<<", Before = "|||||||", Between = "=======", Theirs = ">>>>>>>";

    public static Baseline Parse(string text, string path)
    {
        var reader = new Reader(path);
        var start = text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
        for (var line = 0; start <= text.Length; line++)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            reader.Read(text.Substring(start, end - start).TrimEnd('\r'), line);
            start = end + 1;
        }

        return reader.Result();
    }

    /// <summary>The id that a line begins with, as entries do; null for any other line.</summary>
    internal static string? IdOf(string line)
    {
        line = line.TrimStart();
        var end = line.IndexOf(' ');
        return end > 0 && IsId(line.Substring(0, end)) ? line.Substring(0, end) : null;
    }

    private static bool IsId(string word) => word.Length is >= 10 and <= 16 && word.All(static c => c is >= '0' and <= '9' or >= 'a' and <= 'z');

    private static bool IsRule(string word) => word.Length == 8 && word.StartsWith("PRIV", StringComparison.Ordinal) && word.Skip(4).All(static c => c is >= '0' and <= '9');

    private sealed class Reader(string path)
    {
        private readonly List<BaselineEntry> _entries = [];
        private readonly List<FileProblem> _problems = [];
        private readonly Dictionary<string, BaselineEntry> _known = new(StringComparer.Ordinal);
        private bool _isNewer, _hasConflict, _isBefore;

        public Baseline Result() => new(path, _entries, _problems) { IsNewer = _isNewer, HasConflict = _hasConflict };

        public void Read(string text, int line)
        {
            if (line == 0) ReadHeading(text);
            else if (!ReadConflict(text, line) && !_isBefore && text.Trim() is { Length: > 0 } said && said[0] != '#') ReadEntry(text, line);
        }

        private void ReadHeading(string text)
        {
            if (text.StartsWith(Baseline.Heading, StringComparison.Ordinal) && int.TryParse(text.Substring(Baseline.Heading.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version > 0)
            {
                if (version <= Baseline.Version) return;
                _isNewer = true;
                Problem(0, Baseline.Heading.Length, text.Length - Baseline.Heading.Length, $"a newer version ({version}) has written this file; what version {Baseline.Version} can read of it counts. Update PrivacyAnalyzers");
                return;
            }

            Problem(0, 0, text.Length, $"the first line of a baseline is '{Baseline.Heading}{Baseline.Version}'");
            if (!ReadConflict(text, 0) && text.Trim() is { Length: > 0 } said && said[0] != '#') ReadEntry(text, 0);
        }

        /// <summary>Both sides of a conflict count, what was there before them does not; the conflict is told once.</summary>
        private bool ReadConflict(string text, int line)
        {
            if (!IsMark(text, Ours) && !IsMark(text, Before) && !IsMark(text, Between) && !IsMark(text, Theirs)) return false;
            var isTold = _hasConflict && !IsMark(text, Ours);
            _hasConflict = true;
            _isBefore = IsMark(text, Before);
            if (!isTold) Problem(line, 0, text.Length, "a merge left a conflict here; the entries of both sides count. Keep the lines that are right and remove the marks");
            return true;
        }

        private static bool IsMark(string text, string mark) => text.StartsWith(mark, StringComparison.Ordinal) && (text.Length == mark.Length || text[mark.Length] == ' ');

        private void ReadEntry(string text, int line)
        {
            var words = Words(text);
            var comment = words.FindIndex(static w => w.Text == "#");
            var fields = comment < 0 ? words : words.GetRange(0, comment);
            if (Mistake(fields, text) is var (column, length, message))
            {
                // A newer version may say more in a line; that is told once, at the heading.
                if (!_isNewer) Problem(line, column, length, message);
                return;
            }

            var entry = new BaselineEntry(fields[0].Text, fields[1].Text, fields[2].Text, fields[3].Text, fields[5].Text) { Line = line };
            if (comment >= 0) entry = WithComment(entry, words.GetRange(comment + 1, words.Count - comment - 1));
            if (!_known.TryGetValue(entry.Id, out var before))
            {
                _known.Add(entry.Id, entry);
                _entries.Add(entry);
            }
            else if (!before.IsSameAs(entry))
            {
                Problem(line, fields[0].Column, fields[0].Text.Length, $"line {before.Line + 1} has the same id and says something else; that one counts");
            }
        }

        private static (int Column, int Length, string Message)? Mistake(List<(string Text, int Column)> fields, string text)
        {
            (int, int, string) At(int index, string message) =>
                index < fields.Count ? (fields[index].Column, fields[index].Text.Length, message) : (text.TrimEnd().Length, 0, message);

            if (!IsId(fields[0].Text)) return At(0, $"'{fields[0].Text}' is no id: 10 to 16 digits and small letters; {Shape}");
            if (fields.Count < 2 || !IsRule(fields[1].Text)) return At(1, $"expected the id of a rule, as in PRIV2001; {Shape}");
            if (fields.Count < 3) return At(2, $"expected the symbol; {Shape}");
            if (fields.Count < 4) return At(3, $"expected the source, or {BaselineEntry.Unknown}; {Shape}");
            if (fields.Count < 5 || fields[4].Text != "->") return At(4, $"expected ->; {Shape}");
            if (fields.Count < 6) return At(5, $"expected the sink, or {BaselineEntry.Unknown}; {Shape}");
            return fields.Count > 6 ? At(6, $"expected the end of the line, or a comment; {Shape}") : null;
        }

        private BaselineEntry WithComment(BaselineEntry entry, List<(string Text, int Column)> words)
        {
            var rest = words;
            if (words.Count > 0 && words[0].Text == "since")
            {
                if (words.Count > 1 && DateTime.TryParseExact(words[1].Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                {
                    entry = entry with { Since = words[1].Text };
                    rest = words.GetRange(2, words.Count - 2);
                }
                else
                {
                    var (said, column) = words[words.Count > 1 ? 1 : 0];
                    Problem(entry.Line, column, said.Length, "expected a day after 'since', as in 2026-11-25; the entry counts");
                }
            }

            return entry with { Remark = string.Join(" ", rest.Select(static w => w.Text)) };
        }

        private void Problem(int line, int column, int length, string message) => _problems.Add(new FileProblem(path, line, column, length, message));
    }

    /// <summary>The words between the white space, with their columns. A # begins a comment only where it stands alone: names of constructors have one.</summary>
    private static List<(string Text, int Column)> Words(string text)
    {
        var words = new List<(string, int)>();
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i])) { i++; continue; }
            var start = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i])) i++;
            words.Add((text.Substring(start, i - start), start));
        }

        return words;
    }
}
