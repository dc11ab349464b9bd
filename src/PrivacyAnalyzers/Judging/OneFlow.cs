using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Judging;

/// <summary>One flow, one diagnostic: which releases are one flow though more than one thing is wrong with them, and which of them is told.</summary>
internal static class OneFlow
{
    /// <summary>
    /// The order in which releases are judged: who is told is worse than how, that anybody on the way can read an address worse than that both ends
    /// write it down, and a cookie that scripts can read worse than one that they cannot. That a cookie follows somebody comes last: nobody is known
    /// by it, which is the mildest category.
    /// </summary>
    public static int Rank(Release release) => release switch
    {
        { Channel: "Pixel" or "Widget" } => -1,
        { Channel: "Url" } => 1,
        { Channel: "Cookie", Fault: null } => 1,
        { Channel: "Tracking" } => 2,
        _ => 0,
    };

    /// <summary>What may be told once: data on its way, whether the address, the client or the logs at its end leave it open; data in a cookie.</summary>
    public static (SyntaxNode Node, string Kind) Key(Release release, FlowRule rule) => (release.Node, release switch
    {
        { Channel: "Cookie" or "Tracking" } => "cookie",
        { Channel: "Url" or "Pixel" or "Widget" or "Analytics" or "Advertising" } or { Fault: not null } => "transport",
        _ => "transport" + rule.Descriptor.Id,
    });
}
