using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PrivacyAnalyzers.Tool.Printing;

/// <summary>JSON for files and pipes. It is never put into a page, so quotation marks and letters may stay readable.</summary>
internal static class Json
{
    public static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One value on one line.</summary>
    public static readonly JsonWriterOptions Line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object with what is written into it.</summary>
    public static string Object(Action<Utf8JsonWriter> write) => Text(Readable, json =>
    {
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    }) + "\n";

    public static string Text(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var to = new MemoryStream();
        using (var json = new Utf8JsonWriter(to, options)) write(json);
        return Encoding.UTF8.GetString(to.GetBuffer(), 0, (int)to.Length);
    }
}
