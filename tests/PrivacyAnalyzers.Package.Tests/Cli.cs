using System.Diagnostics;
using Xunit.Sdk;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>Runs the .NET command line as a user does.</summary>
internal static class Cli
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(5);

    public static (int Exit, string Output) Dotnet(string folder, params string[] arguments) => Run("dotnet", folder, [], arguments);

    public static (int Exit, string Output) Run(string program, string folder, IEnumerable<(string Name, string Value)> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // What the test run's own host has set is not the user's.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || k.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(s_limit))
        {
            process.Kill(entireProcessTree: true);
            throw new XunitException(program + " " + string.Join(' ', arguments) + " did not end");
        }

        return (process.ExitCode, output.Result + error.Result);
    }

    /// <summary>As <see cref="Dotnet"/>, where anything but success fails the test.</summary>
    public static string Succeed(string folder, params string[] arguments)
    {
        var (exit, output) = Dotnet(folder, arguments);
        return exit == 0 ? output : throw new XunitException("dotnet " + string.Join(' ', arguments) + " failed:\n" + output);
    }

    /// <summary>No compiler or build server stays behind.</summary>
    public static string[] Quietly(params string[] arguments) => [.. arguments, "-nodeReuse:false", "-p:UseSharedCompilation=false"];
}
