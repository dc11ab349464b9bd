using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules.Aggregates;
using PrivacyAnalyzers.Rules.Annotations;
using PrivacyAnalyzers.Rules.Cpni;
using PrivacyAnalyzers.Rules.Cookies;
using PrivacyAnalyzers.Rules.Disclosure;
using PrivacyAnalyzers.Rules.Governance;
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
        new UnnamedRecipientRule(),
        new PseudonymRule(),
        new PersonalDataInAggregateRule(),
        new PixelRule(),
        new PaymentOutsideSaleRule(),
        new PersonalDataInTelemetryRule(),
        new CpniInLogRule(),
        new PersonalDataInLogRule(),
        new PersonalDataInExceptionRule(),
        new ConsentForOtherPurposeRule(),
        new ConsentOfOtherPersonRule(),
        new ConsentCheckWithoutEffectRule(),
        new CorrespondenceForMarketingRule(),
        new MarketingWithoutConsentRule(),
        new CallDetailWithoutAuthenticationRule(),
        new LocationWithoutConsentRule(),
        new OptInNeededRule(),
        new CpniMarketingRule(),
        new MatchingRule(),
        new AnalyticsRule(),
        new AuthorityDisclosureRule(),
        new TrackingCookieRule(),
        new UnsafeCookieRule(),
        new PersonalDataInCookieRule(),
        new PersonalDataInUrlRule(),
        new CleartextAddressRule(),
        new EncryptionOffRule(),
        new CertificateValidationOffRule(),

        // Whoever else is told, so that nothing which a policy forbids goes untold.
        new CpniDisclosureRule(),
        new PartnerDisclosureRule(),
    ];

    /// <summary>Every rule, by its id.</summary>
    public static IEnumerable<DiagnosticDescriptor> Descriptors { get; } =
        All.Select(static r => r.Descriptor).Concat(OtherRules.All).Concat([PolicyFileRule.Descriptor, UnmarkedMemberRule.Descriptor, SilentParameterRule.Descriptor]).OrderBy(static r => r.Id, StringComparer.Ordinal).ToList();

    /// <summary>The rules that find something wrong with the code, which a baseline may accept; the others are about the policy's own files.</summary>
    public static IEnumerable<DiagnosticDescriptor> Violations { get; } =
        Descriptors.Where(static r => r != PolicyFileRule.Descriptor && r != UnusedPolicyRule.Descriptor && r != UnmatchedModelRule.Descriptor).ToList();

    public static FlowRule? For(Finding finding)
    {
        // Who demands consent addresses a person; of what else hangs on her the sinks behind the demand speak.
        if (finding.Release.IsDemand && finding.Category.Kind != DataKind.Pii) return null;
        foreach (var rule in All)
            if (rule.Covers(finding)) return rule;
        return null;
    }
}
