using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Benchmarks.Contestants;

/// <summary>The analyzers of others, each from its package. Versions are those of Directory.Packages.props.</summary>
internal static class Rivals
{
    /// <summary>CA3001 to CA3012, the taint rules; the other rules of that package stay out.</summary>
    private static readonly ImmutableHashSet<string> s_taint = [.. Enumerable.Range(3001, 12).Select(static n => "CA" + n)];

    public static Contestant NetAnalyzers() => Load("ca", "taint rules of NetAnalyzers", "Microsoft.CodeAnalysis.NetAnalyzers", "analyzers/dotnet/cs/Microsoft.CodeAnalysis.NetAnalyzers.dll", s_taint.Contains);

    public static Contestant SecurityCodeScan() => Load("scs", "SecurityCodeScan", "SecurityCodeScan.VS2019", "analyzers/dotnet/SecurityCodeScan.VS2019.dll", static _ => true);

    public static Contestant Sonar() => Load("sonar", "SonarAnalyzer", "SonarAnalyzer.CSharp", "analyzers/SonarAnalyzer.CSharp.dll", static _ => true);

    private static Contestant Load(string key, string name, string package, string file, Func<string, bool> takes)
    {
        try
        {
            var folder = PackageFolder.Of(package, out var version);
            var failures = new List<string>();
            var reference = new AnalyzerFileReference(Path.Combine(folder, file), new PackageLoader());
            reference.AnalyzerLoadFailed += (_, failure) => failures.Add(failure.Message);
            var analyzers = reference.GetAnalyzers(LanguageNames.CSharp).Where(a => a.SupportedDiagnostics.Any(d => takes(d.Id))).ToImmutableArray();
            if (analyzers.IsEmpty) return new(key, name, [], failures.Count > 0 ? failures[0] : "no analyzer in " + file);
            foreach (var failure in failures) Console.Error.WriteLine($"{name}: {failure}");
            return new(key, $"{name} {version}", analyzers) { Severities = SeveritiesOf(analyzers, takes) };
        }
        catch (Exception error) when (error is InvalidOperationException or IOException or BadImageFormatException or TypeLoadException)
        {
            return new(key, name, [], error.Message);
        }
    }

    /// <summary>Of a choice of rules those are on and all others off; a package that is taken whole is left as it comes.</summary>
    private static ImmutableDictionary<string, ReportDiagnostic> SeveritiesOf(ImmutableArray<DiagnosticAnalyzer> analyzers, Func<string, bool> takes)
    {
        var ids = analyzers.SelectMany(static a => a.SupportedDiagnostics).Select(static d => d.Id).Distinct().ToList();
        if (ids.TrueForAll(i => takes(i) && !s_taint.Contains(i))) return ImmutableDictionary<string, ReportDiagnostic>.Empty;
        return ids.ToImmutableDictionary(static i => i, i => takes(i) ? ReportDiagnostic.Warn : ReportDiagnostic.Suppress);
    }
}
