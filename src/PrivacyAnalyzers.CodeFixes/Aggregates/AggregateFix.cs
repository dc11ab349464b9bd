using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PrivacyAnalyzers.CodeFixes.Aggregates;

/// <summary>PRIV7001: put in what a method of the project makes fit for an aggregate, else leave the value out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AggregateFix() : PrivacyFix("PRIV7001")
{
    internal override IEnumerable<Proposal> Propose(Finding finding)
    {
        if (Handed.Of(finding) is not { } handed) yield break;
        if (handed.Protect(finding) is { } protect) yield return protect;
        if (handed.LeaveOut(finding) is { } drop) yield return drop;
    }
}
