using System.Text;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Baselines;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>
/// The configuration files of the package are made from the rules: a preset for each stance, the gate's, and the one that keeps test projects quiet.
/// </summary>
public class PresetTests
{
    private const string Folder = "src/PrivacyAnalyzers.Package/";

    /// <summary>Whoever sets a severity for it asks for the parameters of projects that mark nothing, too, which costs them time.</summary>
    private const string CostsWhereSet = "PRIV1006";

    /// <summary>A mistake in a file of the policy is told in every stance: it decides what all other rules find.</summary>
    private const string FileError = "PRIV9003";

    /// <summary>Our files are above those of the SDK (-100) and below those of users (0 and 100); of ours the later goes before the earlier.</summary>
    private enum Level { Preset = -30, Gate = -20, Tests = -10 }

    private static readonly List<DiagnosticDescriptor> s_rules = [.. PrivacyTest.Analyzers.SelectMany(static a => a.SupportedDiagnostics).Where(static d => d.IsEnabledByDefault).OrderBy(static r => r.Id, StringComparer.Ordinal)];

    private static readonly HashSet<string> s_violations = [.. new BaselineSuppressor().SupportedSuppressions.Select(static s => s.SuppressedDiagnosticId)];

    [Fact]
    public void The_presets_are_up_to_date()
    {
        Holds("adopt", Level.Preset, "Adopt: findings are there for editors, logs and the report, and no build says anything of them.", static r => r.Id == CostsWhereSet ? null : r.Id == FileError ? "warning" : "suggestion");
        Holds("default", Level.Preset, "Default: the severities that the rules have by themselves.", static r => r.Id == CostsWhereSet ? null : Word(r.DefaultSeverity));
        Holds("strict", Level.Preset, "Strict: suggestions are warnings, too, and each project says which of its parameters lead to a sink.", static _ => "warning");
        Holds("gate", Level.Gate, "The gate, for PrivacyGate new and all: violations are errors. Suggestions are left as they are; what the baseline names is suppressed.",
            static r => r.DefaultSeverity == DiagnosticSeverity.Warning && (r.Id == FileError || s_violations.Contains(r.Id)) ? "error" : null);
        Holds("tests", Level.Tests, "Test projects are left alone; PrivacyInTests = true has them checked.", static _ => "none");
    }

    [Fact]
    public void The_list_of_rules_is_up_to_date() =>
        Generated.Holds(Folder + "build/PrivacyAnalyzers.Rules.props", $"""
            <Project>
              <!-- Made from the rules by a test. -->
              <PropertyGroup>
                <_PrivacyRules>{string.Join(";", s_rules.Select(static r => r.Id))}</_PrivacyRules>
              </PropertyGroup>
            </Project>

            """.ReplaceLineEndings("\n"));

    private static void Holds(string name, Level level, string about, Func<DiagnosticDescriptor, string?> severityOf)
    {
        var to = new StringBuilder($"# {about}\n# Made from the rules by a test.\nis_global = true\nglobal_level = {(int)level}\n\n");
        foreach (var rule in s_rules)
            if (severityOf(rule) is { } severity) to.Append($"# {rule.Title}\ndotnet_diagnostic.{rule.Id}.severity = {severity}\n");
        Generated.Holds($"{Folder}presets/{name}.globalconfig", to.ToString());
    }

    private static string Word(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Info ? "suggestion" : severity.ToString().ToLowerInvariant();
}
