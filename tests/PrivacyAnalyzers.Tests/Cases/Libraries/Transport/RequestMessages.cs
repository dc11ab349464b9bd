//# ids: PRIV5001, PRIV5002, PRIV5003
// Requests that are put together first.
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
namespace Cases.Transport_RequestMessages;

public class Sender(HttpClient http)
{
    public async Task Bad(Customer c)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "http://crm.voip.example/a");
        request.Content = new StringContent(c.Email, Encoding.UTF8, "text/plain");
        await http.SendAsync(request); //! PRIV5001
    }
    public async Task BadInitialiser(Customer c)
    {
        var request = new HttpRequestMessage { Method = HttpMethod.Post, RequestUri = new Uri("http://crm.voip.example/a"), Content = new StringContent(c.Email) };
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, default); //! PRIV5001
    }
    public async Task BadHeader(Customer c)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "http://crm.voip.example/a");
        request.Headers.Add("X-Customer", c.Email);
        await http.SendAsync(request); //! PRIV5001
    }
    public void BadSync(Customer c) => http.Send(new HttpRequestMessage(HttpMethod.Put, new Uri("http://crm.voip.example/a")) { Content = JsonContent.Create(c.Name) }); //! PRIV5001
    public async Task BadBuilt(Customer c) => await http.SendAsync(Build("http://crm.voip.example", c)); //! PRIV5001
    private static HttpRequestMessage Build(string host, Customer c) => new(HttpMethod.Post, $"{host}/a") { Content = new StringContent(c.Phone) };
    public async Task BadInvoker(Customer c, HttpMessageInvoker invoker) => await invoker.SendAsync(Build("http://crm.voip.example", c), default); //! PRIV5001
    public async Task BadLaterUri(Customer c)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://crm.voip.example/a") { Content = new StringContent(c.Phone) };
        request.RequestUri = new Uri("http://crm.voip.example/b");
        await http.SendAsync(request); //! PRIV5001
    }
    public async Task BadAuthorization(Customer c)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "http://crm.voip.example/a");
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(c.Name + ":" + c.Password)));
        await http.SendAsync(request); //! PRIV5001
    }

    public async Task Ok(Customer c)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://crm.voip.example/a");
        request.Content = new StringContent(c.Email, Encoding.UTF8, "text/plain");
        await http.SendAsync(request);
    }
    public async Task OkBuilt(Customer c) => await http.SendAsync(Build("https://crm.voip.example", c));
    public async Task OkLaterUri(Customer c)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "http://crm.voip.example/a") { Content = new StringContent(c.Phone) };
        request.RequestUri = new Uri("https://crm.voip.example/b");
        await http.SendAsync(request);
    }
    public async Task OkPlain(Customer c)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "http://crm.voip.example/a") { Content = new StringContent(c.Plan) };
        request.Headers.Add("X-Customer", c.Id.ToString());
        await http.SendAsync(request);
    }
    public async Task OkEncrypted(Customer c) => await http.SendAsync(new HttpRequestMessage(HttpMethod.Post, "http://crm.voip.example/a") { Content = new StringContent(Clean.Encrypt(c.Phone)) });
}
