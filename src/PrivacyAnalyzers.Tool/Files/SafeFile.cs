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

    /// <summary>As <see cref="Write(string, string, CancellationToken)"/>, where the text was made from what was there: nobody else's change since then is lost.</summary>
    /// <param name="path">The file.</param>
    /// <param name="before">What was there, without the mark of an encoding; empty for a file that was not.</param>
    /// <param name="after">What shall be there.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static void Edit(string path, string before, string after, CancellationToken cancellation = default)
    {
        var now = File.Exists(path) ? TextFile.Read(path).TrimStart('\uFEFF') : "";
        if (now != before) throw new ToolException(ExitCode.Busy, $"{path}: somebody else has changed it meanwhile; it is as they left it. Try again");
        Write(path, after, cancellation);
    }

    public static void Write(string path, Action<Stream> write, CancellationToken cancellation = default)
    {
        var whole = Path.GetFullPath(path);
        if (IsDevice(whole))
        {
            Straight(path, whole, write);
            return;
        }

        // What a link leads to is written, and the link stays one.
        if (File.Exists(whole) && File.ResolveLinkTarget(whole, returnFinalTarget: true) is { } target) whole = target.FullName;
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

    /// <summary>/dev/stdout, /dev/null, and what a shell makes of &gt;(command): renaming a file to that name would put it out of the way for everybody.</summary>
    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal);

    private static void Straight(string path, string whole, Action<Stream> write)
    {
        try
        {
            using var stream = new FileStream(whole, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            write(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.NotWritten, $"{path}: cannot be written ({e.Message})", e);
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
