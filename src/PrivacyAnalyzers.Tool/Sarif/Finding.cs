using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Tool.Sarif;

/// <summary>Why a finding does not count: a line in the baseline, or a suppression in the code.</summary>
/// <param name="Since">The day it was accepted, where that is written down.</param>
internal sealed record Exemption(bool ByBaseline, string? Reason, DateOnly? Since);

/// <summary>A breach of the policy, as the analyzer told it.</summary>
internal sealed partial record Finding
{
    public required string Id { get; init; }

    public required string Rule { get; init; }

    public required string Level { get; init; }

    public required string Message { get; init; }

    public required string Project { get; init; }

    /// <summary>The clauses, with blanks between them; empty for rules that rest on none.</summary>
    public required string Clause { get; init; }

    public string? ClauseWords { get; init; }

    public string? Category { get; init; }

    public string? Channel { get; init; }

    public string? Source { get; init; }

    /// <summary>The declaration of the source, as documentation comments name it; null in files of older versions.</summary>
    public string? SourceMember { get; init; }

    public string? Sink { get; init; }

    public string? Symbol { get; init; }

    public string? Missing { get; init; }

    public required Place At { get; init; }

    /// <summary>The steps before and behind the place of the finding.</summary>
    public IReadOnlyList<Place> Steps { get; init; } = [];

    /// <summary>How many of the steps come before the place of the finding; the others lead on from there to the sink.</summary>
    public int Before { get; init; }

    /// <summary>The check, address or setting that is at fault, where it is not the finding's own place.</summary>
    public Place? Cause { get; init; }

    /// <summary>The way of the data, with the place of the finding in it.</summary>
    public IReadOnlyList<Place> Way
    {
        get
        {
            var way = Steps.ToList();
            if (!way.Contains(At) && At.Uri.Length > 0) way.Insert(Math.Min(Before, way.Count), At);
            return way;
        }
    }

    public Exemption? Exemption { get; init; }

    /// <summary>False where the id is made up for want of one: then no baseline can name the finding.</summary>
    public bool HasStableId { get; init; } = true;

    /// <summary>A note is advice: it is shown in the report and fails no gate.</summary>
    public bool Counts => Exemption is null && Level is ("warning" or "error");

    /// <summary>The member without what documentation comments put before its name and behind it.</summary>
    public static string Shown(string? symbol)
    {
        if (symbol is null or "-") return "";
        var name = symbol.Length > 2 && symbol[1] == ':' ? symbol[2..] : symbol;
        var end = name.IndexOf('(', StringComparison.Ordinal);
        return (end < 0 ? name : name[..end]).Replace("#ctor", "new", StringComparison.Ordinal);
    }

    public static bool IsRule(string id) => id.Length == 8 && id.StartsWith("PRIV", StringComparison.Ordinal) && id.AsSpan(4).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <param name="result">What the file says.</param>
    /// <param name="project">The project that was compiled.</param>
    /// <param name="relative">Makes a path of the file's URI.</param>
    public static Finding Of(SarifResult result, string project, Func<string, string> relative)
    {
        var at = result.At is { } place ? place with { Uri = relative(place.Uri) } : new Place("", 0, 0, 0, 0);
        var words = Words().Match(result.Message);
        var steps = result.Steps.Select(s => s with { Uri = relative(s.Uri) }).ToList();
        var cause = Index(result["cause"]) is { } index && index < steps.Count ? steps[index] : null;
        if (cause is not null) steps.RemoveAt(steps.LastIndexOf(cause));
        return new Finding
        {
            Id = result["id"] ?? Fallback(result, at),
            HasStableId = result["id"] is not null,
            Rule = result.RuleId,
            Level = result.Level,
            Message = result.Message,
            Project = project,
            Clause = result["clause"] ?? (words.Success ? words.Groups[1].Value : ""),
            ClauseWords = words.Success ? words.Groups[2].Value : null,
            Category = result["category"],
            Channel = result["channel"],
            Source = result["source"],
            SourceMember = result["sourcemember"],
            Sink = result["sink"],
            Symbol = result["symbol"] ?? result.Symbol ?? result["member"],
            Missing = result["missing"],
            At = at,
            Steps = steps,
            Before = Index(result["before"]) ?? steps.Count,
            Cause = cause,
            Exemption = ExemptionOf(result),
        };
    }

    private static int? Index(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;

    private static Exemption? ExemptionOf(SarifResult result)
    {
        if (result.Suppressions.Count == 0) return null;
        var suppression = result.Suppressions[0];
        var told = suppression.Justification ?? "";
        var all = told + " " + suppression.Type;
        var day = Day().Match(all);
        return new Exemption(all.Contains("privacy.baseline", StringComparison.OrdinalIgnoreCase), told.Length > 0 ? told : null,
            day.Success && DateOnly.TryParseExact(day.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var since) ? since : null);
    }

    /// <summary>For files of older versions: what the finding is about, and not where it stands.</summary>
    private static string Fallback(SarifResult result, Place at)
    {
        var about = string.Join('\n', result.RuleId, result["symbol"] ?? result.Symbol ?? Path.GetFileName(at.Uri), result["source"], result["sink"], result.Message);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(about)), 0, 6).ToLowerInvariant();
    }

    /// <summary>The end of a message: the clause and a few of its words.</summary>
    [GeneratedRegex("\\(([^():\"]+): \"([^\"]*)\"\\)$")]
    private static partial Regex Words();

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b")]
    private static partial Regex Day();
}
