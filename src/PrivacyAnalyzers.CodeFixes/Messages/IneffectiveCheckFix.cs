using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Guards;

namespace PrivacyAnalyzers.CodeFixes.Messages;

/// <summary>PRIV3004: use the answer that is thrown away, or turn the condition round. An outdated check needs a person to think.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class IneffectiveCheckFix() : PrivacyFix("PRIV3004")
{
    internal override IEnumerable<Proposal> Propose(Finding finding) => IneffectiveChecks.Mend(finding) is { } mended ? [mended] : [];
}
