using PrivacyAnalyzers;

namespace VoipPortal.Domain;

/// <summary>What somebody wrote to support, and what became of it.</summary>
public class SupportTicket
{
    public int Id { get; set; }

    public int CustomerId { get; set; }

    /// <summary>The address that somebody wrote to us from, which is no address for news.</summary>
    [Pii(PiiCategory.Correspondence)]
    public string Sender { get; set; } = "";

    [Pii(PiiCategory.Correspondence)]
    public string Text { get; set; } = "";

    [Pii(PiiCategory.Correspondence)]
    public string? Answer { get; set; }

    /// <summary>The sender lets us show the text to others.</summary>
    public bool IsPraise { get; set; }

    public TicketState State { get; set; }

    public DateTime OpenedAt { get; set; } = DateTime.UtcNow;
}

/// <summary>How far a ticket is.</summary>
public enum TicketState
{
    Open,
    Answered,
}
