using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PrivacyAnalyzers.CodeFixes.Logs;

/// <summary>PRIV2005: protect the value with what is in scope, else leave the tag out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class TelemetryFix() : PrivacyFix("PRIV2005")
{
    internal override IEnumerable<Proposal> Propose(Finding finding)
    {
        // A helper that does nothing but set the tag is mended as one that logs is.
        if (Handed.Of(finding) is not { } handed)
        {
            if (LogSite.Of(finding) is { } site && LoggedValue.Protect(finding, site) is { } inner) yield return inner;
            yield break;
        }

        if (handed.Protect(finding) is { } protect) yield return protect;
        if (handed.LeaveOut(finding) is { } drop) yield return drop;
    }
}
