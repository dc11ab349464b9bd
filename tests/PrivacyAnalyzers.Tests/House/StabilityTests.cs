using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>What an editor asks of an analyzer: to stop when it is told to, and to let go of what is gone.</summary>
public class StabilityTests
{
    private static readonly Assembly[] s_assemblies = [typeof(PrivacyAnalyzer).Assembly, typeof(FlowContext).Assembly, typeof(PrivacyPolicy).Assembly];

    /// <summary>Analyses that are cancelled at random moments; a busy machine delays single answers, so that the median is asked about.</summary>
    private const int Trials = 15;

    private static readonly TimeSpan s_soon = TimeSpan.FromMilliseconds(50);

    /// <summary>
    /// Generated code: one body of thousands of statements without a branch, and one with many. The compiler binds them beforehand, which it does
    /// not let itself be interrupted in.
    /// </summary>
    [Theory]
    [InlineData("to.Text += from.Text + c.Email;\n", 3000)]
    [InlineData("if (from.Text.Length > 1) to.Text = from.Text + c.Email; else from.Text = Join(to.Text, c.Phone);\n", 600)]
    [InlineData("a = new[] { c.Email, Join(c.Phone, to.Text), from.Text, Join(Join(c.Email, a[0]), a[1]) };\n", 1000)]
    [InlineData("to.Next = new Bag { Text = c.Email + from.Text, Next = to.Next };\n", 1000)]
    [InlineData("Out.Log(from.Text + c.Email); Many(from);\n", 150)]
    public void A_cancelled_walk_ends_soon(string statement, int times)
    {
        var compilation = Generated(statement, times);
        var method = compilation.GetTypeByMetadataName("Generated")!.GetMembers("Long").OfType<IMethodSymbol>().Single();
        Measure(() => { var flow = PrivacyTest.FlowOf(compilation); flow.GraphOf(method); return cancellation => flow.SummaryOf(method, new Session(cancellation)); });
    }

    /// <summary>As an editor does it: the compiler's driver runs everything, over many bodies of ordinary size.</summary>
    [Fact]
    public void A_cancelled_analysis_ends_soon()
    {
        var methods = string.Concat(Enumerable.Range(0, 300).Select(static i => $"public void Log{i}(Customer c, Bag b) {{ for (var i = 0; i < 9; i++) {{ b.Text += c.Email; if (b.Text.Length > {i}) Console.WriteLine(b.Text); else Log{i / 2}(c, b); }} }}\n"));
        var compilation = PrivacyTest.Compile(Domain.Source, "using Cases; class Bag { public string Text = \"\"; } class Many {\n" + methods + "}");
        Measure(() => cancellation => compilation.WithAnalyzers(PrivacyTest.Analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(cancellation).GetAwaiter().GetResult());
    }

    /// <summary>An editor goes on with the analysis that it cancelled: nothing half done is left behind in it.</summary>
    [Fact]
    public async Task What_was_cancelled_is_found_afterwards()
    {
        var code = string.Concat(Enumerable.Range(0, 40).Select(static i => $$"""
            class Holder{{i}} {
                private readonly Bag _bag = new(); private string _last = Start(); private static string Start() => "";
                public void Take(Customer c) { _last = c.Email; _bag.Text = _last; for (var i = 0; i < {{i}}; i++) _bag.Next = new Bag { Text = _bag.Text + _last }; }
                public void Show() => Console.WriteLine(_last + _bag.Next.Text);
                public void ShowOther(Holder{{(i + 1) % 40}} other) => other.Show();
            }

            """));
        var compilation = PrivacyTest.Compile(Domain.Source, "using Cases; class Bag { public string Text = \"\"; public Bag Next = null!; }\n" + code);
        var expected = await PrivacyTest.Analyze(compilation);
        Assert.NotEmpty(expected);
        var random = new Random(1);
        for (var trial = 0; trial < 10; trial++)
        {
            var analysis = compilation.WithAnalyzers(PrivacyTest.Analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
            var model = compilation.GetSemanticModel(compilation.SyntaxTrees[2]);
            for (var stop = 0; stop < 8; stop++)
            {
                using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(random.Next(1, 40)));
                try { await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, null, source.Token); } catch (OperationCanceledException) { }
            }

            Assert.Equal(expected.Select(static d => d.ToString()).Order(StringComparer.Ordinal), (await analysis.GetAnalyzerDiagnosticsAsync()).Select(static d => d.ToString()).Order(StringComparer.Ordinal));
        }
    }

