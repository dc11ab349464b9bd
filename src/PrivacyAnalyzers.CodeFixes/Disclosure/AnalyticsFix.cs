using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Guards;

namespace PrivacyAnalyzers.CodeFixes.Disclosure;

/// <summary>PRIV4004: report a visit with the person's data only where she agreed to that; else protect the data, or leave it out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AnalyticsFix() : GuardFix("PRIV4004")
{
    internal override IEnumerable<Proposal> Otherwise(Finding finding)
    {
        if (Handed.Of(finding) is not { } handed) yield break;
        if (handed.Protect(finding) is { } protect) yield return protect;
        if (handed.LeaveOut(finding) is { } drop) yield return drop;
    }
}
