using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Duties;
using PrivacyAnalyzers.Flow.Engine;

namespace PrivacyAnalyzers.Judging;

/// <summary>Knows whether the framework asks for the visitor's consent by itself: its cookie policy then withholds every cookie that is not essential.</summary>
internal sealed class CookieConsent(Compilation compilation)
{
    private static readonly HashSet<string> s_setting = new(["CheckConsentNeeded"], StringComparer.Ordinal);

    private bool? _isAsked;

    /// <summary>True for a cookie that does not get out unless the visitor agreed.</summary>
    public bool Withholds(Release release, CancellationToken cancellation) =>
        release.Channel == "Tracking" && release.Sink.DeclaringSyntaxReferences.Length == 0
        && (_isAsked ??= compilation.SyntaxTrees.Any(tree => MarkedNames.Mentioning(s_setting, tree, cancellation).Any()));
}