    private static CSharpCompilation Generated(string statement, int times)
    {
        var code = new StringBuilder("using Cases; class Bag { public string Text = \"\"; public Bag Next = null!; } class Generated { static string Join(string a, string b) => a + b;\n");
        code.Append("static void Many(Bag b) {").Insert(code.Length, "Out.Log(b.Text); Out.Log(b.Next.Text);\n", 50).Append("}\n");
        code.Append("public void Long(Customer c, Bag from, Bag to) { var a = new[] { \"\", \"\" };\n").Insert(code.Length, statement, times).Append("Console.WriteLine(to.Text + a[0]); } }");
        var compilation = PrivacyTest.Compile(Domain.Source, code.ToString());
        Assert.Empty(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    private static void Measure(Func<Action<CancellationToken>> prepare)
    {
        // The first run compiles the analyzers themselves and takes many times longer than those that are interrupted.
        prepare()(CancellationToken.None);
        var run = prepare();
        var whole = Stopwatch.StartNew();
        run(CancellationToken.None);
        whole.Stop();
        var random = new Random(1);
        var delays = new List<TimeSpan>();
        for (var trial = 0; trial < Trials; trial++)
        {
            run = prepare();
            using var source = new CancellationTokenSource();
            var ended = 0L;
            var thread = new Thread(() =>
            {
                try { run(source.Token); } catch (OperationCanceledException) { ended = Stopwatch.GetTimestamp(); }
            });
            thread.Start();
            Thread.Sleep(whole.Elapsed * (0.9 * random.NextDouble()));
            var cancelled = Stopwatch.GetTimestamp();
            source.Cancel();
            thread.Join();
            if (ended > 0) delays.Add(Stopwatch.GetElapsedTime(cancelled, ended));
        }

        delays.Sort();
        var shown = $"{delays.Count} of {Trials} were interrupted, {whole.ElapsedMilliseconds} ms uninterrupted; delays {string.Join(" ", delays.Select(static d => d.TotalMilliseconds.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture)))}";
        Assert.True(delays.Count > Trials / 3, shown);
        Assert.True(delays[delays.Count / 2] < s_soon, shown);
    }

    [Fact]
    public async Task Nothing_outlives_its_compilation()
    {
        var gone = await Edits(20);
        for (var i = 0; i < 10 && gone.Any(static g => g.IsAlive); i++)
        {
            await Task.Delay(100);
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.Equal(0, gone.Count(static g => g.IsAlive));
    }

    /// <summary>Types one line after the other into a project that is open in an editor.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<List<WeakReference>> Edits(int count)
    {
        var gone = new List<WeakReference>();
        var compilation = PrivacyTest.Compile(Domain.Source, "using Cases; class Typed { }");
        for (var i = 1; i <= count; i++)
        {
            var old = compilation.SyntaxTrees[2];
            var lines = string.Concat(Enumerable.Range(0, i).Select(static n => $"    public void Log{n}(Customer c) => Console.WriteLine(c.Email);\n"));
            compilation = compilation.ReplaceSyntaxTree(old, old.WithChangedText(SourceText.From("using Cases; class Typed {\n" + lines + "}", Encoding.UTF8)));
            Assert.Equal(i, (await PrivacyTest.Analyze(compilation)).Count(static d => d.Id == "PRIV2001"));
            gone.Add(new WeakReference(compilation));
        }

        return gone;
    }

    /// <summary>What a static field holds lives as long as the compiler server does.</summary>
    [Fact]
    public async Task No_static_field_holds_anything_of_a_compilation()
    {
        await PrivacyTest.Analyze(PrivacyTest.Compile(Domain.Source, "using Cases; class A { public void Log(Customer c) => Console.WriteLine(c.Email); }"));
        var fields = s_assemblies.SelectMany(static a => a.GetTypes()).Where(static t => !t.ContainsGenericParameters)
            .SelectMany(static t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)).Where(static f => !f.IsLiteral).ToList();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Assert.Empty(fields.Where(f => Reaches(f.GetValue(null), seen)).Select(static f => f.DeclaringType + "." + f.Name));
        Assert.True(seen.Count > 1000, "what the built-in models and the policy hold is looked through");
    }

    /// <summary>Looks through our objects, and through the framework's collections of them. A weak table lets go of its keys.</summary>
    private static bool Reaches(object? value, HashSet<object> seen)
    {
        if (value is null or string or Type or MemberInfo || value.GetType().IsPrimitive) return false;
        if (value is ISymbol or SyntaxNode or SyntaxTree or SemanticModel or Compilation or IOperation) return true;
        if (value.GetType() is { IsGenericType: true } table && table.GetGenericTypeDefinition() == typeof(ConditionalWeakTable<,>)) return false;
        if (!value.GetType().IsValueType && !seen.Add(value)) return false;
        if (value is Array array) return array.Cast<object?>().Any(item => Reaches(item, seen));
        if (!s_assemblies.Contains(value.GetType().Assembly) && value.GetType().Namespace?.StartsWith("System", StringComparison.Ordinal) != true) return false;
        for (var type = value.GetType(); type is not null; type = type.BaseType)
            if (type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Any(f => !f.FieldType.IsPointer && Reaches(f.GetValue(value), seen))) return true;
        return false;
    }
}
