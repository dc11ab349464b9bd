using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Cpni;
using PrivacyAnalyzers.Rules.Messages;
using PrivacyAnalyzers.Rules.Transport;

namespace PrivacyAnalyzers.Rules;

/// <summary>The rules that are no judgement of a flow: about paths, declarations and texts.</summary>
internal static class OtherRules
{
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        UnsubscribeLinkRule.Descriptor,
        MarketingInServiceMessageRule.Descriptor,
        OptOutClearedRule.Descriptor,
        PasswordRequestRule.Descriptor,
        AccountChangeAuthenticationRule.Descriptor,
        DisclosureRecordRule.Descriptor,
        AccountChangeNoticeRule.Descriptor,
    ];
}
