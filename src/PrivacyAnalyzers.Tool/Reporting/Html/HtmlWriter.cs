using System.Globalization;
using System.Text;
using PrivacyAnalyzers.Tool.Terminal;

namespace PrivacyAnalyzers.Tool.Reporting.Html;

/// <summary>
/// Writes HTML. Everything that is not a constant of this program goes through <see cref="Text"/>, and no address is ever made of what comes from
/// code: links lead to numbered places on the page, or to the pages of rules.
/// </summary>
internal sealed class HtmlWriter(TextWriter to)
{
    /// <param name="markup">A constant of this program, or made of such.</param>
    public HtmlWriter Raw(string markup)
    {
        to.Write(markup);
        return this;
    }

    public HtmlWriter Line(string markup)
    {
        to.Write(markup);
        to.Write('\n');
        return this;
    }

    public HtmlWriter Text(string? text)
    {
        to.Write(Escape(text));
        return this;
    }

    public HtmlWriter Number(long number)
    {
        to.Write(Format(number));
        return this;
    }

    public HtmlWriter Element(string tag, string? text, string? style = null) => Raw(style is null ? $"<{tag}>" : $"<{tag} class=\"{style}\">").Text(text).Raw($"</{tag}>");

    /// <summary>A cell that says what it is where the table becomes a list, on a phone.</summary>
    public HtmlWriter Cell(string label, Action<HtmlWriter> content, string? style = null)
    {
        // What is in the cell is one box, which stands beside the label; an empty cell has none, and is left out on a phone.
        using var inside = new StringWriter();
        content(new HtmlWriter(inside));
        Raw($"<td data-label=\"{Escape(label)}\"{(style is null ? "" : $" class=\"{style}\"")}>");
        return Raw(inside.ToString() is { Length: > 0 } text ? $"<div>{text}</div></td>" : "</td>");
    }

    /// <summary>A path or a long name, which may go on in the next line behind each separator.</summary>
    public HtmlWriter Path(string? text, char separator = '/') => Raw("<code>").Raw(Escape(text).Replace(separator.ToString(), separator + "<wbr>", StringComparison.Ordinal)).Raw("</code>");

    public HtmlWriter Cell(string label, string? text, string? style = null) => Cell(label, w => w.Text(text), style);

    public static string Format(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u202f');

    /// <summary>Also for attributes. What could turn the direction of writing, or not be seen, is shown as what it is.</summary>
    public static string Escape(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
            escaped.Append(c switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '`' => "&#96;",
                _ when Screen.IsTreacherous(c) || char.IsSurrogate(c) && !IsPaired(text) => $"\\u{(int)c:x4}",
                _ => c.ToString(),
            });
        return escaped.ToString();
    }

    private static bool IsPaired(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }

        return true;
    }
}
