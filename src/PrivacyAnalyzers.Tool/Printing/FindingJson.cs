using System.Globalization;
using System.Text.Json;
using PrivacyAnalyzers.Tool.Sarif;

namespace PrivacyAnalyzers.Tool.Printing;

/// <summary>A finding in JSON, the same in every document of the tool.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("rule", finding.Rule);
        json.WriteString("level", finding.Level);
        foreach (var (name, value) in new[]
                 {
                     ("clause", finding.Clause), ("clauseWords", finding.ClauseWords), ("project", finding.Project), ("category", finding.Category), ("channel", finding.Channel),
                     ("source", finding.Source), ("sink", finding.Sink), ("symbol", finding.Symbol), ("missing", finding.Missing),
                 })
            if (value is { Length: > 0 }) json.WriteString(name, value);
        json.WriteString("message", finding.Message);
        Place(json, "at", finding.At);
        if (finding.Cause is { } cause) Place(json, "cause", cause);
        if (finding.Way.Count > 1)
        {
            json.WriteStartArray("path");
            foreach (var step in finding.Way) Place(json, null, step);
            json.WriteEndArray();
        }

        if (finding.Exemption is { } exemption)
        {
            json.WriteStartObject("exemption");
            json.WriteString("by", exemption.ByBaseline ? "baseline" : "suppression");
            if (exemption.Reason is { } reason) json.WriteString("reason", reason);
            if (exemption.Since is { } since) json.WriteString("since", since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    public static void Place(Utf8JsonWriter json, string? name, Place place)
    {
        if (name is null) json.WriteStartObject();
        else json.WriteStartObject(name);
        json.WriteString("file", place.Uri);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteNumber("endLine", place.EndLine);
        json.WriteNumber("endColumn", place.EndColumn);
        json.WriteEndObject();
    }

    public static Finding Read(JsonElement json) => new()
    {
        Id = Text(json, "id") ?? "",
        Rule = Text(json, "rule") ?? "",
        Level = Text(json, "level") ?? "warning",
        Clause = Text(json, "clause") ?? "",
        ClauseWords = Text(json, "clauseWords"),
        Project = Text(json, "project") ?? "",
        Category = Text(json, "category"),
        Channel = Text(json, "channel"),
        Source = Text(json, "source"),
        Sink = Text(json, "sink"),
        Symbol = Text(json, "symbol"),
        Missing = Text(json, "missing"),
        Message = Text(json, "message") ?? "",
        Cause = json.TryGetProperty("cause", out var cause) ? PlaceOf(cause) : null,
        At = json.TryGetProperty("at", out var at) ? PlaceOf(at) : new Place("", 0, 0, 0, 0),
        Steps = json.TryGetProperty("path", out var path) && path.ValueKind == JsonValueKind.Array ? [.. path.EnumerateArray().Select(PlaceOf)] : [],
        Exemption = json.TryGetProperty("exemption", out var exemption) && exemption.ValueKind == JsonValueKind.Object
            ? new Exemption(Text(exemption, "by") == "baseline", Text(exemption, "reason"), DateOnly.TryParseExact(Text(exemption, "since"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var since) ? since : null)
            : null,
    };

    private static Place PlaceOf(JsonElement place) => new(Text(place, "file") ?? "", Number(place, "line"), Number(place, "column"), Number(place, "endLine"), Number(place, "endColumn"));

    private static string? Text(JsonElement parent, string name) => parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var child) && child.ValueKind == JsonValueKind.String ? child.GetString() : null;

    private static int Number(JsonElement parent, string name) => parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var child) && child.ValueKind == JsonValueKind.Number && child.TryGetInt32(out var value) ? value : 0;
}
