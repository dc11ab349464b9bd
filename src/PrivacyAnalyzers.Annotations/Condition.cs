namespace PrivacyAnalyzers;

/// <summary>Conditions other than consent. Every constant's value is its own name.</summary>
public static class Condition
{
    /// <summary>An authority asks under law (clause P15).</summary>
    public const string LawfulRequest = nameof(LawfulRequest);

    /// <summary>The recipient is bound to confidentiality (clause P23).</summary>
    public const string ConfidentialityAgreement = nameof(ConfidentialityAgreement);

    /// <summary>The customer has been authenticated (clause F10).</summary>
    public const string CustomerAuthenticated = nameof(CustomerAuthenticated);

    /// <summary>The customer takes both categories of service (clause F3).</summary>
    public const string SubscribesToBoth = nameof(SubscribesToBoth);

    /// <summary>The customer was told before being asked (clause F6).</summary>
    public const string Notified = nameof(Notified);

    /// <summary>The customer expressly allowed use of the location (clause F15).</summary>
    public const string ExpressLocationConsent = nameof(ExpressLocationConsent);
}
