using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Tests.Harness;

/// <summary>
/// What a test source expects, in comments at line ends: <c>//! PRIV2001</c> on this line, <c>//! PRIV2001 | PRIV2003</c> either of them,
/// <c>//? PRIV2001</c> both verdicts pass. A first line <c>//# ids: PRIV2001, PRIV2003</c> limits what is judged; without it PRIV2xxx to PRIV8xxx are.
/// <c>//# newest</c> keeps a case from compilers that do not know its language version. Lines without a mark have to stay silent.
/// </summary>
internal sealed partial class Markup
{
    private readonly Dictionary<int, List<string[]>> _expected = [];
    private readonly Dictionary<int, HashSet<string>> _optional = [];
    private readonly HashSet<string>? _ids;
    private readonly string[] _lines;

    public Markup(string source)
    {
        _lines = source.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < _lines.Length; i++)
        {
            if (IdsLine().Match(_lines[i]) is { Success: true } ids) _ids = [.. Split(ids.Groups[1].Value, ',')];
            if (_lines[i].Trim() == "//# newest") NeedsNewest = true;
            foreach (Match mark in Mark().Matches(_lines[i]))
            {
                if (mark.Groups[1].Value == "?") Optional(i).UnionWith(Split(mark.Groups[2].Value, ',', '|'));
                else
                    foreach (var part in Split(mark.Groups[2].Value, ',')) Expected(i).Add(Split(part, '|'));
            }
        }
    }

    public bool NeedsNewest { get; }

    public bool Judges(string id) => _ids?.Contains(id) ?? id is ['P', 'R', 'I', 'V', >= '2' and <= '8', ..];

    /// <summary>Compares with what was found; empty where all is as expected. Rules that do not exist yet are not expected.</summary>
    public IReadOnlyList<Problem> Compare(IEnumerable<(int Line, string Id, string Message)> found, ISet<string> shipped)
    {
        var left = found.Where(f => Judges(f.Id)).ToList();
        var problems = new List<Problem>();
        foreach (var (line, all) in _expected.OrderBy(p => p.Key))
        {
            foreach (var any in all)
            {
                if (!any.Any(shipped.Contains)) continue;
                var hit = left.FindIndex(f => f.Line == line && any.Contains(f.Id));
                if (hit >= 0) left.RemoveAt(hit);
                else if (any.All(shipped.Contains)) problems.Add(new("missing", string.Join(" | ", any), line, _lines[line].Trim(), ""));
            }
        }

        left.RemoveAll(f => _optional.TryGetValue(f.Line, out var ids) && ids.Contains(f.Id));
        problems.AddRange(left.Select(f => new Problem("unexpected", f.Id, f.Line, f.Line < _lines.Length ? _lines[f.Line].Trim() : "", f.Message)));
        return problems;
    }

    /// <summary>A diagnostic that is missing, or that should not be there.</summary>
    public sealed record Problem(string Kind, string Ids, int Line, string Code, string Message)
    {
        public override string ToString() => $"{Kind} {Ids} at line {Line + 1}: {Code}" + (Message.Length > 0 ? "\n             " + Message : "");
    }

    private List<string[]> Expected(int line) => _expected.TryGetValue(line, out var list) ? list : _expected[line] = [];

    private HashSet<string> Optional(int line) => _optional.TryGetValue(line, out var set) ? set : _optional[line] = [];

    private static string[] Split(string text, params char[] separators) => text.Split(separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^//# ids:\s*(.*)$")]
    private static partial Regex IdsLine();

    [GeneratedRegex(@"//([!?]) ((?:PRIV\d{4}|[ |,])+)")]
    private static partial Regex Mark();
}
