using VoipPortal.Domain;
using VoipPortal.Services;

namespace VoipPortal.Jobs;

/// <summary>Asks customers about products that they might buy.</summary>
public class SurveyJob(INewsletterSender sender)
{
    public async Task AskAsync(Customer customer)
    {
        if (!customer.AcceptsNewsletter) return;
        await sender.SendAsync(customer.Email, "Which phone next?", "Tell us, and get a discount.");
    }

    public async Task AskReadersAsync(Customer customer)
    {
        if (!customer.AcceptsNewsletter) return;
        await sender.SendAsync(customer.Email, "Which phone next?", "Tell us, and get a discount.");
    }
}
