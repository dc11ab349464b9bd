//# ids: PRIV5001, PRIV5002, PRIV5003
// Forms of registering a client.
using Microsoft.Extensions.DependencyInjection;
namespace Cases.Isolates_Registrations;

public sealed class A1(HttpClient http) { public Task P(Customer c) => http.PostAsync("a", new StringContent(c.Name)); } //! PRIV5003
public sealed class A2(HttpClient http) { public Task P(Customer c) => http.PostAsync("a", new StringContent(c.Name)); } //! PRIV5003
public sealed class A3(HttpClient http) { public Task P(Customer c) => http.PostAsync("a", new StringContent(c.Name)); } //! PRIV5003
public sealed class A4(HttpClient http) { public Task P(Customer c) => http.PostAsync("a", new StringContent(c.Name)); } //! PRIV5003
public sealed class A5(HttpClient http) { public Task P(Customer c) => http.PostAsync("a", new StringContent(c.Name)); } //! PRIV5001
public sealed class A6(HttpClient http) { public Task P(Customer c) => http.PostAsync("a", new StringContent(c.Name)); } //! PRIV5001
public sealed class A7(HttpClient http) { public Task P(Customer c) => http.PostAsync("a", new StringContent(c.Name)); } //! PRIV5001
public sealed class A8(IHttpClientFactory factory) { private readonly HttpClient _http = factory.CreateClient(nameof(A8)); public Task P(Customer c) => _http.PostAsync("a", new StringContent(c.Name)); } //! PRIV5001
public sealed class A9(IHttpClientFactory factory) { private readonly HttpClient _http = factory.CreateClient("A9"); public Task P(Customer c) => _http.PostAsync("a", new StringContent(c.Name)); }
public sealed class B1 { private readonly HttpClient _http; public B1(IHttpClientFactory f) { _http = f.CreateClient("B1"); } public Task P(Customer c) => _http.PostAsync("a", new StringContent(c.Name)); } //! PRIV5001
public sealed class B2(HttpClient http) { public Task P(Customer c) => http.PostAsync("a", new StringContent(c.Name)); }
public static class Setup
{
    public static void Add(IServiceCollection s)
    {
        s.AddHttpClient<A1>().ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { SslOptions = { RemoteCertificateValidationCallback = delegate { return true; } } });
        s.AddHttpClient<A2>().ConfigurePrimaryHttpMessageHandler(_ => new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true });
        s.AddHttpClient<A3>().ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { SslOptions = new() { RemoteCertificateValidationCallback = (_, _, _, _) => true } });
        s.AddHttpClient<A4>().ConfigurePrimaryHttpMessageHandler(Trusting);
        s.AddHttpClient<A5>().ConfigureHttpClient((provider, client) => { client.BaseAddress = new Uri("http://x.voip.example"); });
        s.AddHttpClient<A6>(Named);
        s.AddHttpClient<A7>("a7", client => client.BaseAddress = new("http://x.voip.example"));
        s.AddHttpClient(nameof(A8), client => client.BaseAddress = new Uri("http://x.voip.example"));
        s.AddHttpClient("A9", client => client.BaseAddress = new Uri("https://x.voip.example"));
        s.AddHttpClient("B1", client => client.BaseAddress = new Uri("http://x.voip.example")).AddHttpMessageHandler(() => new Nothing());
        s.AddHttpClient<B2>().ConfigureHttpClient(client => client.BaseAddress = new Uri("https://x.voip.example")).ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, e) => e == 0 });
    }
    private static HttpMessageHandler Trusting() => new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true };
    private static void Named(HttpClient client) => client.BaseAddress = new Uri("http://x.voip.example");
}
public sealed class Nothing : DelegatingHandler;
