using System.Text;
using System.Text.Json;
using PrivacyAnalyzers.Tool.Builds;
using PrivacyAnalyzers.Tool.Files;
using PrivacyAnalyzers.Tool.Printing;
using PrivacyAnalyzers.Tool.Reporting.Html;

namespace PrivacyAnalyzers.Tool.Reporting;

/// <summary>Where the documents go; null for those that nobody wants.</summary>
internal sealed record ReportFiles(string? Html, string? Json, string? Markdown);

/// <summary>Makes a report of pieces. Nothing is written to its place before all of it is there.</summary>
internal static class ReportRun
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Report Run(IEnumerable<Piece> pieces, Roots roots, ReportFiles files, string title, EarlierReport? earlier, Limits limits, Action<string> progress, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("privacy-sort-");
        try
        {
            using var gathered = new Gatherer(roots, folder.FullName);
            gathered.Read(pieces, progress, cancellation);
            if (gathered.Pieces == 0) throw ToolException.BadInput("there is no SARIF file to report on");
            progress("Sorting");
            var report = New(title, limits);
            if (files.Json is { } json) SafeFile.Write(json, to => Digest(to, gathered, report, folder.FullName, earlier, cancellation), cancellation);
            else Digest(Stream.Null, gathered, report, folder.FullName, earlier, cancellation);
            progress("Writing");
            if (files.Markdown is { } markdown) SafeFile.Write(markdown, MarkdownReport.Write(report), cancellation);
            if (files.Html is { } html)
                SafeFile.Write(html, to =>
                {
                    using var writer = new StreamWriter(to, s_utf8, leaveOpen: true);
                    HtmlReport.Write(writer, report, new Sources(roots));
                }, cancellation);
            return report;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Digest(Stream to, Gatherer gathered, Report report, string folder, EarlierReport? earlier, CancellationToken cancellation)
    {
        using var json = new Utf8JsonWriter(to, Json.Readable);
        ReportJson.Begin(json, report);
        new Digest(gathered, report, folder).Run(json, earlier, cancellation);
        ReportJson.End(json, report);
    }

    private static Report New(string title, Limits limits) => new(limits)
    {
        Title = title,
        Generated = Now(),
        Projects = new(limits.Projects, Orders.Projects),
        Findings = new(limits.Findings, Orders.Findings),
        Members = new(limits.Members, Orders.Members),
        Flows = new(limits.Flows, Orders.Flows),
        AcceptedEntries = new(limits.Accepted, Orders.Accepted),
        Stale = new(limits.Accepted, Orders.Accepted),
        Suppressions = new(limits.Suppressions, Orders.Suppressions),
    };

    /// <summary>Builds that are to be the same every time say what time it is.</summary>
    private static DateTimeOffset Now() =>
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), out var seconds) && seconds is > 0 and < 253402300800 ? DateTimeOffset.FromUnixTimeSeconds(seconds) : DateTimeOffset.UtcNow;
}
