using System.Text;

namespace PrivacyAnalyzers.Tool.Files;

/// <summary>
/// Writes a file aside and renames it once it is whole. Where that fails (a full disk, a folder that may not be written to, Ctrl-C), what was there
/// before is untouched and nothing half-written stays.
/// </summary>
internal static class SafeFile
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(string path, string text, CancellationToken cancellation = default) => Write(path, stream => stream.Write(s_utf8.GetBytes(text)), cancellation);

    public static void Write(string path, Action<Stream> write, CancellationToken cancellation = default)
    {
        var whole = Path.GetFullPath(path);
        if (Directory.Exists(whole)) throw new ToolException(ExitCode.NotWritten, $"{path}: is a folder");
        var aside = $"{whole}.{Environment.ProcessId}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(whole)!);

            // Renaming over a file asks nobody whether the file itself may be written.
            if (File.Exists(whole) && (File.GetAttributes(whole) & FileAttributes.ReadOnly) != 0) throw new UnauthorizedAccessException("the file is read-only");
            using (var stream = new FileStream(aside, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                write(stream);
                cancellation.ThrowIfCancellationRequested();
                stream.Flush(flushToDisk: true);
            }

            File.Move(aside, whole, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.NotWritten, $"{path}: cannot be written ({e.Message}); {(File.Exists(whole) ? "what was there is unchanged" : "nothing was written")}", e);
        }
        finally
        {
            Remove(aside);
        }
    }

    private static void Remove(string aside)
    {
        try
        {
            File.Delete(aside);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The folder is gone or closed to us; then the file was never there.
        }
    }
}
