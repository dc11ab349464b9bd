using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.CodeFixes.Annotations;
using PrivacyAnalyzers.CodeFixes.Guards;

namespace PrivacyAnalyzers.CodeFixes.Cookies;

/// <summary>PRIV8001: set the cookie only where the visitor's preference allows; without one of the project's own, where the framework's feature does.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class TrackingFix() : GuardFix("PRIV8001")
{
    private const string Space = "Microsoft.AspNetCore.Http.Features";
    private const string Feature = "ITrackingConsentFeature";

    internal override IEnumerable<Proposal> Propose(Finding finding)
    {
        var own = Guarded(finding).ToList();
        if (own.Count > 0 || finding.Property(DiagnosticProperties.State) is not null || ContextOf(finding) is not { } context) return own;
        var check = SyntaxFactory.ParseExpression($"{context}.Features.Get<{Feature}>()?.CanTrack == true");
        return Guarding.IsGoverned(finding.Node, check) ? [] : Under(finding, check).Select(p => p with { Apply = () => Marking.WithUsing(p.Apply(), finding.Model, finding.Node.SpanStart, Space, Feature) });
    }

    /// <summary>The request's context: in scope, or behind what the cookie is set on.</summary>
    private static string? ContextOf(Finding finding)
    {
        if (finding.Model.Compilation.GetTypeByMetadataName(Space + "." + Feature) is null) return null;
        var held = Scope.Values(finding.Model, finding.Node.SpanStart).Where(static v => IsHttp(v.Type, "HttpContext")).Select(static v => v.Name).FirstOrDefault();
        if (held is not null) return held;
        var response = Scope.Values(finding.Model, finding.Node.SpanStart).Where(static v => IsHttp(v.Type, "HttpResponse")).Select(static v => v.Name).FirstOrDefault();
        return response is null ? null : response + ".HttpContext";
    }

    private static bool IsHttp(ITypeSymbol type, string name) => type.Name == name && type.ContainingNamespace?.ToDisplayString() == "Microsoft.AspNetCore.Http" && type.NullableAnnotation != NullableAnnotation.Annotated;
}
