using System.Reflection;
using System.Text.RegularExpressions;
using PrivacyAnalyzers.Tool.Terminal;

namespace PrivacyAnalyzers.Tool.Builds;

/// <summary>What to build, and how.</summary>
/// <param name="Inventory">True where the analyzer shall also tell what is marked and where it may go.</param>
internal sealed record BuildRequest(string Target, string? Configuration, IReadOnlyList<string> Properties, bool Inventory);

/// <summary>One build by <c>dotnet build</c>, and the SARIF files that came of it, in a folder that goes with it.</summary>
internal sealed partial class Build : IDisposable
{
    /// <summary>As many errors of a failed build as a reader wants to see.</summary>
    private const int MaxErrors = 10;

    private readonly DirectoryInfo _folder;

    private Build(DirectoryInfo folder) => _folder = folder;

    public IReadOnlyList<Piece> Pieces { get; private set; } = [];

    public static async Task<Build> Run(BuildRequest request, Screen screen, CancellationToken cancellation)
    {
        var build = new Build(Directory.CreateTempSubdirectory("privacy-"));
        try
        {
            await build.Compile(request, screen, cancellation);
            return build;
        }
        catch
        {
            build.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A compiler that was ended may hold a file for a moment; the system clears its folder for temporary files.
        }
    }

    private async Task Compile(BuildRequest request, Screen screen, CancellationToken cancellation)
    {
        var targets = Path.Combine(_folder.FullName, "privacy.targets");
        await using (var from = Assembly.GetExecutingAssembly().GetManifestResourceStream("privacy.targets")!)
        await using (var to = File.Create(targets)) await from.CopyToAsync(to, cancellation);

        // The compiler writes SARIF only when it runs, so everything is built anew; and warnings stay warnings, so that a finding in one project
        // does not keep those that depend on it from being looked at.
        List<string> arguments =
        [
            "build", request.Target, "--no-incremental", "-nologo", "-v:q", "-tl:off", "-nodeReuse:false", "-clp:NoSummary",
            "-p:TreatWarningsAsErrors=false", "-p:CodeAnalysisTreatWarningsAsErrors=false", "-p:WarningsAsErrors=", "-p:PrivacyOutput=" + _folder.FullName, "-p:CustomAfterMicrosoftCSharpTargets=" + targets,
        ];
        if (request.Inventory) arguments.Add("-p:PrivacyInventory=true");
        if (request.Configuration is { } configuration) arguments.AddRange(["-c", configuration]);
        arguments.AddRange(request.Properties.Select(static p => "-p:" + p));
        var errors = new List<string>();
        var exit = await screen.Working("Building " + Path.GetFileName(request.Target), now => Processes.Run("dotnet", arguments, Path.GetDirectoryName(request.Target)!, line =>
        {
            if (Error().IsMatch(line)) errors.Add(line.Trim());
            if (Project().Match(line) is { Success: true } project) now("Building " + project.Groups[1].Value);
        }, cancellation));
        Pieces = Piece.In(_folder.FullName);
        if (exit == 0) return;

        // Findings that the project counts as errors are what we are here for.
        var others = errors.Where(static e => !OurError().IsMatch(e)).Select(static e => Where().Replace(e, "")).Distinct().ToList();
        if (others.Count > 0 || errors.Count == 0)
            throw new ToolException(ExitCode.BuildFailed, $"{request.Target}: the build failed, so nothing is known of it\n" + string.Join('\n', others.Take(MaxErrors).Select(static e => "  " + e)) + (others.Count > MaxErrors ? $"\n  and {others.Count - MaxErrors} more" : ""));
        screen.Note("Findings that count as errors ended the build of their projects; what depends on those was not looked at.");
    }

    [GeneratedRegex(@"(^|: )error( [A-Z]+\d+)?\s*:|^MSBUILD : error")]
    private static partial Regex Error();

    /// <summary>The project behind a message; with several frameworks each says the same.</summary>
    [GeneratedRegex(@" \[[^\[\]]+proj(::[^\[\]]+)?\]$")]
    private static partial Regex Where();

    [GeneratedRegex(@": error PRIV\d{4}:")]
    private static partial Regex OurError();

    [GeneratedRegex(@"^\s*(\S+) -> ")]
    private static partial Regex Project();
}
