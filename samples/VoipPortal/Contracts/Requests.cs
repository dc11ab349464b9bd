using PrivacyAnalyzers;

namespace VoipPortal.Contracts;

/// <summary>What a visitor fills in to become a customer.</summary>
public record Registration(
    [property: Pii(PiiCategory.Identity)] string Name,
    [property: Pii(PiiCategory.Contact)] string Email,
    [property: Pii(PiiCategory.Contact)] string Phone,
    [property: Pii(PiiCategory.Credential)] string Password,
    string Plan,
    bool WantsInstallation = false,
    int? ReferredBy = null)
{
    public override string ToString() => nameof(Registration);
}

/// <summary>What a customer signs in with.</summary>
public record SignIn(
    [property: Pii(PiiCategory.Contact)] string Email,
    [property: Pii(PiiCategory.Credential)] string Password)
{
    public override string ToString() => nameof(SignIn);
}

/// <summary>Where a customer is reached from now on.</summary>
public record ContactChange(
    [property: Pii(PiiCategory.Contact)] string Email,
    [property: Pii(PiiCategory.Contact)] string Phone)
{
    public override string ToString() => nameof(ContactChange);
}

/// <summary>What a customer agrees to, and objects to.</summary>
public record ConsentSettings(
    bool Newsletter,
    bool Analytics,
    bool ObjectsToPartners,
    bool Advertising = false,
    bool CallData = false,
    bool ObjectsToCallData = false,
    bool Location = false);

/// <summary>Which cookies a visitor allows beside the needed ones.</summary>
public record CookieChoice(bool Statistics);

/// <summary>A question to support, or its answer.</summary>
public record TicketText([property: Pii(PiiCategory.Correspondence)] string Text)
{
    public override string ToString() => nameof(TicketText);
}

/// <summary>A newsletter, or an offer for a plan.</summary>
public record IssueDraft(string Subject, string Body, string? Plan);

/// <summary>A new password, by who knows the old one.</summary>
public record PasswordChange(
    [property: Pii(PiiCategory.Credential)] string Current,
    [property: Pii(PiiCategory.Credential)] string Next)
{
    public override string ToString() => nameof(PasswordChange);
}

/// <summary>A new password, by who has the link.</summary>
public record PasswordReset(
    [property: Pii(PiiCategory.Credential)] string Token,
    [property: Pii(PiiCategory.Credential)] string Next)
{
    public override string ToString() => nameof(PasswordReset);
}

/// <summary>A telephone to be sent, and how it is paid.</summary>
public record OrderForm(
    string Item,
    [property: Pii(PiiCategory.Shipping)] string Recipient,
    [property: Pii(PiiCategory.Shipping)] string Street,
    [property: Pii(PiiCategory.Shipping)] string City,
    [property: Pii(PiiCategory.Payment)] string CardNumber)
{
    public override string ToString() => nameof(OrderForm);
}
