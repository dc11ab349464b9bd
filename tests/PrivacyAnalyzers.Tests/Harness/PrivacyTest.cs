using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Flow.Gate;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;
using Xunit.Sdk;

namespace PrivacyAnalyzers.Tests.Harness;

/// <summary>Compiles marked-up sources against real libraries, runs the shipped analyzers and compares. Compiler errors and crashes fail a test.</summary>
internal static class PrivacyTest
{
    internal const string GlobalUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    internal static readonly Lazy<ImmutableArray<MetadataReference>> References = new(() =>
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "references.txt"))
            .Where(p => !Path.GetFileName(p).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && !IsOurs(Path.GetFileName(p)))
            .Select(p => (MetadataReference)MetadataReference.CreateFromFile(p))]);

    public static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
        [.. typeof(PrivacyAnalyzer).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(DiagnosticAnalyzer))).Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)];

    /// <summary>The rules; what is off by default tells no finding.</summary>
    public static readonly ImmutableHashSet<string> Shipped = [.. Analyzers.SelectMany(a => a.SupportedDiagnostics).Where(d => d.IsEnabledByDefault).Select(d => d.Id)];

    private static bool IsOurs(string file) => file.StartsWith("PrivacyAnalyzers.", StringComparison.Ordinal) && file != "PrivacyAnalyzers.Annotations.dll";

    public static CSharpCompilation Compile(params string[] sources)
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);
        var trees = sources.Prepend(GlobalUsings).Select((s, i) => CSharpSyntaxTree.ParseText(SourceText.From(s, System.Text.Encoding.UTF8), options, $"Test{i}.cs"));
        return CSharpCompilation.Create("Test", trees, References.Value,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
    }

    /// <summary>What the analyzers find in code that compiles; one compilation tells both.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Analyze(CSharpCompilation compilation, params (string Path, string Text)[] files)
    {
        var (errors, found) = await Compiled(compilation, files);
        if (errors.Length > 0) throw new XunitException("The test source does not compile:\n" + string.Join("\n", errors.Take(10)));
        return found;
    }

    /// <summary>The compiler's errors, and what the analyzers find.</summary>
    public static async Task<(ImmutableArray<Diagnostic> Errors, ImmutableArray<Diagnostic> Found)> Compiled(CSharpCompilation compilation, params (string Path, string Text)[] files)
    {
        var all = await Run(compilation, Configuration.Empty, files, static analysis => analysis.GetAllDiagnosticsAsync());
        var ofCompiler = all.ToLookup(static d => d.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler));
        return ([.. ofCompiler[true].Where(static d => d.Severity == DiagnosticSeverity.Error)], [.. ofCompiler[false]]);
    }

    /// <summary>As <see cref="Analyze"/>, for code that need not compile.</summary>
    public static Task<ImmutableArray<Diagnostic>> AnalyzeAnything(CSharpCompilation compilation, params (string Path, string Text)[] files) => AnalyzeConfigured(compilation, Configuration.Empty, files);

    /// <summary>As <see cref="AnalyzeAnything"/>, with configuration files.</summary>
    public static Task<ImmutableArray<Diagnostic>> AnalyzeConfigured(CSharpCompilation compilation, Configuration configuration, params (string Path, string Text)[] files) =>
        Run(compilation, configuration, files, static analysis => analysis.GetAnalyzerDiagnosticsAsync());

    private static async Task<ImmutableArray<Diagnostic>> Run(CSharpCompilation compilation, Configuration configuration, (string Path, string Text)[] files, Func<CompilationWithAnalyzers, Task<ImmutableArray<Diagnostic>>> ask)
    {
        var crashes = new List<string>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files.Select(f => (AdditionalText)new InMemoryText(f.Path, f.Text))], configuration),
            onAnalyzerException: (e, _, _) => { lock (crashes) crashes.Add(e.ToString()); }, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var diagnostics = await ask(compilation.WithAnalyzers(Analyzers, options));
        if (crashes.Count > 0) throw new XunitException("An analyzer crashed:\n" + crashes[0]);
        return [.. diagnostics.OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>The engine alone, with the models and the vocabulary that ship.</summary>
    public static FlowContext FlowOf(Compilation compilation)
    {
        var models = new ModelIndex(BuiltInModels.For(Libraries.In(compilation)));
        var marks = new Marks(BuiltIn.DefaultPolicy.Vocabulary, models);
        return new FlowContext(compilation, marks, models, NameGate.Of(compilation, models, marks, false, default)!, static _ => false);
    }

    /// <summary>Runs one marked-up source, together with the shared domain.</summary>
    public static async Task Verify(string source)
    {
        var markup = new Markup(source);
#if ROSLYN48
        if (markup.NeedsNewest) return;
#endif
        var problems = (await Problems([source]))[0];
        if (problems.Count > 0) throw new XunitException(string.Join("\n", problems));
    }

    /// <summary>What is wrong with the verdicts on marked-up sources that are compiled together, together with the shared domain; one list a source.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<Markup.Problem>>> Problems(IReadOnlyList<string> sources)
    {
        var compilation = Compile([Domain.Source, .. sources]);
        var found = await Analyze(compilation);
        return [.. sources.Select((source, i) => new Markup(source).Compare(
            found.Where(d => d.Location.SourceTree == compilation.SyntaxTrees[i + 2]).Select(d => (d.Location.GetLineSpan().StartLinePosition.Line, d.Id, d.GetMessage())), Shipped))];
    }
}
