using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Rules.Cpni;
using PrivacyAnalyzers.Rules.Logs;
using PrivacyAnalyzers.Rules.Messages;
using PrivacyAnalyzers.Rules.Transport;

namespace PrivacyAnalyzers.Rules;

/// <summary>All flow rules, the more particular before the more general: the first that covers a finding takes it.</summary>
internal static class RuleCatalogue
{
    public static readonly IReadOnlyList<FlowRule> All =
    [
        new WholeObjectInLogRule(),
        new CredentialInClearRule(),
        new CpniInLogRule(),
        new PersonalDataInLogRule(),
        new PersonalDataInExceptionRule(),
        new ConsentForOtherPurposeRule(),
        new ConsentOfOtherPersonRule(),
        new ConsentCheckWithoutEffectRule(),
        new CorrespondenceForMarketingRule(),
        new MarketingWithoutConsentRule(),
        new CallDetailWithoutAuthenticationRule(),
        new CleartextAddressRule(),
        new EncryptionOffRule(),
        new CertificateValidationOffRule(),
    ];

    public static FlowRule? For(Finding finding)
    {
        foreach (var rule in All)
            if (rule.Covers(finding)) return rule;
        return null;
    }
}
