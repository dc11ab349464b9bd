using PrivacyAnalyzers;
using VoipPortal.Data;

namespace VoipPortal.Services;

/// <summary>A letter of an office that asks about a customer.</summary>
public record Inquiry(string Office, int CustomerId, string Reference)
{
    /// <summary>The desk has seen a court's reference.</summary>
    [ConditionCheck(Condition.LawfulRequest)]
    public bool IsLawful => Reference.Length > 0;
}

/// <summary>Answers offices that ask about customers.</summary>
public class InquiryService(CustomerStore customers, IAuthorityMail mail, ILogger<InquiryService> log)
{
    public async Task AnswerAsync(Inquiry inquiry)
    {
        if (!inquiry.IsLawful)
        {
            log.LogInformation("Inquiry of {Office} about customer {CustomerId} has no reference", inquiry.Office, inquiry.CustomerId);
            return;
        }

        var customer = await customers.GetAsync(inquiry.CustomerId);
        await mail.AnswerAsync(inquiry.Office, $"{inquiry.Reference}: {customer.Name}, {customer.Email}, {customer.LastAddress}");
    }

    /// <summary>An office that cannot wait.</summary>
    public async Task AnswerUrgentlyAsync(Inquiry inquiry)
    {
        if (!inquiry.IsLawful) return;
        var customer = await customers.GetAsync(inquiry.CustomerId);
        await mail.AnswerAsync(inquiry.Office, $"{customer.Name} signed in from {customer.LastAddress}");
    }
}
