using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PrivacyAnalyzers.CodeFixes.Annotations;

/// <summary>PRIV1001, PRIV1002: mark the member as what its name says it holds.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LookalikeFix() : MarkFix("PRIV1001", "PRIV1002");
