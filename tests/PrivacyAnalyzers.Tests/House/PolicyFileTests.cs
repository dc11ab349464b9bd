using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>PRIV9003: a mistake is told at its place and costs nothing but itself.</summary>
public class PolicyFileTests
{
    private const string Leak = """
        using PrivacyAnalyzers;
        public class Person { [Pii] public string Mail { get; set; } = ""; }
        public static class App { public static void Run(Person person) => System.Console.WriteLine(person.Mail); }
        """;

    private const string Sound = """
        POLICY "Ours" OF 2026-01-01
        OTHERWISE ALLOW
        DENY Pii TO Log BECAUSE X1 "not in logs" stated

        """;

    [Fact]
    public async Task The_policy_beside_the_code_decides()
    {
        Assert.Equal("PRIV2001", Assert.Single(await Analyze(("ours.privacy", Sound))).Id);
        Assert.Empty(await Analyze(("ours.privacy", Sound.Replace("DENY", "ALLOW"))));
    }

    [Fact]
    public async Task A_misspelt_word_is_told_with_a_suggestion_and_the_rest_applies()
    {
        var found = await Analyze(("ours.privacy", Sound + "DENY Cpnni TO Log BECAUSE X2 \"not these\" stated\n"));
        Assert.Equal(["PRIV2001", "PRIV9003"], found.Select(d => d.Id).Order());
        var told = found.Single(d => d.Id == "PRIV9003");
        Assert.Equal(("ours.privacy", 3, 5), Place(told));
        Assert.Contains("Cpni", told.GetMessage());
    }

    [Fact]
    public async Task A_broken_line_does_not_end_the_file()
    {
        var found = await Analyze(("ours.privacy", "POLICY \"Ours\" OF 2026-01-01\nDENY DENY ))\nOTHERWISE ALLOW\nDENY Pii TO Log BECAUSE X1 \"not in logs\" stated\n"));
        Assert.Contains(found, d => d.Id == "PRIV2001");
        Assert.Equal(1, Place(Assert.Single(found, d => d.Id == "PRIV9003")).Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData("DENNY everything\n")]
    [InlineData("\u0000\uFFFD\u0001")]
    public async Task A_file_that_says_nothing_leaves_the_shipped_policy_in_force(string text)
    {
        var found = await Analyze(("ours.privacy", text));
        Assert.Contains(found, d => d.Id == "PRIV2001");
        Assert.Contains(found, d => d.Id == "PRIV9003" && d.GetMessage().Contains("does not replace the one that ships", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("CONSENT COUNTS FOR ITS OWN PURPOSE ONLY BECAUSE X2 \"each for its own\" stated\n", "X2", "each for its own")]
    [InlineData("", "X1", "when they say so")]
    public async Task The_policy_names_the_clause_for_consent_to_something_else(string statement, string clause, string words)
    {
        var compilation = PrivacyTest.Compile("""
            using PrivacyAnalyzers;
            public class Person { [Pii] public string Mail { get; set; } = ""; [ConsentCheck(Purpose.Analytics)] public bool Counts { get; set; } }
            public interface INews { [Sink(Channel.Marketing)] void Send(string to); }
            public static class App { public static void Run(Person person, INews news) { if (person.Counts) news.Send(person.Mail); } }
            """);
        var found = Assert.Single(await PrivacyTest.Analyze(compilation, ("ours.privacy", "ALLOW Pii TO Marketing WITH CONSENT FOR Marketing BECAUSE X1 \"when they say so\" stated\n" + statement)));
        Assert.Equal(("PRIV3002", clause), (found.Id, found.Properties[DiagnosticProperties.Clause]));
        Assert.EndsWith($"({clause}: \"{words}\")", found.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_row_of_a_model_is_told_and_the_others_apply()
    {
        var found = await Analyze(("ours.privacy", Sound), ("ours.privacymodel", "library \"Ours\"\n\nsink Lgo M:App.Run\nsink\n"));
        Assert.Contains(found, d => d.Id == "PRIV2001");
        Assert.Contains(found, d => d.Id == "PRIV9003" && Place(d) is ("ours.privacymodel", 3, _));
    }

    [Fact]
    public async Task A_second_policy_is_told()
    {
        var found = await Analyze(("a.privacy", Sound), ("b.privacy", Sound));
        Assert.Equal("b.privacy", Place(Assert.Single(found, d => d.Id == "PRIV9003")).Path);
    }

    [Fact]
    public async Task An_empty_policy_and_binary_rubbish_are_told()
    {
        Assert.Contains(await Analyze(("ours.privacy", "")), d => d.Id == "PRIV9003");
        Assert.Contains(await Analyze(("ours.privacy", "\0\u0001\uFFFF{{{\"")), d => d.Id == "PRIV9003");
    }

    private static async Task<IReadOnlyList<Diagnostic>> Analyze(params (string, string)[] files) => await PrivacyTest.Analyze(PrivacyTest.Compile(Leak), files);

    private static (string Path, int Line, int Column) Place(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return (span.Path, span.StartLinePosition.Line, span.StartLinePosition.Character);
    }
}
