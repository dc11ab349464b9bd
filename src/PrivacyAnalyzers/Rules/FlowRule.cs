using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules;

/// <summary>A rule about a flow: which findings are its own, and what the reader should do.</summary>
internal abstract class FlowRule(DiagnosticDescriptor descriptor)
{
    private const string Pages = "https://github.com/privacyanalyzers/privacyanalyzers/blob/main/src/PrivacyAnalyzers/Rules/";

    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>The page of a rule in the repository.</summary>
    public static string Page(string area, string id) => Pages + area + "/" + id + ".md";

    /// <summary>The clause that the message quotes: that of the policy's rule, unless the policy says more of the case.</summary>
    public virtual Clause ClauseOf(Finding finding, PrivacyPolicy policy) => finding.Decision.Clause;

    public abstract bool Covers(Finding finding);

    /// <summary>Who is told, where the message has a place for it.</summary>
    public virtual string? Recipient(Finding finding) => null;

    /// <summary>What is missing and what to do, as the end of the sentence in the message.</summary>
    public abstract string Remedy(Finding finding);
}
