using System.Diagnostics;
using System.Reflection;
using Xunit.Sdk;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>
/// Runs the .NET command line as a user does. The builds of a run share a compiler server, as those of a user do; it is the run's own, and ends with it.
/// No build node stays behind.
/// </summary>
internal static class Cli
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(5);
    private static readonly string s_server = "privacy-" + Guid.NewGuid().ToString("N");

    public static (int Exit, string Output) Dotnet(string folder, params string[] arguments) => Run("dotnet", folder, [], arguments);

    public static (int Exit, string Output) Run(string program, string folder, IEnumerable<(string Name, string Value)> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // What the test run's own host has set is not the user's.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || k.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "true";
        start.Environment["SharedCompilationId"] = s_server;

        // Programs that run for seconds gain nothing from being watched for what to make faster.
        start.Environment["DOTNET_TieredPGO"] = "0";
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
    public static string Succeed(string folder, params string[] arguments) => Successful(Dotnet(folder, arguments), arguments);

    public static string Successful((int Exit, string Output) ended, params string[] arguments) =>
        ended.Exit == 0 ? ended.Output : throw new XunitException("dotnet " + string.Join(' ', arguments) + " failed:\n" + ended.Output);

    /// <summary>Ends the compiler server.</summary>
    public static void End()
    {
        var compilers = typeof(Cli).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "Compilers").Value!;
        Dotnet(compilers, "exec", Path.Combine(compilers, "VBCSCompiler.dll"), "-shutdown", "-pipename:" + s_server);
    }
}
