using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>A set of analyzers that takes part; none for the compiler alone.</summary>
internal sealed record Contestant(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers, ImmutableDictionary<string, ReportDiagnostic> Severities)
{
    public static readonly Contestant None = new("compiler alone", [], ImmutableDictionary<string, ReportDiagnostic>.Empty);

    public static readonly Contestant Floor = new("floor: asks for each block's operations", [new FloorAnalyzer()], ImmutableDictionary<string, ReportDiagnostic>.Empty);

    public static readonly Contestant Ours = new("PrivacyAnalyzers", [new PrivacyAnalyzer()], ImmutableDictionary<string, ReportDiagnostic>.Empty);
}

/// <summary>What any analyzer of operations costs at the least.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class FloorAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_never = new("FLOOR", "Never", "Never", "Floor", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_never];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterOperationBlockAction(static block => { foreach (var operation in block.OperationBlocks) _ = operation.Kind; });
    }
}
