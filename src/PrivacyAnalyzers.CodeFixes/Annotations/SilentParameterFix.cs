using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PrivacyAnalyzers.CodeFixes.Annotations;

/// <summary>PRIV1006: mark the parameter with the channel that it leads to.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SilentParameterFix() : MarkFix("PRIV1006");
