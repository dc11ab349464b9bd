using Xunit;

namespace PrivacyAnalyzers.Policy.Tests;

public class PolicyParserTests
{
    private const string LogRule = "DENY Pii TO Log BECAUSE P11 \"log files\" implied\n";

    [Theory]
    [InlineData("DENY Contcat TO Log BECAUSE P1 \"x\" stated", 0, 5, "did you mean 'Contact'?")]
    [InlineData("DENY Contact TO Lgo BECAUSE P1 \"x\" stated", 0, 16, "did you mean 'Log'?")]
    [InlineData("\n  ALLOW Pii TO Marketing WITH CONSENT FOR Marketin BECAUSE P1 \"x\" stated", 1, 42, "did you mean 'Marketing'?")]
    [InlineData("DENY Location TO Log BECAUSE P1 \"x\" stated", 0, 5, "write Pii.Location or Cpni.Location")]
    [InlineData("DENY Pii TO Log", 0, 15, "BECAUSE")]
    [InlineData("DENY Pii TO Log BECAUSE P1 \"x\" certainly", 0, 31, "stated, implied or reading")]
    [InlineData("DENY Pii TO Log BECAUSE P1 \"x", 0, 27, "does not end on this line")]
    [InlineData("FORBID Pii TO Log BECAUSE P1 \"x\" stated", 0, 0, "cannot begin with 'FORBID'")]
    [InlineData("EXCEPT ALLOW Pii TO Log BECAUSE P1 \"x\" stated", 0, 0, "EXCEPT belongs below a rule")]
    [InlineData("PROTECTION Shredded SUFFICES EVERYWHERE", 0, 11, "is no protection")]
    [InlineData("PROTECTION 3 SUFFICES EVERYWHERE", 0, 11, "is no protection")]
    [InlineData("CATEGORY 1 Voiceprint", 0, 9, "belongs to Pii or Cpni")]
    [InlineData("DENY 0 TO Log BECAUSE P1 \"x\" stated", 0, 5, "is no category")]
    [InlineData("DENY Pii TO Log BECAUSE P1 \"x\" 1", 0, 31, "stated, implied or reading")]
    [InlineData("POLICY \"x\" OF 2026-13-45", 0, 14, "'2026-13-45' is no date")]
    [InlineData("POLICY \"x\" OF yesterday", 0, 14, "is no date")]
    [InlineData("CONSENT COUNTS FOR EVERYTHING BECAUSE P18 \"x\" stated", 0, 19, "CONSENT COUNTS FOR ITS OWN PURPOSE ONLY")]
    [InlineData("CONSENT COUNTS FOR ITS OWN PURPOSE ONLY BECAUSE P18 \"x\"", 1, 0, "stated, implied or reading")]
    public void A_mistake_is_told_at_its_line_and_column_and_the_rest_applies(string statement, int line, int column, string message)
    {
        var result = PolicyParser.Parse(statement + "\n" + LogRule, "p.privacy");
        var problem = Assert.Single(result.Problems);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (problem.Line, problem.Column));
        result.Policy.Vocabulary.TryGetCategory(DataKind.Pii, "Contact", out var contact);
        Assert.Equal(PolicyEffect.Deny, result.Policy.Decide(contact, "Log").Effect);
    }

    [Fact]
    public void A_policy_says_why_consent_counts_for_its_own_purpose()
    {
        var result = PolicyParser.Parse("CONSENT COUNTS FOR ITS OWN PURPOSE ONLY\n    BECAUSE P18 \"specifically allowed by you\" stated\n" + LogRule, "p.privacy");
        Assert.Empty(result.Problems);
        Assert.Equal(new Clause("P18", "specifically allowed by you", Directness.Stated), result.Policy.OwnPurpose);
        Assert.Null(PolicyParser.Parse(LogRule, "p.privacy").Policy.OwnPurpose);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("\0\u0001\uFFFD")]
    [InlineData("POLICY \"x\" OF 2026-01-31\n")]
    public void A_policy_that_says_nothing_is_none(string text)
    {
        var result = PolicyParser.Parse(text, "p.privacy");
        Assert.False(result.Policy.HasRules);
        Assert.Contains("does not replace the one that ships", result.Problems[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_beyond_a_bound_are_told_in_one_message()
    {
        var result = PolicyParser.Parse(string.Concat(Enumerable.Repeat("DENY Pii TO Nowhere\n", 3000)) + LogRule, "p.privacy");
        Assert.Equal(PolicyParser.MaxProblems + 1, result.Problems.Count);
        Assert.Contains("more than 100 mistakes", result.Problems[^1].Message, StringComparison.Ordinal);
        Assert.True(result.Policy.HasRules);
    }

    [Fact]
    public void A_contradiction_is_told_and_denies()
    {
        var result = PolicyParser.Parse(LogRule + "ALLOW Pii TO Log BECAUSE P12 \"why not\" reading\n", "p.privacy");
        var problem = Assert.Single(result.Problems);
        Assert.Equal((1, 0), (problem.Line, problem.Column));
        result.Policy.Vocabulary.TryGetCategory(DataKind.Pii, "Contact", out var contact);
        Assert.Equal(PolicyEffect.Deny, result.Policy.Decide(contact, "Log").Effect);
    }

    [Fact]
    public void An_exception_that_widens_is_told_and_left_out()
    {
        var result = PolicyParser.Parse("DENY Contact TO Log BECAUSE P11 \"x\" stated\n    EXCEPT ALLOW Pii BECAUSE P12 \"y\" stated\n", "p.privacy");
        Assert.Contains("only narrows", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_declares_words_of_its_own()
    {
        var result = PolicyParser.Parse("CATEGORY Pii Voiceprint\nCHANNEL Crm\nPURPOSE WinBack\nALLOW Voiceprint TO Crm WITH CONSENT FOR WinBack BECAUSE C1 \"x\" stated\n", "p.privacy");
        Assert.Empty(result.Problems);
        Assert.True(result.Policy.Vocabulary.TryGetCategory(DataKind.Pii, "Voiceprint", out var voice));
        Assert.Equal(new Requirement(RequirementKind.Consent, "WinBack"), Assert.Single(Assert.Single(result.Policy.Decide(voice, "Crm").Alternatives)));
    }

    [Fact]
    public void Taxonomies_map_to_categories()
    {
        var result = PolicyParser.Parse("MAP \"Portal\" \"Personal\" TO Contact\n" + LogRule, "p.privacy");
        Assert.True(result.Policy.TryMapClassification("Portal", "Personal", out var category));
        Assert.Equal("Contact", category.Name);
    }

    /// <summary>Whatever is cut out of, or doubled in, the shipped policy: the parser ends, and every decision can be asked for.</summary>
    [Fact]
    public void No_text_throws()
    {
        var text = BuiltIn.DefaultPolicyText;
        var random = new Random(20140618);
        for (var i = 0; i < 300; i++)
        {
            var from = random.Next(text.Length);
            var length = random.Next(1, Math.Min(200, text.Length - from + 1));
            var broken = i % 3 == 0 ? text[..from] : i % 3 == 1 ? text.Remove(from, Math.Min(length, text.Length - from)) : text.Insert(from, text.Substring(random.Next(text.Length / 2), length));
            var policy = PolicyParser.Parse(broken, "p.privacy").Policy;
            Assert.NotNull(policy.Decide(policy.Vocabulary.Categories[0], "Log").Clause);
        }
    }
}
