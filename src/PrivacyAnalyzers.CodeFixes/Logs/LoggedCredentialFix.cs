using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PrivacyAnalyzers.CodeFixes.Logs;

/// <summary>PRIV5004 in a log or exception: a credential is left out; where the text cannot do without, it is protected.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LoggedCredentialFix() : PrivacyFix("PRIV5004")
{
    internal override IEnumerable<Proposal> Propose(Finding finding)
    {
        if (finding.Property(DiagnosticProperties.Channel) is not ("Log" or "Telemetry" or "Exception") || LoggedValue.Of(finding) is not { } value) yield break;
        if (LoggedValue.Drop(finding, value) is { } rest) yield return new("Leave it out", "Drop", () => rest);
        if (Protectors.Find(finding, value) is { } protector)
            yield return new($"Protect it with '{protector.Name}'", "Protect", () => LoggedValue.Replace(finding, value, protector.Wrap(value.WithoutTrivia()), null));
    }
}
