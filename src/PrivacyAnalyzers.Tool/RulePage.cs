using System.Reflection;
using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Tool;

/// <summary>The page of a rule, as it stands beside the rule in the repository; it comes along in the tool.</summary>
internal sealed partial class RulePage
{
    public const string Repository = "https://github.com/privacyanalyzers/privacyanalyzers";

    private static readonly Dictionary<string, RulePage?> s_pages = new(StringComparer.OrdinalIgnoreCase);

    private static readonly Lazy<HashSet<string>> s_fixes = new(static () =>
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("rules")!);
        return [.. FixedRule().Matches(reader.ReadToEnd()).Select(static m => m.Groups[1].Value)];
    });

    private RulePage(string id, string text)
    {
        Id = id;
        Text = text.ReplaceLineEndings("\n");
        Title = Text[(Text.IndexOf(':', StringComparison.Ordinal) + 1)..Text.IndexOf('\n', StringComparison.Ordinal)].Trim();
        var what = Section("What it does");
        var end = what.IndexOf("\n\n", StringComparison.Ordinal);
        Summary = (end < 0 ? what : what[..end]).Replace('\n', ' ').Trim();
        Clauses = [.. ClauseName().Matches(Text).Select(static m => m.Groups[1].Value).Distinct()];
    }

    public static IReadOnlyList<string> All { get; } =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(static n => n.StartsWith("rule/", StringComparison.Ordinal)).Select(static n => n["rule/".Length..]).Order(StringComparer.Ordinal)];

    public string Id { get; }

    public string Title { get; }

    /// <summary>The first paragraph.</summary>
    public string Summary { get; }

    /// <summary>The whole page, in Markdown.</summary>
    public string Text { get; }

    /// <summary>The clauses of the policy that ships, on which the rule rests.</summary>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>True where the table of rules says that there is a code fix.</summary>
    public bool HasFix => s_fixes.Value.Contains(Id);

    public string Address => $"{Repository}/blob/main/src/PrivacyAnalyzers/Rules/{Area}/{Id}.md";

    private string Area => Id[4] switch { '1' => "Annotations", '2' => "Logs", '3' => "Messages", '4' => "Disclosure", '5' => "Transport", '6' => "Cpni", '7' => "Aggregates", '8' => "Cookies", _ => "Governance" };

    /// <summary>The page of the rule; null where there is no such rule.</summary>
    public static RulePage? Of(string id)
    {
        lock (s_pages)
        {
            if (s_pages.TryGetValue(id, out var known)) return known;
            using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("rule/" + id.ToUpperInvariant());
            if (stream is null) return s_pages[id] = null;
            using var reader = new StreamReader(stream);
            return s_pages[id] = new RulePage(id.ToUpperInvariant(), reader.ReadToEnd());
        }
    }

    private string Section(string heading)
    {
        var start = Text.IndexOf("\n## " + heading + "\n", StringComparison.Ordinal);
        if (start < 0) return "";
        start += heading.Length + 5;
        var end = Text.IndexOf("\n## ", start, StringComparison.Ordinal);
        return (end < 0 ? Text[start..] : Text[start..end]).Trim();
    }

    [GeneratedRegex(@"^\| \[(PRIV\d{4})\].*\| yes \|\s*$", RegexOptions.Multiline)]
    private static partial Regex FixedRule();

    [GeneratedRegex(@"\*\*\[([A-Z]\d+)\]\*\*")]
    private static partial Regex ClauseName();
}
