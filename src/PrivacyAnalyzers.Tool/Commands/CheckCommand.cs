using System.CommandLine;
using PrivacyAnalyzers.Policy.Baselines;
using PrivacyAnalyzers.Tool.Baselines;
using PrivacyAnalyzers.Tool.Builds;
using PrivacyAnalyzers.Tool.Files;
using PrivacyAnalyzers.Tool.Printing;
using PrivacyAnalyzers.Tool.Sarif;
using PrivacyAnalyzers.Tool.Terminal;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary><c>privacy check</c>: the gate.</summary>
internal static class CheckCommand
{
    /// <summary>So many lines of one baseline are named that no longer occur; privacy baseline names all.</summary>
    private const int MaxStale = 10;

    private static readonly Option<string?> s_diff = new("--diff") { Description = "Only findings whose path touches a line that changed in this git range", HelpName = "range" };
    private static readonly Option<bool> s_notes = new("--notes") { Description = "Print advice, too; it never fails the check" };
    private static readonly Option<string?> s_sarif = new("--sarif") { Description = "Write the findings as one SARIF file", HelpName = "file" };
    private static readonly Option<bool> s_suppressed = new("--suppressed") { Description = "Keep in the SARIF file what is accepted or suppressed, too; GitHub would show it as open" };
    private static readonly Option<string?> s_gitlab = new("--gitlab") { Description = "Write the findings as a GitLab code quality report", HelpName = "file" };
    private static readonly Option<string?> s_annotate = new Option<string?>("--annotate") { Description = "Print the findings as annotations of a build service" }.AcceptOnlyFromAmong("github", "azure");

    public static Command Create(Surroundings around)
    {
        var command = new Command("check", "Builds, and prints what breaks the policy, clause by clause.");
        var build = new BuildOptions(command, mayRead: true);
        command.Add(s_diff);
        command.Add(s_notes);
        command.Add(s_sarif);
        command.Add(s_suppressed);
        command.Add(s_gitlab);
        command.Add(s_annotate);
        return command.Does(around, (parsed, session) => build.WithPieces(parsed, session, inventory: false, (pieces, roots) =>
        {
            var changes = parsed.GetValue(s_diff) is { } range ? Changes.Of(range, session.Directory, session.Cancellation) : null;
            var reader = new FindingReader(changes is null ? roots : new Roots(changes.Root));
            var all = reader.ReadAll(pieces, session.Cancellation);
            if (changes is not null) roots = new Roots(changes.Root);
            var shown = all.Where(f => f.Exemption is null && (f.Counts || parsed.GetValue(s_notes)) && changes?.Touch(f) != false).ToList();
            if (reader.Without.Count > 0) session.Screen.Problem($"built without the analyzer, so nothing is known of: {string.Join(", ", reader.Without)}");

            // GitHub makes an open alert of each result, suppressed or not.
            var kept = parsed.GetValue(s_suppressed) ? all.Where(f => f.Exemption is not null && changes?.Touch(f) != false) : [];
            if (parsed.GetValue(s_sarif) is { } sarif) SafeFile.Write(At(session, sarif), to => SarifWriter.Write(to, kept.Concat(shown), ToolVersion.Text), session.Cancellation);
            if (parsed.GetValue(s_gitlab) is { } gitlab) SafeFile.Write(At(session, gitlab), to => GitLabReport.Write(to, shown), session.Cancellation);
            var counted = shown.Count(static f => f.Counts);
            var accepted = all.Count(static f => f.Exemption is { ByBaseline: true });
            var suppressed = all.Count(static f => f.Exemption is { ByBaseline: false });
            var stale = build.IsRead(parsed) ? null : Stale(pieces, all);
            if (session.Json) session.Screen.Raw(CheckJson.Write(shown, counted, accepted, suppressed, stale?.Sum(static s => s.Entries.Count), reader.Without));
            else if (parsed.GetValue(s_annotate) is { } service) session.Screen.Raw(Annotations.Write(shown, service));
            else FindingPrinter.Print(shown, session.Screen, new Sources(roots), counted, accepted, suppressed, changes?.Range);
            foreach (var (path, entries) in stale ?? []) TellStale(roots.Relative(path), entries, session.Screen);
            return counted > 0 ? ExitCode.Findings : ExitCode.Clean;
        }));
    }

    /// <summary>The lines of baselines that no longer occur, by file.</summary>
    private static List<(string Path, IReadOnlyList<BaselineEntry> Entries)> Stale(IEnumerable<Piece> pieces, IReadOnlyList<Finding> findings)
    {
        var occurring = findings.Select(static f => f.Id).ToHashSet(StringComparer.Ordinal);
        return [.. pieces.Where(static p => p.ProjectPath is not null).Select(static p => Path.Combine(Path.GetDirectoryName(p.ProjectPath)!, Baseline.FileName)).Distinct(StringComparer.Ordinal)
            .Select(path => (path, BaselineChange.StaleIn(path, occurring))).Where(static s => s.Item2.Count > 0)];
    }

    /// <summary>What is mended and still accepted would let the same violation come back. It fails no check: nobody shall be punished for mending.</summary>
    private static void TellStale(string file, IReadOnlyList<BaselineEntry> stale, Screen screen)
    {
        screen.Note($"{file}: {stale.Count} {(stale.Count == 1 ? "line no longer occurs" : "lines no longer occur")}; privacy baseline --prune removes {(stale.Count == 1 ? "it" : "them")}");
        foreach (var entry in stale.Take(MaxStale)) screen.Note($"  line {entry.Line + 1}: {entry}");
        if (stale.Count > MaxStale) screen.Note($"  and {stale.Count - MaxStale} more");
    }

    private static string At(Session session, string path) => Path.Combine(session.Directory, path);
}
