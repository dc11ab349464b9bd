namespace PrivacyAnalyzers.Policy;

/// <summary>What a policy may demand or forbid besides the flow of data. Each is looked after by a rule of its own.</summary>
public enum DutyKind
{
    /// <summary>A message offers a way to unsubscribe.</summary>
    Unsubscribe,

    /// <summary>A message that nobody can opt out of advertises.</summary>
    Offer,

    /// <summary>A message asks for a password.</summary>
    PasswordRequest,

    /// <summary>A person's objection is taken back without an act of that person.</summary>
    ClearedOptOut,

    /// <summary>Data reaches a recipient or purpose that the policy has no word for.</summary>
    UnnamedRecipient,

    /// <summary>A record is handed over whole where a part would do.</summary>
    WholeRecord,

    /// <summary>Whoever changes an account is known.</summary>
    CustomerAuthenticated,

    /// <summary>The customer is told of a changed account.</summary>
    AccountChangeNotice,

    /// <summary>A disclosure is recorded.</summary>
    DisclosureRecord,

    /// <summary>Members that hold such data say so.</summary>
    Mark,

    /// <summary>An aggregate has a group for each person.</summary>
    PersonalGroupKey,

    /// <summary>A check of consent asks nobody.</summary>
    ConstantCheck,

    /// <summary>A sanitizer returns its input.</summary>
    EmptySanitizer,
}

/// <summary>One <c>REQUIRE</c> or <c>FORBID</c>.</summary>
/// <param name="Data">The data that it is about; null where it is about none.</param>
/// <param name="Channels">The channels that it is about; null where it is about none.</param>
internal sealed record Duty(DutyForm Form, IReadOnlyList<DataTerm>? Data, IReadOnlyList<string>? Channels, SettingTest? Where, Clause Clause)
{
    public bool IsAbout(DataCategory? category, string? channel) =>
        (Channels is null || channel is null || Channels.Contains(channel)) && (Data is null || category is null || Data.Any(d => d.Matches(category)));
}

/// <summary>How the sentence about a duty is built: its verb, what it is about, and the word before its channels.</summary>
/// <param name="Event">The one thing that the duty is for, as in <c>FOR AccountChange</c>; null where it has none.</param>
/// <param name="TakesData">True where <c>FOR</c> is followed by data.</param>
/// <param name="Preposition">The word before the channels; null where the duty has none.</param>
internal sealed record DutyForm(DutyKind Kind, string Verb, string? Event = null, bool TakesData = false, string? Preposition = null)
{
    private const string Require = "REQUIRE";
    private const string Forbid = "FORBID";

    public static readonly IReadOnlyList<DutyForm> All =
    [
        new(DutyKind.Unsubscribe, Require, Preposition: "IN"),
        new(DutyKind.Offer, Forbid, Preposition: "IN"),
        new(DutyKind.PasswordRequest, Forbid, Preposition: "IN"),
        new(DutyKind.ClearedOptOut, Forbid),
        new(DutyKind.UnnamedRecipient, Forbid),
        new(DutyKind.WholeRecord, Forbid, Preposition: "TO"),
        new(DutyKind.CustomerAuthenticated, Require, Event: "AccountChange"),
        new(DutyKind.AccountChangeNotice, Require, Event: "AccountChange"),
        new(DutyKind.DisclosureRecord, Require, TakesData: true, Preposition: "TO"),
        new(DutyKind.Mark, Require, TakesData: true),
        new(DutyKind.PersonalGroupKey, Forbid),
        new(DutyKind.ConstantCheck, Forbid),
        new(DutyKind.EmptySanitizer, Forbid),
    ];

    public static DutyForm? Of(string verb, string word) => All.FirstOrDefault(f => f.Kind.ToString() == word && string.Equals(f.Verb, verb, StringComparison.OrdinalIgnoreCase));

    /// <summary>A sentence that a mistaken one is set right by.</summary>
    public string Example
    {
        get
        {
            var about = Event is not null ? " FOR " + Event : TakesData ? " FOR Cpni" : "";
            var channels = Preposition is null ? "" : $" {Preposition} {(Kind == DutyKind.Unsubscribe ? "Marketing" : Preposition == "IN" ? "Service" : "Partner")}";
            return $"{Verb} {Kind}{about}{channels} BECAUSE, a clause, its words and how directly they say it";
        }
    }
}
