using Microsoft.Extensions.Logging;

namespace PrivacyAnalyzers.Annotations.Tests;

/// <summary>Keeps what reaches a log provider: each line's properties, and its text under a name that no placeholder has.</summary>
internal sealed class RecordingLogger : ILoggerProvider, ILogger
{
    public const string Text = "<text>";

    private readonly List<IReadOnlyDictionary<string, string?>> _lines = [];

    public IReadOnlyList<IReadOnlyDictionary<string, string?>> Lines => _lines;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var line = new Dictionary<string, string?> { [Text] = formatter(state, exception) };
        foreach (var (name, value) in (IEnumerable<KeyValuePair<string, object?>>)state!) line[name] = value?.ToString();
        _lines.Add(line);
    }

    public void Dispose()
    {
    }
}
