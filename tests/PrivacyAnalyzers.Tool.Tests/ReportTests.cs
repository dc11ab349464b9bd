using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PrivacyAnalyzers.Tool.Reporting;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests;

/// <summary><c>privacy report</c>: what was read is in all three documents, and nothing that comes from code breaks out of them.</summary>
public sealed partial class ReportTests : IDisposable
{
    /// <summary>Names and texts as somebody might write them who means harm; each holds the word by which it is found again.</summary>
    private static readonly string[] s_harm =
    [
        "</script><script>alert('zap')</script>", "\"><img src=x onerror=alert('zap')>", "'\u202ezap\u2066\u200f", "javascript:alert('zap')", "</style><style>*{zap}", "]]><!--zap", "[zap](javascript:alert(1))", "| zap | `zap` |\n# zap",
        "<svg onload=zap>", "&lt;zap&gt;&amp;", "https://zap.example/", "zap\u001b[31m\0",
    ];

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_documents_say_what_was_read()
    {
        Shop();
        var (exit, output, error) = await _folder.Privacy("report", "out", "--html", "r.html", "--json-file", "r.json", "--markdown", "r.md");
        Assert.Equal((ExitCode.Clean, ""), (exit, error));
        Assert.StartsWith("r.html, r.json, r.md: 2 open, 1 accepted, 1 suppressed in 2 projects", output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(_folder.Read("r.json"));
        var root = json.RootElement;
        Assert.Equal(ReportJson.Format, root.GetProperty("format").GetString());
        Assert.Equal(5, root.GetProperty("findings").GetArrayLength());
        Assert.Equal(["Customer.Email Log:forbidden,Marketing:checked", "Customer.Phone Log:accepted", "Customer.Street "], root.GetProperty("members").EnumerateArray().Select(static m =>
            m.GetProperty("name").GetString() + " " + string.Join(',', m.GetProperty("goes").EnumerateObject().Select(static g => g.Name + ":" + g.Value.GetString()))));
        Assert.Equal(["Customer.Email Log forbidden", "Customer.Email Marketing checked", "Customer.Phone Log accepted"], root.GetProperty("flows").EnumerateArray().Select(static f => $"{f.GetProperty("source").GetString()} {f.GetProperty("channel").GetString()} {f.GetProperty("verdict").GetString()}"));
        var stale = Assert.Single(root.GetProperty("baselines").EnumerateArray(), static b => b.TryGetProperty("isStale", out _));
        Assert.Equal(("2026-01-05", "Customer.Fax"), (stale.GetProperty("since").GetString(), stale.GetProperty("source").GetString()));
        var clauses = root.GetProperty("clauses").EnumerateArray().ToDictionary(static c => c.GetProperty("clause").GetString()!);
        Assert.Equal("enforced", clauses["P4"].GetProperty("status").GetString());
        Assert.Equal(1, clauses["P4"].GetProperty("checked").GetInt32());
        Assert.Contains("PRIV3001", clauses["P4"].GetProperty("rules").EnumerateArray().Select(static r => r.GetString()));
        Assert.Contains(clauses.Values, static c => c.GetProperty("status").GetString() == "not checkable");
        var marketing = Assert.Single(root.GetProperty("activities").EnumerateArray(), static a => a.GetProperty("channel").GetString() == "Marketing");
        Assert.Equal("consent for Marketing", marketing.GetProperty("conditions")[0].GetString());

        var html = _folder.Read("r.html");
        foreach (var text in new[] { "Where data goes", "PRIV2001", "the pilot ends with it", "5 January 2026", "no longer occurs", "no flow found", "Marketing messages", "not checkable", "Digium privacy policy" }) Assert.Contains(text, html, StringComparison.Ordinal);
        var markdown = _folder.Read("r.md");
        foreach (var heading in new[] { "Where data goes", "Findings", "Data inventory", "Suppressions and baselines", "Clause by clause", "Processing activities", "Projects" }) Assert.Contains("\n## " + heading + "\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_stands_alone_and_is_well_formed()
    {
        Shop();
        await _folder.Privacy("report", "out", "--html", "r.html");
        var page = Parse(_folder.Read("r.html"));
        Assert.DoesNotContain(page.Descendants(), static e => e.Name.LocalName is "script" or "img" or "link" or "iframe" or "object" or "embed" or "form");
        Assert.DoesNotContain("url(", _folder.Read("r.html"), StringComparison.OrdinalIgnoreCase);
        var ids = page.Descendants().Attributes("id").Select(static a => a.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());

        // Each curve leads to its flows, each link of the page to a place on it or to the page of a rule.
        var links = page.Descendants().Attributes("href").Select(static a => a.Value).ToList();
        Assert.All(links, link => Assert.True(link[0] == '#' ? ids.Contains(link[1..]) : link.StartsWith(RulePage.Repository, StringComparison.Ordinal), link));
        // The map is drawn twice, for screens and for phones.
        Assert.Equal(3, links.Where(static l => l.StartsWith("#flow-", StringComparison.Ordinal)).Distinct().Count());
        Assert.Equal(6, links.Count(static l => l.StartsWith("#flow-", StringComparison.Ordinal)));

        // A clause has one colour wherever it stands, and the legend says which.
        var chips = page.Descendants().Where(static e => e.Name.LocalName == "rect" && ((string?)e.Attribute("class"))?.StartsWith("chip ", StringComparison.Ordinal) == true).ToList();
        Assert.Equal(["P11 P27", "P4"], chips.Where(static c => c.Parent!.Parent!.Name.LocalName == "li").Select(static c => c.Parent!.Parent!.Value).Order());
        var named = chips.Select(static c => (Clause: c.Parent!.Parent!.Name.LocalName == "li" ? c.Parent.Parent.Value : c.Parent.Elements().Last().Value, Colour: c.Attribute("class")!.Value)).ToList();
        Assert.Equal(2, named.Distinct().Count());
        Assert.Equal(8, named.Count);

        // For who does not see it: a language, labels, headings in order, captions, and what colours say in words.
        Assert.Equal("en", page.Root!.Attribute("lang")!.Value);
        Assert.All(page.Descendants("section"), s => Assert.Contains(s.Attribute("aria-labelledby")!.Value, ids));
        Assert.All(page.Descendants("table"), static t => Assert.NotEmpty(t.Element("caption")!.Value));
        Assert.All(page.Descendants("td"), static t => Assert.NotEmpty(t.Attribute("data-label")!.Value));
        Assert.Single(page.Descendants("h1"));
        Assert.All(page.Descendants("a").Where(static a => a.Attribute("href")!.Value.StartsWith("#flow-", StringComparison.Ordinal)), static a => Assert.NotEmpty(a.Attribute("aria-label")!.Value));
    }

    /// <summary>Text in each of the page's colours stands out from what it may stand on, by day and by night: 4.5 to 1, as the WCAG asks of small text.</summary>
    [Fact]
    public async Task Colours_of_text_can_be_read()
    {
        Shop();
        await _folder.Privacy("report", "out", "--html", "r.html");
        var themes = Regex.Matches(_folder.Read("r.html"), @":root \{([^}]*)\}").Select(static m => Regex.Matches(m.Groups[1].Value, "--(\\w+): #([0-9a-f]{6})").ToDictionary(static c => c.Groups[1].Value, static c => c.Groups[2].Value)).Where(static t => t.Count > 0).ToList();
        Assert.Equal(2, themes.Count);
        foreach (var theme in themes)
            foreach (var ground in new[] { "paper", "card" })
                foreach (var text in new[] { "ink", "soft", "link", "forbidden", "accepted", "checked", "protected", "allowed" })
                    Assert.True(Contrast(theme[text], theme[ground]) >= 4.5, $"{text} on {ground}: {theme[text]} on {theme[ground]}");
    }

    private static double Contrast(string a, string b)
    {
        var (x, y) = (Light(a), Light(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);

        static double Light(string colour) => 0.2126 * Part(colour[..2]) + 0.7152 * Part(colour[2..4]) + 0.0722 * Part(colour[4..]);

        static double Part(string hex) => Convert.ToInt32(hex, 16) / 255.0 is var c && c <= 0.03928 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }

    [Fact]
    public async Task Nothing_breaks_out()
    {
        var pieces = new Pieces(_folder.Path).Policy();
        foreach (var harm in s_harm)
        {
            var odd = harm.Replace('\n', ' ');
            pieces.Finding(source: harm, category: harm, channel: harm, sink: harm, clause: odd, words: odd, symbol: harm, file: "App/zap.cs", steps: [("App/zap.cs", 3)], message: harm)
                .Member(harm, harm).Flow(harm, harm, harm, harm, "checked", harm, harm).Note("suppression", "App/zap.cs", 4, ("Rule", harm), ("Reason", harm), ("Until", harm))
                .Note("accepted", "", 0, ("id", harm), ("Rule", harm), ("symbol", harm), ("Source", harm), ("Sink", harm), ("Since", harm), ("Reason", harm)).Note("policy", "", 0, ("Policy", harm), ("File", harm), ("Clauses", "statement\t" + odd + "\tstated\trestricts\t" + odd + "\t" + odd));
        }

        _folder.Write("App/zap.cs", string.Join("\n", s_harm));
        _folder.Write("out/zap.sarif", pieces.Text());
        var (exit, _, error) = await _folder.Privacy("report", "out", "--html", "r.html", "--json-file", "r.json", "--markdown", "r.md", "--title", string.Concat(s_harm));
        Assert.Equal((ExitCode.Clean, ""), (exit, error));
        var html = _folder.Read("r.html");
        var page = Parse(html);
        Assert.DoesNotContain(page.Descendants(), static e => e.Name.LocalName is "script" or "img" or "zap");
        Assert.Single(page.Descendants("style"));
        Assert.DoesNotContain(page.Descendants().Attributes(), static a => a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Name.LocalName.Contains("zap", StringComparison.OrdinalIgnoreCase));
        Assert.All(page.Descendants().Attributes("href"), static a => Assert.True(a.Value[0] == '#' || a.Value.StartsWith("https://github.com/privacyanalyzers/", StringComparison.Ordinal)));
        Assert.DoesNotMatch("[\u0000-\u0008\u000b-\u001f\u200e\u200f\u202a-\u202e\u2066-\u2069]", html);
        Assert.Contains("\\u202ezap", html, StringComparison.Ordinal);

        // Markdown: no element, link or table cell of theirs once it is rendered.
        var markdown = _folder.Read("r.md");
        Assert.DoesNotMatch(@"(?<!`[^`\n]*)<(script|img|svg|style)", markdown);
        Assert.DoesNotMatch(@"(?<![\\`\w])\[zap\]\(", CodeSpans().Replace(markdown, ""));
        Assert.DoesNotMatch("(?m)^# zap", markdown[2..]);
        Assert.NotNull(JsonDocument.Parse(_folder.Read("r.json")));
        Assert.DoesNotContain('\u001b', (await _folder.Privacy("check", "--from", "out")).Out);
    }

    [Fact]
    public async Task An_earlier_report_tells_what_has_changed()
    {
        var pieces = new Pieces(_folder.Path).Finding(line: 5).Finding(line: 9, source: "Customer.Phone");
        _folder.Write("out/App.sarif", pieces.Text());
        await _folder.Privacy("report", "out", "--json-file", "old.json");

        // The first has moved, the second is gone, the third is new.
        _folder.Write("out/App.sarif", new Pieces(_folder.Path).Finding(line: 105).Finding(line: 20, source: "Customer.Street").Text());
        var (exit, _, error) = await _folder.Privacy("report", "out", "--json-file", "new.json", "--html", "new.html", "--since", "old.json");
        Assert.Equal((ExitCode.Clean, ""), (exit, error));
        using var json = JsonDocument.Parse(_folder.Read("new.json"));
        var changes = json.RootElement.GetProperty("changes");
        Assert.Equal((1, 1, 1), (changes.GetProperty("new").GetInt32(), changes.GetProperty("gone").GetInt32(), changes.GetProperty("kept").GetInt32()));
        Assert.Contains("What has changed", _folder.Read("new.html"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.BadInput, (await _folder.Privacy("report", "out", "--json-file", "x.json", "--since", "out/App.sarif")).Exit);
        Assert.False(File.Exists(_folder["x.json"]));
    }

    [Fact]
    public async Task The_same_pieces_make_the_same_report_in_any_order()
    {
        Environment.SetEnvironmentVariable("SOURCE_DATE_EPOCH", "1700000000");
        Shop();
        await _folder.Privacy("report", "out/App.sarif", "out/Lib.sarif", "--html", "a.html", "--json-file", "a.json", "--markdown", "a.md");
        await _folder.Privacy("report", "out/Lib.sarif", "out/App.sarif", "--html", "b.html", "--json-file", "b.json", "--markdown", "b.md");
        foreach (var ending in new[] { "html", "json", "md" }) Assert.Equal(_folder.Read("a." + ending), _folder.Read("b." + ending));
    }

    private void Shop()
    {
        _folder.Write("out/App.sarif", new Pieces(_folder.Path).Policy().Finding(steps: [("App/Customer.cs", 3), ("App/Out.cs", 8)]).Finding("PRIV3005", line: 30, source: "", category: "", channel: "", sink: "", clause: "P5", words: "unsubscribe link")
            .Finding(line: 7, source: "Customer.Phone", suppressions: Pieces.InBaseline).Finding("PRIV2004", line: 8, source: "", category: "", channel: "", clause: "P11", suppressions: Pieces.InSource).Finding("PRIV1001", line: 3, level: "note", source: "", category: "", channel: "", sink: "", clause: "", message: "'Customer.Fax' is named like personal data")
            .Flow("Customer.Email", "Contact", "Marketing", "INews.Send", "checked", "P4", "Consent:Marketing")
            .Note("suppression", "App/Desk.cs", 8, ("Rule", "PRIV2004"), ("Reason", "the pilot ends with it, until 2031-01-31"), ("Until", "2031-01-31"))
            .Note("accepted", "", 0, ("id", IdOfAccepted()), ("Rule", "PRIV2001"), ("symbol", "M:App.Desk.Open(App.Customer)"), ("Source", "Customer.Phone"), ("Sink", "Out.Log"), ("Since", "2026-02-01"))
            .Note("accepted", "", 0, ("id", "zzzzzzzzzzzz"), ("Rule", "PRIV2001"), ("symbol", "M:App.Desk.Gone"), ("Source", "Customer.Fax"), ("Sink", "Out.Log"), ("Since", "2026-01-05")).Text());
        _folder.Write("out/Lib.sarif", new Pieces(_folder.Path).Policy().Member("Customer.Email", "Contact").Member("Customer.Phone", "Contact", line: 4).Member("Customer.Street", "Shipping", line: 5).Text());
    }

    private static string IdOfAccepted() => PrivacyAnalyzers.Policy.Baselines.BaselineEntry.IdOf("PRIV2001", "M:App.Desk.Open(App.Customer)", "Customer.Phone", "Out.Log", 0);

    /// <summary>The page is written so that it is XML too, once its few elements without an end are closed.</summary>
    private static XDocument Parse(string html) => XDocument.Parse(Void().Replace(html.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal), static m => m.Value[..^1] + "/>"));

    [GeneratedRegex("<(?:meta|wbr)[^>]*>")]
    private static partial Regex Void();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex CodeSpans();
}
