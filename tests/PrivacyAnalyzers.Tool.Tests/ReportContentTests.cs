using System.Text.Json;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Tool.Reporting;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests;

/// <summary>What the report says of members that are called alike, and of the clauses of other policies than the one that ships.</summary>
public sealed class ReportContentTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Members_of_the_same_short_name_are_kept_apart()
    {
        const string Sales = "P:Shop.Sales.Customer.Email", Support = "P:Shop.Support.Customer.Email", Send = "M:Shop.Mail.Sender.Send``1(System.String,``0)";
        _folder.Write("App.sarif", new Pieces(_folder.Path).Member("Customer.Email", "Contact", member: Sales).Member("Customer.Email", "Contact", line: 9, member: Support)
            .Member("Sender.Send(to)", "Contact", line: 12, member: Send).Member("Customer.Phone", "Contact", line: 15)
            .Finding(member: Sales).Flow("Customer.Email", "Contact", "Marketing", "INews.Send", "checked", "P4", "Consent:Marketing", member: Support)
            .Flow("Customer.Email", "Contact", "Store", "Db.Save", "allowed", "P1").Finding(source: "to", line: 30, member: Send).Finding(source: "Customer.Phone", line: 31).Text());
        await _folder.Privacy("report", "App.sarif", "--html", "r.html", "--json-file", "r.json");
        using var json = JsonDocument.Parse(_folder.Read("r.json"));

        // What nobody told the declaration of may be either's, and is said of both.
        Assert.Equal(
        [
            "Customer.Phone Log:forbidden", "Sender.Send(to) Log:forbidden", "Shop.Sales.Customer.Email Log:forbidden,Store:allowed", "Shop.Support.Customer.Email Marketing:checked,Store:allowed",
        ], json.RootElement.GetProperty("members").EnumerateArray().Select(static m => m.GetProperty("name").GetString() + " " + string.Join(',', m.GetProperty("goes").EnumerateObject().Select(static g => g.Name + ":" + g.Value.GetString()))).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["Customer.Email Store", "Customer.Phone Log", "Sender.Send(to) Log", "Shop.Sales.Customer.Email Log", "Shop.Support.Customer.Email Marketing"],
            json.RootElement.GetProperty("flows").EnumerateArray().Select(static f => f.GetProperty("source").GetString() + " " + f.GetProperty("channel").GetString()).Order(StringComparer.Ordinal));
        Assert.Contains("Shop.Sales.Customer.Email", _folder.Read("r.html"), StringComparison.Ordinal);
    }

    /// <summary>One flow, one finding; what leaves together with the data that it names leaves all the same.</summary>
    [Fact]
    public async Task What_a_finding_does_not_name_goes_where_it_goes()
    {
        _folder.Write("App.sarif", new Pieces(_folder.Path).Flow("Customer.Name", "Identity", "Log", "Out.Log", "forbidden", "P11", file: "App/Desk.cs", line: 5, member: "P:App.Customer.Name")
            .Member("Customer.Email", "Contact").Member("Customer.Name", "Identity").Member("Customer.Street", "Shipping").Member("Customer.Town", "Shipping")
            .Finding(line: 5, member: "P:App.Customer.Email").Flow("Customer.Email", "Contact", "Log", "Out.Log", "forbidden", "P11", file: "App/Desk.cs", line: 5, member: "P:App.Customer.Email")
            .Finding(line: 7, source: "Customer.Town", suppressions: Pieces.InBaseline).Flow("Customer.Street", "Shipping", "Log", "Out.Log", "forbidden", "P11", file: "App/Desk.cs", line: 7, member: "P:App.Customer.Street")

            // Where no rule finds anything, for reasons of its own, nothing breaks the policy.
            .Flow("Customer.Street", "Shipping", "Marketing", "Out.Send", "forbidden", "P4", file: "App/Desk.cs", line: 9, member: "P:App.Customer.Street").Text());
        await _folder.Privacy("report", "App.sarif", "--html", "r.html", "--json-file", "r.json");
        using var json = JsonDocument.Parse(_folder.Read("r.json"));
        Assert.Equal(["Customer.Email Log:forbidden", "Customer.Name Log:forbidden", "Customer.Street Log:accepted", "Customer.Town Log:accepted"],
            json.RootElement.GetProperty("members").EnumerateArray().Select(static m => m.GetProperty("name").GetString() + " " + string.Join(',', m.GetProperty("goes").EnumerateObject().Select(static g => g.Name + ":" + g.Value.GetString()))));
        Assert.Equal(4, json.RootElement.GetProperty("flows").GetArrayLength());
        Assert.Equal(2, json.RootElement.GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public async Task A_policy_of_another_kind_of_company_is_covered_clause_by_clause()
    {
        var repository = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(repository!.FullName, "PrivacyAnalyzers.sln"))) repository = repository.Parent;
        var path = Path.Combine(repository.FullName, "samples", "Clinic", "clinic.privacy");
        var source = new PolicySource(path, File.ReadAllText(path));
        var parsed = PolicyParser.Parse(source, new PolicyShelf([source]));
        Assert.Empty(parsed.Problems);
        var clauses = await Coverage(new Pieces(_folder.Path).Policy(parsed.Policy).Finding(clause: "N5", words: "locked away").Flow("Patient.Mobile", "Contact", "Reminder", "ITexts.Send", "checked", "N7", "NoObjection:Reminders"));
        Assert.Equal(Enumerable.Range(1, 15).Select(static n => "N" + n), clauses.Select(static c => c.Clause));
        var all = clauses.ToDictionary(static c => c.Clause);

        // Its N4 permits, its N15 is no matter of code, and P4 is no word of it.
        Assert.Equal(("permits", "not checkable", "enforced"), (all["N4"].Status, all["N15"].Status, all["N9"].Status));
        Assert.Equal("PRIV3009", all["N9"].Rules);
        Assert.Equal("PRIV6004", all["N14"].Rules);
        Assert.Equal("PRIV3001 PRIV3006 PRIV4004", all["N10"].Rules);
        Assert.Contains("PRIV2001", all["N5"].Rules, StringComparison.Ordinal);
        Assert.Contains("PRIV5001", all["N5"].Rules, StringComparison.Ordinal);
        Assert.Equal("PRIV4001", all["N12"].Rules);
        Assert.Equal(("1 open", "1 checked"), (all["N5"].Evidence, all["N7"].Evidence));
    }

    [Fact]
    public async Task A_policy_that_extends_has_the_clauses_of_both()
    {
        var source = new PolicySource("ours.privacy", """
            POLICY "Ours"
            EXTENDS "Digium privacy policy"

            CHANNEL Auditor

            DENY Pii TO Auditor
                BECAUSE W1 "no auditor sees a name" stated
            """);
        var parsed = PolicyParser.Parse(source, new PolicyShelf([source]));
        Assert.Empty(parsed.Problems);
        var clauses = (await Coverage(new Pieces(_folder.Path).Policy(parsed.Policy))).ToDictionary(static c => c.Clause);
        Assert.Equal(("enforced", "PRIV4001"), (clauses["W1"].Status, clauses["W1"].Rules));
        Assert.Contains("PRIV3001", clauses["P4"].Rules, StringComparison.Ordinal);
        Assert.Equal("not checkable", clauses["F6"].Status);
    }

    /// <summary>What the statements tell of the policy that ships is what the pages of the rules say of its clauses.</summary>
    [Fact]
    public void Statements_and_pages_agree_on_the_policy_that_ships()
    {
        var odd = PolicyPrinter.Statements(BuiltIn.DefaultPolicy).Where(static s => s.Restricts)
            .SelectMany(static s => StatementRules.Of(s.Text).Where(id => !RulePage.Of(id)!.Clauses.Intersect(s.Clause.Id.Split(' ')).Any()).Select(id => $"{id} {s.Clause.Id}: {s.Text}")).Distinct();

        // CPNI in an exception is told by the rule for all personal data, whose page speaks of P11 alone.
        Assert.Equal("PRIV2004 F10: DENY Cpni TO Log, Telemetry, Exception", string.Join("\n", odd));
    }

    private async Task<List<(string Clause, string Status, string Rules, string Evidence)>> Coverage(Pieces pieces)
    {
        _folder.Write("App.sarif", pieces.Text());
        Assert.Equal(ExitCode.Clean, (await _folder.Privacy("report", "App.sarif", "--json-file", "r.json")).Exit);
        using var json = JsonDocument.Parse(_folder.Read("r.json"));
        return [.. json.RootElement.GetProperty("clauses").EnumerateArray().Select(static c => (c.GetProperty("clause").GetString()!, c.GetProperty("status").GetString()!,
            string.Join(' ', c.GetProperty("rules").EnumerateArray().Select(static r => r.GetString())),
            string.Join(", ", new[] { "open", "accepted", "checked", "protected", "allowed" }.Where(n => c.TryGetProperty(n, out var v) && v.GetInt32() > 0).Select(n => c.GetProperty(n).GetInt32() + " " + n))))];
    }
}
