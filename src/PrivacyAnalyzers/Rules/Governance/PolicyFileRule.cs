using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules.Governance;

/// <summary>PRIV9003: Policy or model file error, at its line and column; mistakes in a baseline, too. The rest of the file still applies.</summary>
internal static class PolicyFileRule
{
    public static readonly DiagnosticDescriptor Descriptor = new("PRIV9003", "Policy or model file error", "{0}", "Privacy.Governance",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: FlowRule.Page("Governance", "PRIV9003"), customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static void Report(PolicyFiles files, Action<Diagnostic> report)
    {
        foreach (var problem in files.Problems)
            report(Diagnostic.Create(Descriptor, LocationOf(problem, files), problem.Message));
    }

    public static void Report(IEnumerable<(FileProblem Problem, SourceText? Text)> problems, Action<Diagnostic> report)
    {
        foreach (var (problem, text) in problems)
            report(Diagnostic.Create(Descriptor, LocationOf(problem, text), problem.Message));
    }

    public static Location LocationOf(FileProblem problem, PolicyFiles files) => LocationOf(problem, files.Texts.TryGetValue(problem.Path, out var text) ? text : null);

    private static Location LocationOf(FileProblem problem, SourceText? text)
    {
        if (problem.Path.Length == 0) return Location.None;
        var start = new LinePosition(problem.Line, problem.Column);
        var end = new LinePosition(problem.Line, problem.Column + problem.Length);
        var span = text is not null && problem.Line < text.Lines.Count
            ? TextSpan.FromBounds(Math.Min(text.Lines[problem.Line].Start + problem.Column, text.Length), Math.Min(text.Lines[problem.Line].Start + problem.Column + problem.Length, text.Length))
            : default;
        return Location.Create(problem.Path, span, new LinePositionSpan(start, end));
    }
}
