using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Transport;

namespace PrivacyAnalyzers.CodeFixes.Logs;

/// <summary>PRIV5004: a credential is left out of a log or exception; where the text cannot do without, it is protected. What is stored is hashed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CredentialFix() : PrivacyFix("PRIV5004")
{
    internal override IEnumerable<Proposal> Propose(Finding finding)
    {
        if (finding.Property(DiagnosticProperties.Channel) == "Store" && StoredCredential.Protect(finding) is { } stored) yield return stored;
        if (finding.Property(DiagnosticProperties.Channel) is not ("Log" or "Telemetry" or "Exception") || LogSite.Of(finding) is not { } site) yield break;
        if (LoggedValue.Drop(finding, site) is { } drop) yield return drop;
        if (LoggedValue.Protect(finding, site) is { } protect) yield return protect;
    }
}
