using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Judging;

/// <summary>One flow, one diagnostic: which releases are one flow though more than one thing is wrong with them, and which of them is told.</summary>
internal static class OneFlow
{
    /// <summary>The order in which releases are judged: that anybody on the way can read an address is worse than that both ends write it down.</summary>
    public static int Rank(Release release) => release.Channel == "Url" ? 1 : 0;

    /// <summary>What may be told once: data on its way, whether the address, the client or the logs at its end leave it open.</summary>
    public static (SyntaxNode Node, string Kind) Key(Release release, FlowRule rule) =>
        (release.Node, release.Channel == "Url" || release.Fault is not null ? "transport" : "transport" + rule.Descriptor.Id);
}
