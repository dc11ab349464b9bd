namespace VoipPortal.Domain;

/// <summary>News that the staff wrote; the newsletter job sends them once.</summary>
public class NewsletterIssue
{
    public int Id { get; set; }

    public string Subject { get; set; } = "";

    public string Body { get; set; } = "";

    /// <summary>The tariff that an offer is for; null for news to all readers.</summary>
    public string? Plan { get; set; }

    public DateTime? SentAt { get; set; }
}

/// <summary>The record of who was sent which campaign, and of whose calls somebody else was told.</summary>
public class SentCampaign
{
    public int Id { get; set; }

    public int CustomerId { get; set; }

    public string Campaign { get; set; } = "";

    public DateTime SentAt { get; set; } = DateTime.UtcNow;
}
