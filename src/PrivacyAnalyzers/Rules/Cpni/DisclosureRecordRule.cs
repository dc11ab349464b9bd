using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Cpni;

/// <summary>PRIV6004: Disclosure not recorded on every path. Rests on F8.</summary>
internal static class DisclosureRecordRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PRIV6004",
        "Disclosure not recorded on every path",
        "'{0}' ({1}) is given to '{2}', and a succeeding path keeps no record of it; call what is marked [Fulfils(Duty.DisclosureRecord)] on each ({3}: \"{4}\")",
        "Privacy.Cpni",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: FlowRule.Page("Cpni", "PRIV6004"));
}
