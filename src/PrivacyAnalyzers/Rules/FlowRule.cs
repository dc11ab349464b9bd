using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;

namespace PrivacyAnalyzers.Rules;

/// <summary>A rule about a flow: which findings are its own, and what the reader should do.</summary>
internal abstract class FlowRule(DiagnosticDescriptor descriptor)
{
    private const string Pages = "https://github.com/privacyanalyzers/privacyanalyzers/blob/main/src/PrivacyAnalyzers/Rules/";

    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>The page of a rule in the repository.</summary>
    public static string Page(string area, string id) => Pages + area + "/" + id + ".md";

    public abstract bool Covers(Finding finding);

    /// <summary>What is missing and what to do, as the end of the sentence in the message.</summary>
    public abstract string Remedy(Finding finding);
}
