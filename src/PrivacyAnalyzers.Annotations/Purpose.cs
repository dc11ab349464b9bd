namespace PrivacyAnalyzers;

/// <summary>Purposes that people consent to. Every constant's value is its own name.</summary>
public static class Purpose
{
    /// <summary>Commercial e-mail (clause P4).</summary>
    public const string Marketing = nameof(Marketing);

    /// <summary>Use of CPNI for marketing (clause F4).</summary>
    public const string CpniMarketing = nameof(CpniMarketing);

    /// <summary>Analytics beyond anonymous visits (clause P14).</summary>
    public const string Analytics = nameof(Analytics);

    /// <summary>Advertising (clause P14).</summary>
    public const string Advertising = nameof(Advertising);

    /// <summary>Disclosure to business partners (clause P24).</summary>
    public const string PartnerDisclosure = nameof(PartnerDisclosure);

    /// <summary>Matching with partners' data (clause P23).</summary>
    public const string PartnerMatching = nameof(PartnerMatching);

    /// <summary>Tracking cookies (clause P9).</summary>
    public const string Cookies = nameof(Cookies);

    /// <summary>Use of the location (clause F15).</summary>
    public const string Location = nameof(Location);

    /// <summary>Publication of what the person wrote (clause P19).</summary>
    public const string Publication = nameof(Publication);
}
