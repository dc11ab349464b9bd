using System.Text.Json;

namespace PrivacyAnalyzers.Tool.Sarif;

/// <summary>Makes a result of its JSON. What has another shape than SARIF says is taken for absent: the file may be anybody's.</summary>
internal static class ResultParser
{
    public static SarifResult? Parse(JsonElement result, Func<string, bool> isWanted)
    {
        if (Text(result, "ruleId") is not { } rule || !isWanted(rule)) return null;
        return new SarifResult
        {
            RuleId = rule,
            Level = Text(result, "level") ?? "warning",
            Message = Text(Child(result, "message"), "text") ?? "",
            At = Places(result, "locations").FirstOrDefault(),
            Steps = [.. Steps(result)],
            Properties = Properties(result),
            Symbol = Items(result, "locations").SelectMany(static l => Items(l, "logicalLocations")).Select(static l => Text(l, "fullyQualifiedName")).FirstOrDefault(static n => n is not null),
            Suppressions = [.. Items(result, "suppressions").Select(static s => new Suppression(Text(s, "kind") ?? "", Text(Child(s, "properties"), "suppressionType") ?? "", Text(s, "justification")))],
        };
    }

    /// <summary>The path stands in related locations, as compilers write it, or in a code flow, as this tool does.</summary>
    private static IEnumerable<Place> Steps(JsonElement result)
    {
        var flow = Items(result, "codeFlows").SelectMany(static f => Items(f, "threadFlows")).SelectMany(static t => Items(t, "locations")).Select(static l => PlaceOf(Child(l, "location"))).OfType<Place>().ToList();
        return flow.Count > 0 ? flow : Places(result, "relatedLocations");
    }

    private static IEnumerable<Place> Places(JsonElement parent, string name) => Items(parent, name).Select(PlaceOf).OfType<Place>();

    private static Place? PlaceOf(JsonElement location)
    {
        var physical = Child(location, "physicalLocation");
        if (Text(Child(physical, "artifactLocation"), "uri") is not { } uri) return null;
        var region = Child(physical, "region");
        var line = Number(region, "startLine");
        var column = Number(region, "startColumn");
        return new Place(uri, line, column, Or(Number(region, "endLine"), line), Or(Number(region, "endColumn"), column));
    }

    private static Dictionary<string, string> Properties(JsonElement result)
    {
        var all = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var bag = Child(result, "properties");
        foreach (var holder in new[] { bag, Child(bag, "customProperties") })
            if (holder.ValueKind == JsonValueKind.Object)
                foreach (var property in holder.EnumerateObject())
                    if (property.Value.ValueKind == JsonValueKind.String) all[property.Name] = property.Value.GetString()!;
        if (Child(result, "partialFingerprints") is { ValueKind: JsonValueKind.Object } prints && Text(prints, SarifWriter.Fingerprint) is { } print) all["id"] = print;
        return all;
    }

    private static IEnumerable<JsonElement> Items(JsonElement parent, string name) => Child(parent, name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    private static JsonElement Child(JsonElement parent, string name) => parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var child) ? child : default;

    private static string? Text(JsonElement parent, string name) => Child(parent, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static int Number(JsonElement parent, string name) => Child(parent, name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) && value > 0 ? value : 0;

    private static int Or(int value, int other) => value > 0 ? value : other;
}
