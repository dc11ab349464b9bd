using System.CommandLine;
using System.Globalization;
using PrivacyAnalyzers.Policy.Baselines;
using PrivacyAnalyzers.Tool.Baselines;
using PrivacyAnalyzers.Tool.Files;
using PrivacyAnalyzers.Tool.Sarif;
using PrivacyAnalyzers.Tool.Terminal;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary><c>privacy baseline</c>: accepts what is there, so that only what is new fails.</summary>
internal static class BaselineCommand
{
    private static readonly Option<bool> s_prune = new("--prune") { Description = "Only remove lines that no longer occur" };
    private static readonly Option<bool> s_verify = new("--verify") { Description = "Write nothing; fail where a line is missing or no longer occurs" };

    public static Command Create(Surroundings around)
    {
        var command = new Command("baseline", $"Writes {Baseline.FileName} beside each project: the findings that are accepted for now.");
        var build = new BuildOptions(command, mayRead: true);
        command.Add(s_prune);
        command.Add(s_verify);
        return command.Does(around, (parsed, session) =>
        {
            var (prune, verify) = (parsed.GetValue(s_prune), parsed.GetValue(s_verify));
            if (prune && verify) throw ToolException.BadInput("--prune and --verify exclude each other");
            return build.WithPieces(parsed, session, inventory: false, (pieces, roots) =>
            {
                var all = pieces.ToList();
                if (all.FirstOrDefault(static p => p.ProjectPath is null) is { } homeless) throw ToolException.BadInput($"{homeless.Path}: nothing tells where its project is; let privacy baseline build");
                var today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                var folders = all.ToLookup(static p => Path.Combine(Path.GetDirectoryName(p.ProjectPath)!, Baseline.FileName), StringComparer.Ordinal);
                var changes = BaselineText.ReadAll(folders.Select(static f => f.Key))
                    .Select(file => BaselineChange.Of(file, new FindingReader(roots) { MayLackAnalyzer = true }.ReadAll(folders[file.Path], session.Cancellation), prune, today)).ToList();

                // All are worked out before the first is written: one that cannot be edited leaves the others alone, too.
                if (!verify) foreach (var change in changes.Where(static c => c.IsChange)) SafeFile.Edit(change.Path, change.Before, change.After, session.Cancellation);
                return Tell(changes, roots, prune, verify, session);
            });
        });
    }

    private static int Tell(IReadOnlyList<BaselineChange> changes, Roots roots, bool prune, bool verify, Session session)
    {
        var (added, stale, kept, open) = (changes.Sum(static c => c.Added), changes.Sum(static c => c.Stale.Count), changes.Sum(static c => c.Kept), changes.Sum(static c => c.Unacceptable));
        if (session.Json)
            session.Screen.Raw(Printing.Json.Object(json =>
            {
                json.WriteNumber(verify ? "missing" : "added", added);
                json.WriteNumber(prune ? "removed" : "stale", stale);
                json.WriteNumber("kept", kept);
                json.WriteNumber("notAcceptable", open);
                json.WriteStartArray("files");
                foreach (var change in changes.Where(static c => c.IsChange)) json.WriteStringValue(roots.Relative(change.Path));
                json.WriteEndArray();
            }));
        else
        {
            foreach (var change in changes.Where(static c => c.Added + c.Stale.Count > 0))
            {
                session.Screen.Line(Screen.Plain($"{roots.Relative(change.Path)}: {change.Added} {(verify ? "missing" : "added")}, {change.Stale.Count} {(prune ? "removed" : "no longer occur")}, {change.Kept} kept"));
                foreach (var entry in change.Stale) session.Screen.Line("  " + Screen.Plain(entry.ToString()));
            }

            session.Screen.Line($"{kept + (verify ? 0 : added)} accepted{(verify && added > 0 ? $", [red]{added} missing[/]" : "")}{(stale > 0 ? prune ? $", {stale} removed" : $", [yellow]{stale} no longer occur[/]{(verify ? "" : "; --prune removes them")}" : "")}");
            if (open > 0) session.Screen.Note($"{open} findings are about the policy's own files or come from an analyzer without stable ids; no baseline accepts them");
        }

        return verify && added + stale > 0 ? ExitCode.Findings : ExitCode.Clean;
    }
}
