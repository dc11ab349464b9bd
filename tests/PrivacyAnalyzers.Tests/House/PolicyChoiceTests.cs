using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>Which of several policies applies, what it inherits, and how it is read.</summary>
public class PolicyChoiceTests
{
    private const string Leak = """
        using PrivacyAnalyzers;
        public class Person
        {
            [Pii(PiiCategory.Contact)] public string Mail { get; set; } = "";
            [OptOutCheck(Purpose.Marketing)] public bool SaidNo { get; set; }
            [ConsentCheck(Purpose.Analytics)] public bool Counts { get; set; }
        }
        public interface INews { [Sink(Channel.Marketing)] void Send(string to); }
        public interface IAds { [Sink(Channel.Advertising)] void Show(string who); }
        public static class App
        {
            public static void Print(Person person) => System.Console.WriteLine(person.Mail);
            public static void Write(Person person, INews news) { if (!person.SaidNo) news.Send(person.Mail); }
            public static void Advertise(Person person, IAds ads) { if (person.Counts) ads.Show(person.Mail); }
            public static void WriteAnybody(Person person, INews news) => news.Send(person.Mail);
        }
        """;

    private const string Strict = "POLICY \"Strict\" OF 2026-01-01\nDENY Pii TO Log BECAUSE S1 \"never\" stated\n";
    private const string Lax = "POLICY \"Lax\" OF 2026-01-01\nALLOW Pii TO Log BECAUSE L1 \"why not\" stated\n";

    [Theory]
    [InlineData("strict.privacy", "PRIV2001 S1")]
    [InlineData("Strict", "PRIV2001 S1")]
    [InlineData("lax", "")]
    [InlineData("Digium privacy policy", "PRIV2001 P11 P27, PRIV3001 P4, PRIV3001 P4, PRIV4004 P14")]
    public async Task The_configuration_chooses(string name, string expected)
    {
        var everywhere = new Configuration { Global = { ["privacy_policy"] = name } };
        Assert.Equal(expected, await Found(everywhere, ("lax.privacy", Lax), ("strict.privacy", Strict)));
        var perFile = new Configuration { Files = path => path.EndsWith(".cs", StringComparison.Ordinal) ? new() { ["privacy_policy"] = name } : [] };
        Assert.Equal(expected, await Found(perFile, ("lax.privacy", Lax), ("strict.privacy", Strict)));
    }

    [Fact]
    public async Task A_name_that_nothing_has_is_told_with_the_nearest()
    {
        var found = await Analyze(new Configuration { Global = { ["privacy_policy"] = "strikt.privacy" } }, ("strict.privacy", Strict));
        Assert.Contains("no policy is called 'strikt.privacy'; did you mean 'strict.privacy'?", Assert.Single(found, d => d.Id == "PRIV9003").GetMessage(), StringComparison.Ordinal);
        Assert.Contains(found, d => d.Id == "PRIV2001");
    }

    [Fact]
    public async Task Several_policies_and_no_choice_are_told_with_the_way_out()
    {
        var told = Assert.Single(await Analyze(Configuration.Empty, ("lax.privacy", Lax), ("strict.privacy", Strict)), d => d.Id == "PRIV9003");
        Assert.Equal("strict.privacy", told.Location.GetLineSpan().Path);
        Assert.Contains("'lax.privacy' applies and this policy does not", told.GetMessage(), StringComparison.Ordinal);
        Assert.Contains("privacy_policy = strict.privacy", told.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_ask_for_different_policies_are_told()
    {
        var configuration = new Configuration { Files = path => path == "Test1.cs" ? new() { ["privacy_policy"] = "strict.privacy" } : new() { ["privacy_policy"] = "lax.privacy" } };
        var found = await Analyze(configuration, ("lax.privacy", Lax), ("strict.privacy", Strict));
        Assert.Contains("'lax.privacy' and 'strict.privacy'", Assert.Single(found).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_policy_that_no_other_extends_applies()
    {
        const string Own = "EXTENDS \"Strict\"\nALLOW Contact TO Log BECAUSE O1 \"ours\" stated\n";
        Assert.Equal("", await Found(Configuration.Empty, ("a/own.privacy", Own), ("b/strict.privacy", Strict)));
        Assert.Equal("PRIV2001 S1", await Found(Configuration.Empty, ("a/own.privacy", Own.Replace("ALLOW Contact", "ALLOW Shipping", StringComparison.Ordinal)), ("b/strict.privacy", Strict)));
    }

    [Fact]
    public async Task A_circle_of_policies_is_told()
    {
        var found = await Analyze(Configuration.Empty, ("lax.privacy", Lax + "EXTENDS \"Strict\"\n"), ("strict.privacy", Strict + "EXTENDS \"Lax\"\n"));
        Assert.Contains(found, d => d.Id == "PRIV9003" && d.Location.GetLineSpan() is { Path: "strict.privacy", StartLinePosition: { Line: 2, Character: 8 } });
    }

    [Fact]
    public async Task A_policy_further_up_waits_to_be_extended_or_chosen()
    {
        var above = new Configuration { Files = path => path == "lax.privacy" ? new() { ["build_metadata.AdditionalFiles.PrivacyAbove"] = "true" } : [] };
        Assert.Equal("PRIV2001 S1", await Found(above, ("lax.privacy", Lax), ("strict.privacy", Strict)));
        Assert.Equal("", await Found(above, ("lax.privacy", Lax)));
    }

    [Theory]
    [InlineData("use of the product authorises marketing", "no", "PRIV2001 P11 P27, PRIV3001 P4, PRIV3001 P4, PRIV4004 P14")]
    [InlineData("use of the product authorises marketing", "yes", "PRIV2001 P11 P27, PRIV3001 P4, PRIV4004 P14")]
    [InlineData("consent for analytics covers advertising", "yes", "PRIV2001 P11 P27, PRIV3001 P4, PRIV3001 P4")]
    public async Task A_setting_changes_the_verdict(string setting, string value, string expected) =>
        Assert.Equal(expected, await Found(Configuration.Empty, ("own.privacy", $"EXTENDS \"Digium privacy policy\"\nSETTING \"{setting}\" IS {value} BECAUSE O1 \"so we read it\" stated\n")));

    [Fact]
    public async Task What_is_missing_under_a_setting_is_said()
    {
        const string Own = "EXTENDS \"Digium privacy policy\"\nSETTING \"use of the product authorises marketing\" IS yes BECAUSE O1 \"so we read it\" stated\n";
        var told = Assert.Single(await Analyze(Configuration.Empty, ("own.privacy", Own)), d => d.Id == "PRIV3001");
        Assert.EndsWith("check that the person does not object to Marketing first (P4: \"you may elect to cease further transmissions\")", told.GetMessage(), StringComparison.Ordinal);
        Assert.Equal("NoObjection:Marketing", told.Properties[DiagnosticProperties.Missing]);
    }

    private static async Task<string> Found(Configuration configuration, params (string, string)[] files) =>
        string.Join(", ", (await Analyze(configuration, files)).Select(d => d.Id + " " + (d.Id == "PRIV9003" ? d.GetMessage() : d.Properties[DiagnosticProperties.Clause])).Order(StringComparer.Ordinal));

    private static async Task<IReadOnlyList<Diagnostic>> Analyze(Configuration configuration, params (string, string)[] files) => await PrivacyTest.AnalyzeConfigured(PrivacyTest.Compile(Leak), configuration, files);
}
