//# ids: PRIV5001, PRIV5002, PRIV5003
using Microsoft.Extensions.DependencyInjection;
namespace Cases.ConfiguredClients;

// A typed or named client is set up where the project registers it.
public class CrmClient(HttpClient http)
{
    public Task Push(Customer customer) => http.PostAsync("contacts", new StringContent(customer.Email)); //! PRIV5001

    public Task Ping() => http.GetAsync("ping");
}

public class BillingClient
{
    private readonly HttpClient _http;

    public BillingClient(HttpClient http) => _http = http;

    public Task Push(Customer customer) => _http.PostAsync("people", new StringContent(customer.Name)); //! PRIV5003
}

public class SecureClient(HttpClient http)
{
    public Task Push(Customer customer) => http.PostAsync("contacts", new StringContent(customer.Email));
}

public class SelfMade
{
    private readonly HttpClient _old = new() { BaseAddress = new Uri("http://old.example/") };
    private readonly HttpClient _new;

    public SelfMade(HttpClient http)
    {
        _new = http;
        _new.BaseAddress = new Uri("https://new.example/");
    }

    public Task Old(Customer customer) => _old.GetAsync("find?mail=" + customer.Email); //! PRIV5001

    public Task New(Customer customer) => _new.PostAsync("find", new StringContent(customer.Email));
}

public class ByName(IHttpClientFactory factory)
{
    public Task Crm(Customer customer) => factory.CreateClient("crm").PostAsync("contacts", new StringContent(customer.Email)); //! PRIV5001

    public Task Secure(Customer customer)
    {
        var client = factory.CreateClient("secure");
        return client.PostAsync("contacts", new StringContent(customer.Email));
    }
}

public static class Registrations
{
    public static void Add(IServiceCollection services)
    {
        services.AddHttpClient<CrmClient>(client => client.BaseAddress = new Uri("http://crm.example/"));
        services.AddHttpClient<BillingClient>(client =>
        {
            client.BaseAddress = new Uri("https://billing.example/");
            client.Timeout = TimeSpan.FromSeconds(5);
        }).ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator });
        services.AddHttpClient<SecureClient>(client => client.BaseAddress = new Uri("https://crm.example/"));
        services.AddHttpClient("crm", client => client.BaseAddress = new Uri("http://crm.example/"));
        services.AddHttpClient("secure", client => client.BaseAddress = new Uri("https://crm.example/"));
    }
}
