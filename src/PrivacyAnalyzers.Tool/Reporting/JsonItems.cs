using System.Text.Json;

namespace PrivacyAnalyzers.Tool.Reporting;

/// <summary>Reads the items of one array of a large JSON object, one at a time.</summary>
internal static class JsonItems
{
    private const int FirstWindow = 64 * 1024;
    private const int MaxWindow = 32 * 1024 * 1024;

    /// <param name="path">The file.</param>
    /// <param name="array">The array's name.</param>
    /// <param name="item">Takes an item; false ends the reading.</param>
    /// <param name="text">Told of the texts that stand beside the array.</param>
    public static void Read(string path, string array, Func<JsonElement, bool> item, Action<string, string>? text = null)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan);
            Read(stream, array, item, text);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw ToolException.BadInput($"{path}: cannot be read as a report ({e.Message})", e);
        }
    }

    private static void Read(FileStream stream, string array, Func<JsonElement, bool> item, Action<string, string>? text)
    {
        var window = new byte[FirstWindow];
        var filled = 0;
        var state = new JsonReaderState();
        var name = "";
        var isInside = false;
        for (var isFinal = false; !isFinal;)
        {
            if (filled == window.Length)
            {
                if (window.Length >= MaxWindow) throw new JsonException("a value is too large");
                Array.Resize(ref window, window.Length * 2);
            }

            var read = stream.Read(window, filled, window.Length - filled);
            filled += read;
            isFinal = read == 0;
            var reader = new Utf8JsonReader(window.AsSpan(0, filled), isFinal, state);
            while (true)
            {
                var before = reader;
                if (!reader.Read()) break;
                if (isInside && reader is { TokenType: JsonTokenType.StartObject, CurrentDepth: 2 })
                {
                    if (!JsonDocument.TryParseValue(ref reader, out var document))
                    {
                        reader = before;
                        break;
                    }

                    using (document)
                        if (!item(document.RootElement)) return;
                }
                else if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 }) name = reader.GetString()!;
                else if (reader is { TokenType: JsonTokenType.String, CurrentDepth: 1 }) text?.Invoke(name, reader.GetString()!);
                else if (reader is { TokenType: JsonTokenType.StartArray, CurrentDepth: 1 }) isInside = name == array;
                else if (reader is { TokenType: JsonTokenType.EndArray, CurrentDepth: 1 }) isInside = false;
            }

            state = reader.CurrentState;
            filled -= (int)reader.BytesConsumed;
            window.AsSpan((int)reader.BytesConsumed, filled).CopyTo(window);
        }
    }
}
