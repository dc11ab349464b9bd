using System.Diagnostics;

namespace PrivacyAnalyzers.Benchmarks.Contestants;

/// <summary>
/// Restores a package when the benchmark runs. Were it restored with the project, one package that is not to be had would stop the whole
/// benchmark; so it only keeps its own contestant away.
/// </summary>
internal static class PackageFolder
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private static readonly string s_cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    public static string Of(string package, out string version)
    {
        version = VersionOf(package);
        var folder = Path.Combine(s_cache, package.ToLowerInvariant(), version);
        if (!Directory.Exists(folder)) Restore(package, version);
        return Directory.Exists(folder) ? folder : throw new InvalidOperationException($"{package} {version} is not in {s_cache} after its restore");
    }

    private static string VersionOf(string package) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "versions.txt")).Select(static l => l.Split(' ')).Single(p => p[0] == package)[1];

    private static void Restore(string package, string version)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "restore", package)).FullName;
        var project = Path.Combine(folder, "Restore.csproj");
        File.WriteAllText(project, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageDownload Include="{package}" Version="[{version}]" /></ItemGroup>
            </Project>
            """);
        using var restore = Process.Start(new ProcessStartInfo("dotnet", ["restore", project]) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException("dotnet does not start");
        var output = restore.StandardOutput.ReadToEndAsync();
        _ = restore.StandardError.ReadToEndAsync();
        if (!restore.WaitForExit(s_patience))
        {
            restore.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"the restore of {package} took over {s_patience.TotalSeconds:n0} s");
        }

        if (restore.ExitCode == 0) return;
        var error = output.Result.Split('\n').FirstOrDefault(static l => l.Contains("error", StringComparison.Ordinal)) ?? "unknown error";
        throw new InvalidOperationException(error[Math.Max(0, error.IndexOf("error", StringComparison.Ordinal))..].Trim());
    }
}
