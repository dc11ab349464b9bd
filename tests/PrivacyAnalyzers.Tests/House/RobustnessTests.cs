using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;
using Xunit.Sdk;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>Whatever it is given, the analyzer neither throws nor hangs. The harness fails a test in which an analyzer threw.</summary>
public class RobustnessTests
{
    private static readonly string[] s_cases = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Conformance"), "*.cs", SearchOption.AllDirectories).Where(f => Path.GetFileName(f)[0] != '_').Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    [Fact]
    public async Task Its_own_source() => await PrivacyTest.AnalyzeAnything(PrivacyTest.Compile([.. Repository.Files("src", "*.cs").Select(File.ReadAllText)]));

    [Fact]
    public async Task The_samples() => await PrivacyTest.AnalyzeAnything(PrivacyTest.Compile([.. Repository.Files("samples/VoipPortal", "*.cs").Select(File.ReadAllText)]));

    /// <summary>Code as it is while somebody types: a token missing, the rest not written yet, a line twice.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Half_typed_code(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 12; round++)
        {
            // Several mutants share a compilation; what one breaks is the others' bad luck, too.
            var mutants = Enumerable.Range(0, 10).Select(_ => Mutate(s_cases[random.Next(s_cases.Length)], random)).ToArray();
            try
            {
                await PrivacyTest.AnalyzeAnything(PrivacyTest.Compile([Domain.Source, .. mutants])).WaitAsync(TimeSpan.FromSeconds(60));
            }
            catch (Exception e) when (e is XunitException or TimeoutException)
            {
                throw new XunitException(e.Message + "\n\n" + string.Join("\n----\n", mutants));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("class A : B {} class B : A { [PrivacyAnalyzers.Pii] public string M; void F() => System.Console.WriteLine(M + new A().M); }")]
    [InlineData("class A { [PrivacyAnalyzers.Pii] string M; [PrivacyAnalyzers.Pii] string M; void F() => System.Console.WriteLine(M); void F() => System.Console.WriteLine(M); }")]
    [InlineData("class A { [PrivacyAnalyzers.Pii(] string M; void F( => System.Console.WriteLine(M);")]
    [InlineData("class A { [PrivacyAnalyzers.Pii(null)] string M; [PrivacyAnalyzers.Sink(null)] void L(string s) {} void F() => L(M); }")]
    [InlineData("class A { [PrivacyAnalyzers.Pii(\"Unheard\")] string M; [PrivacyAnalyzers.Sink(\"Nowhere\")] void L(string s) {} void F() => L(M); }")]
    [InlineData("using PrivacyAnalyzers; struct S { [Pii] public string M; public S Next => this; void F() { System.Console.WriteLine(Next.Next.Next.M); } }")]
    [InlineData("using PrivacyAnalyzers; class A { [Pii] string M; string F(int n) => n == 0 ? M : G(n - 1); string G(int n) => F(n - 1) + F(n - 2); void H() => System.Console.WriteLine(F(9)); }")]
    public async Task Odd_code(string code) => await PrivacyTest.AnalyzeAnything(PrivacyTest.Compile(code));

    [Fact]
    public async Task Without_any_reference() =>
        await PrivacyTest.AnalyzeAnything(CSharpCompilation.Create("Bare", [CSharpSyntaxTree.ParseText("namespace PrivacyAnalyzers { class PiiAttribute {} } class A { [PrivacyAnalyzers.Pii] object M; object F() => M; }")]));

    [Fact]
    public async Task Long_sums_long_methods_and_deep_nesting()
    {
        var code = new StringBuilder("using PrivacyAnalyzers; class A { [Pii] public string M = \"\"; public string K = \"\";\n");
        code.Append("void Sum() => System.Console.WriteLine(M").Insert(code.Length, " + K", 600).Append(");\n");
        code.Append("void Long() { var s = K;\n").Insert(code.Length, "s += K; if (s.Length > 3) s = M;\n", 700).Append("System.Console.WriteLine(s); }\n");
        code.Append("void Deep() { ").Insert(code.Length, "if (K.Length > 1) { ", 120).Append("System.Console.WriteLine(M);").Insert(code.Length, " }", 120).Append(" }\n}");
        var found = await PrivacyTest.Analyze(PrivacyTest.Compile(code.ToString())).WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(3, found.Length);
    }

    private static string Mutate(string source, Random random)
    {
        var tokens = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().ToList();
        switch (random.Next(3))
        {
            case 0:
                for (var n = random.Next(1, 4); n > 0; n--)
                {
                    var token = tokens[random.Next(tokens.Count)];
                    if (token.FullSpan.End <= source.Length) source = source.Remove(token.SpanStart, Math.Min(token.Span.Length, source.Length - token.SpanStart));
                }

                return source;
            case 1:
                return source[..tokens[random.Next(tokens.Count)].SpanStart];
            default:
                var lines = source.Split('\n');
                var line = random.Next(lines.Length);
                return string.Join('\n', lines.Take(line + 1).Concat(lines.Skip(line)));
        }
    }
}
