using System.Globalization;

namespace VoipSwitch;

/// <summary>One line of the records that the switch writes about calls.</summary>
public class CallDetailRecord
{
    public Guid Reference { get; init; }

    public string CallingNumber { get; init; } = "";

    public string CalledNumber { get; init; } = "";

    public DateTime StartedAt { get; init; }

    public TimeSpan Duration { get; init; }
}

/// <summary>Reads the folder in which the switch leaves its call records.</summary>
public static class CallSpool
{
    private const int Fields = 5;

    public static IEnumerable<CallDetailRecord> Read(string folder)
    {
        if (!Directory.Exists(folder)) yield break;
        foreach (var file in Directory.EnumerateFiles(folder, "*.cdr").Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file))
            {
                if (line.Split(';') is { Length: Fields } fields) yield return Parse(fields);
            }
        }
    }

    private static CallDetailRecord Parse(string[] fields) => new()
    {
        Reference = Guid.Parse(fields[0]),
        CallingNumber = fields[1],
        CalledNumber = fields[2],
        StartedAt = DateTime.Parse(fields[3], CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal),
        Duration = TimeSpan.FromSeconds(int.Parse(fields[4], CultureInfo.InvariantCulture)),
    };
}
