using System.Text.Json;
using PrivacyAnalyzers.Tool.Printing;

namespace PrivacyAnalyzers.Tool.Sarif;

/// <summary>
/// Writes findings as one SARIF 2.1.0 file for services that show it beside the code: relative paths, the path of the data as a code flow, and a
/// fingerprint by which a finding is known again after the code has moved.
/// </summary>
internal static class SarifWriter
{
    public const string Name = "PrivacyAnalyzers";

    public const string Fingerprint = "privacyFinding/v1";

    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static void Write(Stream to, IEnumerable<Finding> findings, string version)
    {
        using var json = new Utf8JsonWriter(to, Json.Readable);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        var rules = new SortedDictionary<string, string>(StringComparer.Ordinal);
        json.WriteStartArray("results");
        foreach (var finding in findings)
        {
            rules[finding.Rule] = finding.Clause;
            Result(json, finding);
        }

        json.WriteEndArray();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", Name);
        json.WriteString("semanticVersion", version);
        json.WriteString("informationUri", RulePage.Repository);
        json.WriteStartArray("rules");
        foreach (var rule in rules.Keys) Rule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter json, string id)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        if (RulePage.Of(id) is { } page)
        {
            Message(json, "shortDescription", page.Title);
            Message(json, "fullDescription", page.Summary);
            json.WriteString("helpUri", page.Address);
            json.WriteStartObject("help");
            json.WriteString("text", page.Summary);
            json.WriteString("markdown", page.Text);
            json.WriteEndObject();
        }

        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue("privacy");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        json.WriteString("level", finding.Level is "error" or "warning" or "note" or "none" ? finding.Level : "warning");
        Message(json, "message", finding.Message);
        json.WriteStartArray("locations");
        if (finding.At.Uri.Length > 0) Location(json, finding.At);
        json.WriteEndArray();
        if (finding.Way.Count > 1) Flow(json, finding);
        if (finding.Cause is { } cause)
        {
            json.WriteStartArray("relatedLocations");
            Location(json, cause);
            json.WriteEndArray();
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString(Fingerprint, finding.Id);
        json.WriteEndObject();
        if (finding.Exemption is { } exemption)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", exemption.ByBaseline ? "external" : "inSource");
            if (exemption.Reason is { } reason) json.WriteString("justification", reason);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteStartObject("properties");
        foreach (var (name, value) in new[]
                 {
                     ("id", finding.Id), ("project", finding.Project), ("clause", finding.Clause), ("category", finding.Category), ("channel", finding.Channel),
                     ("source", finding.Source), ("sink", finding.Sink), ("symbol", finding.Symbol), ("missing", finding.Missing),
                 })
            if (value is { Length: > 0 }) json.WriteString(name, value);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Flow(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartArray("codeFlows");
        json.WriteStartObject();
        json.WriteStartArray("threadFlows");
        json.WriteStartObject();
        json.WriteStartArray("locations");
        foreach (var step in finding.Way)
        {
            json.WriteStartObject();
            json.WritePropertyName("location");
            Location(json, step);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Location(Utf8JsonWriter json, Place place)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(place.Uri));
        json.WriteEndObject();
        if (place.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", place.Line);
            if (place.Column > 0) json.WriteNumber("startColumn", place.Column);
            json.WriteNumber("endLine", place.EndLine);
            if (place.EndColumn > 0) json.WriteNumber("endColumn", place.EndColumn);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Paths inside the repository are relative references; of others the whole address is told.</summary>
    private static string UriOf(string path)
    {
        if (Path.IsPathRooted(path)) return new Uri(path).AbsoluteUri;
        return path.Contains("://", StringComparison.Ordinal) ? path : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
    }

    private static void Message(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
