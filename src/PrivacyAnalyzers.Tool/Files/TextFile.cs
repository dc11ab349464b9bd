using System.Text;

namespace PrivacyAnalyzers.Tool.Files;

/// <summary>Text that is read to be written again: what is no UTF-8 would not come out as it went in, so it is refused.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, with the mark of its encoding where there is one.</summary>
    public static string Read(string path)
    {
        try
        {
            return s_strict.GetString(File.ReadAllBytes(path));
        }
        catch (DecoderFallbackException e)
        {
            throw ToolException.BadInput($"{path}: is not written in UTF-8; save it so. It is unchanged", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw ToolException.BadInput($"{path}: cannot be read ({e.Message})", e);
        }
    }
}
