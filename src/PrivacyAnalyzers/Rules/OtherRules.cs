using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Aggregates;
using PrivacyAnalyzers.Rules.Annotations;
using PrivacyAnalyzers.Rules.Cpni;
using PrivacyAnalyzers.Rules.Disclosure;
using PrivacyAnalyzers.Rules.Governance;
using PrivacyAnalyzers.Rules.Logs;
using PrivacyAnalyzers.Rules.Messages;
using PrivacyAnalyzers.Rules.Transport;

namespace PrivacyAnalyzers.Rules;

/// <summary>The rules that are no judgement of a flow: about paths, declarations, texts and files.</summary>
internal static class OtherRules
{
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        LooksLikePersonalDataRule.Descriptor,
        LooksLikeCpniRule.Descriptor,
        IneffectiveMarkRule.Descriptor,
        ConflictingMarksRule.Descriptor,
        UnknownWordRule.Descriptor,
        StringFormRule.Descriptor,
        UnsubscribeLinkRule.Descriptor,
        MarketingInServiceMessageRule.Descriptor,
        OptOutClearedRule.Descriptor,
        PasswordRequestRule.Descriptor,
        WholeRecordRule.Descriptor,
        AccountChangeAuthenticationRule.Descriptor,
        DisclosureRecordRule.Descriptor,
        AccountChangeNoticeRule.Descriptor,
        AggregateKeyRule.Descriptor,
        SuppressionWithoutReasonRule.Descriptor,
        ExpiredSuppressionRule.Descriptor,
        UnusedPolicyRule.Descriptor,
        ConstantCheckRule.Descriptor,
        EmptySanitizerRule.Descriptor,
        UnmatchedModelRule.Descriptor,
    ];
}
