namespace PrivacyAnalyzers.Policy.Baselines;

/// <summary>The violations that a project accepts for now, as read from its <c>privacy.baseline</c>.</summary>
/// <param name="Path">The file.</param>
/// <param name="Entries">Every entry that could be read, in the order of the file; an entry that occurs twice is there once.</param>
/// <param name="Problems">What could not be read, at its line and column.</param>
public sealed record Baseline(string Path, IReadOnlyList<BaselineEntry> Entries, IReadOnlyList<FileProblem> Problems)
{
    /// <summary>What the file is called, in the folder of the project.</summary>
    public const string FileName = "privacy.baseline";

    /// <summary>The version of the format that is written, and the newest that is read.</summary>
    public const int Version = 1;

    /// <summary>The first line of a file, up to the version.</summary>
    public const string Heading = "# privacy baseline ";

    /// <summary>
    /// True where the file says that a newer version has written it. What can be read of it counts, but nothing older may change it.
    /// </summary>
    public bool IsNewer { get; init; }

    /// <summary>True where the file holds the marks of a merge that nobody has resolved. The entries of both sides count.</summary>
    public bool HasConflict { get; init; }

    /// <summary>All that is wrong with the file: what could not be read, and entries whose id belongs to something else than the line says.</summary>
    public IEnumerable<FileProblem> Mistakes =>
        Problems.Concat(Entries.Where(static e => !e.IsGenuine).Select(e => new FileProblem(Path, e.Line, 0, e.Id.Length, "the id does not belong to what the line says; the entry accepts nothing")));

    /// <summary>True where the file may be edited by a program: nothing in it is unclear, so that no line can be lost.</summary>
    public bool CanBeEdited => !Mistakes.Any();
}
