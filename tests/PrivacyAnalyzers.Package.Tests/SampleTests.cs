using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>
/// The portal of the samples: what it is told, that it runs, and that its mended twin is told nothing. Both are built with the analyzers that were made for
/// the packages, by one class, so that nobody else builds in that folder at the same time.
/// </summary>
public partial class SampleTests
{
    [Fact]
    public async Task The_portal_is_told_what_is_expected_and_serves()
    {
        var output = Cli.Succeed(Repository.Shared.Root, "build", "samples/VoipPortal", "-c", "Release", "-p:BuildProjectReferences=false");
        var found = Warning().Matches(output).Select(m => $"{m.Groups[1].Value.Replace('\\', '/')}: {m.Groups[2].Value}").Distinct().Order(StringComparer.Ordinal);
        var expected = File.ReadAllLines(Path.Combine(Repository.Shared.Root, "samples", "VoipPortal", "expected-warnings.txt")).Where(l => l.Length > 0 && l[0] != '#').Order(StringComparer.Ordinal).ToList();
        Assert.Equal(expected, found);

        // The build says nothing else, and nothing twice.
        Assert.Contains($" {expected.Count} Warning(s)", output);

        var address = "http://127.0.0.1:" + FreePort();
        var folder = Path.Combine(Repository.Shared.Root, "samples", "VoipPortal");
        var data = Directory.CreateTempSubdirectory("portal-");
        var start = new ProcessStartInfo("dotnet", ["bin/Release/net10.0/VoipPortal.dll", "--urls", address, "--ConnectionStrings:Portal", $"Data Source={Path.Combine(data.FullName, "portal.db")};Pooling=False"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var portal = Process.Start(start)!;
        portal.OutputDataReceived += (_, _) => { };
        portal.ErrorDataReceived += (_, _) => { };
        portal.BeginOutputReadLine();
        portal.BeginErrorReadLine();
        try
        {
            // Cookies are carried by hand: they are for encrypted connections, and this one is to our own machine.
            using var client = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = new Uri(address) };
            Assert.Equal("VoIP portal", await Answer(client, "/"));
            await Serves(client);
        }
        finally
        {
            portal.Kill(entireProcessTree: true);
            await portal.WaitForExitAsync();
            data.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_mended_portal_builds_in_silence()
    {
        var output = Cli.Succeed(Repository.Shared.Root, "build", "samples/VoipPortal.Fixed", "-c", "Release", "-p:BuildProjectReferences=false", "-warnaserror");
        Assert.Contains("0 Warning(s)", output);
    }

    /// <summary>Somebody registers, signs in, looks around, subscribes to the newsletter and unsubscribes; a customer of old looks at calls.</summary>
    private static async Task Serves(HttpClient client)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await Send(client, HttpMethod.Get, "/account")).StatusCode);
        var form = new { name = "Eve <Example>", email = "eve@voip.example", phone = "555-0105", password = "long enough", plan = "Home" };
        Assert.Equal(HttpStatusCode.BadRequest, (await Send(client, HttpMethod.Post, "/register", form with { email = "eve" })).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await Send(client, HttpMethod.Post, "/register", form)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await Send(client, HttpMethod.Post, "/register", form)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Send(client, HttpMethod.Post, "/sign-in", new { form.email, password = "a guess" })).StatusCode);

        var eve = await SignIn(client, form.email, form.password);
        Assert.Contains("Eve &lt;Example&gt;, eve@voip.example", await Text(client, "/account", eve));
        Assert.Equal("[]", await Text(client, "/api/calls", eve));
        Assert.Equal(HttpStatusCode.Forbidden, (await Send(client, HttpMethod.Get, "/admin/usage", cookie: eve)).StatusCode);

        var consents = new { newsletter = true, analytics = false, objectsToPartners = true };
        Assert.Equal(HttpStatusCode.NoContent, (await Send(client, HttpMethod.Put, "/api/account/consents", consents, eve)).StatusCode);
        Assert.Contains("You get our newsletter.", await Text(client, "/account", eve));
        var account = JsonDocument.Parse(await Text(client, "/api/account", eve)).RootElement;
        Assert.Contains("Unsubscribed", await Text(client, account.GetProperty("unsubscribe").GetString()!));
        Assert.Contains("You do not get our newsletter.", await Text(client, "/account", eve));

        var ada = await SignIn(client, "ada@voip.example", "correct horse");
        Assert.Equal(["555-0199", "0900-12345"], JsonDocument.Parse(await Text(client, "/api/calls", ada)).RootElement.EnumerateArray().Select(c => c.GetProperty("destination").GetString()));
        var desk = await SignIn(client, "desk@voip.example", "correct horse");
        Assert.Contains("\"plan\":\"Office\",\"customers\":1", await Text(client, "/admin/usage", desk));
    }

    private static async Task<HttpResponseMessage> Send(HttpClient client, HttpMethod method, string path, object? body = null, string? cookie = null)
    {
        var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        if (cookie is not null) request.Headers.Add("Cookie", cookie);
        return await client.SendAsync(request);
    }

    private static async Task<string> Text(HttpClient client, string path, string? cookie = null) =>
        await (await Send(client, HttpMethod.Get, path, cookie: cookie)).EnsureSuccessStatusCode().Content.ReadAsStringAsync();

    /// <summary>The cookie of who is signed in.</summary>
    private static async Task<string> SignIn(HttpClient client, string email, string password)
    {
        var answer = (await Send(client, HttpMethod.Post, "/sign-in", new { email, password })).EnsureSuccessStatusCode();
        return Assert.Single(answer.Headers.GetValues("Set-Cookie")).Split(';')[0];
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

    [GeneratedRegex(@"VoipPortal[/\\]([\w/\\-]+\.(?:cs|privacymodel|privacy))\(\d+,\d+\): warning (\w+: .*?) \(https://")]
    private static partial Regex Warning();
}
