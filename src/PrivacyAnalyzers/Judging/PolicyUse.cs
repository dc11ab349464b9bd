using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules.Governance;

namespace PrivacyAnalyzers.Judging;

/// <summary>Finds what stands in the user's policy and model files and does nothing.</summary>
internal static class PolicyUse
{
    public static bool IsOfInterest(PolicyFiles files) => files.PolicyPath is not null && files.Policy.Idle.Count > 0 || files.LeftOut.Count > 0 || files.Models.Any(m => files.Texts.ContainsKey(m.Path) && m.Rows.Count > 0);

    public static void Report(PolicyFiles files, Compilation compilation, Action<Diagnostic> report)
    {
        if (files.PolicyPath is { } policy)
            foreach (var (line, column, length) in files.Policy.Idle) report(Diagnostic.Create(UnusedPolicyRule.Descriptor, PolicyFileRule.LocationOf(new FileProblem(policy, line, column, length, ""), files)));
        var rows = new ModelRows(compilation);
        foreach (var model in files.Models)
        {
            if (!files.Texts.TryGetValue(model.Path, out var text)) continue;
            foreach (var row in model.Rows.GroupBy(static r => r.Line))
            {
                // One row may name several members; that some are not there is as good as that others are.
                var faults = row.Select(rows.FaultOf).ToList();
                if (faults.FirstOrDefault(static f => f is { IsOfMember: false }) is { } mistake && !faults.Contains(null))
                    report(Diagnostic.Create(PolicyFileRule.Descriptor, LocationOf(mistake.Word, row.Key, model, text, files), $"'{mistake.Word}' {mistake.Hint}"));
                else if (faults.All(static f => f is { IsOfMember: true }))
                    report(Diagnostic.Create(UnmatchedModelRule.Descriptor, LocationOf(row.First().Member, row.Key, model, text, files), faults[0]!.Word, faults[0]!.Hint));
            }
        }

        foreach (var model in files.LeftOut) Misspelt(model, files, compilation, report);
    }

    /// <summary>A model for libraries that the project has not is none of its business, unless their name differs from one that it has by a slip.</summary>
    private static void Misspelt(LibraryModel model, PolicyFiles files, Compilation compilation, Action<Diagnostic> report)
    {
        const int Slip = 2;
        foreach (var need in model.Needs)
            if (Vocabulary.Suggest(need, compilation.ReferencedAssemblyNames.Select(static a => a.Name), Slip) is { } near && files.Texts[model.Path] is var text)
                report(Diagnostic.Create(UnmatchedModelRule.Descriptor, LocationOf(need, text.Lines.First(l => l.ToString().TrimStart().StartsWith("needs", StringComparison.Ordinal)).LineNumber, model, text, files), need, $"; did you mean '{near}'?"));
    }

    /// <summary>The place of a word in its row; of a member that is written with others, the place where they begin.</summary>
    private static Location LocationOf(string word, int row, LibraryModel model, SourceText text, PolicyFiles files)
    {
        var line = row < text.Lines.Count ? text.Lines[row].ToString() : "";
        var column = PlaceOf(word, line);
        if (column < 0) column = Math.Max(0, line.IndexOf(word.Substring(0, Math.Min(2, word.Length)), StringComparison.Ordinal));
        var end = column;
        while (end < line.Length && !char.IsWhiteSpace(line[end]) && (end < column + word.Length || word.IndexOf(':') == 1)) end++;
        return PolicyFileRule.LocationOf(new FileProblem(model.Path, row, column, end - column, ""), files);
    }

    /// <summary>Where the word stands by itself, the last time: places and values come after the member.</summary>
    private static int PlaceOf(string word, string line)
    {
        for (var at = line.LastIndexOf(word, StringComparison.Ordinal); at >= 0; at = at == 0 ? -1 : line.LastIndexOf(word, at - 1, StringComparison.Ordinal))
            if ((at == 0 || !IsPart(line[at - 1])) && (at + word.Length == line.Length || !IsPart(line[at + word.Length]))) return at;
        return -1;

        static bool IsPart(char c) => char.IsLetterOrDigit(c) || c == '_';
    }
}
