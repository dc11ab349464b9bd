using System.Net.Http.Json;
using VoipPortal.Domain;

namespace VoipPortal.Infrastructure;

/// <summary>Keeps the customer relations system up to date.</summary>
public class CrmExport(HttpClient http)
{
    public Task PushAsync(Customer customer) =>
        http.PostAsync("https://crm.voip.example/contacts", new StringContent(customer.Email));

    public Task PushEncryptedAsync(Customer customer) =>
        http.PostAsync("https://crm.voip.example/contacts", new StringContent(customer.Email));

    public Task PushLocallyAsync(Customer customer) =>
        http.PostAsJsonAsync("http://localhost:8090/contacts", new { customer.Id, customer.Email });
}
