using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Disclosure;

/// <summary>PRIV4008: Whole record disclosed where a part would do. Rests on P21.</summary>
internal static class WholeRecordRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PRIV4008",
        "Whole record disclosed where a part would do",
        "'{0}' goes to '{1}' whole, with {2}; hand over the members that the recipient needs ({3}: \"{4}\")",
        "Privacy.Disclosure",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: FlowRule.Page("Disclosure", "PRIV4008"));
}
