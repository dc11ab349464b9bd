using PrivacyAnalyzers;

namespace VoipPortal.Domain;

/// <summary>A mail that somebody sent to the support mailbox, and what became of it.</summary>
public class SupportTicket
{
    public int Id { get; set; }

    [Pii(PiiCategory.Contact)]
    public string Sender { get; set; } = "";

    [Pii(PiiCategory.Correspondence)]
    public string Text { get; set; } = "";

    public string State { get; set; } = "Open";
}
