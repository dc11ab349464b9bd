using System.Security.Cryptography;
using System.Text;

namespace PrivacyAnalyzers.Tool.Files;

/// <summary>Keeps two runs from working on the same place at once. The system lets go of it when the process ends, however it ends.</summary>
internal sealed class RunLock : IDisposable
{
    /// <summary>That somebody else holds a file, as Linux, macOS and Windows say it.</summary>
    private static readonly int[] s_held = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream _held;

    private RunLock(FileStream held) => _held = held;

    /// <param name="place">What nobody else may work on.</param>
    /// <param name="folder">Where the lock lies; the folder for temporary files where it is not given.</param>
    public static RunLock Take(string place, string? folder = null)
    {
        // Each user has locks of their own: nobody can open those of another, which stay when a run has ended.
        var name = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Environment.UserName + "\n" + Path.GetFullPath(place))), 0, 8);
        var file = Path.Combine(folder ?? Path.GetTempPath(), $"privacy-{name}.lock");
        try
        {
            return new RunLock(new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e) when (s_held.Contains(e.HResult))
        {
            throw new ToolException(ExitCode.Busy, $"{place}: another run of privacy is at work here; wait until it has ended", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.NotWritten, $"{file}: cannot be written ({e.Message}); TMPDIR names another folder for temporary files", e);
        }
    }

    public void Dispose() => _held.Dispose();
}
