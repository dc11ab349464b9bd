using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>The policy and the models of a project. They are read once a state of the project, however many findings are mended in it.</summary>
internal static class ProjectRules
{
    /// <summary>A project makes its options anew whenever anything in it changes.</summary>
    private static readonly ConditionalWeakTable<AnalyzerOptions, ProjectPolicy> s_read = new();

    public static async Task<ProjectPolicy?> Of(Project project, CancellationToken cancellation)
    {
        var options = project.AnalyzerOptions;
        if (s_read.TryGetValue(options, out var known)) return known;
        if (await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation) return null;
        var read = ProjectPolicy.Of(options, compilation, cancellation);
        return s_read.GetValue(options, _ => read);
    }
}
