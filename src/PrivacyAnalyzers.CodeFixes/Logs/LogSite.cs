using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Logs;

/// <summary>
/// The place where a log can be mended without changing anything else: the log call's own argument; the argument of a helper that does nothing
/// but log it; else the log call inside the helper, where the finding's steps lead to one in this document.
/// </summary>
/// <param name="Values">The parts of the argument that hold personal data.</param>
/// <param name="Member">What the argument is given to.</param>
/// <param name="IsOwn">True at a log call itself: only there may the text around the value change.</param>
internal sealed record LogSite(ExpressionSyntax Argument, IReadOnlyList<ExpressionSyntax> Values, ISymbol Member, IParameterSymbol? Parameter, bool IsOwn)
{
    public static LogSite? Of(Finding finding)
    {
        if (LogCalls.CalleeOf(finding.Model, finding.Node) is not var (member, parameter)) return Inner(finding);
        if (LogCalls.IsLog(finding, member, parameter)) return At(finding, finding.Node, member, parameter, isOwn: true);
        return ParameterUse.IsForLogsOnly(finding, member, parameter) ? At(finding, finding.Node, member, parameter, isOwn: false) : Inner(finding);
    }

    private static LogSite? Inner(Finding finding)
    {
        var sites = new List<LogSite>();
        foreach (var step in finding.Steps)
        {
            if (step == finding.Node || LogCalls.CalleeOf(finding.Model, step) is not var (member, parameter) || !LogCalls.IsLog(finding, member, parameter)) continue;
            if (At(finding, step, member, parameter, isOwn: true) is { } site) sites.Add(site);
        }

        return sites.Count == 1 && IsOnlyLog(finding, sites[0]) ? sites[0] : null;
    }

    /// <summary>True where the helper logs what it is given once: else the other log would still tell it.</summary>
    private static bool IsOnlyLog(Finding finding, LogSite site)
    {
        var helper = site.Argument.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return helper is null || helper.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(n => !site.Argument.Span.Contains(n.Span) && finding.Model.GetSymbolInfo(n).Symbol is IParameterSymbol parameter && finding.Carriers.Contains(parameter, SymbolEqualityComparer.Default))
            .All(n => !n.Ancestors().OfType<ArgumentSyntax>().Any(a => LogCalls.CalleeOf(finding.Model, a.Expression) is var (member, parameter) && LogCalls.IsLog(finding, member, parameter)));
    }

    private static LogSite? At(Finding finding, ExpressionSyntax argument, ISymbol member, IParameterSymbol? parameter, bool isOwn)
    {
        // A text that was put together before is mended where that was done, if nothing else is made of it.
        if (argument is IdentifierNameSyntax name && ComposedOf(finding, name) is { } text)
        {
            if (!IsUsedOnce(finding, name)) return null;
            (argument, parameter) = (text, null);
        }

        var parts = LoggedParts.Of(argument, finding.Model).ToList();
        var values = parts.Where(p => IsPersonal(finding, p)).ToList();
        if (values.Count == 0 && parts.Count == 1) values = parts;

        // A value that is protected already is left alone: another finding led here before.
        return values.Count == 0 || values.Any(v => Protectors.IsProtected(finding, v)) ? null : new LogSite(argument, values, member, parameter, isOwn);
    }

    /// <summary>The text that a local was made of, where that has parts.</summary>
    private static ExpressionSyntax? ComposedOf(Finding finding, IdentifierNameSyntax name) =>
        finding.Model.GetSymbolInfo(name).Symbol is ILocalSymbol local && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } text }
        && LoggedParts.Of(text, finding.Model).FirstOrDefault() != text ? text : null;

    private static bool IsUsedOnce(Finding finding, IdentifierNameSyntax name)
    {
        var body = name.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return body is not null && body.DescendantNodes().OfType<IdentifierNameSyntax>().Count(n => n.Identifier.ValueText == name.Identifier.ValueText && finding.Model.GetSymbolInfo(n).Symbol is ILocalSymbol) == 1;
    }

    private static bool IsPersonal(Finding finding, ExpressionSyntax part) =>
        finding.Source is { } source && part.Span.Contains(source.Span)
        || LoggedParts.MarkedIn(finding, part) is not null
        || part is IdentifierNameSyntax && finding.Model.GetSymbolInfo(part).Symbol is IParameterSymbol parameter && finding.Carriers.Contains(parameter, SymbolEqualityComparer.Default);
}
