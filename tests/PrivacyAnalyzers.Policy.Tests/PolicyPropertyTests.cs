using Xunit;

namespace PrivacyAnalyzers.Policy.Tests;

/// <summary>What holds of every policy.</summary>
public class PolicyPropertyTests
{
    private const int Policies = 100;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 4)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_question_has_one_answer(int part) => Each(part, (random, rules) =>
    {
        var text = RandomPolicy.Head + RandomPolicy.Text(rules);
        var (first, second) = (Parse(text), Parse(text));
        foreach (var category in first.Vocabulary.Categories)
            foreach (var channel in first.Vocabulary.Channels.Append("Nowhere"))
            {
                Assert.NotNull(first.Decide(category, channel).Clause);
                Assert.Equal(Answer(first, category, channel), Answer(second, category, channel));
            }
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_order_of_rules_decides_nothing(int part) => Each(part, (random, rules) =>
        Assert.Equal(Effects(Parse(RandomPolicy.Head + RandomPolicy.Text(rules))), Effects(Parse(RandomPolicy.Head + RandomPolicy.Text(random.Shuffled(rules))))));

    /// <summary>An exception reaches no further than its own data and channels, which are among those of its rule.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void An_exception_changes_nothing_outside_its_rule(int part) => Each(part, (random, rules) =>
    {
        var before = Parse(RandomPolicy.Head + RandomPolicy.Text(rules));
        var (more, added) = random.WithException(rules);
        var result = PolicyParser.Parse(RandomPolicy.Head + RandomPolicy.Text(more), "p.privacy");
        Assert.DoesNotContain(result.Problems, p => p.Message.Contains("only narrows", StringComparison.Ordinal));
        foreach (var category in before.Vocabulary.Categories)
            foreach (var channel in before.Vocabulary.Channels)
                if (!added.IsAbout(category, channel)) Assert.Equal(Answer(before, category, channel), Answer(result.Policy, category, channel));
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void One_more_denial_allows_nothing(int part) => Each(part, (random, rules) =>
    {
        var before = Parse(RandomPolicy.Head + RandomPolicy.Text(rules));
        var (more, added) = random.WithException(rules);
        if (added.Allow) return;
        var after = Parse(RandomPolicy.Head + RandomPolicy.Text(more));
        foreach (var category in before.Vocabulary.Categories)
            foreach (var channel in before.Vocabulary.Channels)
                if (added.IsAbout(category, channel) && before.Decide(category, channel).Effect == PolicyEffect.Deny) Assert.Equal(PolicyEffect.Deny, after.Decide(category, channel).Effect);
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_printed_is_read_as_the_same_policy(int part) => Each(part, (random, rules) => PrintsItself(RandomPolicy.Head + RandomPolicy.Text(rules)));

    [Fact]
    public void The_shipped_policy_prints_as_itself() => PrintsItself(BuiltIn.DefaultPolicyText);

    [Fact]
    public void Everything_that_can_be_said_prints_as_itself() => PrintsItself("""
        POLICY "Ours" OF 2026-01-31
        EXTENDS "Digium privacy policy"
        WITHOUT P24, F8
        CATEGORY Cpni Contact
        CATEGORY Pii Voice.Print
        CHANNEL Crm
        PURPOSE WinBack
        CONDITION Sober
        SETTING "use of the product authorises marketing" IS yes BECAUSE X1 "so" stated
        OTHERWISE DENY BECAUSE X2 "nothing else" implied
        CONSENT COUNTS FOR ITS OWN PURPOSE ONLY BECAUSE X3 "each" reading
        PROTECTION Redacted, Hashed OF Pii.Contact, Cpni SUFFICES ON Crm, Log
        MAP "Portal" "Personal" TO Pii.Contact
        MAP "Portal" "Any" TO Cpni
        ALLOW Pii.Contact, Pii.Voice.Print, Aggregate TO Crm WITH CONSENT FOR WinBack AND ON CONDITION Sober OR UNLESS OBJECTED TO WinBack WHERE NOT "use of the product authorises marketing" BECAUSE X4 X5 "when" stated
            EXCEPT DENY Pii.Contact BECAUSE X6 "never" stated
        DENY Everything TO Crm BECAUSE X7 "else" stated
        REQUIRE DisclosureRecord FOR Pii.Contact, Cpni TO Crm WHERE "use of the product authorises marketing" BECAUSE X8 "record" stated
        REQUIRE CustomerAuthenticated FOR AccountChange BECAUSE X9 "who" stated
        FORBID Offer IN Service, Crm BECAUSE X10 "no offers" stated
        FORBID EmptySanitizer BECAUSE X11 "no empty words" stated
        PERMITTED X12 "compare" SINCE "it tells nobody"
        NOT CHECKED X13 X14 "links" SINCE "there is nothing to see"
        """);

    private static void PrintsItself(string text)
    {
        var policy = Parse(text);
        var printed = PolicyPrinter.Print(policy);
        var result = PolicyParser.Parse(printed, "p.privacy");
        Assert.DoesNotContain(result.Problems, p => !p.Message.StartsWith("contradicts", StringComparison.Ordinal));
        Assert.Equal(printed, PolicyPrinter.Print(result.Policy));
        Assert.Equal((policy.Name, policy.OwnPurpose, policy.Unnamed.Clause), (result.Policy.Name, result.Policy.OwnPurpose, result.Policy.Unnamed.Clause));
        Assert.Equal(policy.Notes, result.Policy.Notes);
        Assert.Equal(policy.Settings, result.Policy.Settings);
        Assert.Equal(policy.Clauses.OrderBy(c => c.ToString(), StringComparer.Ordinal), result.Policy.Clauses.OrderBy(c => c.ToString(), StringComparer.Ordinal));
        foreach (var category in policy.Vocabulary.Categories)
            foreach (var channel in policy.Vocabulary.Channels)
            {
                Assert.Equal(Answer(policy, category, channel), Answer(result.Policy, category, channel));
                foreach (var duty in Enum.GetValues<DutyKind>()) Assert.Equal(policy.DutyOf(duty, channel, category), result.Policy.DutyOf(duty, channel, category));
            }
    }

    private static void Each(int part, Action<RandomPolicy, List<RandomPolicy.Rule>> check)
    {
        for (var seed = part * Policies; seed < (part + 1) * Policies; seed++)
        {
            var random = new RandomPolicy(seed);
            check(random, random.Rules());
        }
    }

    private static PrivacyPolicy Parse(string text) => PolicyParser.Parse(text, "p.privacy").Policy;

    private static string Answer(PrivacyPolicy policy, DataCategory category, string channel) => policy.Decide(category, channel).Clause.Id + " " + Effect(policy.Decide(category, channel));

    private static List<string> Effects(PrivacyPolicy policy) => [.. policy.Vocabulary.Channels.SelectMany(ch => policy.Vocabulary.Categories.Select(c => ch + " " + c.DisplayName + " " + Effect(policy.Decide(c, ch))))];

    private static string Effect(Decision decision) =>
        $"{decision.Effect} {decision.Protections} " + string.Join(" | ", decision.Alternatives.Select(all => string.Join(" & ", all.Select(r => r.Kind + ":" + r.Name).Order(StringComparer.Ordinal))).Distinct().Order(StringComparer.Ordinal));
}
