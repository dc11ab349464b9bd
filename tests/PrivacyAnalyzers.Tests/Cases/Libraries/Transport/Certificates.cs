//# ids: PRIV5001, PRIV5002, PRIV5003
// Validation that is switched off, and validation that validates.
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
namespace Cases.Transport_Certificates;

public class Handlers
{
    private const string Url = "https://crm.voip.example/a";
    private const string Pin = "AB12";

    public async Task BadLambda(Customer c)
    {
        var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true };
        using var http = new HttpClient(handler);
        await http.PostAsync(Url, new StringContent(c.Email)); //! PRIV5003
    }
    public async Task BadBlock(Customer c)
    {
        var handler = new HttpClientHandler();
        handler.ServerCertificateCustomValidationCallback = (message, certificate, chain, errors) => { return true; };
        using var http = new HttpClient(handler, disposeHandler: true);
        await http.PutAsync(Url, new StringContent(c.Email)); //! PRIV5003
    }
    public async Task BadDelegate(Customer c)
    {
        var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = delegate { return true; } };
        using var http = new HttpClient(handler);
        await http.PostAsync(Url, new StringContent(c.Email)); //! PRIV5003
    }
    public async Task BadDangerous(Customer c)
    {
        using var http = new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator });
        await http.PostAsync(Url, new StringContent(c.Phone)); //! PRIV5003
    }
    public async Task BadMethodGroup(Customer c)
    {
        using var http = new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = AcceptAll });
        await http.PostAsync(Url, new StringContent(c.Phone)); //! PRIV5003
    }
    private static bool AcceptAll(HttpRequestMessage m, X509Certificate2? cert, X509Chain? chain, SslPolicyErrors errors) => true;
    public async Task BadSockets(Customer c)
    {
        var handler = new SocketsHttpHandler();
        handler.SslOptions.RemoteCertificateValidationCallback = (_, _, _, _) => true;
        using var http = new HttpClient(handler);
        await http.PostAsync(Url, new StringContent(c.Phone)); //! PRIV5003
    }
    public async Task BadSocketsInitialiser(Customer c)
    {
        var handler = new SocketsHttpHandler { SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = delegate { return true; } } };
        using var http = new HttpClient(handler);
        await http.PostAsync(Url, new StringContent(c.Phone)); //! PRIV5003
    }
    public async Task BadNestedInitialiser(Customer c)
    {
        using var http = new HttpClient(new SocketsHttpHandler { SslOptions = { RemoteCertificateValidationCallback = (_, _, _, _) => true } });
        await http.PostAsync(Url, new StringContent(c.Phone)); //! PRIV5003
    }
    public async Task BadBase(Customer c)
    {
        var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true };
        using var http = new HttpClient(handler) { BaseAddress = new Uri("https://crm.voip.example") };
        await http.SendAsync(new HttpRequestMessage(HttpMethod.Post, "a") { Content = new StringContent(c.Name) }); //! PRIV5003
    }

    public async Task OkNoErrors(Customer c)
    {
        var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, errors) => errors == SslPolicyErrors.None };
        using var http = new HttpClient(handler);
        await http.PostAsync(Url, new StringContent(c.Email));
    }
    public async Task OkPinned(Customer c)
    {
        var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, certificate, _, _) => certificate?.Thumbprint == Pin };
        using var http = new HttpClient(handler);
        await http.PostAsync(Url, new StringContent(c.Email));
    }
    public async Task OkChecked(Customer c)
    {
        using var http = new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = Validate });
        await http.PostAsync(Url, new StringContent(c.Phone));
    }
    private static bool Validate(HttpRequestMessage m, X509Certificate2? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors == SslPolicyErrors.None) return true;
        return certificate is not null && certificate.Subject.Contains("voip.example");
    }
    public async Task OkRefuses(Customer c)
    {
        using var http = new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => false });
        await http.PostAsync(Url, new StringContent(c.Phone));
    }
    public async Task OkNothingPersonal(Customer c)
    {
        using var http = new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true });
        await http.PostAsync(Url, new StringContent(c.Plan));
    }
    public async Task OkDefault(Customer c)
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CheckCertificateRevocationList = true });
        await http.PostAsync(Url, new StringContent(c.Email));
    }
    public async Task OkSockets(Customer c)
    {
        var handler = new SocketsHttpHandler { SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (_, _, _, e) => e is SslPolicyErrors.None } };
        using var http = new HttpClient(handler);
        await http.PostAsync(Url, new StringContent(c.Phone));
    }
}
