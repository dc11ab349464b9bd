namespace PrivacyAnalyzers.Benchmarks.Report;

/// <summary>Rows of Markdown, written as they come, since a run is long.</summary>
internal sealed class Table(params string[] columns)
{
    public void Head(string title)
    {
        Console.WriteLine();
        Console.WriteLine(title);
        Console.WriteLine();
        Console.WriteLine("| " + string.Join(" | ", columns) + " |");
        Console.WriteLine("|" + string.Concat(columns.Select(static (_, i) => i == 0 ? "---|" : "---:|")));
    }

    public static void Row(IEnumerable<string> cells) => Console.WriteLine("| " + string.Join(" | ", cells) + " |");
}
