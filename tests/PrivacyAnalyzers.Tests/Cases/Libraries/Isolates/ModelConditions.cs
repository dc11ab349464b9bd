//# ids: PRIV2004, PRIV5001, PRIV5002, PRIV5003
// Addresses and settings that reach the call through parameters, returns, options, properties.
using System.Net.Http.Json;
using System.Net.Mail;
namespace Cases.Isolates_ModelConditions;

public class NamedA(Customer customer) : Exception("Bad " + customer.Name); //! PRIV2004
public class NamedB : Exception { public NamedB(Customer customer) : base("Bad " + customer.Name) { } } //! PRIV2004

public class Options { public string Url { get; set; } = "http://crm.voip.example"; public bool Ssl { get; set; } }
public class A(HttpClient http, Options options)
{
    private string Url => "http://crm.voip.example/a";
    private static string UrlOf(int id) => "http://crm.voip.example/" + id;
    private static HttpClient New() => new() { BaseAddress = new Uri("http://crm.voip.example") };
    private static HttpClient NewAt(string url) => new() { BaseAddress = new Uri(url) };
    private static SmtpClient Smtp(bool ssl) => new("smtp.voip.example") { EnableSsl = ssl };
    private Task Post(string url, Customer c) => http.PostAsync(url, new StringContent(c.Email));
    private Task PostText(string url, string text) => http.PostAsJsonAsync(url, text);
    private static Task PostBy(HttpClient client, string text) => client.PostAsync("a", new StringContent(text));
    private static void SendBy(SmtpClient client, string text) => client.Send("a@x.example", "b@x.example", "s", text);

    public Task BadProperty(Customer c) => http.PostAsync(Url, new StringContent(c.Email)); //! PRIV5001
    public Task BadMethod(Customer c) => http.PostAsync(UrlOf(c.Id), new StringContent(c.Email)); //! PRIV5001
    public Task BadMade(Customer c) => New().PostAsync("a", new StringContent(c.Email)); //! PRIV5001
    public Task BadMadeAt(Customer c) => NewAt("http://crm.voip.example").PostAsync("a", new StringContent(c.Email)); //! PRIV5001
    public Task BadText(Customer c) => PostText("http://crm.voip.example", c.Email); //! PRIV5001
    public Task BadClient(Customer c) => PostBy(new HttpClient { BaseAddress = new Uri("http://crm.voip.example") }, c.Email); //! PRIV5001
    public void BadSmtp(Customer c) => SendBy(new SmtpClient("smtp.voip.example"), c.Name); //! PRIV5002
    public void BadSmtpMade(Customer c) => Smtp(false).Send("a@x.example", "b@x.example", "s", c.Name); //! PRIV5002
    public async Task BadPostCustomer(Customer c) => await Post("http://crm.voip.example", c); //? PRIV5001

    public Task OkMadeAt(Customer c) => NewAt("https://crm.voip.example").PostAsync("a", new StringContent(c.Email));
    public Task OkText(Customer c) => PostText("https://crm.voip.example", c.Email);
    public Task OkClient(Customer c) => PostBy(new HttpClient { BaseAddress = new Uri("https://crm.voip.example") }, c.Email);
    public void OkSmtp(Customer c) => SendBy(new SmtpClient("smtp.voip.example") { EnableSsl = true }, c.Name);
    public void OkSmtpMade(Customer c) => Smtp(true).Send("a@x.example", "b@x.example", "s", c.Name);
    public Task OkOptions(Customer c) => http.PostAsync(options.Url, new StringContent(c.Email));
}
