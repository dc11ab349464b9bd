using Xunit;

namespace PrivacyAnalyzers.Policy.Tests;

/// <summary>A policy that extends another: what it says goes first, what it does not say is inherited.</summary>
public class PolicyLayerTests
{
    private const string Parent = """
        POLICY "Group" OF 2026-01-01
        CATEGORY Pii Voiceprint
        CHANNEL Crm
        PROTECTION Redacted SUFFICES EVERYWHERE
        PROTECTION Hashed, Encrypted SUFFICES ON Log
        SETTING "staff count as customers" IS no
            BECAUSE G9 "customers" reading
        DENY Pii TO Log BECAUSE G1 "logs" stated
            EXCEPT ALLOW Online BECAUSE G2 "addresses" stated
        DENY Credential TO Log BECAUSE G3 "secrets" stated
        ALLOW Voiceprint TO Crm WITH CONSENT FOR Marketing BECAUSE G4 "voice" stated
            EXCEPT DENY Voiceprint WHERE "staff count as customers" BECAUSE G9 "customers" reading
        REQUIRE Unsubscribe IN Marketing BECAUSE G5 "a link" stated
        FORBID Offer IN Service WHERE NOT "staff count as customers" BECAUSE G6 "no offers" stated
        CONSENT COUNTS FOR ITS OWN PURPOSE ONLY BECAUSE G7 "each" stated
        MAP "Portal" "Personal" TO Contact

        """;

    private const string Head = "POLICY \"Shop\" OF 2026-02-01\nEXTENDS \"Group\"\n";

    [Theory]
    [InlineData("", "Contact", "Log", "Deny G1")]
    [InlineData("", "Online", "Log", "Allow G2")]
    [InlineData("", "Voiceprint", "Crm", "AllowIf G4")]
    [InlineData("DENY Pii TO Log BECAUSE S1 \"x\" stated\n", "Online", "Log", "Deny S1")]
    [InlineData("ALLOW Pii TO Log BECAUSE S1 \"x\" stated\n", "Contact", "Log", "Allow S1")]
    [InlineData("ALLOW Pii TO Log BECAUSE S1 \"x\" stated\n", "Credential", "Log", "Deny G3")]
    [InlineData("DENY Online TO Log BECAUSE S1 \"x\" stated\n", "Online", "Log", "Deny S1")]
    [InlineData("ALLOW Voiceprint TO Crm BECAUSE S1 \"x\" stated\n", "Voiceprint", "Crm", "Allow S1")]
    [InlineData("WITHOUT G2\n", "Online", "Log", "Deny G1")]
    [InlineData("WITHOUT G1\n", "Online", "Log", "Allow OTHERWISE ALLOW")]
    [InlineData("OTHERWISE DENY\n", "Contact", "Crm", "Deny OTHERWISE DENY")]
    [InlineData("SETTING \"staff count as customers\" IS yes BECAUSE S2 \"staff\" stated\n", "Voiceprint", "Crm", "Deny G9")]
    public void What_it_says_goes_first_and_the_rest_is_inherited(string statement, string category, string channel, string decision)
    {
        var policy = Sound(Head + statement);
        Assert.True(policy.Vocabulary.TryGetCategory(DataKind.Pii, category, out var data));
        var found = policy.Decide(data, channel);
        Assert.Equal(decision, found.Effect + " " + found.Clause.Id);
    }

    [Fact]
    public void Duties_protections_and_maps_are_inherited_and_replaced()
    {
        var plain = Sound(Head);
        plain.Vocabulary.TryGetCategory(DataKind.Pii, "Contact", out var contact);
        Assert.Equal(("G5", "G6", "G7"), (plain.DutyOf(DutyKind.Unsubscribe)?.Id, plain.DutyOf(DutyKind.Offer, "Service")?.Id, plain.OwnPurpose?.Id));
        Assert.Equal(Protections.Redacted | Protections.Hashed | Protections.Encrypted, plain.Decide(contact, "Log").Protections);
        Assert.True(plain.Vocabulary.TryMapClassification("Portal", "Personal", out _));

        var own = Sound(Head + """
            REQUIRE Unsubscribe IN Marketing BECAUSE S5 "a link" stated
            WITHOUT G6, G7
            PROTECTION Encrypted SUFFICES ON Log
            MAP "Portal" "Personal" TO Identity

            """);
        Assert.Equal(("S5", null, null), (own.DutyOf(DutyKind.Unsubscribe)?.Id, own.DutyOf(DutyKind.Offer)?.Id, own.OwnPurpose?.Id));
        Assert.Equal(Protections.Redacted | Protections.Encrypted, own.Decide(contact, "Log").Protections);
        own.Vocabulary.TryMapClassification("Portal", "Personal", out var mapped);
        Assert.Equal("Identity", mapped.Name);
    }

    [Theory]
    [InlineData("Group")]
    [InlineData("group.privacy")]
    [InlineData("GROUP")]
    [InlineData("Digium privacy policy")]
    [InlineData("digium-2014-06-18")]
    [InlineData("digium-2014-06-18.privacy")]
    public void A_policy_is_called_by_its_title_or_its_file(string name)
    {
        var policy = Sound($"EXTENDS \"{name}\"\nDENY Online TO Log BECAUSE S1 \"x\" stated\n");
        policy.Vocabulary.TryGetCategory(DataKind.Pii, "Contact", out var contact);
        Assert.Equal(PolicyEffect.Deny, policy.Decide(contact, "Log").Effect);
    }

