using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Xunit;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>The portal of the samples: what it is told, that it runs, and that its mended twin is told nothing.</summary>
[Collection(RepositoryCollection.Name)]
public partial class SampleTests(RepositoryCopy repository)
{
    [Fact]
    public async Task The_portal_is_told_what_is_expected_and_serves()
    {
        var output = Cli.Succeed(repository.Root, Cli.Quietly("build", "samples/VoipPortal"));
        var found = Warning().Matches(output).Select(m => $"{m.Groups[1].Value.Replace('\\', '/')}: {m.Groups[2].Value}").Distinct().Order(StringComparer.Ordinal);
        var expected = File.ReadAllLines(Path.Combine(repository.Root, "samples", "VoipPortal", "expected-warnings.txt")).Where(l => l.Length > 0 && l[0] != '#').Order(StringComparer.Ordinal);
        Assert.Equal(expected, found);

        var address = "http://127.0.0.1:" + FreePort();
        var folder = Path.Combine(repository.Root, "samples", "VoipPortal");
        var start = new ProcessStartInfo("dotnet", ["bin/Debug/net10.0/VoipPortal.dll", "--urls", address]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var portal = Process.Start(start)!;
        portal.OutputDataReceived += (_, _) => { };
        portal.ErrorDataReceived += (_, _) => { };
        portal.BeginOutputReadLine();
        portal.BeginErrorReadLine();
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri(address) };
            Assert.Equal("VoIP portal", await Answer(client, "/"));
            Assert.Equal("1", await Answer(client, "/calls/1"));
        }
        finally
        {
            portal.Kill(entireProcessTree: true);
            await portal.WaitForExitAsync();
        }
    }

    [Fact]
    public void The_mended_portal_builds_in_silence()
    {
        var output = Cli.Succeed(repository.Root, Cli.Quietly("build", "samples/VoipPortal.Fixed", "-warnaserror"));
        Assert.Contains("0 Warning(s)", output);
    }

    /// <summary>The answer, as soon as the portal is up.</summary>
    private static async Task<string> Answer(HttpClient client, string path)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await client.GetStringAsync(path);
            }
            catch (HttpRequestException) when (attempt < 60)
            {
                await Task.Delay(500);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"VoipPortal[/\\]([\w/\\]+\.cs)\(\d+,\d+\): warning (\w+: .*?) \(https://")]
    private static partial Regex Warning();
}
