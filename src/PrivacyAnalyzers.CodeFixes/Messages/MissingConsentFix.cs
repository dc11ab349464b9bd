using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Guards;

namespace PrivacyAnalyzers.CodeFixes.Messages;

/// <summary>PRIV3001, PRIV3007: send only where the person consents.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MissingConsentFix() : GuardFix("PRIV3001", "PRIV3007");
