using System.CommandLine;
using PrivacyAnalyzers.Tool.Builds;
using PrivacyAnalyzers.Tool.Files;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary>The arguments of every command that builds.</summary>
internal sealed class BuildOptions
{
    private readonly Option<string?> _configuration = new("--configuration", "-c") { Description = "The configuration to build, as in dotnet build" };
    private readonly Option<string[]> _properties = new("--property", "-p") { Description = "A property for the build, as in -p Name=Value", HelpName = "name=value" };
    private readonly Option<string[]> _from = new("--from") { Description = "SARIF files that some build has written: files, folders or patterns; nothing is built", HelpName = "sarif", AllowMultipleArgumentsPerToken = true };
    private readonly Argument<string> _target = new("target") { Description = "A solution or project, or its folder", DefaultValueFactory = static _ => "." };
    private readonly bool _mayRead;

    public BuildOptions(Command command, bool mayRead)
    {
        _mayRead = mayRead;
        command.Add(_target);
        if (mayRead) command.Add(_from);
        command.Add(_configuration);
        command.Add(_properties);
    }

    /// <summary>True where SARIF of some other build is read, of which nobody knows whether it is all there is.</summary>
    public bool IsRead(ParseResult parsed) => _mayRead && parsed.GetValue(_from) is { Length: > 0 };

    public string TargetOf(ParseResult parsed, Session session) => Target.Find(parsed.GetValue(_target)!, session.Directory);

    /// <summary>Hands over the pieces of a build, or those that are there already.</summary>
    public async Task<T> WithPieces<T>(ParseResult parsed, Session session, bool inventory, Func<IEnumerable<Piece>, Roots, T> use)
    {
        if (IsRead(parsed))
            return use(Piece.Of(parsed.GetValue(_from)!, session.Directory), new Roots(Roots.Above(session.Directory)));
        var target = TargetOf(parsed, session);
        using var held = RunLock.Take(target);
        using var build = await Build.Run(new BuildRequest(target, parsed.GetValue(_configuration), parsed.GetValue(_properties) ?? [], inventory), session.Screen, session.Cancellation);
        if (build.Pieces.Count == 0) throw new ToolException(ExitCode.BuildFailed, $"{target}: the build compiled no C# project, so there is nothing to look at");
        return use(build.Pieces, new Roots(Roots.Above(Path.GetDirectoryName(target)!)));
    }
}
