using PrivacyAnalyzers;

namespace VoipPortal.Domain;

/// <summary>How well a call was to be heard, as a customer tells us.</summary>
public class QualityReport
{
    /// <summary>Stands for the number of a call that did not come about.</summary>
    public const string NoNumber = "none";

    public int Id { get; set; }

    public int CustomerId { get; set; }

    public int Stars { get; set; }

    [Cpni(CpniCategory.CallDetail)]
    public string CalledNumber { get; set; } = NoNumber;

    /// <summary>Where the technicians reach who was not content.</summary>
    [Pii(PiiCategory.Contact)]
    public string PhoneNumber { get; set; } = "";

    [Pii(PiiCategory.Correspondence)]
    public string Remark { get; set; } = "";
}
