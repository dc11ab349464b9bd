namespace PrivacyAnalyzers.Tests.Matrix;

/// <summary>
/// The leaks that are not seen yet: a cell's full name in which <c>*</c> stands for anything, and the reason. False alarms have no place here.
/// </summary>
internal sealed record KnownGaps(string Cells, string Reason)
{
    public static readonly KnownGaps[] All = [];

    public static KnownGaps? For(Cell cell) => All.FirstOrDefault(g => g.Covers(cell));

    public bool Covers(Cell cell)
    {
        var parts = Cells.Split('*');
        var name = cell.Name;
        if (!cell.Leaks || !name.StartsWith(parts[0], StringComparison.Ordinal)) return false;
        var at = parts[0].Length;
        foreach (var part in parts[1..])
        {
            var next = part.Length == 0 ? name.Length : name.IndexOf(part, at, StringComparison.Ordinal);
            if (next < 0) return false;
            at = next + part.Length;
        }

        return at >= name.Length;
    }
}