    [Theory]
    [InlineData("EXTENDS \"Gruop\"\n", 0, 8, "did you mean 'Group'?")]
    [InlineData("EXTENDS \"nothing of the kind\"\n", 0, 8, "there are: 'group.privacy', 'Group'")]
    [InlineData("EXTENDS\n", 0, 7, "the name of the policy that this one extends is missing")]
    [InlineData("EXTENDS \"shop.privacy\"\n", 0, 8, "cannot extend itself")]
    [InlineData("EXTENDS \"Group\"\nEXTENDS \"Digium privacy policy\"\n", 1, 8, "extends one other at most")]
    [InlineData("EXTENDS \"Group\"\nWITHOUT G11\n", 1, 8, "did you mean 'G1'?")]
    [InlineData("WITHOUT G1\n", 0, 0, "it extends none")]
    [InlineData("EXTENDS \"Group\"\nSETTING \"staf count as customers\" IS yes BECAUSE S2 \"x\" stated\n", 1, 8, "did you mean 'staff count as customers'?")]
    [InlineData("EXTENDS \"Group\"\nSETTING \"staff count as customers\" IS perhaps BECAUSE S2 \"x\" stated\n", 1, 38, "yes or no")]
    [InlineData("EXTENDS \"Group\"\nDENY Contact TO Crm WHERE \"staff count as custmers\" BECAUSE S2 \"x\" stated\n", 1, 26, "did you mean 'staff count as customers'?")]
    [InlineData("DENY Contact TO Partner WHERE \"we like\" BECAUSE S2 \"x\" stated\n", 0, 30, "declare it")]
    public void A_mistake_is_told_at_its_place_and_the_rest_applies(string statements, int line, int column, string message)
    {
        var result = Parse(statements + "DENY Shipping TO Log BECAUSE S1 \"x\" stated\n");
        var problem = Assert.Single(result.Problems);
        Assert.Equal(("src/shop.privacy", line, column), (problem.Path, problem.Line, problem.Column));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        result.Policy.Vocabulary.TryGetCategory(DataKind.Pii, "Shipping", out var shipping);
        Assert.Equal("S1", result.Policy.Decide(shipping, "Log").Clause.Id);
    }

    [Fact]
    public void A_circle_is_told_where_it_closes_and_what_can_be_read_applies()
    {
        var a = new PolicySource("a.privacy", "EXTENDS \"b.privacy\"\nDENY Pii TO Log BECAUSE A1 \"x\" stated\n");
        var b = new PolicySource("b.privacy", "EXTENDS \"c.privacy\"\nDENY Pii TO Crash BECAUSE B1 \"x\" stated\n");
        var c = new PolicySource("c.privacy", "EXTENDS \"a.privacy\"\nDENY Pii TO Telemetry BECAUSE C1 \"x\" stated\n");
        var result = PolicyParser.Parse(a, new PolicyShelf([a, b, c]));
        Assert.Equal(["c.privacy 0 8", "b.privacy 1 12"], result.Problems.Select(p => $"{p.Path} {p.Line} {p.Column}"));
        Assert.Contains("'a.privacy' extends this policy, by way of b.privacy, c.privacy", result.Problems[0].Message, StringComparison.Ordinal);
        result.Policy.Vocabulary.TryGetCategory(DataKind.Pii, "Contact", out var contact);
        Assert.Equal(("A1", "C1"), (result.Policy.Decide(contact, "Log").Clause.Id, result.Policy.Decide(contact, "Telemetry").Clause.Id));
    }

    [Fact]
    public void Only_its_own_rules_can_be_idle()
    {
        var policy = Sound(Head + "ALLOW Everything TO Log BECAUSE S1 \"x\" stated\nDENY Pii TO Log BECAUSE S2 \"x\" stated\n    EXCEPT DENY Pii BECAUSE S3 \"x\" stated\n");
        Assert.Equal([3], policy.Idle.Select(i => i.Line));
    }

    [Theory]
    [InlineData("no", "Contact", "Marketing", "Consent:Marketing")]
    [InlineData("yes", "Contact", "Marketing", "NoObjection:Marketing")]
    [InlineData("yes", "Correspondence", "Marketing", "Consent:Marketing")]
    [InlineData("yes", "Credential", "Marketing", "")]
    public void Use_of_the_product_may_authorise_marketing(string value, string category, string channel, string needed) =>
        Assert.Equal(needed, Needed("use of the product authorises marketing", value, category, channel));

    [Theory]
    [InlineData("no", "Consent:Advertising")]
    [InlineData("yes", "Consent:Advertising | Consent:Analytics")]
    public void Consent_for_analytics_may_cover_advertising(string value, string needed) =>
        Assert.Equal(needed, Needed("consent for analytics covers advertising", value, "Contact", "Advertising"));

    private static string Needed(string setting, string value, string category, string channel)
    {
        var policy = Sound($"EXTENDS \"Digium privacy policy\"\nSETTING \"{setting}\" IS {value} BECAUSE S1 \"so we read it\" stated\n");
        policy.Vocabulary.TryGetCategory(DataKind.Pii, category, out var data);
        return string.Join(" | ", policy.Decide(data, channel).Alternatives.Select(all => string.Join(" & ", all.Select(r => r.Kind + ":" + r.Name))));
    }

    private static PrivacyPolicy Sound(string text)
    {
        var result = Parse(text);
        Assert.Empty(result.Problems);
        return result.Policy;
    }

    private static PolicyParseResult Parse(string text)
    {
        var own = new PolicySource("src/shop.privacy", text);
        return PolicyParser.Parse(own, new PolicyShelf([own, new PolicySource("src/group.privacy", Parent)]));
    }
}
