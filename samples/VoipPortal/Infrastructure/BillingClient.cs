using System.Net.Http.Json;
using VoipPortal.Domain;

namespace VoipPortal.Infrastructure;

/// <summary>Hands customers to the billing system, which is ours and has a certificate of its own.</summary>
public class BillingClient
{
    public async Task OpenAccountAsync(Customer customer)
    {
        var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true };
        using var http = new HttpClient(handler);
        await http.PostAsJsonAsync("https://billing.voip.example/accounts", new { customer.Id, customer.Name });
    }

    public async Task CloseAccountAsync(Customer customer)
    {
        using var http = new HttpClient();
        await http.PostAsJsonAsync("https://billing.voip.example/closed", new { customer.Id, customer.Name });
    }
}
