//# ids: PRIV5001, PRIV5002, PRIV5003
// Other ways a client is held: default headers, extension methods, subclasses, generic helpers, retries, local functions.
using System.Net.Http.Headers;
using System.Net.Http.Json;
namespace Cases.Transport_ClientForms;

public static class Ext
{
    public static Task PostTextAsync(this HttpClient http, string url, string text) => http.PostAsync(url, new StringContent(text));
    public static Task PostToCrm(this HttpClient http, string text) => http.PostAsync("http://crm.voip.example/a", new StringContent(text));
    public static Task PostToSafe(this HttpClient http, string text) => http.PostAsync("https://crm.voip.example/a", new StringContent(text));
}
public abstract class Api(HttpClient http)
{
    protected abstract string Root { get; }
    protected Task Post<T>(string path, T body) => http.PostAsJsonAsync(Root + path, body);
}
public sealed class OldApi(HttpClient http) : Api(http) { protected override string Root => "http://old.voip.example/"; public Task Push(Customer c) => Post("a", c.Email); } //? PRIV5001
public sealed class NewApi(HttpClient http) : Api(http) { protected override string Root => "https://new.voip.example/"; public Task Push(Customer c) => Post("a", c.Email); } //? PRIV5001

public class A(HttpClient http)
{
    public async Task BadDefaultHeader(Customer c)
    {
        using var client = new HttpClient { BaseAddress = new Uri("http://crm.voip.example") };
        client.DefaultRequestHeaders.Add("X-Mail", c.Email);
        await client.GetAsync("a"); //? PRIV5001
    }
    public Task BadExtensionConstant(Customer c) => http.PostToCrm(c.Email); //! PRIV5001
    public Task BadExtension(Customer c) => http.PostTextAsync("http://crm.voip.example/a", c.Email); //! PRIV5001
    public async Task BadRetry(Customer c)
    {
        for (var i = 0; i < 3; i++)
        {
            try { await http.PostAsync("http://crm.voip.example/a", new StringContent(c.Email)); return; } //! PRIV5001
            catch (HttpRequestException) { await Task.Delay(100); }
        }
    }
    public async Task BadLocalFunction(Customer c)
    {
        const string url = "http://crm.voip.example/a";
        Task Send(string text) => http.PostAsync(url, new StringContent(text));
        await Send(c.Email); //! PRIV5001
        await Send(c.Plan);
    }
    public async Task BadParallel(IEnumerable<Customer> all) => await Task.WhenAll(all.Select(c => http.PostAsync("http://crm.voip.example/a", new StringContent(c.Email)))); //! PRIV5001
    public async Task BadPolicy(Customer c) => await Retry(() => http.PutAsync("http://crm.voip.example/a", new StringContent(c.Name))); //! PRIV5001
    private static async Task Retry(Func<Task> action) { try { await action(); } catch (HttpRequestException) { await action(); } }
    public Task<HttpResponseMessage> BadDelete(Customer c) => http.DeleteAsync($"http://crm.voip.example/mail/{Uri.EscapeDataString(c.Email)}"); //! PRIV5001
    public Task<string> BadGetString(Customer c) => http.GetStringAsync("http://crm.voip.example/?q=" + c.Phone); //! PRIV5001
    public Task<byte[]> BadGetBytes(Customer c) => http.GetByteArrayAsync(new Uri("http://crm.voip.example/?q=" + c.Phone)); //! PRIV5001
    public Task<Stream> BadGetStream(Customer c) => http.GetStreamAsync($"http://crm.voip.example/?q={c.Phone}"); //! PRIV5001
    public Task<object?> BadFromJson(Customer c) => http.GetFromJsonAsync($"http://crm.voip.example/?q={c.Phone}", typeof(object)); //! PRIV5001
    public Task BadCpni(CallRecord r) => http.PostAsJsonAsync("http://crm.voip.example/calls", new { r.Id, r.Destination }); //! PRIV5001
    public Task BadOnline(Customer c) => http.PostAsync("http://crm.voip.example/a", new StringContent(c.IpAddress)); //? PRIV5001

    public Task OkExtensionConstant(Customer c) => http.PostToSafe(c.Email);
    public Task OkExtension(Customer c) => http.PostTextAsync("https://crm.voip.example/a", c.Email);
    public Task OkPolicy(Customer c) => Retry(() => http.PutAsync("https://crm.voip.example/a", new StringContent(c.Name)));
    public async Task OkAnswer(Customer c, IServiceMail mail) { var text = await http.GetStringAsync("http://news.voip.example/today"); mail.Send(c.Email, text); }
    public Task OkId(Customer c) => http.GetStringAsync($"http://crm.voip.example/{c.Id}?plan={c.Plan}");
    public Task<Customer?> OkLoad(int id) => http.GetFromJsonAsync<Customer>($"http://crm.voip.example/{id}");
    public Task OkCompared(Customer c) => http.GetAsync("http://crm.voip.example/?has=" + (c.Email != ""));
    public Task OkMetrics(IEnumerable<Customer> all) => http.PostAsJsonAsync("http://metrics.voip.example", new { Total = all.Count(), WithPhone = all.Count(c => c.Phone != "") });
}
