using System.Globalization;
using System.Text.Json;
using PrivacyAnalyzers.Tool.Printing;

namespace PrivacyAnalyzers.Tool.Reporting;

/// <summary>The report as JSON: everything that was read, and the sums.</summary>
internal static class ReportJson
{
    /// <summary>The document's first property; another number means another form.</summary>
    public const string Format = "privacy report 1";

    public static void Begin(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("generated", report.Generated.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        json.WriteString("title", report.Title);
    }

    public static void End(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("policies");
        foreach (var policy in report.Policies)
        {
            json.WriteStartObject();
            json.WriteString("name", policy.Name);
            if (policy.File.Length > 0) json.WriteString("file", policy.File);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("clauses");
        foreach (var clause in report.Coverage)
        {
            json.WriteStartObject();
            json.WriteString("clause", clause.Clause);
            json.WriteString("status", clause.Status);
            if (clause.Directness.Length > 0) json.WriteString("directness", clause.Directness);
            json.WriteString("words", clause.Words);
            Texts(json, "statements", clause.Texts);
            Texts(json, "rules", clause.Rules);
            json.WriteNumber("open", clause.Evidence.Open);
            json.WriteNumber("accepted", clause.Evidence.Accepted);
            json.WriteNumber("checked", clause.Evidence.Checked);
            json.WriteNumber("protected", clause.Evidence.Protected);
            json.WriteNumber("allowed", clause.Evidence.Allowed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("activities");
        foreach (var activity in report.Activities)
        {
            json.WriteStartObject();
            json.WriteString("channel", activity.Channel);
            json.WriteString("purpose", activity.Purpose);
            Texts(json, "categories", activity.Categories);
            Texts(json, "recipients", activity.Recipients.Names);
            if (activity.Recipients.HasMore) json.WriteBoolean("moreRecipients", true);
            Texts(json, "clauses", activity.Clauses);
            Texts(json, "conditions", activity.Conditions);
            Texts(json, "protections", activity.Protections);
            json.WriteNumber("places", activity.Count);
            json.WriteNumber("open", activity.Open);
            json.WriteNumber("accepted", activity.Accepted);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (report.Changes is { } changes)
        {
            json.WriteStartObject("changes");
            json.WriteString("since", changes.Generated);
            json.WriteNumber("new", changes.New.Count);
            json.WriteNumber("gone", changes.Gone.Count);
            json.WriteNumber("kept", changes.Kept);
            Texts(json, "newIds", changes.New.Items.Select(static f => f.Id));
            Texts(json, "goneIds", changes.Gone.Items.Select(static f => f.Id));
            json.WriteEndObject();
        }

        json.WriteStartObject("summary");
        json.WriteNumber("projects", report.ProjectCount);
        json.WriteNumber("pieces", report.Pieces);
        json.WriteNumber("piecesWithInventory", report.WithInventory);
        json.WriteNumber("piecesWithoutAnalyzer", report.WithoutAnalyzer);
        json.WriteNumber("open", report.Open);
        json.WriteNumber("notes", report.Notes);
        json.WriteNumber("accepted", report.Accepted);
        json.WriteNumber("suppressed", report.Suppressed);
        json.WriteNumber("members", report.Members.Count);
        json.WriteNumber("flows", report.Flows.Count);
        json.WriteNumber("suppressions", report.Suppressions.Count);
        json.WriteNumber("suppressionsWithoutReason", report.SuppressionsWithoutReason);
        json.WriteNumber("baselineEntries", report.AcceptedEntries.Count);
        json.WriteNumber("staleEntries", report.Stale.Count);
        if (report.OldestAccepted is { } oldest) json.WriteString("oldestAccepted", oldest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteStartObject("membersByCategory");
        foreach (var (category, count) in report.MembersByCategory) json.WriteNumber(category, count);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Flow flow)
    {
        json.WriteStartObject();
        json.WriteString("source", flow.Source);
        if (flow.Member.Length > 0) json.WriteString("member", flow.Member);
        json.WriteString("category", flow.Category);
        json.WriteString("channel", flow.Channel);
        json.WriteString("sink", flow.Sink);
        json.WriteString("verdict", Word(flow.Verdict));
        json.WriteString("clause", flow.Clause);
        if (flow.Because.Length > 0) json.WriteString("because", flow.Because);
        json.WriteNumber("count", flow.Count);
        json.WriteStartArray("places");
        foreach (var place in flow.Places)
        {
            json.WriteStartObject();
            if (place.Symbol.Length > 0) json.WriteString("symbol", place.Symbol);
            if (place.Rule.Length > 0) json.WriteString("rule", place.Rule);
            json.WriteStartArray("path");
            foreach (var step in place.Way) FindingJson.Place(json, null, step);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Member member)
    {
        json.WriteStartObject();
        json.WriteString("name", member.Name);
        if (member.Id.Length > 0) json.WriteString("member", member.Id);
        json.WriteString("category", member.Category);
        json.WriteString("kind", member.Kind);
        json.WriteString("project", member.Project);
        FindingJson.Place(json, "at", member.At);
        json.WriteStartObject("goes");
        foreach (var (channel, verdict) in member.Goes) json.WriteString(channel, Word(verdict));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, SuppressionEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("rule", entry.Rule);
        json.WriteString("project", entry.Project);
        FindingJson.Place(json, "at", entry.At);
        if (entry.Reason is { } reason) json.WriteString("reason", reason);
        if (entry.Until is { } until) json.WriteString("until", until);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, AcceptedEntry entry, bool isStale)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("rule", entry.Rule);
        json.WriteString("project", entry.Project);
        json.WriteString("symbol", entry.Symbol);
        json.WriteString("source", entry.Source);
        json.WriteString("sink", entry.Sink);
        if (entry.Since is { } since) json.WriteString("since", since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (entry.Reason is { } reason) json.WriteString("reason", reason);
        if (isStale) json.WriteBoolean("isStale", true);
        json.WriteEndObject();
    }

    public static string Word(Verdict verdict) => verdict.ToString().ToLowerInvariant();

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
