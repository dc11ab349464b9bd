using PrivacyAnalyzers;
using VoipPortal.Domain;

namespace VoipPortal.Contracts;

/// <summary>The account as its owner sees it.</summary>
public record AccountView(
    int Id,
    [property: Pii(PiiCategory.Identity)] string Name,
    [property: Pii(PiiCategory.Contact)] string Email,
    [property: Pii(PiiCategory.Contact)] string Phone,
    string Plan,
    ConsentSettings Consents,
    string Unsubscribe)
{
    public override string ToString() => $"AccountView {Id}";
}

/// <summary>A call as the caller sees it.</summary>
public record CallView(
    Guid Id,
    [property: Cpni(CpniCategory.CallDetail)] DateTime StartedAt,
    [property: Cpni(CpniCategory.CallDetail)] string Destination,
    [property: Cpni(CpniCategory.CallDetail)] TimeSpan Duration,
    [property: Cpni(CpniCategory.Billing)] decimal Price)
{
    public override string ToString() => $"CallView {Id}";
}

/// <summary>A ticket as its sender and the staff see it.</summary>
public record TicketView(
    int Id,
    TicketState State,
    [property: Pii(PiiCategory.Correspondence)] string Text,
    [property: Pii(PiiCategory.Correspondence)] string? Answer)
{
    public override string ToString() => $"TicketView {Id}";
}
