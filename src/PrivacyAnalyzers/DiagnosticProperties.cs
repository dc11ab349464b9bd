namespace PrivacyAnalyzers;

/// <summary>The keys of what a diagnostic tells its code fix and the report.</summary>
public static class DiagnosticProperties
{
    /// <summary>The stable id of a violation, by which a baseline knows it again. What is wrong with files has none: it is not accepted but mended.</summary>
    public const string Id = "id";

    /// <summary>The member that contains the violation, as documentation comments name it.</summary>
    public const string Symbol = "symbol";

    public const string Clause = nameof(Clause);
    public const string Category = nameof(Category);
    public const string Channel = nameof(Channel);

    /// <summary>The condition that is not met: kind and name, as in <c>Consent:Marketing</c>.</summary>
    public const string Missing = nameof(Missing);

    /// <summary>
    /// What would let the data out: the policy's alternatives, with <c>|</c> between them, each with those of its conditions that are not met, and
    /// <c>&amp;</c> between those. Absent where the policy knows none.
    /// </summary>
    public const string Ways = nameof(Ways);

    public const string Purpose = nameof(Purpose);

    /// <summary>The marked member, as in <c>Customer.Email</c>.</summary>
    public const string Source = nameof(Source);

    /// <summary>The declaration of the marked member, as documentation comments name it; of a parameter its method or constructor. Names are short, and not unique.</summary>
    public const string SourceMember = nameof(SourceMember);

    public const string Sink = nameof(Sink);

    /// <summary>What is wrong with a transport: address, encryption or validation.</summary>
    public const string Fault = nameof(Fault);

    /// <summary>Why a check has no effect: unused, inverted or outdated.</summary>
    public const string State = nameof(State);

    /// <summary>The index, among the additional locations, of the check, address, setting or callback that causes the finding.</summary>
    public const string Cause = nameof(Cause);

    /// <summary>How many of the additional locations lie before the place of the diagnostic on the data's way; those after it lead on to the sink.</summary>
    public const string Before = nameof(Before);

    /// <summary>The mark that is missing, and its word: <c>Pii:Contact</c>, <c>Sink:Log</c>.</summary>
    public const string Mark = nameof(Mark);

    /// <summary>The declaration that lacks the mark, as documentation comments name it; of a parameter its method or constructor.</summary>
    public const string Member = nameof(Member);

    /// <summary>The word that was most likely meant.</summary>
    public const string Suggestion = nameof(Suggestion);

    /// <summary>The position of the parameter that lacks the mark.</summary>
    public const string Parameter = nameof(Parameter);
}
