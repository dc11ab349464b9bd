using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers;

/// <summary>The policy and the models by which a project is judged, read for those who mend what was found.</summary>
/// <param name="Policy">The project's own, else the one that ships.</param>
/// <param name="Models">Those of the libraries that it has, and its own.</param>
public sealed record ProjectPolicy(PrivacyPolicy Policy, IReadOnlyList<LibraryModel> Models)
{
    public static ProjectPolicy Of(AnalyzerOptions options, Compilation compilation, CancellationToken cancellation)
    {
        var files = PolicyFiles.Read(options.AdditionalFiles, new PolicyChoice(options.AnalyzerConfigOptionsProvider, compilation.SyntaxTrees), Libraries.In(compilation), cancellation);
        return new(files.Policy, files.Models);
    }
}
