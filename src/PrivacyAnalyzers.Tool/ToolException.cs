namespace PrivacyAnalyzers.Tool;

/// <summary>How a run ended. Scripts rely on these numbers; the README lists them.</summary>
internal static class ExitCode
{
    public const int Clean = 0;

    public const int Findings = 1;

    /// <summary>Wrong usage, or input that cannot be read: a broken policy, foreign SARIF, a file that is not there.</summary>
    public const int BadInput = 2;

    /// <summary>The build failed for reasons of its own, so nothing is known.</summary>
    public const int BuildFailed = 3;

    /// <summary>What was worked out could not be written. What was there before is still there.</summary>
    public const int NotWritten = 4;

    /// <summary>Another run is at work in the same place.</summary>
    public const int Busy = 5;

    /// <summary>Ctrl-C, as shells count it.</summary>
    public const int Cancelled = 130;
}

/// <summary>Ends the run with a message that names the file or argument at fault.</summary>
internal sealed class ToolException(int exit, string message, Exception? inner = null) : Exception(message, inner)
{
    public int Exit { get; } = exit;

    public static ToolException BadInput(string message, Exception? inner = null) => new(ExitCode.BadInput, message, inner);
}
