using PrivacyAnalyzers;

namespace VoipPortal.Domain;

/// <summary>One call, as the switch reported it.</summary>
public class CallRecord
{
    public Guid Id { get; set; }

    public int CustomerId { get; set; }

    [Cpni(CpniCategory.CallDetail)]
    public DateTime StartedAt { get; set; }

    [Cpni(CpniCategory.CallDetail)]
    public string Destination { get; set; } = "";

    [Cpni(CpniCategory.CallDetail)]
    public TimeSpan Duration { get; set; }

    [Cpni(CpniCategory.Billing)]
    public decimal Price { get; set; }
}
