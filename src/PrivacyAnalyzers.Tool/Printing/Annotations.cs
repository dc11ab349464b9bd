using System.Globalization;
using System.Text;
using PrivacyAnalyzers.Tool.Sarif;

namespace PrivacyAnalyzers.Tool.Printing;

/// <summary>Lines that build services turn into remarks beside the code. What comes from code must not end such a line or begin another.</summary>
internal static class Annotations
{
    public static string Write(IEnumerable<Finding> findings, string service)
    {
        var to = new StringBuilder();
        foreach (var finding in findings) to.Append(service == "azure" ? Azure(finding) : GitHub(finding)).Append('\n');
        return to.ToString();
    }

    private static string GitHub(Finding f) =>
        string.Create(CultureInfo.InvariantCulture, $"::{(f.Level == "error" ? "error" : f.Counts ? "warning" : "notice")} file={Property(f.At.Uri)},line={f.At.Line},col={f.At.Column},endLine={f.At.EndLine},endColumn={f.At.EndColumn},title={f.Rule}::{Data(f.Message)}");

    private static string Azure(Finding f) =>
        string.Create(CultureInfo.InvariantCulture, $"##vso[task.logissue type={(f.Level == "error" ? "error" : "warning")};sourcepath={Value(f.At.Uri)};linenumber={f.At.Line};columnnumber={f.At.Column};code={f.Rule};]{Value(f.Message)}");

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Value(string text) =>
        text.Replace("%", "%AZP25", StringComparison.Ordinal).Replace(";", "%3B", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);
}
