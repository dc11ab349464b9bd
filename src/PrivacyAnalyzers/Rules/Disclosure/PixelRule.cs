using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Judging;

namespace PrivacyAnalyzers.Rules.Disclosure;

/// <summary>PRIV4005: Personal data in a pixel or social widget. Rests on P12 and P13.</summary>
internal sealed class PixelRule() : FlowRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PRIV4005",
        "Personal data in a pixel or social widget",
        "'{0}' ({1}) is told to a pixel or widget of others by '{2}'; {3} ({4}: \"{5}\")",
        "Privacy.Disclosure",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("Disclosure", "PRIV4005"));

    public override bool Covers(Finding finding) => finding.Channel is "Pixel" or "Widget";

    public override string Remedy(Finding finding) => "leave it out of the address or script";
}
