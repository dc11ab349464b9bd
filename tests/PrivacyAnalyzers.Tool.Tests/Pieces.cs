using System.Text.Json;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Policy.Baselines;

namespace PrivacyAnalyzers.Tool.Tests;

/// <summary>Writes SARIF in the form in which the compiler does: results first, then the rules, absolute addresses.</summary>
internal sealed class Pieces(string root)
{
    private readonly List<object> _results = [];

    public static string Uri(string root, string file) => new Uri(Path.Combine(root, file)).AbsoluteUri;

    public Pieces Finding(string rule = "PRIV2001", string file = "App/Desk.cs", int line = 5, string source = "Customer.Email", string category = "Contact", string channel = "Log", string sink = "Out.Log", string clause = "P11 P27",
        string words = "web server log files", string level = "warning", string symbol = "M:App.Desk.Open(App.Customer)", object[]? suppressions = null, (string File, int Line)[]? steps = null, string? id = "", string? message = null, string? member = null)
    {
        var properties = new Dictionary<string, string> { ["Clause"] = clause, ["Category"] = category, ["Channel"] = channel, ["Source"] = source, ["Sink"] = sink, ["symbol"] = symbol };
        if (member is not null) properties["SourceMember"] = member;
        if (id is not null) properties["id"] = id.Length > 0 ? id : BaselineEntry.IdOf(rule, symbol, source, sink, 0);
        Add(rule, level, message ?? $"'{source}' ({category}) is written to a log by '{sink}'; redact it ({clause}: \"{words}\")", file, line, properties, suppressions, steps);
        return this;
    }

    public Pieces Note(string kind, string file, int line, params (string Key, string Value)[] properties)
    {
        Add("PRIVINV1", "note", kind, file, line, properties.Append(("Kind", kind)).ToDictionary(static p => p.Item1, static p => p.Item2), null, null);
        return this;
    }

    public Pieces Flow(string source, string category, string channel, string sink, string verdict, string clause, string? because = null, string file = "App/Mail.cs", int line = 9, string member = "") =>
        Note("flow", file, line, [("Source", source), ("SourceMember", member), ("Category", category), ("Channel", channel), ("Sink", sink), ("Verdict", verdict), ("Clause", clause), ("symbol", "M:App.Mail.Send"), .. because is null ? Array.Empty<(string, string)>() : [("Because", because)]]);

    public Pieces Member(string name, string category, string file = "App/Customer.cs", int line = 3, string? member = null) => Note("member", file, line, ("Source", name), ("Category", category), ("Data", "Pii"), ("Member", member ?? "P:App." + name));

    public Pieces Policy() => Policy(BuiltIn.DefaultPolicy);

    public Pieces Policy(PrivacyPolicy policy)
    {
        var lines = PolicyPrinter.Statements(policy).Select(static s => string.Join("\t", "statement", s.Clause.Id, s.Clause.Directness.ToString().ToLowerInvariant(), s.Restricts ? "restricts" : "permits", s.Clause.Words, s.Text))
            .Concat(policy.Notes.Select(static n => string.Join("\t", "note", n.Id, n.IsPermission ? "permitted" : "not-checked", n.Words, n.Reason)));
        return Note("policy", "", 0, ("Policy", policy.Name), ("Clauses", string.Join("\n", lines)));
    }

    /// <param name="analyzer">False for a compiler that knows no rule of ours.</param>
    public string Text(bool analyzer = true) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["$schema"] = "http://json.schemastore.org/sarif-2.1.0",
        ["version"] = "2.1.0",
        ["runs"] = new object[]
        {
            new
            {
                results = _results,
                properties = new { analyzerExecutionTime = "0.1" },
                tool = new { driver = new { name = "Microsoft (R) Visual C# Compiler", version = "5.9.0", rules = new[] { new { id = analyzer ? "PRIV2001" : "CA1000", shortDescription = new { text = "..." } } } } },
                columnKind = "utf16CodeUnits",
            },
        },
    });

    private void Add(string rule, string level, string message, string file, int line, Dictionary<string, string> properties, object[]? suppressions, (string File, int Line)[]? steps)
    {
        var result = new Dictionary<string, object>
        {
            ["ruleId"] = rule,
            ["level"] = level,
            ["message"] = new { text = message },
            ["properties"] = new { warningLevel = 1, customProperties = properties },
        };
        if (file.Length > 0) result["locations"] = new[] { Location(file, line) };
        if (steps is not null) result["relatedLocations"] = steps.Select(s => Location(s.File, s.Line)).ToArray();
        if (suppressions is not null) result["suppressions"] = suppressions;
        _results.Add(result);
    }

    private object Location(string file, int line) => new { physicalLocation = new { artifactLocation = new { uri = Uri(root, file) }, region = new { startLine = line, startColumn = 9, endLine = line, endColumn = 14 } } };

    /// <summary>As the compiler tells of what the baseline accepts, and of a pragma.</summary>
    public static readonly object[] InBaseline = [new { kind = "external", justification = "Accepted in privacy.baseline", properties = new { suppressionType = "DiagnosticSuppressor { Suppression Id: PRIVBASE, Suppression Justification: Accepted in privacy.baseline }" } }];

    public static readonly object[] InSource = [new { kind = "inSource", properties = new { suppressionType = "Pragma Directive" } }];
}
