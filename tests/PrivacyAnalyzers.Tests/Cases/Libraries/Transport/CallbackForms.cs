//# ids: PRIV5001, PRIV5002, PRIV5003
// More ways to say yes, and ways that look like it but are no switch-off.
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
namespace Cases.Transport_CallbackForms;
public class A(bool development, ISet<string> pins)
{
    private static readonly Func<HttpRequestMessage, X509Certificate2?, X509Chain?, SslPolicyErrors, bool> Any = (_, _, _, _) => true;
    private static readonly Func<HttpRequestMessage, X509Certificate2?, X509Chain?, SslPolicyErrors, bool> Strict = (_, _, _, e) => e == SslPolicyErrors.None;
    private static readonly RemoteCertificateValidationCallback AnyRemote = delegate { return true; };
    private const string Url = "https://crm.voip.example/a";
    private static Task Post(HttpMessageHandler handler, Customer c) => new HttpClient(handler).PostAsync(Url, new StringContent(c.Email));

    public Task BadField(Customer c) => new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = Any }).PostAsync(Url, new StringContent(c.Email)); //! PRIV5003
    public Task BadSockets(Customer c) => new HttpClient(new SocketsHttpHandler { SslOptions = new() { RemoteCertificateValidationCallback = AnyRemote } }).PostAsync(Url, new StringContent(c.Email)); //! PRIV5003
    public Task BadLocalFunction(Customer c)
    {
        bool Accept(HttpRequestMessage m, X509Certificate2? x, X509Chain? h, SslPolicyErrors e) => true;
        var http = new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = Accept });
        return http.PostAsync(Url, new StringContent(c.Email)); //! PRIV5003
    }
    public Task BadConditional(Customer c)
    {
        var handler = new HttpClientHandler();
        if (development) handler.ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator;
        var http = new HttpClient(handler);
        return http.PostAsync(Url, new StringContent(c.Email)); //! PRIV5003
    }
    public Task BadBothBranches(Customer c)
    {
        var http = new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, cert, _, e) => { if (e != SslPolicyErrors.None) Console.WriteLine(e); return true; } });
        return http.PostAsync(Url, new StringContent(c.Email)); //! PRIV5003
    }
    public Task BadNested(Customer c)
    {
        var sockets = new SocketsHttpHandler();
        sockets.SslOptions = new SslClientAuthenticationOptions();
        sockets.SslOptions.RemoteCertificateValidationCallback += (_, _, _, _) => true;
        return new HttpClient(sockets).PostAsync(Url, new StringContent(c.Email)); //! PRIV5003
    }
    public Task OkReset(Customer c)
    {
        var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = Any };
        handler.ServerCertificateCustomValidationCallback = null;
        return new HttpClient(handler).PostAsync(Url, new StringContent(c.Email));
    }
    public Task OkStrictField(Customer c) => new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = Strict }).PostAsync(Url, new StringContent(c.Email));
    public Task OkPins(Customer c) => new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, cert, _, _) => cert is not null && pins.Contains(cert.GetCertHashString()) }).PostAsync(Url, new StringContent(c.Email));
    public Task OkChain(Customer c) => new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, cert, chain, e) => { if (cert is null || chain is null) return false; return chain.Build(cert); } }).PostAsync(Url, new StringContent(c.Email));
    public Task OkNoErrorsOrDev(Customer c) => new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = (m, _, _, e) => e == SslPolicyErrors.None || m.RequestUri!.Host == "localhost" }).PostAsync(Url, new StringContent(c.Email));
    public Task OkLoopback(Customer c) => new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = Any }).PostAsync("https://localhost:5001/a", new StringContent(c.Email));
    public Task OkClientCertificate(Customer c) { var h = new HttpClientHandler { ClientCertificateOptions = ClientCertificateOption.Manual }; h.ClientCertificates.Add(X509CertificateLoader.LoadCertificateFromFile("a")); return new HttpClient(h).PostAsync(Url, new StringContent(c.Email)); }
}
