//# ids: PRIV5001, PRIV5002, PRIV5003
// This machine's own addresses stay silent; what looks like them does not.
using System.Net;
using System.Net.Http.Json;
namespace Cases.Transport_Loopback;

public class Local(HttpClient http)
{
    public Task OkName(Customer c) => http.PostAsync("http://localhost/a", new StringContent(c.Email));
    public Task OkPort(Customer c) => http.PostAsync("http://localhost:5000/a", new StringContent(c.Email));
    public Task OkFour(Customer c) => http.PostAsync("http://127.0.0.1:8080/a", new StringContent(c.Email));
    public Task OkSix(Customer c) => http.PostAsync("http://[::1]:8080/a", new StringContent(c.Email));
    public Task OkInterpolated(Customer c, int port) => http.PostAsync($"http://localhost:{port}/a", new StringContent(c.Email));
    public Task OkUri(Customer c) => http.PostAsync(new Uri("http://127.0.0.1/a"), new StringContent(c.Email));
    public Task OkJson(Customer c) => http.PostAsJsonAsync("http://localhost:9200/a", c.Email);
    public Task OkRequest(Customer c) => http.SendAsync(new HttpRequestMessage(HttpMethod.Post, "http://localhost/a") { Content = new StringContent(c.Email) });
    public Task OkBase(Customer c)
    {
        var client = new HttpClient { BaseAddress = new Uri("http://localhost:5000") };
        return client.PostAsync("a", new StringContent(c.Email));
    }
    public Task OkUpper(Customer c) => http.PostAsync("http://LOCALHOST/a", new StringContent(c.Email));
    public Task OkOther127(Customer c) => http.PostAsync("http://127.10.0.3/a", new StringContent(c.Email));

    public Task BadLooksLocal(Customer c) => http.PostAsync("http://localhost.voip.example/a", new StringContent(c.Email)); //! PRIV5001
    public Task BadInPath(Customer c) => http.PostAsync("http://crm.voip.example/localhost", new StringContent(c.Email)); //! PRIV5001
    public Task BadPrivate(Customer c) => http.PostAsync("http://192.168.0.4/a", new StringContent(c.Email)); //! PRIV5001
    public Task BadUser(Customer c) => http.PostAsync("http://localhost@crm.voip.example/a", new StringContent(c.Email)); //! PRIV5001
    public Task BadEither(Customer c, bool dev) => http.PostAsync(dev ? "http://localhost/a" : "http://crm.voip.example/a", new StringContent(c.Email)); //! PRIV5001
}
