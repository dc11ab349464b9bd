using System.CommandLine;
using PrivacyAnalyzers.Tool.Builds;
using PrivacyAnalyzers.Tool.Files;
using PrivacyAnalyzers.Tool.Reporting;
using PrivacyAnalyzers.Tool.Terminal;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary><c>privacy report</c>: the page for a privacy officer, of a build or of the pieces of many.</summary>
internal static class ReportCommand
{
    private const string DefaultHtml = "privacy-report.html";

    private static readonly Argument<string[]> s_inputs = new("inputs") { Description = "SARIF files, folders or patterns (a/**/*.sarif); or one solution or project, which is built", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<string?> s_html = new("--html") { Description = $"The page [default: {DefaultHtml}, where no other document is asked for]", HelpName = "file" };
    private static readonly Option<string?> s_jsonFile = new("--json-file") { Description = "The same as JSON, with all findings", HelpName = "file" };
    private static readonly Option<string?> s_markdown = new("--markdown") { Description = "The same in Markdown", HelpName = "file" };
    private static readonly Option<string?> s_since = new("--since") { Description = "The JSON document of an earlier report, to tell what has changed", HelpName = "file" };
    private static readonly Option<string?> s_title = new("--title") { Description = "The page's title", HelpName = "text" };
    private static readonly Option<string?> s_root = new("--root") { Description = "The folder that paths are told relative to [default: the repository]", HelpName = "folder" };
    private static readonly Option<string?> s_configuration = new("--configuration", "-c") { Description = "The configuration to build, as in dotnet build" };
    private static readonly Option<string[]> s_properties = new("--property", "-p") { Description = "A property for the build, as in -p Name=Value", HelpName = "name=value" };

    public static Command Create(Surroundings around)
    {
        var command = new Command("report", "Makes the report: data inventory, flow map, findings, suppressions, clause coverage, processing activities.")
        {
            s_inputs, s_html, s_jsonFile, s_markdown, s_since, s_title, s_root, s_configuration, s_properties,
        };
        return command.Does(around, Run);
    }

    private static async Task<int> Run(ParseResult parsed, Session session)
    {
        var inputs = parsed.GetValue(s_inputs) ?? [];
        var earlier = parsed.GetValue(s_since) is { } since ? EarlierReport.Open(since, session.Directory) : null;
        var files = new ReportFiles(At(parsed.GetValue(s_html)), At(parsed.GetValue(s_jsonFile)), At(parsed.GetValue(s_markdown)));
        if (files is { Html: null, Json: null, Markdown: null }) files = files with { Html = At(DefaultHtml) };
        using var held = RunLock.Take((files.Html ?? files.Json ?? files.Markdown)!);
        var root = parsed.GetValue(s_root) is { } given ? Path.Combine(session.Directory, given) : null;
        Report report;
        if (inputs.Length > 0 && !inputs.All(i => IsTarget(i, session.Directory)))
        {
            var title = parsed.GetValue(s_title) ?? "Privacy report";
            report = await Make(Piece.Of(inputs, session.Directory), root ?? Roots.Above(session.Directory), title);
        }
        else
        {
            if (inputs.Length > 1) throw ToolException.BadInput("one solution or project at a time; or hand over the SARIF files of several builds");
            var target = Target.Find(inputs.FirstOrDefault() ?? ".", session.Directory);
            using var alone = RunLock.Take(target);
            using var build = await Build.Run(new BuildRequest(target, parsed.GetValue(s_configuration), parsed.GetValue(s_properties) ?? [], Inventory: true), session.Screen, session.Cancellation);
            if (build.Pieces.Count == 0) throw new ToolException(ExitCode.BuildFailed, $"{target}: the build compiled no C# project, so there is nothing to report on");
            report = await Make(build.Pieces, root ?? Roots.Above(Path.GetDirectoryName(target)!), parsed.GetValue(s_title) ?? "Privacy report: " + Path.GetFileNameWithoutExtension(target));
        }

        if (report.WithoutAnalyzer > 0)
            session.Screen.Problem($"built without the analyzer, so nothing is known of: {string.Join(", ", report.WithoutNames)}{(report.WithoutAnalyzer > report.WithoutNames.Count ? " and others" : "")}");
        var written = new[] { files.Html, files.Json, files.Markdown }.OfType<string>().Select(f => Path.GetRelativePath(session.Directory, f)).ToList();
        if (session.Json)
            session.Screen.Raw(Printing.Json.Object(json =>
            {
                json.WriteStartArray("files");
                foreach (var file in written) json.WriteStringValue(file);
                json.WriteEndArray();
                json.WriteNumber("open", report.Open);
                json.WriteNumber("accepted", report.Accepted);
                json.WriteNumber("suppressed", report.Suppressed);
                json.WriteNumber("projects", report.ProjectCount);
            }));
        else
            session.Screen.Line(Screen.Plain($"{string.Join(", ", written)}: {report.Open} open, {report.Accepted} accepted, {report.Suppressed} suppressed in {report.ProjectCount} {(report.ProjectCount == 1 ? "project" : "projects")}"));
        return ExitCode.Clean;

        string? At(string? path) => path is null ? null : Path.GetFullPath(Path.Combine(session.Directory, path));

        Task<Report> Make(IEnumerable<Piece> pieces, string folder, string title) => session.Screen.Working("Reading", now =>
            Task.Run(() => ReportRun.Run(pieces, new Roots(folder), files, title, earlier, new Limits(), now, session.Cancellation), session.Cancellation));
    }

    /// <summary>A folder is a build's where it holds something to build, else it stands for the SARIF files in it.</summary>
    private static bool IsTarget(string input, string directory)
    {
        var path = Path.Combine(directory, input);
        if (Directory.Exists(path)) return Directory.EnumerateFiles(path).Any(static f => Target.IsSolution(f) || f.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase));
        return Target.IsSolution(path) || path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase);
    }
}
