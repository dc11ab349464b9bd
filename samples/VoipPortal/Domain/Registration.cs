using PrivacyAnalyzers;

namespace VoipPortal.Domain;

/// <summary>What a visitor fills in to become a customer.</summary>
public record Registration(
    [property: Pii(PiiCategory.Identity)] string Name,
    [property: Pii(PiiCategory.Contact)] string Email,
    [property: Pii(PiiCategory.Contact)] string Phone,
    [property: Pii(PiiCategory.Credential)] string Password,
    string Plan);
