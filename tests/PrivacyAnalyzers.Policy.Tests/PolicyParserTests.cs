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
    [InlineData("PROHIBIT Pii TO Log BECAUSE P1 \"x\" stated", 0, 0, "cannot begin with 'PROHIBIT'")]
    [InlineData("FORBID Pii TO Log BECAUSE P1 \"x\" stated", 0, 7, "say DENY Pii TO")]
    [InlineData("REQUIRE Unsubscrib IN Marketing BECAUSE P5 \"x\" stated", 0, 8, "did you mean 'Unsubscribe'?")]
    [InlineData("REQUIRE Offer IN Service BECAUSE P5 \"x\" stated", 0, 8, "'Offer' stands after FORBID")]
    [InlineData("REQUIRE Unsubscribe BECAUSE P5 \"x\" stated", 0, 20, "REQUIRE Unsubscribe IN Marketing BECAUSE")]
    [InlineData("REQUIRE Unsubscribe IN Marketin BECAUSE P5 \"x\" stated", 0, 23, "did you mean 'Marketing'?")]
    [InlineData("REQUIRE AccountChangeNotice", 0, 27, "REQUIRE AccountChangeNotice FOR AccountChange BECAUSE")]
    [InlineData("REQUIRE DisclosureRecord FOR Cpni BECAUSE F8 \"x\" stated", 0, 34, "REQUIRE DisclosureRecord FOR Cpni TO Partner BECAUSE")]
    [InlineData("FORBID ConstantCheck", 0, 20, "BECAUSE, the clause")]
    [InlineData("EXCEPT ALLOW Pii TO Log BECAUSE P1 \"x\" stated", 0, 0, "EXCEPT belongs below a rule")]
    [InlineData("PROTECTION Shredded SUFFICES EVERYWHERE", 0, 11, "is no protection")]
    [InlineData("PROTECTION 3 SUFFICES EVERYWHERE", 0, 11, "is no protection")]
    [InlineData("CATEGORY 1 Voiceprint", 0, 9, "belongs to Pii or Cpni")]
    [InlineData("DENY 0 TO Log BECAUSE P1 \"x\" stated", 0, 5, "is no category")]
    [InlineData("DENY Pii TO Log BECAUSE P1 \"x\" 1", 0, 31, "stated, implied or reading")]
    [InlineData("POLICY \"x\" OF 2026-13-45", 0, 14, "'2026-13-45' is no date")]
    [InlineData("POLICY \"x\" OF yesterday", 0, 14, "is no date")]
    [InlineData("CONSENT COUNTS FOR EVERYTHING BECAUSE P18 \"x\" stated", 0, 19, "CONSENT COUNTS FOR ITS OWN PURPOSE ONLY")]
    [InlineData("CONSENT COUNTS FOR ITS OWN PURPOSE ONLY BECAUSE P18 \"x\"", 0, 55, "stated, implied or reading")]
    [InlineData("DENY Pii Log BECAUSE P1 \"x\" stated", 0, 9, "TO is missing before 'Log'")]
    [InlineData("DENY TO Log BECAUSE P1 \"x\" stated", 0, 5, "a category of data is missing here")]
    [InlineData("DENY Pii Cpni TO Log BECAUSE P1 \"x\" stated", 0, 9, "a comma is missing before 'Cpni'")]
    [InlineData("DENY Pii TO Log, BECAUSE P1 \"x\" stated", 0, 17, "a channel is missing here")]
    [InlineData("DENY Pii TO Log Url BECAUSE P1 \"x\" stated", 0, 16, "a comma is missing before 'Url'")]
    [InlineData("DENY Pii TO Trainer BECAUSE P1 \"x\" stated", 0, 12, "declare it: CHANNEL Trainer")]
    [InlineData("DENY Gymnastics TO Log BECAUSE P1 \"x\" stated", 0, 5, "declare it: CATEGORY Pii Gymnastics")]
    [InlineData("DENY Pii TO Log WITH CONSENT FOR Marketing BECAUSE P1 \"x\" stated", 0, 16, "a condition belongs to ALLOW")]
    [InlineData("ALLOW Pii WITH CONSENT FOR Marketing TO Log BECAUSE P1 \"x\" stated", 0, 10, "TO and a channel stand before the condition")]
    [InlineData("ALLOW Pii TO Url IF CONSENT BECAUSE P1 \"x\" stated", 0, 17, "'IF' does not belong here")]
    [InlineData("ALLOW Pii TO Url WITH CONSENT FOR Marketing, Analytics BECAUSE P1 \"x\" stated", 0, 43, "joined by AND or OR")]
    [InlineData("ALLOW Pii TO Url BECAUSE P1 \"x\" stated WITH CONSENT FOR Marketing", 0, 39, "stands before BECAUSE")]
    [InlineData("ALLOW Pii TO Url WITH CONSENT FOR BECAUSE P1 \"x\" stated", 0, 34, "a purpose is missing here")]
    [InlineData("DENY Pii TO Url BECAUSE P1 \"x\" state", 0, 31, "did you mean 'stated'?")]
    [InlineData("DENY Pii TO Url BECAUSE P1 \u201Cx\u201D stated", 0, 27, "straight double quotation marks: \"x\"")]
    [InlineData("DENY Pii TO Url BECAUSE P1 'x' stated", 0, 27, "straight double quotation marks: \"x\"")]
    [InlineData("POLICY \"x\" 2026-01-31", 0, 11, "OF and the date")]
    [InlineData("// a comment", 0, 0, "a comment begins with #")]
    [InlineData("CATEGORY Health", 0, 9, "CATEGORY Pii Health")]
    [InlineData("CATEGORY Pii", 0, 12, "a name is missing here")]
    [InlineData("CHANNEL", 0, 7, "a name is missing here")]
    [InlineData("CHANNEL \"Crm\"", 0, 8, "without quotation marks")]
    [InlineData("CHANNEL Two Words", 0, 12, "the statement is at its end before 'Words'")]
    [InlineData("OTHERWISE", 0, 9, "ALLOW or DENY")]
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

    [Fact]
    public void A_policy_demands_and_forbids_what_is_no_flow()
    {
        var policy = PolicyParser.Parse("REQUIRE DisclosureRecord FOR Cpni.Location, Contact TO Partner, Authority BECAUSE C1 \"a record\" stated\nFORBID ConstantCheck BECAUSE C2 \"ask\" reading\n" + LogRule, "p.privacy").Policy;
        policy.Vocabulary.TryGetCategory(DataKind.Cpni, "Location", out var location);
        policy.Vocabulary.TryGetCategory(DataKind.Cpni, "Usage", out var usage);
        Assert.Equal(new Clause("C1", "a record", Directness.Stated), policy.DutyOf(DutyKind.DisclosureRecord, "Partner", location));
        Assert.Null(policy.DutyOf(DutyKind.DisclosureRecord, "Partner", usage));
        Assert.Null(policy.DutyOf(DutyKind.DisclosureRecord, "Marketing", location));
        Assert.Equal("C2", policy.DutyOf(DutyKind.ConstantCheck)?.Id);
        Assert.Null(policy.DutyOf(DutyKind.Unsubscribe));
    }

    [Fact]
    public void The_nearest_data_decides_whatever_the_exceptions_of_others_say()
    {
        const string Rules = "DENY Contact TO Log BECAUSE C1 \"x\" stated\nDENY Pii TO Log BECAUSE C2 \"x\" stated\n    EXCEPT ALLOW Contact BECAUSE C3 \"x\" stated\n";
        var policy = PolicyParser.Parse(Rules, "p.privacy").Policy;
        policy.Vocabulary.TryGetCategory(DataKind.Pii, "Contact", out var contact);
        Assert.Equal("C1", policy.Decide(contact, "Log").Clause.Id);
        Assert.Equal((2, 11), policy.Idle.Select(i => (i.Line, i.Column + 7)).Single());
    }

    [Fact]
    public void A_rule_that_holds_back_nothing_but_aggregates_decides_nothing()
    {
        const string Rules = """
            ALLOW Aggregate TO Log BECAUSE C1 "x" stated
            DENY Aggregate TO Partner BECAUSE C2 "x" stated
            ALLOW Aggregate TO Affiliate ON CONDITION Notified BECAUSE C3 "x" stated
            DENY Aggregate, Pii TO Marketing BECAUSE C4 "x" stated
            """;
        Assert.Equal([1, 2], PolicyParser.Parse(Rules, "p.privacy").Policy.Idle.Select(i => i.Line));
    }

    [Fact]
    public void Conditions_of_rules_that_fit_equally_have_to_hold_together()
    {
        const string First = "ALLOW Pii TO Partner WITH CONSENT FOR Marketing BECAUSE C1 \"x\" stated\n";
        const string Second = "ALLOW Pii TO Partner ON CONDITION LawfulRequest OR ON CONDITION Notified BECAUSE C2 \"x\" stated\n";
        foreach (var text in new[] { First + Second, Second + First })
        {
            var result = PolicyParser.Parse(text, "p.privacy");
            result.Policy.Vocabulary.TryGetCategory(DataKind.Pii, "Contact", out var contact);
            Assert.Empty(result.Problems);
            Assert.Empty(result.Policy.Idle);
            Assert.Equal(["Condition LawfulRequest, Consent Marketing", "Condition Notified, Consent Marketing"],
                result.Policy.Decide(contact, "Partner").Alternatives.Select(a => string.Join(", ", a.Select(r => r.Kind + " " + r.Name).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("OTHERWISE DENY\n", PolicyEffect.Deny, "OTHERWISE DENY")]
    [InlineData("OTHERWISE DENY BECAUSE C9 \"nothing else\" stated\n", PolicyEffect.Deny, "C9")]
    [InlineData("FORBID UnnamedRecipient BECAUSE C8 \"we name them\" stated\n", PolicyEffect.Deny, "C8")]
    [InlineData("", PolicyEffect.Allow, "OTHERWISE ALLOW")]
    public void A_recipient_without_a_name_is_refused_where_the_policy_says_so(string statement, PolicyEffect effect, string clause)
    {
        var decision = PolicyParser.Parse(statement + LogRule, "p.privacy").Policy.Unnamed;
        Assert.Equal((effect, clause, true), (decision.Effect, decision.Clause.Id, decision.IsUnnamed));
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
    public void Declarations_may_be_indented_and_name_several()
    {
        var result = PolicyParser.Parse("  CATEGORY Pii Voiceprint, Gait\n\tCHANNEL Crm,Press\n PURPOSE WinBack\nDENY Voiceprint, Gait TO Crm, Press BECAUSE C1 \"x\" stated\nALLOW Contact TO Crm ON\n    CONDITION Notified BECAUSE C1 \"x\" stated\n", "p.privacy");
        Assert.Empty(result.Problems);
        Assert.Equal(["Crm", "Press"], result.Policy.Vocabulary.Channels.Where(c => !Vocabulary.IsBuiltInChannel(c)));
        Assert.True(result.Policy.Vocabulary.IsPurpose("WinBack"));
    }

    /// <summary>A rule that uses a word which is declared wrongly is not told a second time.</summary>
    [Theory]
    [InlineData("CATEGORY Voiceprint\nDENY Voiceprint TO Log BECAUSE C1 \"x\" stated\n")]
    [InlineData("CATEGORY PII Voiceprint\nDENY Voiceprint TO Log BECAUSE C1 \"x\" stated\n")]
    [InlineData("CATEGORY Pii \"Voiceprint\"\nDENY Voiceprint TO Log BECAUSE C1 \"x\" stated\n")]
    public void A_word_that_is_declared_wrongly_is_told_once(string text) => Assert.Equal(0, Assert.Single(PolicyParser.Parse(text, "p.privacy").Problems).Line);

    [Fact]
    public void Taxonomies_map_to_categories()
    {
        var result = PolicyParser.Parse("MAP \"Portal\" \"Personal\" TO Contact\n" + LogRule, "p.privacy");
        Assert.True(result.Policy.Vocabulary.TryMapClassification("Portal", "Personal", out var category));
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
