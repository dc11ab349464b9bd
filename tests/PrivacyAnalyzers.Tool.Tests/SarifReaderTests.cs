using PrivacyAnalyzers.Tool.Sarif;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests;

/// <summary>SARIF is read as it comes: in pieces of any size, from anybody, whole or not.</summary>
public sealed class SarifReaderTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Results_come_with_their_properties_steps_and_suppressions()
    {
        var text = new Pieces(_folder.Path).Finding(steps: [("App/Desk.cs", 4), ("App/Out.cs", 8)], suppressions: Pieces.InBaseline).Text();
        SarifFacts? facts = null;
        var result = Assert.Single(SarifReader.Read(_folder.Write("a.sarif", "\uFEFF" + text), static _ => true, f => facts = f));
        Assert.Equal(("PRIV2001", "warning", "Customer.Email", 5), (result.RuleId, result.Level, result["SOURCE"], result.At!.Line));
        Assert.Equal([4, 8], result.Steps.Select(static s => s.Line));
        var finding = Finding.Of(result, "App", static u => u);
        Assert.True(finding.Exemption is { ByBaseline: true });
        Assert.Equal(("P11 P27", "web server log files"), (finding.Clause, finding.ClauseWords));
        Assert.Equal(new SarifFacts("Microsoft (R) Visual C# Compiler", true), facts);
    }

    /// <summary>A result may lie across any border of the window.</summary>
    [Fact]
    public void Nothing_is_lost_where_the_window_ends()
    {
        var pieces = new Pieces(_folder.Path);
        for (var i = 0; i < 400; i++) pieces.Finding(line: i + 1, message: new string((char)('a' + i % 26), i * 3) + "\u00e9\ud83d\ude00");
        pieces.Finding(line: 401, message: new string('x', 200_000));
        var lines = SarifReader.Read(_folder.Write("a.sarif", pieces.Text()), static _ => true).Select(static r => r.At!.Line).ToList();
        Assert.Equal(Enumerable.Range(1, 401), lines);
    }

    [Theory]
    [InlineData("", "no JSON")]
    [InlineData("not json", "no JSON from line 1")]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[{\"results\":[{\"ruleId\":\"PRIV2001\"", "no JSON")]
    [InlineData("{\"version\":\"2.1.0\",\n\"runs\":[{]}", "from line 2")]
    [InlineData("{}", "which version")]
    [InlineData("[]", "which version")]
    [InlineData("{\"version\":\"1.0.0\",\"runs\":[]}", "'1.0.0'")]
    [InlineData("{\"version\":\"2.1.0\"}", "has no runs")]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[{\"results\":[{\"ruleId\":\"\\ud800\"}]}]}", "cannot be read")]
    public void Broken_and_foreign_files_are_told_by_name(string text, string why)
    {
        var path = _folder.Write("odd.sarif", text);
        var told = Assert.Throws<ToolException>(() => SarifReader.Read(path, static _ => true).ToList());
        Assert.Equal(ExitCode.BadInput, told.Exit);
        Assert.Contains("odd.sarif", told.Message, StringComparison.Ordinal);
        Assert.Contains(why, told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_another_shape_than_it_should_is_taken_for_absent()
    {
        const string Odd = """
            {"version":"2.1.0","runs":[{"results":[
              {"ruleId":7}, {"ruleId":"PRIV2001","level":[],"message":"text","locations":{},"relatedLocations":[7,{"physicalLocation":[]}],"properties":[]},
              {"ruleId":"PRIV2001","locations":[{"physicalLocation":{"artifactLocation":{"uri":"a.cs"},"region":{"startLine":1e99,"startColumn":-4}}}]}
            ]},{"results":[{"ruleId":"PRIV3001","message":{"text":"second run"}}]}]}
            """;
        var all = SarifReader.Read(_folder.Write("a.sarif", Odd), Finding.IsRule).ToList();
        Assert.Equal(["PRIV2001", "PRIV2001", "PRIV3001"], all.Select(static r => r.RuleId));
        Assert.Equal((null, "warning"), (all[0].At, all[0].Level));
        Assert.Equal(new Place("a.cs", 0, 0, 0, 0), all[1].At);
    }

    [Fact]
    public void Deep_nesting_ends_in_a_message()
    {
        var deep = "{\"version\":\"2.1.0\",\"runs\":" + new string('[', 5000);
        Assert.Throws<ToolException>(() => SarifReader.Read(_folder.Write("a.sarif", deep), static _ => true).ToList());
    }

    [Fact]
    public void Without_an_id_the_finding_is_known_by_what_it_is_about()
    {
        string IdOf(int line, string source) => Finding.Of(SarifReader.Read(_folder.Write("a.sarif", new Pieces(_folder.Path).Finding(id: null, line: line, source: source).Text()), static _ => true).Single(), "App", static u => u).Id;
        Assert.Equal(IdOf(5, "Customer.Email"), IdOf(500, "Customer.Email"));
        Assert.NotEqual(IdOf(5, "Customer.Email"), IdOf(5, "Customer.Phone"));
    }
}
