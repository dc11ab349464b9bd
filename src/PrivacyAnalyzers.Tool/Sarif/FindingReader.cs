using PrivacyAnalyzers.Tool.Builds;
using PrivacyAnalyzers.Tool.Files;

namespace PrivacyAnalyzers.Tool.Sarif;

/// <summary>The findings of some pieces, each once: a project that is built for two frameworks tells everything twice.</summary>
internal sealed class FindingReader(Roots roots)
{
    private readonly List<string> _without = [];

    /// <summary>True where it is all right that no project has the analyzer.</summary>
    public bool MayLackAnalyzer { get; init; }

    private int _withAnalyzer;

    /// <summary>Projects whose compiler did not load the analyzer.</summary>
    public IReadOnlyList<string> Without => _without;

    public IReadOnlyList<Finding> ReadAll(IEnumerable<Piece> pieces, CancellationToken cancellation)
    {
        var all = new Dictionary<(string, Place), Finding>();
        var projects = 0;
        foreach (var piece in pieces)
        {
            projects++;
            foreach (var result in SarifReader.Read(piece.Path, Finding.IsRule, about => Count(about, piece)))
            {
                cancellation.ThrowIfCancellationRequested();
                var finding = Finding.Of(result, piece.Project, roots.Relative);

                // What one framework lets pass and another does not is open.
                if (!all.TryGetValue((finding.Id, finding.At), out var known) || known.Exemption is not null && finding.Exemption is null) all[(finding.Id, finding.At)] = finding;
            }
        }

        if (projects > 0 && _withAnalyzer == 0 && !MayLackAnalyzer) throw ToolException.BadInput($"the analyzer took no part in the build of {string.Join(", ", _without.Take(5))}{(_without.Count > 5 ? " and others" : "")}; `privacy init` adds the package");
        return [.. all.Values.OrderBy(static f => f.Clause.Length == 0).ThenBy(static f => f.Clause, ClauseOrder.Instance).ThenBy(static f => f.Rule, StringComparer.Ordinal)
            .ThenBy(static f => f.At.Uri, StringComparer.Ordinal).ThenBy(static f => f.At.Line).ThenBy(static f => f.At.Column)];
    }

    private void Count(SarifFacts about, Piece piece)
    {
        if (about.HasAnalyzer) _withAnalyzer++;
        else if (!_without.Contains(piece.Project)) _without.Add(piece.Project);
    }
}

/// <summary>Sorts clauses as people count them: P4 before P11.</summary>
internal sealed class ClauseOrder : IComparer<string>
{
    public static readonly ClauseOrder Instance = new();

    public int Compare(string? x, string? y) => string.CompareOrdinal(Key(x ?? ""), Key(y ?? ""));

    /// <summary>The clause with its numbers at one length, which sorts as text.</summary>
    public static string Key(string clause)
    {
        var key = new System.Text.StringBuilder();
        for (var i = 0; i < clause.Length;)
        {
            var digits = 0;
            while (i + digits < clause.Length && char.IsAsciiDigit(clause[i + digits])) digits++;
            if (digits > 0) key.Append(clause[i..(i + digits)].PadLeft(6, '0'));
            else key.Append(clause[i]);
            i += Math.Max(1, digits);
        }

        return key.ToString();
    }
}
