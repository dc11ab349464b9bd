//# ids: PRIV5001, PRIV5002, PRIV5003
// The address is the client's: BaseAddress, set in various places.
using System.Net.Http.Json;
namespace Cases.Transport_BaseAddresses;

public class Inline
{
    public async Task Bad(Customer c)
    {
        using var client = new HttpClient { BaseAddress = new Uri("http://crm.voip.example/") };
        await client.PostAsync("contacts", new StringContent(c.Email)); //! PRIV5001
    }
    public async Task BadLater(Customer c)
    {
        var client = new HttpClient();
        client.BaseAddress = new Uri("http://crm.voip.example/");
        client.Timeout = TimeSpan.FromSeconds(3);
        await client.PostAsJsonAsync("contacts", c.Email); //! PRIV5001
    }
    public async Task BadQuery(Customer c)
    {
        using var client = new HttpClient { BaseAddress = new Uri("http://crm.voip.example/") };
        await client.GetAsync("find?mail=" + c.Email); //! PRIV5001
    }
    public async Task Ok(Customer c)
    {
        using var client = new HttpClient { BaseAddress = new Uri("https://crm.voip.example/") };
        await client.PostAsync("contacts", new StringContent(c.Email));
    }
    public async Task OkAbsoluteOverrides(Customer c)
    {
        using var client = new HttpClient { BaseAddress = new Uri("http://crm.voip.example/") };
        await client.PostAsync("https://safe.voip.example/contacts", new StringContent(c.Email));
    }
    public async Task BadAbsoluteOverrides(Customer c)
    {
        using var client = new HttpClient { BaseAddress = new Uri("https://crm.voip.example/") };
        await client.PostAsync("http://other.voip.example/contacts", new StringContent(c.Email)); //! PRIV5001
    }
    public async Task OkChanged(Customer c)
    {
        using var client = new HttpClient { BaseAddress = new Uri("http://crm.voip.example/") };
        client.BaseAddress = new Uri("https://crm.voip.example/");
        await client.PostAsync("contacts", new StringContent(c.Email));
    }
    public async Task OkNothing(Customer c)
    {
        using var client = new HttpClient { BaseAddress = new Uri("http://crm.voip.example/") };
        await client.PostAsync("contacts/" + c.Id, new StringContent(c.Plan));
    }
}

public class InField
{
    private static readonly HttpClient Shared = new() { BaseAddress = new Uri("http://shared.voip.example") };
    private readonly HttpClient _safe = new() { BaseAddress = new Uri("https://safe.voip.example") };
    private readonly HttpClient _made = Make("http://made.voip.example");

    private static HttpClient Make(string url) => new() { BaseAddress = new Uri(url) };

    public Task BadShared(Customer c) => Shared.PutAsync("a", new StringContent(c.Phone)); //! PRIV5001
    public Task BadMade(Customer c) => _made.PutAsync("a", new StringContent(c.Phone)); //! PRIV5001
    public Task BadFactory(Customer c) => Make("http://x.voip.example").PostAsync("a", new StringContent(c.Phone)); //! PRIV5001
    public Task Ok(Customer c) => _safe.PutAsync("a", new StringContent(c.Phone));
    public Task OkFactory(Customer c) => Make("https://x.voip.example").PostAsync("a", new StringContent(c.Phone));
}

public class InConstructor
{
    private readonly HttpClient _http;
    private readonly HttpClient _other;
    public InConstructor(HttpClient http, HttpClient other)
    {
        _http = http;
        _http.BaseAddress = new Uri("http://crm.voip.example");
        _other = other;
        _other.BaseAddress = new Uri("https://crm.voip.example");
    }
    public Task Bad(Customer c) => _http.PostAsync("a", new StringContent(c.Name)); //! PRIV5001
    public Task Ok(Customer c) => _other.PostAsync("a", new StringContent(c.Name));
}
