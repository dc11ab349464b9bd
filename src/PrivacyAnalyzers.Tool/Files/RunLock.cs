using System.Security.Cryptography;
using System.Text;

namespace PrivacyAnalyzers.Tool.Files;

/// <summary>
/// Keeps two runs from working on the same place at once. The system lets go of it when the process ends, however it ends. Its file goes with it; one that a
/// run has left that was killed is nobody's, and goes with the next.
/// </summary>
internal sealed class RunLock : IDisposable
{
    /// <summary>So often in a row another run may end in the moment in which this one begins.</summary>
    private const int Attempts = 100;

    /// <summary>That somebody else holds a file, as Linux, macOS and Windows say it.</summary>
    private static readonly int[] s_held = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream _held;
    private readonly string _file;

    private RunLock(FileStream held, string file) => (_held, _file) = (held, file);

    /// <param name="place">What nobody else may work on.</param>
    /// <param name="folder">Where the lock lies; the folder for temporary files where it is not given.</param>
    public static RunLock Take(string place, string? folder = null)
    {
        // Each user has locks of their own: nobody can open those of another, which stay when a run has ended.
        var name = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Environment.UserName + "\n" + Path.GetFullPath(place))), 0, 8);
        var file = Path.Combine(folder ?? Path.GetTempPath(), $"privacy-{name}.lock");
        try
        {
            for (var attempt = 0; attempt < Attempts; attempt++)
                if (Open(file) is { } held) return new RunLock(held, file);
            throw Busy(place, null);
        }
        catch (IOException e) when (s_held.Contains(e.HResult))
        {
            throw Busy(place, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.NotWritten, $"{file}: cannot be written ({e.Message}); TMPDIR names another folder for temporary files", e);
        }
    }

    public void Dispose()
    {
        // The name goes before the lock does: nobody else can have it yet.
        try
        {
            if (!OperatingSystem.IsWindows()) File.Delete(_file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Its folder is gone, or closed to us by now; an empty file that stays does no harm.
        }

        _held.Dispose();
    }

    private static ToolException Busy(string place, Exception? inner) => new(ExitCode.Busy, $"{place}: another run of privacy is at work here; wait until it has ended", inner);

    /// <summary>Null where the file that was opened has lost its name to whoever held the lock before; then a lock on it keeps nobody out.</summary>
    private static FileStream? Open(string file)
    {
        // Windows itself takes the file away with its last handle, and opens none that is going.
        if (OperatingSystem.IsWindows()) return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        var held = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        try
        {
            // A time that nobody else would write tells whether what has the name is what was opened. File systems keep times to two seconds at worst.
            var mark = DateTime.UnixEpoch.AddSeconds(2 * Random.Shared.Next(1, int.MaxValue / 2));
            File.SetLastWriteTimeUtc(held.SafeFileHandle, mark);
            if (File.GetLastWriteTimeUtc(file) == mark) return held;
        }
        catch
        {
            held.Dispose();
            throw;
        }

        held.Dispose();
        return null;
    }
}
