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
    private static readonly Option<string?> s_diff = new("--diff") { Description = "Only findings whose path touches a line that changed in this git range", HelpName = "range" };
    private static readonly Option<bool> s_notes = new("--notes") { Description = "Print advice, too; it never fails the check" };
    private static readonly Option<string?> s_sarif = new("--sarif") { Description = "Write the findings as one SARIF file", HelpName = "file" };
    private static readonly Option<string?> s_gitlab = new("--gitlab") { Description = "Write the findings as a GitLab code quality report", HelpName = "file" };
    private static readonly Option<string?> s_annotate = new Option<string?>("--annotate") { Description = "Print the findings as annotations of a build service" }.AcceptOnlyFromAmong("github", "azure");

    public static Command Create(Surroundings around)
    {
        var command = new Command("check", "Builds, and prints what breaks the policy, clause by clause.");
        var build = new BuildOptions(command, mayRead: true);
        command.Add(s_diff);
        command.Add(s_notes);
        command.Add(s_sarif);
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

            // SARIF keeps what was decided against; services that show it know what to do with it.
            if (parsed.GetValue(s_sarif) is { } sarif) SafeFile.Write(At(session, sarif), to => SarifWriter.Write(to, all.Where(f => f.Exemption is not null && changes is null).Concat(shown), ToolVersion.Text), session.Cancellation);
            if (parsed.GetValue(s_gitlab) is { } gitlab) SafeFile.Write(At(session, gitlab), to => GitLabReport.Write(to, shown), session.Cancellation);
            var counted = shown.Count(static f => f.Counts);
            var accepted = all.Count(static f => f.Exemption is { ByBaseline: true });
            var suppressed = all.Count(static f => f.Exemption is { ByBaseline: false });
            if (session.Json) session.Screen.Raw(CheckJson.Write(shown, counted, accepted, suppressed, reader.Without));
            else if (parsed.GetValue(s_annotate) is { } service) session.Screen.Raw(Annotations.Write(shown, service));
            else FindingPrinter.Print(shown, session.Screen, new Sources(roots), counted, accepted, suppressed, changes?.Range);
            if (!build.IsRead(parsed)) TellStale(pieces, all, roots, session);
            return counted > 0 ? ExitCode.Findings : ExitCode.Clean;
        }));
    }

    /// <summary>What is mended and still accepted would let the same violation come back.</summary>
    private static void TellStale(IEnumerable<Piece> pieces, IReadOnlyList<Finding> findings, Roots roots, Session session)
    {
        var occurring = findings.Select(static f => f.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var baseline in pieces.Where(static p => p.ProjectPath is not null).Select(static p => Path.Combine(Path.GetDirectoryName(p.ProjectPath)!, Baseline.FileName)).Distinct(StringComparer.Ordinal))
            if (BaselineChange.CountStale(baseline, occurring) is > 0 and var stale) session.Screen.Note($"{roots.Relative(baseline)}: {stale} {(stale == 1 ? "line no longer occurs" : "lines no longer occur")}; privacy baseline --prune removes {(stale == 1 ? "it" : "them")}");
    }

    private static string At(Session session, string path) => Path.Combine(session.Directory, path);
}
