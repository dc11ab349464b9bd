using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests;

/// <summary>The page in a browser, where there is one: it runs nothing, asks no network, and does not run over the side of a phone.</summary>
public sealed class BrowserTests : IDisposable
{
    private static readonly string? s_browser = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(static folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_page_is_drawn_as_it_is_written()
    {
        // The structure of the page is tested without one, see ReportTests.
        if (s_browser is null) return;
        var pieces = new Pieces(_folder.Path).Policy();
        foreach (var name in new[] { "Customer.Email", "</title><script>document.title='zap'</script>", new string('W', 300) }) pieces.Finding(source: name, message: name, symbol: name).Member(name, "Contact");
        _folder.Write("App.sarif", pieces.Text());
        await _folder.Privacy("report", "App.sarif", "--html", "r.html");

        // A frame of a phone's width around the page tells how wide the page wants to be, how many cells do not stand beside their labels, and which map is shown.
        _folder.Write("phone.html", """
            <!DOCTYPE html><title>waiting</title><iframe src="r.html" width="390" height="800" onload="const page = this.contentDocument;
              const cells = [...page.querySelectorAll('td > div')].filter(c => c.getBoundingClientRect().left < 100).length;
              const maps = [...page.querySelectorAll('.map')].filter(m => m.offsetWidth > 0).map(m => m.className).join();
              document.title = 'wide ' + page.documentElement.scrollWidth + ' cells ' + cells + ' maps ' + maps + ' title ' + page.title"></iframe>
            """);
        using var process = Process.Start(new ProcessStartInfo(s_browser, ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--allow-file-access-from-files", "--user-data-dir=" + _folder["profile"], "--dump-dom", "file://" + _folder["phone.html"]]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(30))) process.Kill(entireProcessTree: true);
        var told = Regex.Match(await output, "<title>wide (\\d+) cells 0 maps map map-small title Privacy report</title>");
        Assert.True(told.Success && int.Parse(told.Groups[1].ValueSpan, CultureInfo.InvariantCulture) <= 390, told.Value);
    }
}
