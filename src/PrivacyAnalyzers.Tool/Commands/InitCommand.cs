using System.CommandLine;
using PrivacyAnalyzers.Tool.Builds;
using PrivacyAnalyzers.Tool.Files;
using PrivacyAnalyzers.Tool.Sarif;
using PrivacyAnalyzers.Tool.Terminal;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary><c>privacy init</c>: from nothing to marked data. It shows what it would do before it does it.</summary>
internal static class InitCommand
{
    private const string Starter = """
        # What our privacy policy says, for the compiler. Without rules of its own this file says what the policy says that it extends;
        # `privacy policy print` shows how it is understood.

        POLICY "Our privacy policy"
        EXTENDS "Digium privacy policy"

        """;

    private static readonly string[] s_marks = ["PRIV1001", "PRIV1002"];

    private static readonly Option<bool> s_yes = new("--yes", "-y") { Description = "Do not ask" };
    private static readonly Option<bool> s_dry = new("--dry-run") { Description = "Only show what would be done" };
    private static readonly Option<string?> s_policy = new("--policy") { Description = "The policy file to start with [default: one that extends the policy that ships]", HelpName = "file" };
    private static readonly Option<string> s_version = new("--package-version") { Description = "The version of the package", HelpName = "version", DefaultValueFactory = static _ => ToolVersion.Text };
    private static readonly Option<bool> s_noMarks = new("--no-marks") { Description = "Propose no marks; nothing is built" };

    public static Command Create(Surroundings around)
    {
        var command = new Command("init", "Adds the package, a policy and the gate; proposes marks for members that look like personal data.");
        var build = new BuildOptions(command, mayRead: false);
        foreach (var option in new Option[] { s_yes, s_dry, s_policy, s_version, s_noMarks }) command.Add(option);
        return command.Does(around, async (parsed, session) =>
        {
            var target = build.TargetOf(parsed, session);
            var roots = new Roots(Path.GetDirectoryName(target)!);
            var edits = ProjectFiles.AddPackage(target, parsed.GetValue(s_version)!).ToList();
            if (PolicyEdit(target, parsed.GetValue(s_policy), session) is { } policy) edits.Add(policy);
            foreach (var edit in edits) session.Screen.Line($"[bold]{Screen.Plain(roots.Relative(edit.Path))}[/]: {(edit.Before is null ? "new, " : "")}{Screen.Plain(edit.What)}");
            if (edits.Count == 0) session.Screen.Line("The package, the gate and a policy are there already");
            if (parsed.GetValue(s_dry)) return ExitCode.Clean;
            if (edits.Count > 0)
            {
                Confirm($"Write {(edits.Count == 1 ? "this file" : $"these {edits.Count} files")}?", parsed, session);
                using var held = RunLock.Take(target);
                foreach (var edit in edits) SafeFile.Edit(edit.Path, edit.Before?.TrimStart('\uFEFF') ?? "", edit.After, session.Cancellation);
            }

            if (parsed.GetValue(s_noMarks)) return ExitCode.Clean;
            var proposals = await build.WithPieces(parsed, session, inventory: false, (pieces, found) =>
                new FindingReader(found).ReadAll(pieces, session.Cancellation).Where(static f => s_marks.Contains(f.Rule) && f.Exemption is null).ToList());
            return await Mark(target, proposals, parsed, session);
        });
    }

    private static async Task<int> Mark(string target, List<Finding> proposals, ParseResult parsed, Session session)
    {
        foreach (var proposal in proposals) session.Screen.Line($"  {Screen.Plain(proposal.At.ToString())} [yellow]{proposal.Rule}[/] {Screen.Plain(proposal.Message)}");
        if (proposals.Count == 0)
        {
            session.Screen.Line("No unmarked member looks like personal data");
            return ExitCode.Clean;
        }

        Confirm($"Mark {(proposals.Count == 1 ? "this member" : $"these {proposals.Count} members")}? Names deceive: read the list, and the difference in the code afterwards.", parsed, session);
        using var held = RunLock.Take(target);
        var changed = await Formatting.Apply(target, [.. s_marks.Where(r => proposals.Any(p => p.Rule == r))], session.Screen, session.Cancellation);
        session.Screen.Line(changed.Count == 1 ? "1 file changed" : $"{changed.Count} files changed");
        session.Screen.Line("Next: [bold]privacy check[/], and [bold]privacy baseline[/] to accept what is there for now");
        return ExitCode.Clean;
    }

    private static void Confirm(string question, ParseResult parsed, Session session)
    {
        if (parsed.GetValue(s_yes) || session.Screen.Ask(question, session.Cancellation)) return;
        throw ToolException.BadInput(session.Screen.IsInteractive || session.Around.Answer is not null ? "stopped; what was written before this question stays" : "nobody is here to be asked; --yes goes on, --dry-run only shows");
    }

    /// <summary>Null where a policy applies already.</summary>
    private static Edit? PolicyEdit(string target, string? given, Session session)
    {
        var folder = Path.GetDirectoryName(target)!;
        if (given is null && Directory.EnumerateFiles(folder, "*.privacy").Any()) return null;
        if (given is null) return new Edit(Path.Combine(folder, "policy.privacy"), null, Starter, "a policy that extends the one that ships");
        var from = Path.Combine(session.Directory, given);
        var found = Policies.Find(from, session.Directory);
        if (found.Problems.Count > 0) throw ToolException.BadInput($"{given}({found.Problems[0].Line + 1},{found.Problems[0].Column + 1}): {found.Problems[0].Message}");
        var to = Path.Combine(folder, Path.GetFileName(from));
        if (File.Exists(to)) return Path.GetFullPath(to) == Path.GetFullPath(from) ? null : throw ToolException.BadInput($"{to}: is there already, and is unchanged");
        return new Edit(to, null, found.Source.Text, $"the policy '{found.Policy.Name}'");
    }
}
