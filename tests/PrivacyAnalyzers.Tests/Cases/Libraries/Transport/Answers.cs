//# ids: PRIV2001, PRIV2003, PRIV3001, PRIV4007, PRIV1005
// What a service answers is what it says, and not what it was told; in a marked member it is what the mark says.
using System.Net.Http.Json;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.Extensions.Logging;
namespace Cases.Transport_Answers;

public class Parcel { public string Code { get; set; } = ""; }
public class Found { public int Id { get; set; } [PrivacyAnalyzers.Pii(PrivacyAnalyzers.PiiCategory.Contact)] public string Mail { get; set; } = ""; [PrivacyAnalyzers.ConsentCheck(PrivacyAnalyzers.Purpose.Marketing)] public bool News { get; set; } }

public class Gateway(HttpClient http, ILogger<Gateway> log, IMarketingMail mail)
{
    private HttpResponseMessage Post(string path, Dictionary<string, string> form) => http.PostAsync("https://pay.example/" + path, new FormUrlEncodedContent(form)).GetAwaiter().GetResult();

    public void OkCode(Customer c)
    {
        var response = Post("charges", new Dictionary<string, string> { { "number", c.CardNumber }, { "mail", c.Email } });
        using var document = JsonDocument.Parse(response.Content.ReadAsStringAsync().GetAwaiter().GetResult());
        log.LogWarning("Payment failed: {Code} {Status}", document.RootElement.GetProperty("code").GetString(), response.StatusCode);
    }
    public async Task<Parcel> OkXml(Customer c)
    {
        var response = await http.PostAsync("https://parcels.example/labels", new StringContent(new XElement("to", c.Name).ToString()));
        var answer = XElement.Parse(await response.Content.ReadAsStringAsync());
        return new Parcel { Code = (string?)answer.Element("code") ?? "" };
    }
    public async Task OkSent(Customer c)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://pay.example/") { Content = JsonContent.Create(new { c.Email }) };
        using var response = await http.SendAsync(request);
        log.LogInformation("{Answer}", await response.Content.ReadAsStringAsync());
    }
    public async Task OkJson(Customer c)
    {
        var response = await http.PostAsJsonAsync("https://pay.example/", new { c.Email });
        log.LogInformation("{Answer} {Reason}", await response.Content.ReadAsStringAsync(), response.ReasonPhrase);
    }
    public async Task OkAsked(Customer c)
    {
        var found = await http.GetFromJsonAsync<Found>("https://crm.example/" + c.Id);
        if (found!.News) mail.Send(found.Mail, "unsubscribe");
        log.LogInformation("{Id}", found.Id);
    }

    public async Task BadRequest(Customer c)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://pay.example/") { Content = new StringContent(c.Email) };
        await http.SendAsync(request);
        log.LogInformation("{Sent}", await request.Content.ReadAsStringAsync()); //! PRIV2001
    }
    public async Task BadMember(Customer c)
    {
        var found = new Found { Mail = await http.GetStringAsync("https://crm.example/mail/" + c.Id) };
        log.LogInformation("{Mail}", found.Mail); //! PRIV2001
    }
    public void BadResult(Customer c)
    {
        var found = new Found { Mail = http.GetStringAsync("https://crm.example/mail/").Result };
        log.LogInformation("{Mail}", found.Mail); //! PRIV2001
    }
    public async Task BadLocal(Customer c)
    {
        var text = await http.GetStringAsync("https://crm.example/mail/" + c.Id);
        var found = new Found { Mail = text };
        log.LogInformation("{Mail}", found.Mail); //! PRIV2001
    }
    public async Task BadFile(StreamReader file)
    {
        var found = new Found { Mail = await file.ReadToEndAsync() };
        log.LogInformation("{Mail}", found.Mail); //! PRIV2001
    }
    public async Task BadRead(Customer c)
    {
        var response = await http.PostAsync("https://crm.example/", new StringContent(c.Plan));
        var found = new Found { Mail = await response.Content.ReadAsStringAsync() };
        log.LogInformation("{Mail}", found.Mail); //! PRIV2001
    }
    public async Task BadTyped(Customer c)
    {
        var found = await http.GetFromJsonAsync<Found>("https://crm.example/" + c.Id);
        log.LogInformation("{Mail}", found!.Mail); //! PRIV2001
        mail.Send(found.Mail, "unsubscribe"); //! PRIV3001
    }
}
