using PrivacyAnalyzers.Tool.Sarif;

namespace PrivacyAnalyzers.Tool.Reporting;

/// <summary>What became of data on its way out. The order is that of how much a reader should care.</summary>
internal enum Verdict { Forbidden, Accepted, Checked, Protected, Allowed }

/// <summary>A declaration that holds data, and where that data goes.</summary>
/// <param name="Id">As documentation comments name it; of a parameter its method's.</param>
internal sealed record Member(string Name, string Id, string Category, string Kind, string Project, Place At)
{
    /// <summary>Channels with the worst verdict on each, as in <c>Log: forbidden</c>.</summary>
    public IReadOnlyList<(string Channel, Verdict Verdict)> Goes { get; init; } = [];
}

/// <summary>Data of one member on its way to one sink, wherever in the code that happens.</summary>
/// <param name="Member">The declaration of the source, as documentation comments name it; empty where nothing tells.</param>
internal sealed record Flow(string Source, string Member, string Category, string Channel, string Sink, Verdict Verdict, string Clause, string Because)
{
    /// <summary>In how many places of the code.</summary>
    public int Count { get; init; }

    /// <summary>Some of the places, each with its way and the member that hands the data over.</summary>
    public IReadOnlyList<FlowPlace> Places { get; init; } = [];
}

internal sealed record FlowPlace(string Symbol, string Rule, IReadOnlyList<Place> Way);

internal sealed record SuppressionEntry(string Rule, Place At, string Project, string? Reason, string? Until);

/// <summary>A line of a baseline.</summary>
internal sealed record AcceptedEntry(string Id, string Project, string Rule, string Symbol, string Source, string Sink, DateOnly? Since, string? Reason);

/// <summary>A statement of the policy, or a note of why a clause has none.</summary>
internal sealed record ClauseEntry(bool IsStatement, IReadOnlyList<string> Ids, string Kind, bool Restricts, string Words, string Text);

/// <summary>A policy, as the build said that it applies.</summary>
internal sealed record PolicyEntry(string Name, string File, IReadOnlyList<ClauseEntry> Clauses)
{
    public static PolicyEntry Of(SarifResult note)
    {
        var clauses = new List<ClauseEntry>();
        foreach (var line in (note["clauses"] ?? "").Split('\n'))
        {
            var fields = line.Split('\t');
            if (fields is ["statement", var ids, var directness, var effect, var words, var text]) clauses.Add(new ClauseEntry(true, ids.Split(' '), directness, effect == "restricts", words, text));
            else if (fields is ["note", var noted, var kind, var quoted, var reason]) clauses.Add(new ClauseEntry(false, noted.Split(' '), kind, false, quoted, reason));
        }

        return new PolicyEntry(note["policy"] ?? "", note["file"] ?? "", clauses);
    }
}
