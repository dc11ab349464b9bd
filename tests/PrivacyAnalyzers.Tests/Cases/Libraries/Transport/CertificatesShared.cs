//# ids: PRIV5001, PRIV5002, PRIV5003
// Handlers kept in fields, made by helpers, nested in delegating handlers; HttpWebRequest; lambda that logs and accepts.
using System.Net;
namespace Cases.Transport_CertificatesShared;

public class Shared
{
    private static readonly HttpClientHandler Trusting = new() { ServerCertificateCustomValidationCallback = (_, _, _, _) => true };
    private static readonly HttpClient Http = new(Trusting);
    private readonly HttpClient _made = new(Handler(true));
    private static HttpClientHandler Handler(bool any)
    {
        var handler = new HttpClientHandler();
        if (any) handler.ServerCertificateCustomValidationCallback = (_, _, _, _) => true;
        return handler;
    }
    private static HttpClient Safe() => new(new HttpClientHandler());
    private static HttpClient Unsafe() => new(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true });

    public Task Bad(Customer c) => Http.PostAsync("https://crm.voip.example/a", new StringContent(c.Email)); //! PRIV5003
    public Task BadMade(Customer c) => _made.PostAsync("https://crm.voip.example/a", new StringContent(c.Email)); //! PRIV5003
    public Task BadFactory(Customer c) => Unsafe().PostAsync("https://crm.voip.example/a", new StringContent(c.Email)); //! PRIV5003
    public Task BadLogging(Customer c)
    {
        var handler = new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = (_, certificate, _, errors) =>
            {
                Console.WriteLine($"{certificate?.Subject}: {errors}");
                return true;
            },
        };
        return new HttpClient(handler).PostAsync("https://crm.voip.example/a", new StringContent(c.Email)); //! PRIV5003
    }
    public Task BadDelegating(Customer c)
    {
        var chain = new Retry { InnerHandler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true } };
        return new HttpClient(chain).PostAsync("https://crm.voip.example/a", new StringContent(c.Email)); //! PRIV5003
    }
    public Task OkFactory(Customer c) => Safe().PostAsync("https://crm.voip.example/a", new StringContent(c.Email));
    public Task OkDelegating(Customer c)
    {
        var chain = new Retry { InnerHandler = new HttpClientHandler() };
        return new HttpClient(chain).PostAsync("https://crm.voip.example/a", new StringContent(c.Email));
    }
    public Task BadBoth(Customer c) => Unsafe().PostAsync("http://crm.voip.example/a", new StringContent(c.Email)); //! PRIV5001 | PRIV5003 //? PRIV5001, PRIV5003
}

public sealed class Retry : DelegatingHandler;

#pragma warning disable SYSLIB0014
public class Old
{
    public void BadRequest(Customer c)
    {
        var request = (HttpWebRequest)WebRequest.Create("https://crm.voip.example/a");
        request.Method = "POST";
        request.ServerCertificateValidationCallback = (_, _, _, _) => true;
        using var writer = new StreamWriter(request.GetRequestStream());
        writer.Write(c.Email); //! PRIV5003
    }
    public void BadCleartext(Customer c)
    {
        var request = WebRequest.CreateHttp("http://crm.voip.example/a");
        request.Method = "POST";
        using var writer = new StreamWriter(request.GetRequestStream());
        writer.Write(c.Email); //! PRIV5001 | PRIV5002
    }
    public void BadGlobal(Customer c)
    {
        ServicePointManager.ServerCertificateValidationCallback = (_, _, _, _) => true;
        using var client = new WebClient();
        client.UploadString("https://crm.voip.example/a", c.Email); //! PRIV5003
    }
    public void Ok(Customer c)
    {
        var request = (HttpWebRequest)WebRequest.Create("https://crm.voip.example/a");
        using var writer = new StreamWriter(request.GetRequestStream());
        writer.Write(c.Email);
    }
    public void OkClient(Customer c) { using var client = new WebClient(); client.UploadString("https://crm.voip.example/a", c.Email); }
    public void BadClient(Customer c) { using var client = new WebClient(); client.UploadString("http://crm.voip.example/a", c.Email); } //! PRIV5001
    public void BadClientValues(Customer c)
    {
        using var client = new WebClient();
        var values = new System.Collections.Specialized.NameValueCollection { ["mail"] = c.Email };
        client.UploadValues("http://crm.voip.example/a", values); //! PRIV5001
    }
    public void BadClientBase(Customer c)
    {
        using var client = new WebClient { BaseAddress = "http://crm.voip.example/" };
        client.UploadString("a", c.Email); //! PRIV5001
    }
    public void BadClientDownload(Customer c) { using var client = new WebClient(); client.DownloadString("http://crm.voip.example/a?m=" + c.Email); } //! PRIV5001
}
