using System.Text.RegularExpressions;
using PrivacyAnalyzers.Tool.Terminal;

namespace PrivacyAnalyzers.Tool.Printing;

/// <summary>Shows the Markdown of rule pages in a terminal: headings stand out, code keeps its form, links lose their targets.</summary>
internal static partial class MarkdownPrinter
{
    public static void Print(string text, Screen screen)
    {
        var isCode = false;
        foreach (var line in text.TrimEnd().Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) isCode = !isCode;
            else if (isCode) screen.Line("    [cyan]" + Screen.Plain(line) + "[/]");
            else if (line.StartsWith('#')) screen.Line("[bold]" + Screen.Plain(line.TrimStart('#', ' ')) + "[/]");
            else if (!Target().IsMatch(line)) screen.Line(Strong().Replace(Screen.Plain(Link().Replace(line, "$1")), "[bold]$1[/]"));
        }
    }

    [GeneratedRegex(@"\[([^\]]+)\](?:\([^)]*\)|(?!\())")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\[[^\]]+\]: ")]
    private static partial Regex Target();

    [GeneratedRegex(@"\*\*([^*]+)\*\*")]
    private static partial Regex Strong();
}
