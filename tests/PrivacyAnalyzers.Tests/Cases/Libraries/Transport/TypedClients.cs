//# ids: PRIV5001, PRIV5002, PRIV5003
// Clients that the project registers: typed with interface, named by constant, chained handlers, service provider overload.
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
namespace Cases.Transport_TypedClients;

public interface ICrm { Task PushAsync(Customer c); }
public sealed class Crm(HttpClient http) : ICrm
{
    public Task PushAsync(Customer c) => http.PostAsJsonAsync("people", new { c.Email }); //! PRIV5001
    public Task OkPing() => http.GetAsync("ping");
}
public interface ISafe { Task PushAsync(Customer c); }
public sealed class Safe(HttpClient http) : ISafe { public Task PushAsync(Customer c) => http.PostAsJsonAsync("people", new { c.Email }); }
public sealed class ByProvider(HttpClient http) { public Task Push(Customer c) => http.PostAsync("a", new StringContent(c.Name)); } //! PRIV5001
public sealed class Chained(HttpClient http) { public Task Push(Customer c) => http.PostAsync("a", new StringContent(c.Name)); } //! PRIV5001
public sealed class Trusting(HttpClient http) { public Task Push(Customer c) => http.PostAsync("a", new StringContent(c.Name)); } //! PRIV5003
public sealed class TrustingSockets(HttpClient http) { public Task Push(Customer c) => http.PostAsync("a", new StringContent(c.Name)); } //! PRIV5003
public sealed class Unregistered(HttpClient http) { public Task Push(Customer c) => http.PostAsync("a", new StringContent(c.Name)); }
public sealed class Constant(HttpClient http) { public Task Push(Customer c) => http.PostAsync("a", new StringContent(c.Name)); } //! PRIV5001
public sealed class ByMethod(HttpClient http) { public Task Push(Customer c) => http.PostAsync("a", new StringContent(c.Name)); } //! PRIV5001
public sealed class Local(HttpClient http) { public Task Push(Customer c) => http.PostAsync("a", new StringContent(c.Name)); }

public sealed class Named(IHttpClientFactory factory)
{
    public Task Bad(Customer c) => factory.CreateClient(Names.Crm).PostAsync("a", new StringContent(c.Email)); //! PRIV5001
    public async Task BadLocal(Customer c)
    {
        using var client = factory.CreateClient("crm");
        await client.PostAsJsonAsync("a", c.Email); //! PRIV5001
    }
    public Task BadAbsolute(Customer c) => factory.CreateClient().PostAsync("http://x.voip.example/a", new StringContent(c.Email)); //! PRIV5001
    public Task Ok(Customer c) => factory.CreateClient("safe").PostAsync("a", new StringContent(c.Email));
    public Task OkDefault(Customer c) => factory.CreateClient().PostAsync("a", new StringContent(c.Email));
    public Task OkUnknown(Customer c, string name) => factory.CreateClient(name).PostAsync("a", new StringContent(c.Email));
}

public static class Names { public const string Crm = "crm"; }

public static class Setup
{
    private const string Url = "http://const.voip.example";
    public static void Add(this IServiceCollection services)
    {
        services.AddHttpClient<ICrm, Crm>(client => { client.BaseAddress = new Uri("http://crm.voip.example"); });
        services.AddHttpClient<ISafe, Safe>(client => client.BaseAddress = new Uri("https://crm.voip.example"));
        services.AddHttpClient<ByProvider>((provider, client) => client.BaseAddress = new Uri("http://crm.voip.example"));
        services.AddHttpClient<Chained>().ConfigureHttpClient(client => client.BaseAddress = new Uri("http://crm.voip.example"));
        services.AddHttpClient<Trusting>(c => c.BaseAddress = new Uri("https://crm.voip.example")).ConfigurePrimaryHttpMessageHandler(() => { var h = new HttpClientHandler(); h.ServerCertificateCustomValidationCallback = (_, _, _, _) => true; return h; });
        services.AddHttpClient<TrustingSockets>(c => c.BaseAddress = new Uri("https://crm.voip.example")).ConfigurePrimaryHttpMessageHandler(_ => new SocketsHttpHandler { SslOptions = { RemoteCertificateValidationCallback = delegate { return true; } } });
        services.AddHttpClient<Constant>(c => c.BaseAddress = new Uri(Url));
        services.AddHttpClient<ByMethod>(Configure);
        services.AddHttpClient<Local>(c => c.BaseAddress = new Uri("http://localhost:5000"));
        services.AddHttpClient(Names.Crm, c => c.BaseAddress = new Uri("http://crm.voip.example"));
        services.AddHttpClient("safe").ConfigureHttpClient(c => c.BaseAddress = new Uri("https://crm.voip.example"));
    }
    private static void Configure(HttpClient client) => client.BaseAddress = new Uri("http://crm.voip.example");
}
