using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Guards;

namespace PrivacyAnalyzers.CodeFixes.Disclosure;

/// <summary>PRIV4001, PRIV4002, PRIV4006: disclose only where nobody objects, an agreement exists, or a lawful request is at hand.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DisclosureFix() : GuardFix("PRIV4001", "PRIV4002", "PRIV4006");
