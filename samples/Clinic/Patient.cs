using PrivacyAnalyzers;

namespace Clinic;

/// <summary>A patient's record. Its words are those of clinic.privacy.</summary>
public class Patient
{
    public int Id { get; set; }

    [Pii(PiiCategory.Identity)]
    public string Name { get; set; } = "";

    [Pii(PiiCategory.Contact)]
    public string Mobile { get; set; } = "";

    [Pii("Diagnosis")]
    public string Diagnosis { get; set; } = "";

    [Pii("Appointment")]
    public string NextVisit { get; set; } = "";

    [Pii(PiiCategory.Online)]
    public string LastSeenFrom { get; set; } = "";

    [OptOutCheck("Reminders")]
    public bool WantsNoReminders { get; set; }

    [OptOutCheck(Purpose.PartnerDisclosure)]
    public bool ObjectsToPartners { get; set; }

    [ConsentCheck("Insurance")]
    public bool SignedForInsurer { get; set; }

    [ConsentCheck("Research")]
    public bool SignedForResearch { get; set; }

    [ConsentCheck(Purpose.Marketing)]
    public bool AcceptsNews { get; set; }

    [ConditionCheck("Emergency")]
    public bool IsInDanger { get; set; }
}
