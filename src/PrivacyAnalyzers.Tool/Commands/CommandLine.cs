using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using PrivacyAnalyzers.Tool.Terminal;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary>What every command is given.</summary>
internal sealed record Session(Screen Screen, Surroundings Around, bool Json, CancellationToken Cancellation)
{
    public string Directory => Around.Directory;
}

/// <summary>The commands, their help, and how a run ends.</summary>
internal static class CommandLine
{
    /// <summary>How long a run that was told to stop may take to clear up after itself.</summary>
    private static readonly TimeSpan s_clearing = TimeSpan.FromSeconds(5);

    private static readonly Option<bool> s_json = new("--json") { Description = "Write one JSON document to standard output instead of text", Recursive = true };
    private static readonly Option<bool> s_noColor = new("--no-color") { Description = "No colours; NO_COLOR does the same", Recursive = true };
    private static readonly Option<bool> s_quiet = new("--quiet", "-q") { Description = "Results only: no progress, no remarks; in CI there is no progress anyway", Recursive = true };

    public static async Task<int> Run(string[] args, Surroundings around, CancellationToken cancellation = default)
    {
        var parsed = Root(around).Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction and not WithExamples)
        {
            foreach (var error in parsed.Errors) around.Error.WriteLine("privacy: " + error.Message);
            around.Error.WriteLine("Try 'privacy --help'.");
            return ExitCode.BadInput;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { Output = around.Out, Error = around.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = s_clearing }, cancellation);
    }

    /// <summary>What is wrong with a command line, without running it.</summary>
    public static IReadOnlyList<string> Mistakes(IReadOnlyList<string> args) => [.. Root(Surroundings.Real()).Parse(args).Errors.Select(static e => e.Message)];

    private static RootCommand Root(Surroundings around)
    {
        var root = new RootCommand("Checks a solution against its privacy policy, keeps baselines and makes the report.")
        {
            CheckCommand.Create(around), BaselineCommand.Create(around), ReportCommand.Create(around), ExplainCommand.Create(around), InitCommand.Create(around),
            FixCommand.Create(around), PolicyCommand.Create(around), CompletionCommand.Create(around), s_json, s_noColor, s_quiet,
        };
        if (root.Options.OfType<HelpOption>().FirstOrDefault() is { Action: HelpAction standard } help) help.Action = new WithExamples(standard);
        return root;
    }

    /// <summary>Gives a command its work, and turns what goes wrong into a message and an exit code.</summary>
    public static T Does<T>(this T command, Surroundings around, Func<ParseResult, Session, Task<int>> work) where T : Command
    {
        command.SetAction(async (parsed, cancellation) =>
        {
            var json = parsed.GetValue(s_json);
            var screen = new Screen(around, parsed.GetValue(s_noColor), json || parsed.GetValue(s_quiet));
            try
            {
                // Not on this thread, which is the one that hears of Ctrl-C.
                return await Task.Run(() => work(parsed, new Session(screen, around, json, cancellation)), CancellationToken.None);
            }
            catch (ToolException e)
            {
                screen.Problem(e.Message);
                return e.Exit;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Files of ours that are in nobody's way: the folder for temporary files is full or closed.
                screen.Problem(e.Message);
                return ExitCode.NotWritten;
            }
            catch (OperationCanceledException)
            {
                screen.Problem("stopped; no file is half-written");
                return ExitCode.Cancelled;
            }
        });
        return command;
    }

    private static readonly Dictionary<string, string[]> s_examples = new(StringComparer.Ordinal)
    {
        ["privacy"] = ["privacy init Shop.sln", "privacy check Shop.sln", "privacy report Shop.sln --html report.html", "privacy explain PRIV3001"],
        ["check"] = ["privacy check", "privacy check Shop.sln --diff origin/main...HEAD", "privacy check Shop.sln --sarif privacy.sarif --gitlab gl-code-quality.json", "privacy check --from 'artifacts/**/*.sarif' --json"],
        ["baseline"] = ["privacy baseline Shop.sln", "privacy baseline Shop.sln --prune", "privacy baseline Shop.sln --verify"],
        ["report"] = ["privacy report Shop.sln", "privacy report 'artifacts/**/*.sarif' --html report.html --json-file report.json --markdown report.md", "privacy report Shop.sln --since last/report.json"],
        ["explain"] = ["privacy explain PRIV3001", "privacy explain P24", "privacy explain"],
        ["init"] = ["privacy init", "privacy init Shop.sln --yes", "privacy init Shop.sln --policy ../our.privacy --dry-run"],
        ["fix"] = ["privacy fix Shop.sln --rule PRIV2001", "privacy fix Shop.sln --rule PRIV2001 PRIV2004 --yes"],
        ["policy"] = ["privacy policy check", "privacy policy print our.privacy"],
        ["completion"] = ["privacy completion bash >> ~/.bashrc", "privacy completion zsh >> ~/.zshrc", "privacy completion pwsh >> $PROFILE"],
    };

    private sealed class WithExamples(HelpAction standard) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parsed)
        {
            var exit = standard.Invoke(parsed);
            var command = parsed.CommandResult.Command;
            var name = command is RootCommand ? "privacy" : command.Name;
            if (!s_examples.TryGetValue(name, out var examples) && command.Parents.FirstOrDefault() is { } parent) s_examples.TryGetValue(parent.Name, out examples);
            var to = parsed.InvocationConfiguration.Output;
            to.WriteLine("Examples:");
            foreach (var example in examples ?? []) to.WriteLine("  " + example);
            to.WriteLine();
            if (name != "privacy") return exit;
            to.WriteLine("Exit codes:");
            to.WriteLine("  0 clean   1 findings   2 wrong usage or input   3 the build failed   4 not written   5 another run is at work   130 stopped");
            to.WriteLine();
            return exit;
        }
    }
}
