using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PrivacyAnalyzers.CodeFixes.Annotations;

/// <summary>PRIV1005: mark the member with the category of what flows into it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnmarkedMemberFix() : MarkFix("PRIV1005");
