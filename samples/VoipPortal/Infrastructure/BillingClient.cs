using Microsoft.Extensions.Options;
using VoipPortal.Domain;

namespace VoipPortal.Infrastructure;

/// <summary>Tells the billing system whom to bill.</summary>
public class BillingClient(IHttpClientFactory factory, IOptions<BillingOptions> options, ILogger<BillingClient> log)
{
    /// <summary>A billing system that is down must not keep a customer out: the account is opened by hand then.</summary>
    public async Task OpenAccountAsync(Customer customer)
    {
        if (!options.Value.Enabled) return;
        try
        {
            var http = factory.CreateClient(HttpClients.Billing);
            using var answer = await http.PostAsJsonAsync("accounts", new { customer.Id, customer.Name });
            answer.EnsureSuccessStatusCode();
        }
        catch (HttpRequestException error)
        {
            log.LogError(error, "No billing account for customer {CustomerId}", customer.Id);
        }
    }

    /// <summary>Has the provider of invoices write a bill.</summary>
    public async Task RequestInvoiceAsync(Customer customer)
    {
        if (!options.Value.Enabled) return;
        var http = factory.CreateClient(HttpClients.Invoices);
        using var answer = await http.PostAsJsonAsync("invoices", new { customer.Id, customer.Name, customer.Email });
        answer.EnsureSuccessStatusCode();
    }
}
