using PrivacyAnalyzers.Tool.Sarif;

namespace PrivacyAnalyzers.Tool.Printing;

/// <summary>The result of <c>privacy check --json</c>.</summary>
internal static class CheckJson
{
    /// <param name="stale">How many lines of baselines no longer occur; null where nobody can know, since what was read need not be all there is.</param>
    public static string Write(IReadOnlyList<Finding> findings, int counted, int accepted, int suppressed, int? stale, IReadOnlyList<string> without) => Json.Object(json =>
    {
        json.WriteNumber("version", 1);
        json.WriteNumber("count", counted);
        json.WriteNumber("acceptedInBaseline", accepted);
        json.WriteNumber("suppressedInCode", suppressed);
        if (stale is { } count) json.WriteNumber("stale", count);
        json.WriteStartArray("withoutAnalyzer");
        foreach (var project in without) json.WriteStringValue(project);
        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in findings) FindingJson.Write(json, finding);
        json.WriteEndArray();
    });
}
