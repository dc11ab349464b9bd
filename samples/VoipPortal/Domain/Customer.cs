using PrivacyAnalyzers;

namespace VoipPortal.Domain;

/// <summary>A person who has an account with us.</summary>
public class Customer
{
    public int Id { get; set; }

    public string Plan { get; set; } = Plans.Home;

    [Pii(PiiCategory.Identity)]
    public string Name { get; set; } = "";

    [Pii(PiiCategory.Contact)]
    public string Email { get; set; } = "";

    /// <summary>The number of the line, which is how the switch knows the customer.</summary>
    [Pii(PiiCategory.Contact)]
    public string Phone { get; set; } = "";

    [Pii(PiiCategory.Credential)]
    public string PasswordHash { get; set; } = "";

    /// <summary>The network address of the last sign-in.</summary>
    [Pii(PiiCategory.Online)]
    public string LastAddress { get; set; } = "";

    public bool IsStaff { get; set; }

    [ConsentCheck(Purpose.Marketing)]
    public bool AcceptsNewsletter { get; set; }

    [ConsentCheck(Purpose.Analytics)]
    public bool AcceptsAnalytics { get; set; }

    [OptOutCheck(Purpose.PartnerDisclosure)]
    public bool ObjectsToPartners { get; set; }

    [ConsentCheck(Purpose.Advertising)]
    public bool AcceptsAdvertising { get; set; }

    /// <summary>Approved, when asked, that offers are made out of call data.</summary>
    [ConsentCheck(Purpose.CpniMarketing)]
    public bool ApprovesCallData { get; set; }

    /// <summary>Objected to it, when told that it may be done.</summary>
    [OptOutCheck(Purpose.CpniMarketing)]
    public bool ObjectsToCallData { get; set; }

    [ConsentCheck(Purpose.Location)]
    public bool SharesLocation { get; set; }

    /// <summary>Has a mobile line of our sister company as well.</summary>
    [ConditionCheck(Condition.SubscribesToBoth)]
    public bool HasMobileLine { get; set; }

    /// <summary>The radio cell in which the telephone of the customer was last.</summary>
    [Cpni(CpniCategory.Location)]
    public string LastCell { get; set; } = "";

    /// <summary>True until the partner who installs phones was told.</summary>
    public bool WantsInstallation { get; set; }

    public int? ReferredById { get; set; }

    public DateTime RegisteredAt { get; set; } = DateTime.UtcNow;

    public DateTime LastSignInAt { get; set; } = DateTime.UtcNow;

    public DateTime ChangedAt { get; set; } = DateTime.UtcNow;

    /// <summary>When the customer relations system last heard of the customer.</summary>
    public DateTime? ExportedAt { get; set; }

    public List<CallRecord> Calls { get; } = [];
}

/// <summary>A customer brought another one.</summary>
public record Referral(Customer Referrer, Customer Friend);
