using System.CommandLine;
using System.Text.Json;
using PrivacyAnalyzers.Tool.Builds;
using PrivacyAnalyzers.Tool.Files;
using PrivacyAnalyzers.Tool.Sarif;
using PrivacyAnalyzers.Tool.Terminal;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary><c>privacy fix</c>: applies fixes of chosen rules by way of <c>dotnet format</c>.</summary>
internal static class FixCommand
{
    private static readonly Option<string[]> s_rules = new("--rule", "-r") { Description = "The rules whose fixes are applied; without any, those are listed that have something to fix", HelpName = "id", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<bool> s_yes = new("--yes", "-y") { Description = "Do not ask" };

    public static Command Create(Surroundings around)
    {
        s_rules.CompletionSources.Add(static _ => RulePage.All.Where(static id => RulePage.Of(id)!.HasFix).Select(static id => new System.CommandLine.Completions.CompletionItem(id)));
        var command = new Command("fix", "Applies the fixes of chosen rules, by way of dotnet format. Of several fixes the first is taken.");
        var build = new BuildOptions(command, mayRead: false);
        command.Add(s_rules);
        command.Add(s_yes);
        return command.Does(around, async (parsed, session) =>
        {
            var rules = (parsed.GetValue(s_rules) ?? []).SelectMany(static r => r.Split(',')).Select(static r => r.ToUpperInvariant()).Distinct().ToList();
            foreach (var rule in rules)
                if (RulePage.Of(rule) is not { HasFix: true }) throw ToolException.BadInput(RulePage.Of(rule) is null ? $"{rule}: there is no such rule" : $"{rule}: this rule has no fix; privacy explain {rule} tells what to do");
            if (rules.Count == 0) return await build.WithPieces(parsed, session, inventory: false, (pieces, roots) => List(new FindingReader(roots).ReadAll(pieces, session.Cancellation), session));
            var target = build.TargetOf(parsed, session);
            var mayAsk = session.Screen.IsInteractive || session.Around.Answer is not null;
            if (!parsed.GetValue(s_yes) && !mayAsk) throw ToolException.BadInput("nobody is here to be asked; --yes applies the fixes");

            // A fix of code that does not compile may well be a wrong one, and dotnet format says nothing of it.
            var count = await build.WithPieces(parsed, session, inventory: false, (pieces, found) => new FindingReader(found).ReadAll(pieces, session.Cancellation).Count(f => rules.Contains(f.Rule) && IsFixed(f)));
            if (count > 0 && !parsed.GetValue(s_yes) && !session.Screen.Ask($"Apply the fixes of {string.Join(", ", rules)} to {Path.GetFileName(target)} ({count} {(count == 1 ? "finding" : "findings")})?", session.Cancellation)) throw ToolException.BadInput("nothing was changed");
            using var held = RunLock.Take(target);
            var changed = count == 0 ? [] : await Formatting.Apply(target, rules, session.Screen, session.Cancellation);
            var roots = new Roots(Roots.Above(Path.GetDirectoryName(target)!));
            if (session.Json) session.Screen.Raw(JsonSerializer.Serialize(new { changed = changed.Select(roots.Relative) }) + "\n");
            else
            {
                foreach (var file in changed) session.Screen.Line(Screen.Plain(roots.Relative(file)));
                session.Screen.Line(changed.Count switch { 0 => "No file was changed", 1 => "1 file changed", var n => $"{n} files changed" });
                if (changed.Count > 0) session.Screen.Note("privacy baseline --prune takes out the lines of what was accepted and is mended now");
                if (count > 0) session.Screen.Note("Not every finding has a fix that fits; privacy check tells what is left");
            }

            return ExitCode.Clean;
        });
    }

    /// <summary>What a baseline accepts is mended, too.</summary>
    private static bool IsFixed(Finding finding) => finding.Exemption is null or { ByBaseline: true } && RulePage.Of(finding.Rule) is { HasFix: true };

    private static int List(IReadOnlyList<Finding> findings, Session session)
    {
        var open = findings.Where(IsFixed).GroupBy(static f => f.Rule).OrderBy(static g => g.Key, StringComparer.Ordinal).ToList();
        if (session.Json) session.Screen.Raw(JsonSerializer.Serialize(open.Select(static g => new { rule = g.Key, count = g.Count(), accepted = g.Count(static f => f.Exemption is not null) })) + "\n");
        else
        {
            foreach (var rule in open) session.Screen.Line($"[yellow]{rule.Key}[/] {Screen.Plain(RulePage.Of(rule.Key)!.Title)} [dim]({rule.Count()}{(rule.Count(static f => f.Exemption is not null) is > 0 and var accepted ? $", {accepted} of them accepted" : "")})[/]");
            session.Screen.Line(open.Count == 0 ? "Nothing that has a fix" : "Choose with --rule");
        }

        return open.Any(static g => g.Any(static f => f.Exemption is null)) ? ExitCode.Findings : ExitCode.Clean;
    }
}
