namespace PrivacyAnalyzers.Policy;

/// <summary>Checks the channels and categories of a model's rows against the words that the policy knows, which may declare its own.</summary>
public static class ModelWords
{
    /// <summary>The model with the rows that can be understood, and the problems of the others.</summary>
    /// <param name="text">The file's text, to find the words' places in.</param>
    public static ModelParseResult Check(LibraryModel model, string text, Vocabulary vocabulary)
    {
        var lines = text.Split('\n');
        var rows = new List<ModelRow>();
        var problems = new List<FileProblem>();
        var seen = new HashSet<int>();
        foreach (var row in model.Rows)
        {
            if (Understood(row, vocabulary) is { } understood) rows.Add(understood);
            else if (seen.Add(row.Line)) problems.Add(Problem(model, row, lines[row.Line], vocabulary));
        }

        return new ModelParseResult(model with { Rows = rows }, problems);
    }

    private static ModelRow? Understood(ModelRow row, Vocabulary vocabulary) => row.Kind switch
    {
        RowKind.Sink => vocabulary.IsChannel(row.Word) && (row.As is null || row.AsObject is not null || vocabulary.TryGetCategory(DataKind.Pii, row.As, out _) || vocabulary.TryGetCategory(DataKind.Cpni, row.As, out _))
            && (row.Member[0] != 'A' || vocabulary.IsChannel(row.Member.Substring(2))) ? row : null,
        RowKind.Check => (row.Word == "condition" ? vocabulary.IsCondition(row.About) : vocabulary.IsPurpose(row.About)) ? row : null,
        RowKind.Source when vocabulary.TryGetCategory(row.Data, row.Word, out _) => row,

        // A category of the other family needs no family before it, as long as its name is its own.
        RowKind.Source => row.Data == DataKind.Pii && vocabulary.TryGetCategory(DataKind.Cpni, row.Word, out _) ? row with { Data = DataKind.Cpni } : null,
        _ => row,
    };

    private static FileProblem Problem(LibraryModel model, ModelRow row, string line, Vocabulary vocabulary)
    {
        var (what, word, known) = row.Kind switch
        {
            RowKind.Check when row.Word == "condition" => ("condition", row.About, vocabulary.Conditions),
            RowKind.Check => ("purpose", row.About, vocabulary.Purposes),
            RowKind.Sink when !vocabulary.IsChannel(row.Word) => ("channel", row.Word, vocabulary.Channels),
            RowKind.Sink when row.Member[0] == 'A' && !vocabulary.IsChannel(row.Member.Substring(2)) => ("channel", row.Member.Substring(2), vocabulary.Channels),
            _ => ("category", row.As ?? row.Word, vocabulary.Categories.Select(static c => c.Name).Where(static n => n.Length > 0)),
        };
        var hint = Vocabulary.Suggest(word, known) is { } suggestion ? $"; did you mean '{suggestion}'?" : "";
        var column = Math.Max(0, line.IndexOf(" " + word, StringComparison.Ordinal) + 1);
        return new FileProblem(model.Path, row.Line, column, word.Length, $"unknown {what} '{word}'{hint}");
    }
}
