namespace PrivacyAnalyzers;

/// <summary>Ways on which data leaves. Every constant's value is its own name.</summary>
public static class Channel
{
    /// <summary>Diagnostic logs (clause P11).</summary>
    public const string Log = nameof(Log);

    /// <summary>Traces, metrics, baggage (clause P11).</summary>
    public const string Telemetry = nameof(Telemetry);

    /// <summary>Commercial messages (clause P4).</summary>
    public const string Marketing = nameof(Marketing);

    /// <summary>Transactional messages (clause P6).</summary>
    public const string Service = nameof(Service);

    /// <summary>Notices to partners about their status (clause P7).</summary>
    public const string PartnerNotice = nameof(PartnerNotice);

    /// <summary>A connection without encryption (clause P26).</summary>
    public const string Transport = nameof(Transport);

    /// <summary>Analytics of visitors (clause P14).</summary>
    public const string Analytics = nameof(Analytics);

    /// <summary>Advertisers and remarketing (clause P14).</summary>
    public const string Advertising = nameof(Advertising);

    /// <summary>Business partners (clause P24).</summary>
    public const string Partner = nameof(Partner);

    /// <summary>Companies of the same group (clauses P3, F3).</summary>
    public const string Affiliate = nameof(Affiliate);

    /// <summary>Authorities and legal recipients (clause P15).</summary>
    public const string Authority = nameof(Authority);

    /// <summary>Testimonials and whatever everybody can read (clause P19).</summary>
    public const string Publication = nameof(Publication);

    /// <summary>Cookies on the visitor's computer (clause P9).</summary>
    public const string Cookie = nameof(Cookie);

    /// <summary>Completing a sale or shipment (clause P21).</summary>
    public const string Payment = nameof(Payment);

    /// <summary>Matching with third-party data (clause P23).</summary>
    public const string Matching = nameof(Matching);
}
