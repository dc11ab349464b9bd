using Xunit;

namespace PrivacyAnalyzers.Policy.Tests;

public class DefaultPolicyTests
{
    private static readonly PrivacyPolicy s_policy = BuiltIn.DefaultPolicy;

    [Fact]
    public void The_shipped_policy_has_no_mistakes() => Assert.Empty(BuiltIn.Problems);

    [Theory]
    [InlineData(DataKind.Pii, "Contact", "Log", PolicyEffect.Deny, "P11 P27")]
    [InlineData(DataKind.Pii, "Online", "Log", PolicyEffect.Allow, "P11")]
    [InlineData(DataKind.Pii, "Credential", "Log", PolicyEffect.Deny, "P27")]
    [InlineData(DataKind.Pii, "Payment", "Log", PolicyEffect.Deny, "P21")]
    [InlineData(DataKind.Cpni, "CallDetail", "Log", PolicyEffect.Deny, "F10")]
    [InlineData(DataKind.Pii, "Identity", "Exception", PolicyEffect.Deny, "P11")]
    [InlineData(DataKind.Pii, "Credential", "Exception", PolicyEffect.Deny, "P27")]
    [InlineData(DataKind.Pii, "Contact", "Marketing", PolicyEffect.AllowIf, "P4")]
    [InlineData(DataKind.Cpni, "Usage", "Marketing", PolicyEffect.AllowIf, "F4 F7")]
    [InlineData(DataKind.Cpni, "Location", "Marketing", PolicyEffect.AllowIf, "F15")]
    [InlineData(DataKind.Pii, "Contact", "Service", PolicyEffect.Allow, "P6")]
    [InlineData(DataKind.Pii, "Credential", "Service", PolicyEffect.Deny, "P27")]
    [InlineData(DataKind.Pii, "Contact", "Transport", PolicyEffect.Deny, "P26")]
    [InlineData(DataKind.Pii, "Contact", "Partner", PolicyEffect.AllowIf, "P24")]
    [InlineData(DataKind.Cpni, "CallDetail", "Affiliate", PolicyEffect.AllowIf, "F3 P3")]
    [InlineData(DataKind.Pii, "Contact", "Authority", PolicyEffect.AllowIf, "P15")]
    [InlineData(DataKind.Pii, "Contact", "Matching", PolicyEffect.AllowIf, "P23")]
    [InlineData(DataKind.Pii, "Credential", "Store", PolicyEffect.Deny, "P27")]
    [InlineData(DataKind.Pii, "Contact", "Store", PolicyEffect.Allow, "P1 P2")]
    [InlineData(DataKind.Aggregate, "", "Partner", PolicyEffect.Allow, "P16")]
    public void A_category_on_a_channel_is_decided_by_its_clause(DataKind kind, string name, string channel, PolicyEffect effect, string clause)
    {
        Assert.True(s_policy.Vocabulary.TryGetCategory(kind, name, out var category));
        var decision = s_policy.Decide(category, channel);
        Assert.Equal(effect, decision.Effect);
        Assert.Equal(clause, decision.Clause.Id);
    }

    [Fact]
    public void Consent_for_another_purpose_rests_on_a_clause_of_its_own() => Assert.Equal("P18", s_policy.OwnPurpose?.Id);

    [Theory]
    [InlineData("Log", Protections.Hashed, true)]
    [InlineData("Log", Protections.Redacted, true)]
    [InlineData("Partner", Protections.Hashed, false)]
    [InlineData("Partner", Protections.Anonymous, true)]
    [InlineData("Transport", Protections.Encrypted, true)]
    [InlineData("Transport", Protections.Hashed, false)]
    [InlineData("Cookie", Protections.Encrypted, true)]
    [InlineData("Analytics", Protections.Encrypted, false)]
    public void A_protection_suffices_where_the_policy_says_so(string channel, Protections protection, bool suffices)
    {
        s_policy.Vocabulary.TryGetCategory(DataKind.Pii, "Contact", out var contact);
        Assert.Equal(suffices, (s_policy.Decide(contact, channel).Protections & protection) != 0);
    }

    [Fact]
    public void Every_category_has_a_decision_on_every_channel() =>
        Assert.All(s_policy.Vocabulary.Categories, c => Assert.All(s_policy.Vocabulary.Channels.Append("Nowhere"), ch => Assert.NotNull(s_policy.Decide(c, ch).Clause)));
}
