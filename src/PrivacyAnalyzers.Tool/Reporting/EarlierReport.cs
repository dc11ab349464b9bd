using System.Text.Json;
using PrivacyAnalyzers.Tool.Printing;
using PrivacyAnalyzers.Tool.Sarif;

namespace PrivacyAnalyzers.Tool.Reporting;

/// <summary>The JSON document of an earlier report, to compare with.</summary>
internal sealed class EarlierReport
{
    private readonly string _path;

    private EarlierReport(string path, string? generated)
    {
        _path = path;
        Generated = generated;
    }

    private string? Generated { get; }

    /// <summary>Looks at once whether it is one: that is better told before the long work.</summary>
    public static EarlierReport Open(string path, string directory)
    {
        var whole = Path.Combine(directory, path);
        if (!File.Exists(whole)) throw ToolException.BadInput($"{path}: no such file");
        string? format = null, generated = null;
        JsonItems.Read(whole, "findings", static _ => false, (name, value) =>
        {
            if (name == "format") format = value;
            if (name == "generated") generated = value;
        });
        if (format != ReportJson.Format)
            throw ToolException.BadInput(format?.StartsWith("privacy report ", StringComparison.Ordinal) == true ? $"{path}: written by another version of the tool ({format}; this one reads '{ReportJson.Format}')" : $"{path}: no JSON report of privacy");
        return new EarlierReport(whole, generated);
    }

    /// <summary>A row by which findings of now and then are brought together. What is suppressed in code counts as not there.</summary>
    public static string Row(Finding finding, bool isNow) =>
        Rows.Join(finding.Id, isNow ? "1" : "0", finding.Exemption is { ByBaseline: false } ? "" : Json.Text(Json.Line, writer => FindingJson.Write(writer, finding)));

    /// <param name="now">The rows of what is found now; those of this report are added.</param>
    /// <param name="most">How many of each are shown.</param>
    public ChangesSince Compare(LineSorter now, int most, CancellationToken cancellation)
    {
        JsonItems.Read(_path, "findings", item =>
        {
            cancellation.ThrowIfCancellationRequested();
            now.Add(Row(FindingJson.Read(item), isNow: false));
            return true;
        });
        var appeared = new Top<Finding>(most, Orders.Findings);
        var gone = new Top<Finding>(most, Orders.Findings);
        var kept = 0L;
        var (id, before, after) = ((string?)null, new Queue<Finding>(), new Queue<Finding>());
        foreach (var row in now.Sorted())
        {
            var fields = Rows.Split(row);
            if (fields[0] != id) Settle();
            id = fields[0];
            if (fields[2].Length == 0) continue;
            using var document = JsonDocument.Parse(fields[2]);
            var finding = FindingJson.Read(document.RootElement);
            (fields[1] == "0" ? before : after).Enqueue(finding);
        }

        Settle();
        return new ChangesSince(_path, Generated, appeared, gone, kept);

        // Several findings may have one id; then it is their number that tells.
        void Settle()
        {
            while (before.Count > 0 && after.Count > 0)
            {
                before.Dequeue();
                after.Dequeue();
                kept++;
            }

            while (before.TryDequeue(out var old)) gone.Add(old);
            while (after.TryDequeue(out var young)) appeared.Add(young);
        }
    }
}
