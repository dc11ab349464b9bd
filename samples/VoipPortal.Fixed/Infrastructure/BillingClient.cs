using System.Net.Http.Json;
using VoipPortal.Domain;

namespace VoipPortal.Infrastructure;

/// <summary>Hands customers to the billing system, whose certificate the machines of ours trust.</summary>
public class BillingClient
{
    public async Task OpenAccountAsync(Customer customer)
    {
        using var http = new HttpClient();
        await http.PostAsJsonAsync("https://billing.voip.example/accounts", new { customer.Id, customer.Name });
    }

    public async Task CloseAccountAsync(Customer customer)
    {
        using var http = new HttpClient();
        await http.PostAsJsonAsync("https://billing.voip.example/closed", new { customer.Id, customer.Name });
    }
}
