using System.Text.Json;
using PrivacyAnalyzers.Tool.Sarif;

namespace PrivacyAnalyzers.Tool.Printing;

/// <summary>GitLab's code quality report: a subset of Code Climate's format.</summary>
internal static class GitLabReport
{
    public static void Write(Stream to, IEnumerable<Finding> findings)
    {
        using var json = new Utf8JsonWriter(to, Json.Readable);
        json.WriteStartArray();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings.Where(static f => f.At.Uri.Length > 0))
        {
            // One fingerprint, one entry: of equal ones GitLab shows the last.
            var times = seen[finding.Id] = seen.GetValueOrDefault(finding.Id) + 1;
            json.WriteStartObject();
            json.WriteString("description", finding.Message);
            json.WriteString("check_name", finding.Rule);
            json.WriteString("fingerprint", times == 1 ? finding.Id : $"{finding.Id}-{times}");
            json.WriteString("severity", finding.Level switch { "error" => "critical", "warning" => "major", _ => "info" });
            json.WriteStartObject("location");
            json.WriteString("path", finding.At.Uri);
            json.WriteStartObject("lines");
            json.WriteNumber("begin", Math.Max(1, finding.At.Line));
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
