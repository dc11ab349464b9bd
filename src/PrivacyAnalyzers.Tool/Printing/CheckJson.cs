using PrivacyAnalyzers.Tool.Sarif;

namespace PrivacyAnalyzers.Tool.Printing;

/// <summary>The result of <c>privacy check --json</c>.</summary>
internal static class CheckJson
{
    public static string Write(IReadOnlyList<Finding> findings, int counted, int accepted, int suppressed, IReadOnlyList<string> without) => Json.Object(json =>
    {
        json.WriteNumber("version", 1);
        json.WriteNumber("count", counted);
        json.WriteNumber("acceptedInBaseline", accepted);
        json.WriteNumber("suppressedInCode", suppressed);
        json.WriteStartArray("withoutAnalyzer");
        foreach (var project in without) json.WriteStringValue(project);
        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in findings) FindingJson.Write(json, finding);
        json.WriteEndArray();
    });
}
