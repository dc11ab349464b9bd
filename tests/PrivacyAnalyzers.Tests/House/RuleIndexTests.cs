using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Governance;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>The index of the rules is made from the rules, their pages and their fixes.</summary>
public class RuleIndexTests
{
    private const string Folder = "src/PrivacyAnalyzers/Rules";

    private static readonly HashSet<string> s_fixable = [.. typeof(PrivacyFix).Assembly.GetExportedTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(CodeFixProvider)) && t != typeof(AcceptFix)).SelectMany(t => ((CodeFixProvider)Activator.CreateInstance(t)!).FixableDiagnosticIds)];

    [Fact]
    public void The_index_is_up_to_date()
    {
        var to = new StringBuilder("""
            # The rules

            Every rule with its page. The clauses are those of the policy that ships ([clause by clause](../../PrivacyAnalyzers.Policy/Policies/CLAUSES.md));
            a policy of your own has others. Severities are set in an `.editorconfig`: `dotnet_diagnostic.PRIV2001.severity = error`. A test makes
            this table from the rules, their pages and their fixes, and fails where it is out of date.

            """.ReplaceLineEndings("\n"));
        var rules = PrivacyTest.Analyzers.SelectMany(a => a.SupportedDiagnostics).Where(d => d.IsEnabledByDefault).GroupBy(d => d.Id).Select(g => g.First()).OrderBy(d => d.Id, StringComparer.Ordinal);
        foreach (var area in rules.GroupBy(AreaOf))
        {
            to.Append($"\n## {area.Key}\n\n| rule | | severity | clauses | fix |\n|---|---|---|---|---|\n");
            foreach (var rule in area)
                to.Append($"| [{rule.Id}]({AreaOf(rule)}/{rule.Id}.md) | {rule.Title} | {Severity(rule)} | {string.Join(", ", RulePages.ClausesOf(rule.Id).Select(c => $"[{c}](../../PrivacyAnalyzers.Policy/Policies/CLAUSES.md#{c.ToLowerInvariant()})"))} | {(s_fixable.Contains(rule.Id) ? "yes" : "")} |\n");
        }

        Generated.Holds(Folder + "/README.md", to.ToString());
    }

    private static string AreaOf(DiagnosticDescriptor rule) => Path.GetFileName(Path.GetDirectoryName(RulePages.PathOf(rule.Id)))!;

    private static string Severity(DiagnosticDescriptor rule) => rule.DefaultSeverity == DiagnosticSeverity.Info ? "suggestion" : rule.DefaultSeverity.ToString().ToLowerInvariant();
}
