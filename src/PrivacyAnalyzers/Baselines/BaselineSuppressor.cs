using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Policy.Baselines;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Baselines;

/// <summary>
/// Lets the violations pass that the project's baseline names. They fail no build, whatever raises warnings to errors, and stay in the
/// compiler's log as suppressed results. Without a baseline it does nothing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BaselineSuppressor : DiagnosticSuppressor
{
    /// <summary>How the package hands the compiler what the project says about its gate.</summary>
    private const string GateKey = "build_property.PrivacyGate";

    private static readonly ImmutableDictionary<string, SuppressionDescriptor> s_descriptors =
        RuleCatalogue.Violations.ToImmutableDictionary(static r => r.Id, static r => new SuppressionDescriptor("PRIVBASE", r.Id, $"Accepted in {Baseline.FileName}"));

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = s_descriptors.OrderBy(static d => d.Key, StringComparer.Ordinal).Select(static d => d.Value).ToImmutableArray();

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        Dictionary<string, BaselineEntry>? accepted = null;
        foreach (var file in BaselineFiles.In(context.Options.AdditionalFiles))
        {
            accepted ??= new(StringComparer.Ordinal);
            foreach (var entry in BaselineFiles.Read(file, context.CancellationToken)?.Entries ?? []) accepted[entry.Id] = entry;
        }

        if (accepted is null || IsForAll(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions)) return;
        foreach (var diagnostic in context.ReportedDiagnostics)
            if (Accepts(accepted, diagnostic) && s_descriptors.TryGetValue(diagnostic.Id, out var descriptor)) context.ReportSuppression(Suppression.Create(descriptor, diagnostic));
    }

    /// <summary>The id alone is not enough: what a reviewer has read in the line is what is accepted.</summary>
    private static bool Accepts(Dictionary<string, BaselineEntry> accepted, Diagnostic diagnostic) =>
        FingerprintOf(diagnostic) is { } found && accepted.TryGetValue(found.Id, out var entry) && entry.IsSameAs(found);

    /// <summary>The entry that would accept a diagnostic; null for one that no baseline accepts.</summary>
    public static BaselineEntry? FingerprintOf(Diagnostic diagnostic)
    {
        var properties = diagnostic.Properties;
        return properties.TryGetValue(DiagnosticProperties.Id, out var id) && id is not null
            ? new BaselineEntry(id, diagnostic.Id, Of(DiagnosticProperties.Symbol), Of(DiagnosticProperties.Source), Of(DiagnosticProperties.Sink)) : null;

        string? Of(string key) => properties.TryGetValue(key, out var value) ? value : null;
    }

    /// <summary>True for the path of a project's baseline.</summary>
    public static bool IsBaseline(string path) => BaselineFiles.IsBaseline(path);

    /// <summary><c>all</c>: the debt is due.</summary>
    private static bool IsForAll(AnalyzerConfigOptions options) => options.TryGetValue(GateKey, out var gate) && gate.Equals("all", StringComparison.OrdinalIgnoreCase);
}
