using PrivacyAnalyzers.Tool.Files;
using PrivacyAnalyzers.Tool.Sarif;
using PrivacyAnalyzers.Tool.Terminal;

namespace PrivacyAnalyzers.Tool.Printing;

/// <summary>Prints findings for people: by clause, with the line of code and the way that the data took.</summary>
internal static class FindingPrinter
{
    public static void Print(IReadOnlyList<Finding> findings, Screen screen, Sources sources, int counted, int accepted, int suppressed, string? range)
    {
        foreach (var clause in findings.GroupBy(static f => f.Clause))
        {
            var words = clause.Select(static f => f.ClauseWords).FirstOrDefault(static w => w is not null);
            screen.Line($"[bold]{Screen.Plain(clause.Key.Length == 0 ? "Without a clause" : clause.Key)}[/]{(words is null ? "" : $" [dim]\"{Screen.Plain(words)}\"[/]")}");
            foreach (var finding in clause) Print(finding, screen, sources);
            screen.Line();
        }

        var rest = (accepted, suppressed) switch
        {
            (0, 0) => "",
            (_, 0) => $"; {accepted} accepted in a baseline",
            (0, _) => $"; {suppressed} suppressed in code",
            _ => $"; {accepted} accepted in a baseline, {suppressed} suppressed in code",
        };
        var advice = findings.Count - counted;
        var what = counted switch { 0 => "[green]No findings[/]", 1 => "[red]1 finding[/]", _ => $"[red]{counted} findings[/]" };
        screen.Line($"{what}{(range is null ? "" : " on what changed in " + Screen.Plain(range))}{(advice > 0 ? $", {advice} notes" : "")}{rest}");
    }

    private static void Print(Finding finding, Screen screen, Sources sources)
    {
        var colour = finding.Level switch { "error" => "red", "warning" => "yellow", _ => "blue" };
        screen.Line($"  {Screen.Plain(finding.At.ToString())} [{colour}]{Screen.Plain(finding.Level)} {finding.Rule}[/] [dim]{Screen.Plain(finding.Id)}[/]");
        screen.Line("    " + Screen.Plain(finding.Message));
        if (sources.Line(finding.At.Uri, finding.At.Line) is { } line) Snippet(line, finding.At, screen);

        // Steps on one line say the same to a reader.
        var lines = finding.Way.Where((step, i) => i == 0 || step.Line != finding.Way[i - 1].Line || step.Uri != finding.Way[i - 1].Uri).ToList();
        if (lines.Count > 1) screen.Line("    [dim]path:[/] " + string.Join(" [dim]->[/] ", lines.Select(s => Screen.Plain(Short(s, finding.At)))));
        if (finding.Cause is { } cause) screen.Line("    [dim]because of:[/] " + Screen.Plain(Short(cause, finding.At)));
    }

    private static void Snippet(string line, Place at, Screen screen)
    {
        var text = line.Replace('\t', ' ').TrimEnd();
        var start = Math.Clamp(at.Column - 1, 0, text.Length);
        var end = at.EndLine > at.Line ? text.Length : Math.Clamp(at.EndColumn - 1, start, text.Length);
        var number = at.Line.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(6);
        screen.Line($"    [dim]{number} |[/] {Screen.Plain(text)}");
        screen.Line($"    [dim]       |[/] {new string(' ', start)}[yellow]{new string('^', Math.Max(1, end - start))}[/]");
    }

    /// <summary>The file's name is said where it is another.</summary>
    private static string Short(Place step, Place at) => step.Uri == at.Uri ? $"line {step.Line}" : step.ToString();
}
