namespace PrivacyAnalyzers.Tool.Sarif;

/// <summary>A region of a file. Lines and columns count from 1, and are 0 where nothing is known.</summary>
internal sealed record Place(string Uri, int Line, int Column, int EndLine, int EndColumn)
{
    public override string ToString() => Line > 0 ? $"{Uri}({Line},{Column})" : Uri;
}

/// <summary>That somebody decided against a result, and why.</summary>
/// <param name="Kind">SARIF's word: <c>inSource</c> or <c>external</c>.</param>
/// <param name="Type">How it was done, as the compiler says: a pragma, an attribute, a suppressor.</param>
internal sealed record Suppression(string Kind, string Type, string? Justification);

/// <summary>One result as it stands in the file, before anything is made of it.</summary>
internal sealed record SarifResult
{
    public required string RuleId { get; init; }

    public required string Level { get; init; }

    public required string Message { get; init; }

    public Place? At { get; init; }

    /// <summary>The steps from the source to the sink.</summary>
    public IReadOnlyList<Place> Steps { get; init; } = [];

    /// <summary>What the analyzer adds for readers like this one.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    /// <summary>The fully qualified name of the declaration around the result; null where the file has none.</summary>
    public string? Symbol { get; init; }

    public IReadOnlyList<Suppression> Suppressions { get; init; } = [];

    /// <summary>The property's value, however its name is spelt; null where there is none.</summary>
    public string? this[string name] => Properties.TryGetValue(name, out var value) && value.Length > 0 ? value : null;
}
