using System.ComponentModel;
using System.Diagnostics;

namespace PrivacyAnalyzers.Tool.Builds;

/// <summary>Runs other programs. They end with us: after Ctrl-C nothing goes on building.</summary>
internal static class Processes
{
    private static readonly TimeSpan s_ending = TimeSpan.FromSeconds(2);

    /// <param name="line">Told of each line that the program writes, as it comes.</param>
    public static Task<int> Run(string program, IEnumerable<string> arguments, string folder, Action<string> line, CancellationToken cancellation) => Run(program, arguments, folder, [], line, cancellation);

    public static async Task<int> Run(string program, IEnumerable<string> arguments, string folder, IEnumerable<(string Name, string Value)> environment, Action<string> line, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false };

        // A host that runs inside MSBuild or a test runner has set these for itself.
        foreach (var name in start.Environment.Keys.Where(static k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(name);

        // No node waits for the next build once ours has ended.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";

        // A build that is ended has no time to take away the sockets that debuggers would find it by.
        start.Environment.TryAdd("DOTNET_EnableDiagnostics", "0");
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, e) => Tell(e.Data);
        process.ErrorDataReceived += (_, e) => Tell(e.Data);
        try
        {
            process.Start();
        }
        catch (Win32Exception e)
        {
            throw new ToolException(ExitCode.BuildFailed, $"'{program}' cannot be started ({e.Message}); is it installed?", e);
        }

        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            // What it was writing it writes no longer once it has ended.
            process.Kill(entireProcessTree: true);
            process.WaitForExit(s_ending);
            throw;
        }

        return process.ExitCode;

        void Tell(string? text)
        {
            if (text is null) return;
            lock (start) line(text);
        }
    }
}
