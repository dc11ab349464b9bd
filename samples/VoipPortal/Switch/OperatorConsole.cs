using System.Collections.Concurrent;

namespace VoipSwitch;

/// <summary>The screen of the operators; all of it ends in the journal of the switch.</summary>
public class OperatorConsole
{
    private const int Height = 50;

    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyCollection<string> Lines => _lines;

    public void Write(string line)
    {
        _lines.Enqueue(line);
        while (_lines.Count > Height) _lines.TryDequeue(out _);
    }

    public void Alarm(string line) => Write("ALARM " + line);
}
