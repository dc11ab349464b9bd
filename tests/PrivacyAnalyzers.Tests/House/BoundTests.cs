using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>Code that comes to a limit of the engine: the statistics tell, and what has nothing to do with the limit is found all the same.</summary>
public class BoundTests
{
    private const string Unrelated = "class Unrelated { public void Bad(Customer other) => Out.Log(other.Phone); }\n";

    public static TheoryData<Bound, string> Cases => new()
    {
        { Bound.PathLength, "class A { public void Bad(Customer c) => L0(c.Email);" + Each(30, i => $"void L{i}(string s) => L{i + 1}(s);") + "void L30(string s) => Out.Log(s); }" },
        { Bound.Atoms, $"class A {{ public void Bad({Each(30, i => "Customer c" + i, ", ")}) => Out.Log({Each(30, i => $"c{i}.Email", " + ")}); }}" },
        { Bound.AccessDepth, "class B { public B Next = null!; public string Text = \"\"; } class A { public void Bad(B b, Customer c) { b.Next.Next.Next.Next.Next.Next.Text = c.Email; Out.Log(b.Next.Next.Next.Next.Next.Next.Text); } }" },
        { Bound.Calls, "class B { public string Text = \"\"; } class A { static B M0() => new B();" + Each(6, i => $"static B M{i + 1}() => M{i}();") + "public void Bad(Customer c) { var b = M6(); b.Text = c.Email; Out.Log(b.Text); } }" },
        { Bound.Implementations, "interface I { void Take(string s); } class A { public void Lost(I i, Customer c) => i.Take(c.Email); }" + Each(13, i => $"class I{i} : I {{ public void Take(string s) => Out.Log(s); }}") },
        { Bound.Nesting, "class A {" + Each(200, i => $"public void Ring{i}(Customer c, int n) {{ if (n > {i}) Ring{(i + 1) % 200}(c, n - 1);{(i == 90 ? " else Out.Log(c.Name);" : "")} }}") + "}" },
        { Bound.Rounds, $"class A {{ string Shift(int n, {Each(16, i => "string a" + i, ", ")}) => n == 0 ? a0 : Shift(n - 1, {Each(15, i => "a" + (i + 1), ", ")}, \"\"); public void Bad(Customer c) => Out.Log(Shift(3, c.Email, {Each(15, _ => "\"\"", ", ")})); }}" },
        { Bound.Growth, "class B {" + Each(9, i => $"public string F{i} = \"\";") + "} class A { static void Turn(B b, int n) { if (n == 0) return; Turn(b, n - 1); var last = b.F8;" + Each(8, i => $"b.F{8 - i} = b.F{7 - i};") + "b.F0 = last; } public void Lost(int n, Customer c) { var b = new B { F0 = c.Email }; Turn(b, n); Out.Log(b.F8); } }" },
        { Bound.Visits, "class A { public void Lost(Customer c) {" + Each(60, i => $"var v{i} = \"\";") + "while (v0.Length < 9) {" + Each(59, i => $"v{i} = v{i + 1};") + "v59 = c.Email; } Out.Log(v0); } }" },
        { Bound.OpenReleases, "class A { void Send(System.Net.Mail.SmtpClient client, Customer c) {" + Each(70, i => $"client.Send(\"a\", c.Email, \"{i}\", \"b\");") + "} public void Bad(Customer c) { var client = new System.Net.Mail.SmtpClient(); Send(client, c); } }" },
        { Bound.StoredPlaces, "class A {" + Each(70, i => $"public string F{i} = \"\";") + "public void Keep(Customer c) {" + Each(70, i => $"F{i} = c.Email;") + "} }" },
        { Bound.Reach, "class B { public B? Next; public string Text = \"\"; } class A { public void Lost(Customer c) { var b0 = new B { Text = c.Email };" + Each(250, i => $"var b{i + 1} = new B {{ Next = b{i} }};") + "var list = new List<object> { b250 }; Out.Log(string.Join(\",\", list)); } }" },
        { Bound.PrintDepth, Each(6, i => $"record R{i}(R{i + 1} Inner);") + "record R6([property: Pii] string Email); class A { public void Lost(R0 r, Customer c) { Out.Log(c.Name); Out.Log(r); } }" },
        { Bound.CaptureDepth, "class A { Func<string> Make(Customer c) { Func<string> f0 = () => c.Email;" + Each(5, i => $"Func<string> f{i + 1} = () => f{i}();") + "return f5; } public void Lost(Customer c) => Out.Log(Make(c)()); }" },
        { Bound.CarrierDepth, Each(6, i => $"class R{i} {{ public R{i + 1} Inner {{ get; set; }} = null!; }}") + "class R6 { [Pii] public string Email { get; set; } = \"\"; } class A { public void Lost(R0 r) => Out.Log(r); }" },
        { Bound.Places, $"class A {{ public void Lost(int n, {Each(40, i => "Customer c" + i, ", ")}) {{ var c = n switch {{ {Each(39, i => $"{i} => c{i}", ", ")}, _ => c39 }}; Out.Log(c.Phone); }} }}" },
        { Bound.Facts, $"class A {{ public void Bad(Customer c, {Each(140, i => $"Customer a{i}, Customer b{i}", ", ")}) {{ if ({Each(140, i => $"a{i} == b{i}", " && ")}) Out.Log(c.Email); }} }}" },
        { Bound.Objects, "class B { public B? Next; public string Text = \"\"; } class A { static B Make(Customer c) { var b0 = new B { Text = c.Email };" + Each(140, i => $"var b{i + 1} = new B {{ Next = b{i} }};") + "return b140; } public void Lost(Customer c) { var b = Make(c); while (b.Next != null) b = b.Next; Out.Log(b.Text); } }" },
        { Bound.Work, "class B { public B? Next; public string Text = \"\"; } class A { static B Make(Customer c) { var b0 = new B { Text = c.Email };" + Each(100, i => $"var b{i + 1} = new B {{ Next = b{i} }};") + "return b100; } public void Lost(Customer c) {" + Each(60, i => $"var b{i} = Make(c);") + "b59.Text = c.Email; Out.Log(b59.Next!.Next!.Text); } }" },
        { Bound.Delegates, "class A { public void Lost(Customer c) { Func<string, string> f0 = s => s;" + Each(20, i => $"Func<string, string> f{i + 1} = s => f{i}(s);") + "Out.Log(f20(c.Email)); } }" },
        { Bound.Effort, "class A { public void Lost(Customer c) {" + Each(41, i => $"M{i}(c);") + "Last(c); } static void N(Customer c) => Out.Log(c.Name);" + Each(41, i => $"static void M{i}(Customer c) {{ " + string.Concat(Enumerable.Repeat("N(c);", 500)) + " }") + "static void Last(Customer c) => Out.Log(c.Email); }" },
    };

    [Fact]
    public void Each_bound_has_its_case() => Assert.Equal(Enum.GetValues<Bound>().Order(), Cases.Select(static c => (Bound)c[0]).Order());

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task It_is_counted_and_costs_nothing_else(Bound bound, string code)
    {
        var compilation = PrivacyTest.Compile(Domain.Source, "using Cases; using PrivacyAnalyzers;\n" + Unrelated + code);
        var found = await PrivacyTest.Analyze(compilation);
        Assert.Contains(found, static d => d.Id == "PRIV2001" && d.GetMessage().Contains("Customer.Phone", StringComparison.Ordinal));
        if (code.Contains(" Bad(", StringComparison.Ordinal)) Assert.Contains(found, static d => d.GetMessage().Contains("Customer.Email", StringComparison.Ordinal));
        var statistics = Statistics(compilation);
        Assert.True(statistics[bound] > 0, statistics.ToString());
    }

    /// <summary>A chain of calls may be as long as it likes, and may be begun with at either end.</summary>
    [Fact]
    public async Task Long_chains_are_followed_to_their_end()
    {
        var down = "class A { public void Bad(Customer c) => L0(c);" + Each(700, i => $"void L{i}(Customer c) => L{i + 1}(c);") + "void L700(Customer c) => Out.Log(c.Email + c.Phone); public void BadToo(Customer c) => U700(c.Name);"
            + "void U0(string s) => Out.Log(s);" + Each(700, i => $"void U{i + 1}(string s) => U{i}(s);") + "}";
        var compilation = PrivacyTest.Compile(Domain.Source, "using Cases;\n" + down);
        Assert.Equal(["Customer.Email", "Customer.Name"], (await PrivacyTest.Analyze(compilation)).Where(static d => d.Id == "PRIV2001").Select(static d => d.Properties[DiagnosticProperties.Source]!).Order());
        Assert.Equal(0, Statistics(compilation)[Bound.Nesting]);
    }

    /// <summary>Beyond the depth of access paths all counts as one, which loses nothing; the others are far away.</summary>
    [Fact]
    public void Ordinary_code_meets_no_bound_that_loses_a_finding()
    {
        var compilation = PrivacyTest.Compile([.. Repository.Files("samples/VoipPortal", "*.cs").Select(File.ReadAllText)]);
        Assert.DoesNotContain(Statistics(compilation).Hits, static h => h.Key != Bound.AccessDepth);
    }

    private static string Each(int count, Func<int, string> write, string between = "\n") => string.Join(between, Enumerable.Range(0, count).Select(write));

    private static FlowStatistics Statistics(Compilation compilation)
    {
        var flow = PrivacyTest.FlowOf(compilation);
        using var counted = flow.Statistics.Count();
        foreach (var tree in compilation.SyntaxTrees)
            foreach (var node in tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
                if (compilation.GetSemanticModel(tree).GetDeclaredSymbol(node) is { } method && (flow.MayRelease(method, default) || flow.MayKeep(method, default))) flow.SummaryOf(method, new Session(default));
        return flow.Statistics;
    }
}
