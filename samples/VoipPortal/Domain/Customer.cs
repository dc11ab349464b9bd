using PrivacyAnalyzers;

namespace VoipPortal.Domain;

/// <summary>A person who has an account with us.</summary>
public class Customer
{
    public int Id { get; set; }

    public string Plan { get; set; } = "Home";

    [Pii(PiiCategory.Identity)]
    public string Name { get; set; } = "";

    [Pii(PiiCategory.Contact)]
    public string Email { get; set; } = "";

    [Pii(PiiCategory.Contact)]
    public string Phone { get; set; } = "";

    [Pii(PiiCategory.Credential)]
    public string PasswordHash { get; set; } = "";

    [ConsentCheck(Purpose.Marketing)]
    public bool AcceptsNewsletter { get; set; }

    [ConsentCheck(Purpose.Analytics)]
    public bool AcceptsAnalytics { get; set; }

    [OptOutCheck(Purpose.PartnerDisclosure)]
    public bool ObjectsToPartners { get; set; }

    public int? ReferredById { get; set; }

    public List<CallRecord> Calls { get; } = [];
}
