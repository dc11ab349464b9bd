using System.Security.Cryptography;
using System.Text;

namespace PrivacyAnalyzers.Tool.Files;

/// <summary>Keeps two runs from working on the same place at once. The system lets go of it when the process ends, however it ends.</summary>
internal sealed class RunLock : IDisposable
{
    private readonly FileStream _held;

    private RunLock(FileStream held) => _held = held;

    public static RunLock Take(string place)
    {
        var name = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(place))), 0, 8);
        try
        {
            return new RunLock(new FileStream(Path.Combine(Path.GetTempPath(), $"privacy-{name}.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Busy, $"{place}: another run of privacy is at work here; wait until it has ended", e);
        }
    }

    public void Dispose() => _held.Dispose();
}
