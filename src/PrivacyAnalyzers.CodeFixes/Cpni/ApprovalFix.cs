using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Guards;

namespace PrivacyAnalyzers.CodeFixes.Cpni;

/// <summary>PRIV6001, PRIV6003, PRIV6007: use or disclose CPNI only where the customer approved, or the condition of the law is met.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ApprovalFix() : GuardFix("PRIV6001", "PRIV6003", "PRIV6007")
{
    /// <summary>Where a region will do for a place.</summary>
    internal override IEnumerable<Proposal> Otherwise(Finding finding) =>
        finding.Diagnostic.Id == "PRIV6007" && Handed.Of(finding)?.Protect(finding) is { } protect ? [protect] : [];
}
