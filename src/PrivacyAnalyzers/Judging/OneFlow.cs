using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Judging;

/// <summary>One flow, one diagnostic: which releases are one flow though more than one thing is wrong with them.</summary>
internal static class OneFlow
{
    /// <summary>What may be told once: data on its way is told once, whether the address or the client leaves it open.</summary>
    public static (SyntaxNode Node, string Kind) Key(Release release, FlowRule rule) => (release.Node, "transport" + (release.Fault is null ? rule.Descriptor.Id : ""));
}
