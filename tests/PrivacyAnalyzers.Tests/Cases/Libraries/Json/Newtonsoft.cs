//# ids: PRIV2001, PRIV2003, PRIV4001, PRIV5001, PRIV5004
// Newtonsoft.Json: texts of objects, and objects of texts.
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
namespace Cases.Json_Newtonsoft;

public class Contact { public string Mail { get; set; } = ""; public int Id { get; set; } }
public record Plain(int Id, string Plan);

public class Texts(ILogger<Texts> logger, IPartnerFeed feed, HttpClient http)
{
    public void Bad(Contact contact, Customer c)
    {
        contact = new Contact { Mail = c.Email };
        feed.Push(JsonConvert.SerializeObject(contact)); //! PRIV4001
    }
    public void BadAnonymous(Customer c) => logger.LogInformation("Made {Json}", JsonConvert.SerializeObject(new { c.Email, c.Id })); //! PRIV2001 | PRIV2003
    public Task BadBody(Customer c) => http.PostAsync("http://crm.voip.example", new StringContent(JsonConvert.SerializeObject(new { mail = c.Email }, Formatting.Indented))); //! PRIV5001
    public void BadRead(Customer c)
    {
        var json = JsonConvert.SerializeObject(new Contact { Mail = c.Email });
        var read = JsonConvert.DeserializeObject<Contact>(json)!;
        feed.Push(read.Mail); //! PRIV4001
    }
    public void BadWriter(Customer c)
    {
        using var text = new StringWriter();
        new JsonSerializer().Serialize(text, new { mail = c.Email });
        feed.Push(text.ToString()); //! PRIV4001
    }
    public void BadObject(Customer c) => feed.Push(JObject.FromObject(new { mail = c.Email }).ToString()); //! PRIV4001
    public void BadBuilt(Customer c)
    {
        var json = new JObject { ["mail"] = c.Email, ["id"] = c.Id };
        feed.Push(json.ToString(Formatting.None)); //! PRIV4001
    }
    public void BadPassword(Customer c) => File.WriteAllText("a.json", JsonConvert.SerializeObject(new { c.Password })); //! PRIV5004

    public void Ok(Customer c) => feed.Push(JsonConvert.SerializeObject(new { c.Id, c.Plan }));
    public void OkRecord(Customer c) => feed.Push(JsonConvert.SerializeObject(new Plain(c.Id, c.Plan)));
    public void OkRead(string json) => feed.Push(JsonConvert.DeserializeObject<Contact>(json)!.Mail);
    public void OkRedacted(Customer c) => logger.LogInformation("Made {Json}", JsonConvert.SerializeObject(new { mail = Clean.Redact(c.Email) }));
    public void OkBuilt(Customer c) => feed.Push(new JObject { ["id"] = c.Id }.ToString());
    public void OkStored(Customer c) => File.WriteAllText("a.json", JsonConvert.SerializeObject(new { c.Email }));
}
