using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Inventory;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>What a build tells the report where it is asked to: what is marked, where it may go and why, what is suppressed, which policy applies.</summary>
public class InventoryTests
{
    private const string Code = """
        using PrivacyAnalyzers;
        public class Person
        {
            public int Id { get; set; }
            [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";
            [Pii(PiiCategory.Online)] public string Address { get; set; } = "";
            [ConsentCheck(Purpose.Marketing)] public bool Agrees { get; set; }
        }
        public record Call([Cpni(CpniCategory.CallDetail)] string Number, int Line);
        [Aggregate] public class Totals { public int Count { get; set; } }
        public static class Out
        {
            public static void Log([Sink(Channel.Log)] string text) { }
            public static void Serve([Sink(Channel.Service)] string text) { }
            public static void Advertise([Sink(Channel.Marketing)] string to) { }
            public static void Keep([Pii] string text) { }
            [Sanitizer(Protection.Hashed)] public static string Hash(string text) => "";
        }
        public class Desk
        {
            public void Allowed(Person p) => Out.Serve(p.Email);
            public void Online(Person p) => Out.Log(p.Address);
            public void Asked(Person p) { if (p.Agrees) Out.Advertise(p.Email); }
            public void Hashed(Person p) => Out.Log(Out.Hash(p.Email));
            public void Forbidden(Person p) => Out.Log(p.Email);
            public void Both(Person p, Call c) => Out.Log(p.Email + c.Number);
        #pragma warning disable PRIV2001 // the pilot ends with it, until 2031-01-31
            public void Suppressed(Person p) => Out.Log(p.Email);
        #pragma warning restore PRIV2001
            private void Passed(string text) => Out.Serve(text);
            public void Passes(Person p) { var text = p.Email; Passed(text); }
        }
        """;

    [Fact]
    public async Task Members_flows_suppressions_and_the_policy_are_told()
    {
        var found = await Entries(ReportDiagnostic.Info);
        Assert.All(found, static d => Assert.Equal(DiagnosticSeverity.Info, d.Severity));
        Assert.Equal(["Call.Number: CPNI CallDetail", "Out.Keep(text): personal data", "Person.Address: Online", "Person.Email: Contact", "Totals: aggregate"],
            Of(found, "member").Select(static d => $"{d.Properties["Source"]}: {d.Properties["Category"]}").Order(StringComparer.Ordinal));
        Assert.Equal(
        [
            "M:Desk.Allowed(Person): Person.Email to Out.Serve (Service) allowed by P6",
            "M:Desk.Asked(Person): Person.Email to Out.Advertise (Marketing) checked by P4, Consent:Marketing",
            "M:Desk.Both(Person,Call): Call.Number to Out.Log (Log) forbidden by F10",
            "M:Desk.Both(Person,Call): Person.Email to Out.Log (Log) forbidden by P11 P27",
            "M:Desk.Forbidden(Person): Person.Email to Out.Log (Log) forbidden by P11 P27",
            "M:Desk.Hashed(Person): Person.Email to Out.Log (Log) protected by P11 P27, Hashed",
            "M:Desk.Online(Person): Person.Address to Out.Log (Log) allowed by P11",
            "M:Desk.Passes(Person): Person.Email to Out.Serve (Service) allowed by P6",
            "M:Desk.Suppressed(Person): Person.Email to Out.Log (Log) forbidden by P11 P27",
        ], Of(found, "flow").Select(static d => $"{d.Properties["symbol"]}: {d.Properties["Source"]} to {d.Properties["Sink"]} ({d.Properties["Channel"]}) {d.Properties["Verdict"]} by {d.Properties["Clause"]}"
            + (d.Properties.TryGetValue("Because", out var because) ? ", " + because : "")).Order(StringComparer.Ordinal));

        // Names are short; the declaration tells those apart that are called alike.
        Assert.All(Of(found, "flow"), static d => Assert.Equal("P:" + d.Properties["Source"], d.Properties["SourceMember"]));
        var suppression = Assert.Single(Of(found, "suppression")).Properties;
        Assert.Equal(("PRIV2001", "the pilot ends with it, until 2031-01-31", "2031-01-31"), (suppression["Rule"], suppression["Reason"], suppression["Until"]));
        var accepted = Assert.Single(Of(found, "accepted")).Properties;
        Assert.Equal(("0123456789ab", "PRIV2001", "2026-11-25", "until the move"), (accepted["id"], accepted["Rule"], accepted["Since"], accepted["Reason"]));
        var policy = Assert.Single(Of(found, "policy")).Properties;
        Assert.Equal(BuiltIn.DefaultPolicy.Name, policy["Policy"]);
        var lines = policy["Clauses"]!.Split('\n');
        Assert.Equal(PolicyPrinter.Statements(BuiltIn.DefaultPolicy).Count + BuiltIn.DefaultPolicy.Notes.Count, lines.Length);
        Assert.Contains("statement\tP6\tstated\tpermits\tnot subject to general opt-out\tALLOW Pii, Cpni TO Service", lines);
    }

    [Fact]
    public async Task Nothing_is_told_where_nobody_asks() => Assert.Empty(await Entries(null));

    private static IEnumerable<Diagnostic> Of(IEnumerable<Diagnostic> all, string kind) => all.Where(d => d.Properties["Kind"] == kind);

    private static async Task<IReadOnlyList<Diagnostic>> Entries(ReportDiagnostic? severity)
    {
        var compilation = PrivacyTest.Compile(Code);
        if (severity is { } given) compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([KeyValuePair.Create("PRIVINV1", given)]));
        Assert.Empty(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));
        var baseline = new InMemoryText("privacy.baseline", "# privacy baseline 1\n0123456789ab PRIV2001 M:Desk.Forbidden(Person) Person.Email -> Out.Log  # since 2026-11-25 until the move\n");
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([baseline]), (error, _, _) => throw new InvalidOperationException("An analyzer crashed.", error), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        return await compilation.WithAnalyzers([new InventoryAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
    }

    private sealed class InMemoryText(string path, string text) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
