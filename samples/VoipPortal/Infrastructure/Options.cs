namespace VoipPortal.Infrastructure;

/// <summary>The portal itself.</summary>
public class PortalOptions
{
    /// <summary>Where people find it; links in mails begin so.</summary>
    public Uri Address { get; set; } = new("https://portal.voip.example/");
}

/// <summary>A system that the portal can do without: off until somebody switches it on.</summary>
public abstract class OptionalOptions
{
    public bool Enabled { get; set; }
}

/// <summary>The mail servers.</summary>
public class MailOptions : OptionalOptions
{
    public string From { get; set; } = "portal@voip.example";

    /// <summary>The provider that sends the newsletter.</summary>
    public string NewsletterHost { get; set; } = "mail.voip.example";

    /// <summary>The relay that sends answers of the support.</summary>
    public string SupportHost { get; set; } = "relay.voip.example";
}

/// <summary>Our customer relations system.</summary>
public class CrmOptions
{
    public Uri Address { get; set; } = new("https://crm.voip.example/");

    /// <summary>Whether a program on this machine shows the service desk who calls.</summary>
    public bool HasDeskProgram { get; set; }
}

/// <summary>The partner who installs phones, and the gateway to the others.</summary>
public class PartnerOptions
{
    public Uri Address { get; set; } = new("https://orders.installer.example/");

    /// <summary>Until when the keeper of addresses is bound to confidentiality; not at all, where nothing is said.</summary>
    public DateOnly? DirectorySignedUntil { get; set; }

    public Uri Gateway { get; set; } = new("https://gateway.voip.example/");
}

/// <summary>The billing system.</summary>
public class BillingOptions : OptionalOptions;

/// <summary>Where anonymous events go.</summary>
public class AnalyticsOptions : OptionalOptions
{
    public Uri Address { get; set; } = new("https://analytics.voip.example/");
}

/// <summary>The telephone switch.</summary>
public class SwitchOptions
{
    /// <summary>The folder in which it leaves its call records.</summary>
    public string Spool { get; set; } = "spool";
}
