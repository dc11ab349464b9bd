using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PrivacyAnalyzers.CodeFixes.Logs;

/// <summary>PRIV5004 in a log or exception: a credential is left out; where the text cannot do without, it is protected.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LoggedCredentialFix() : PrivacyFix("PRIV5004")
{
    internal override IEnumerable<Proposal> Propose(Finding finding)
    {
        if (finding.Property(DiagnosticProperties.Channel) is not ("Log" or "Telemetry" or "Exception") || LogSite.Of(finding) is not { } site) yield break;
        if (LoggedValue.Drop(finding, site) is { } drop) yield return drop;
        if (LoggedValue.Protect(finding, site) is { } protect) yield return protect;
    }
}
