using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PrivacyAnalyzers.Policy.Baselines;

/// <summary>
/// One violation that was there before the gate, and is accepted until somebody mends it: what finds it again, and what a reviewer reads.
/// </summary>
/// <param name="Id">The stable fingerprint of the violation, see <see cref="IdOf"/>.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Symbol">The member that contains the violation, as documentation comments name it.</param>
/// <param name="Source">The data, as the message names it.</param>
/// <param name="Sink">Where the data leaves, as the message names it.</param>
public sealed record BaselineEntry(string Id, string Rule, string? Symbol, string? Source, string? Sink)
{
    public string Symbol { get; } = Field(Symbol);

    public string Source { get; } = Field(Source);

    public string Sink { get; } = Field(Sink);

    /// <summary>Stands in a field of which nothing is known.</summary>
    public const string Unknown = "-";

    /// <summary>Twelve characters of 32 are 60 bits: among a million violations the chance that two share an id is one in two million.</summary>
    private const int IdLength = 12;

    /// <summary>No letter that looks like a digit or another letter.</summary>
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>So many violations that are the same in all else are told apart when an id is proved.</summary>
    private const int MostOrdinals = 1000;

    /// <summary>False where the id belongs to something else than the line says, so that nobody accepts what nobody has read.</summary>
    public bool IsGenuine
    {
        get
        {
            for (var ordinal = 0; ordinal < MostOrdinals; ordinal++)
                if (IdOf(Rule, Symbol, Source, Sink, ordinal) == Id) return true;
            return false;
        }
    }

    /// <summary>The day from which on the violation is accepted, as in <c>2026-11-25</c>; null where the line does not say.</summary>
    public string? Since { get; init; }

    /// <summary>What else the comment at the end of the line says; empty where it says nothing.</summary>
    public string Remark { get; init; } = "";

    /// <summary>The line in the file, from 0; -1 for an entry that was not read from one.</summary>
    public int Line { get; init; } = -1;

    /// <summary>
    /// The fingerprint of a violation. Nothing in it depends on where the member stands or on how it is laid out.
    /// </summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="symbol">The documentation-comment id of the containing member.</param>
    /// <param name="source">The data.</param>
    /// <param name="sink">Where it leaves.</param>
    /// <param name="ordinal">How many violations that are the same in all of these stand before it in the member.</param>
    public static string IdOf(string rule, string? symbol, string? source, string? sink, int ordinal)
    {
        var text = string.Join("\n", rule, Field(symbol), Field(source), Field(sink), ordinal.ToString(CultureInfo.InvariantCulture));
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(text));
        var id = new char[IdLength];
        for (var i = 0; i < IdLength; i++)
        {
            var bit = i * 5;
            id[i] = Alphabet[((hash[bit / 8] << 8 | hash[bit / 8 + 1]) >> (11 - bit % 8)) & 31];
        }

        return new string(id);
    }

    /// <summary>A name as it stands in a field: without white space, and never empty.</summary>
    public static string Field(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return Unknown;
        var field = new StringBuilder(text!.Length);
        foreach (var c in text.Trim())
            if (!char.IsWhiteSpace(c)) field.Append(char.IsControl(c) ? '_' : c);
            else if (field[field.Length - 1] != ',') field.Append('_');
        return field.ToString();
    }

    /// <summary>True where both speak of the same violation; the comments may differ.</summary>
    public bool IsSameAs(BaselineEntry other) =>
        Id == other.Id && Rule == other.Rule && Symbol == other.Symbol && Source == other.Source && Sink == other.Sink;

    /// <summary>The entry as a line of the file, without its end.</summary>
    public override string ToString()
    {
        var line = new StringBuilder().Append(Id).Append(' ').Append(Rule).Append(' ').Append(Symbol).Append(' ').Append(Source).Append(" -> ").Append(Sink);
        if (Since is null && Remark.Length == 0) return line.ToString();
        line.Append("  #");
        if (Since is not null) line.Append(" since ").Append(Since);
        if (Remark.Length > 0) line.Append(' ').Append(Remark);
        return line.ToString();
    }
}
