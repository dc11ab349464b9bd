using System.Globalization;
using System.Text;
using PrivacyAnalyzers.Tool.Sarif;

namespace PrivacyAnalyzers.Tool.Reporting;

/// <summary>Rows of text fields, a line each, as they are sorted on disk.</summary>
internal static class Rows
{
    public static string Join(params ReadOnlySpan<string?> fields)
    {
        var row = new StringBuilder();
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0) row.Append('\t');
            foreach (var c in fields[i] ?? "")
            {
                if (c is '\t' or '\n' or '\r' or '\\') row.Append('\\').Append(c switch { '\t' => 't', '\n' => 'n', '\r' => 'r', _ => '\\' });
                else row.Append(c);
            }
        }

        return row.ToString();
    }

    public static string[] Split(string row)
    {
        var fields = row.Split('\t');
        for (var i = 0; i < fields.Length; i++)
            if (fields[i].Contains('\\', StringComparison.Ordinal)) fields[i] = Unescape(fields[i]);
        return fields;
    }

    public static string Of(Place place) => string.Create(CultureInfo.InvariantCulture, $"{place.Line},{place.Column},{place.EndLine},{place.EndColumn},{place.Uri}");

    public static Place PlaceOf(string field)
    {
        var parts = field.Split(',', 5);
        return parts.Length < 5 ? new Place(field, 0, 0, 0, 0) : new Place(parts[4], Number(parts[0]), Number(parts[1]), Number(parts[2]), Number(parts[3]));
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Unescape(string field)
    {
        var text = new StringBuilder(field.Length);
        for (var i = 0; i < field.Length; i++)
            text.Append(field[i] != '\\' || i + 1 == field.Length ? field[i] : field[++i] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', var c => c });
        return text.ToString();
    }
}
