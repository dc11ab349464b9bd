using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>A company of another kind, with data, recipients and promises of its own: nothing of the policy that ships is left in its verdicts.</summary>
public class ClinicTests
{
    private static readonly string s_policy = File.ReadAllText(Repository.Files("samples/Clinic", "clinic.privacy").Single());

    [Fact]
    public void The_policy_has_no_mistakes_and_no_idle_rules()
    {
        var result = PolicyParser.Parse(s_policy, "clinic.privacy");
        Assert.Empty(result.Problems);
        Assert.Empty(result.Policy.Idle);
    }

    [Fact]
    public async Task The_sample_is_told_what_its_file_says()
    {
        var found = await Analyze(("clinic.privacy", s_policy));
        Assert.All(found, d => Assert.StartsWith("N", d.Properties[DiagnosticProperties.Clause], StringComparison.Ordinal));
        Generated.Holds("samples/Clinic/expected-warnings.txt", "# What the build tells the clinic, in the order of the code. A test compares this file with what the analyzer says.\n"
            + string.Concat(found.Select(d => $"{MethodAt(d)}: {d.Id}: {d.GetMessage()}\n")));
    }

    [Theory]
    [InlineData("Opened", "", "PRIV2001 P11 P27")]
    [InlineData("OpenedFrom", "PRIV2001 N5", "")]
    [InlineData("Announce", "PRIV3001 N10", "")]
    [InlineData("Share", "PRIV4001 N13", "")]
    [InlineData("TestByName", "PRIV4001 N11", "PRIV4003 P30")]
    [InlineData("Test", "", "PRIV4003 P30")]
    [InlineData("Report", "", "PRIV4003 P30")]
    public async Task Each_policy_has_verdicts_of_its_own(string method, string clinic, string shipped)
    {
        Assert.Equal(clinic, await Verdict(method, ("clinic.privacy", s_policy)));
        Assert.Equal(shipped, await Verdict(method));
    }

    [Theory]
    [InlineData("no", "")]
    [InlineData("yes", "PRIV4001 N2")]
    public async Task A_clinic_that_extends_it_reads_it_otherwise(string value, string verdict)
    {
        var own = $"POLICY \"Annex\" OF 2026-02-01\nEXTENDS \"clinic.privacy\"\nSETTING \"the laboratory does research\" IS {value} BECAUSE A1 \"our annex\" stated\n";
        Assert.Equal(verdict, await Verdict("Test", ("annex.privacy", own), ("clinic.privacy", s_policy)));
    }

    private static async Task<string> Verdict(string method, params (string, string)[] files) =>
        string.Join(", ", (await Analyze(files)).Where(d => d.Id != "PRIV1007" && MethodAt(d) == method).Select(d => d.Id + " " + d.Properties[DiagnosticProperties.Clause]).Distinct());

    /// <summary>What a build prints: suggestions are not among it.</summary>
    private static async Task<IReadOnlyList<Diagnostic>> Analyze(params (string, string)[] files) =>
        [.. (await PrivacyTest.Analyze(PrivacyTest.Compile([.. Repository.Files("samples/Clinic", "*.cs").Where(f => Path.GetFileName(f) != "Program.cs").Select(File.ReadAllText)]), files)).Where(d => d.Severity == DiagnosticSeverity.Warning)];

    private static string MethodAt(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetRoot().FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>()?.Identifier.ValueText ?? "";
}
