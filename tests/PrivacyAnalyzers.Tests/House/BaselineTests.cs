using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Baselines;
using PrivacyAnalyzers.Policy.Baselines;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>What a project's baseline names passes, whatever raises warnings to errors; what is wrong with the file is told at its line.</summary>
public class BaselineTests
{
    private const string Path = "shop/privacy.baseline";

    private const string Code = """
        using Cases;
        public class Letters
        {
            public void First(Customer c) => Out.Log(c.Email);
            public void Second(Customer c) => Out.Log(c.Phone);
        }
        """;

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task What_the_baseline_names_fails_no_build_and_stays_in_the_log(bool allAreErrors, bool oneIsError)
    {
        var compilation = Compile(allAreErrors, oneIsError);
        var first = (await Found(compilation))[0];
        Assert.Equal(allAreErrors || oneIsError ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning, first.Severity);
        var found = await Found(compilation, (Path, BaselineWriter.Write([EntryOf(first)])));
        Assert.Equal([true, false], found.Select(static d => d.IsSuppressed));
    }

    [Theory]
    [InlineData("all", 0)]
    [InlineData("ALL", 0)]
    [InlineData("new", 1)]
    [InlineData("", 1)]
    public async Task A_gate_for_all_accepts_nothing(string gate, int accepted)
    {
        var compilation = Compile();
        var first = (await Found(compilation))[0];
        var configuration = new Configuration { Global = { ["build_property.PrivacyGate"] = gate } };
        Assert.Equal(accepted, (await Found(compilation, configuration, (Path, BaselineWriter.Write([EntryOf(first)])))).Count(static d => d.IsSuppressed));
    }

    [Fact]
    public async Task A_line_accepts_what_it_says_and_nothing_else()
    {
        var compilation = Compile();
        var line = EntryOf((await Found(compilation))[0]).ToString();
        var files = new[] { (Path, "# privacy baseline 1\n" + line.Replace("Customer.Email", "Nothing.Much", StringComparison.Ordinal)) };
        Assert.All(await Found(compilation, files), static d => Assert.False(d.IsSuppressed));
        var problem = Assert.Single(await PrivacyTest.AnalyzeAnything(compilation, files), static d => d.Id == "PRIV9003");
        Assert.Contains("the id does not belong to what the line says", problem.GetMessage(), StringComparison.Ordinal);
        Assert.Equal("shop/privacy.baseline: (1,0)-(1,12)", problem.Location.GetLineSpan().ToString());
    }

    [Theory]
    [InlineData("# privacy baseline 1\n<<<<<<< HEAD\n{0}\n=======\n>>>>>>> theirs\n", 1, "a merge left a conflict")]
    [InlineData("# privacy baseline 7\n{0}\n", 0, "a newer version (7)")]
    [InlineData("{0}\n", 0, "the first line of a baseline is")]
    [InlineData("# privacy baseline 1\n{0}\nwhat is this\n", 2, "'what' is no id")]
    public async Task A_broken_file_is_told_and_neither_accepts_all_nor_loses_all(string text, int line, string message)
    {
        var compilation = Compile();
        var files = new[] { (Path, string.Format(System.Globalization.CultureInfo.InvariantCulture, text, EntryOf((await Found(compilation))[0]))) };
        var problem = Assert.Single(await PrivacyTest.AnalyzeAnything(compilation, files), static d => d.Id == "PRIV9003");
        Assert.Contains(message, problem.GetMessage(), StringComparison.Ordinal);
        Assert.Equal((Path, line), (problem.Location.GetLineSpan().Path, problem.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Equal([true, false], (await Found(compilation, files)).Select(static d => d.IsSuppressed));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_accepts_nothing()
    {
        var compilation = Compile();
        var analysis = compilation.WithAnalyzers(PrivacyTest.Analyzers, new AnalyzerOptions([new Unreadable()]));
        Assert.Equal(["PRIV2001", "PRIV2001", "PRIV9003"], (await analysis.GetAnalyzerDiagnosticsAsync()).Select(static d => d.Id).Order(StringComparer.Ordinal));
    }

    /// <summary>What is wrong with the policy's own files has no id: it is mended, not accepted.</summary>
    [Fact]
    public void Every_violation_can_be_accepted_and_no_broken_file_can() =>
        Assert.Equal(PrivacyTest.Shipped.Except(["PRIV9003", "PRIV9004", "PRIV9007"]).Order(StringComparer.Ordinal), new BaselineSuppressor().SupportedSuppressions.Select(static s => s.SuppressedDiagnosticId));

    private static BaselineEntry EntryOf(Diagnostic diagnostic) => BaselineSuppressor.FingerprintOf(diagnostic)! with { Since = "2026-11-25" };

    private static CSharpCompilation Compile(bool allAreErrors = false, bool oneIsError = false)
    {
        var compilation = PrivacyTest.Compile(Domain.Source, Code);
        var options = compilation.Options;
        if (allAreErrors) options = options.WithGeneralDiagnosticOption(ReportDiagnostic.Error);
        if (oneIsError) options = options.WithSpecificDiagnosticOptions([new("PRIV2001", ReportDiagnostic.Error)]);
        return compilation.WithOptions(options);
    }

    private static Task<List<Diagnostic>> Found(CSharpCompilation compilation, params (string, string)[] files) => Found(compilation, Configuration.Empty, files);

    private static async Task<List<Diagnostic>> Found(CSharpCompilation compilation, Configuration configuration, params (string Path, string Text)[] files)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([.. files.Select(static f => (AdditionalText)new InMemoryText(f.Path, f.Text))], configuration), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);
        return [.. (await compilation.WithAnalyzers(PrivacyTest.Analyzers, options).GetAnalyzerDiagnosticsAsync()).Where(static d => d.Id == "PRIV2001").OrderBy(static d => d.Location.SourceSpan.Start)];
    }

    private sealed class Unreadable : AdditionalText
    {
        public override string Path => BaselineTests.Path;

        public override Microsoft.CodeAnalysis.Text.SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }
}
