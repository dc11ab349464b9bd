using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Judging;

/// <summary>One flow, one diagnostic: which releases are one flow though they leave by several channels, and which of them is told.</summary>
internal static class OneFlow
{
    /// <summary>The order in which releases are judged: what is worse comes first.</summary>
    public static int Rank(Release release) => release switch
    {
        { Channel: "Tracking" } => 2,
        { Channel: "Url" } or { Channel: "Cookie", Fault: null } => 1,
        _ => 0,
    };

    /// <summary>What may be told once: data on its way, in the address or beside it; a cookie, whatever is wrong with it.</summary>
    public static (SyntaxNode Node, string Kind) Key(Release release, FlowRule rule) => release.Channel switch
    {
        "Transport" or "Url" => (release.Node, "transport"),
        "Cookie" or "Tracking" => ((SyntaxNode?)release.Node.FirstAncestorOrSelf<ArgumentListSyntax>() ?? release.Node, "cookie"),
        _ => (release.Node, "other" + rule.Descriptor.Id),
    };
}
