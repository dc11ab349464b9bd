//# ids: PRIV5001, PRIV5002, PRIV5003
// Kinds of contents on a cleartext address.
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
namespace Cases.Transport_Contents;

public sealed record Contact(int Id, [property: PrivacyAnalyzers.Pii] string Mail);
public sealed record Stats(int Id, int Count);

public class Sender(HttpClient http)
{
    private const string Url = "http://crm.voip.example/a";
    private const string Safe = "https://crm.voip.example/a";

    public Task BadForm(Customer c) => http.PostAsync(Url, new FormUrlEncodedContent(new Dictionary<string, string> { ["mail"] = c.Email, ["plan"] = c.Plan })); //! PRIV5001
    public Task BadFormPairs(Customer c) => http.PostAsync(Url, new FormUrlEncodedContent([new KeyValuePair<string, string>("name", c.Name)])); //! PRIV5001
    public Task BadFormLocal(Customer c)
    {
        var fields = new List<KeyValuePair<string, string>>();
        fields.Add(new("id", c.Id.ToString()));
        fields.Add(new("phone", c.Phone));
        var content = new FormUrlEncodedContent(fields);
        return http.PostAsync(Url, content); //! PRIV5001
    }
    public async Task BadMultipart(Customer c)
    {
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent(c.Id.ToString()), "id");
        form.Add(new StringContent(c.Email), "mail");
        await http.PostAsync(Url, form); //! PRIV5001
    }
    public Task BadMultipartInitialiser(Customer c) => http.PostAsync(Url, new MultipartFormDataContent { { new StringContent(c.Email), "mail" } }); //! PRIV5001
    public Task BadJson(Customer c) => http.PostAsync(Url, JsonContent.Create(new { c.Id, c.Email })); //! PRIV5001
    public Task BadJsonObject(Contact c) => http.PostAsync(Url, JsonContent.Create(c)); //! PRIV5001
    public Task BadSerialised(Contact c) => http.PostAsync(Url, new StringContent(JsonSerializer.Serialize(c), Encoding.UTF8, "application/json")); //! PRIV5001
    public Task BadBytes(Customer c) => http.PostAsync(Url, new ByteArrayContent(Encoding.UTF8.GetBytes(c.Email))); //! PRIV5001
    public Task BadStream(Customer c) => http.PostAsync(Url, new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(c.Email)))); //! PRIV5001
    public Task BadMemory(Customer c) => http.PostAsync(Url, new ReadOnlyMemoryContent(Encoding.UTF8.GetBytes(c.Email))); //! PRIV5001
    public Task BadHelper(Customer c) => http.PostAsync(Url, Body(c)); //! PRIV5001
    private static HttpContent Body(Customer c)
    {
        var json = JsonSerializer.Serialize(new { name = c.Name });
        return new StringContent(json, Encoding.UTF8, "application/json");
    }
    public Task BadPostJson(Contact c) => http.PostAsJsonAsync(Url, c); //! PRIV5001
    public Task BadPostCustomer(Customer c) => http.PostAsJsonAsync(Url, c); //! PRIV5001
    public Task BadPutAnonymous(Customer c) => http.PutAsJsonAsync(new Uri(Url), new { c.Id, c.Phone }); //! PRIV5001
    public Task BadPatch(CallRecord r) => http.PatchAsJsonAsync(Url, r); //! PRIV5001
    public Task BadList(List<Contact> all) => http.PostAsJsonAsync(Url, all); //! PRIV5001
    public Task BadPayment(Customer c) => http.PostAsync(Url, new StringContent(c.CardNumber)); //! PRIV5001
    public Task BadCredential(Customer c) => http.PostAsync(Url, new StringContent(c.Password)); //! PRIV5001

    public Task OkForm(Customer c) => http.PostAsync(Url, new FormUrlEncodedContent(new Dictionary<string, string> { ["id"] = c.Id.ToString(), ["plan"] = c.Plan }));
    public Task OkMultipart(Customer c) => http.PostAsync(Url, new MultipartFormDataContent { { new StringContent(c.Plan), "plan" } });
    public Task OkJson(Customer c) => http.PostAsync(Url, JsonContent.Create(new { c.Id, HasMail = c.Email != "" }));
    public Task OkPostJson(Contact c) => http.PostAsJsonAsync(Safe, c);
    public Task OkStats(Customer c) => http.PostAsJsonAsync(Url, new Stats(c.Id, c.Calls.Count));
    public Task OkSafeHelper(Customer c) => http.PostAsync(Safe, Body(c));
    public Task<Contact?> OkGet(int id) => http.GetFromJsonAsync<Contact>(Url + "/" + id);
    public Task BadGet(Customer c) => http.GetFromJsonAsync<Stats>(Url + "?mail=" + c.Email); //! PRIV5001
    public Task OkGetSafe(int id) => http.GetFromJsonAsync<Stats>(Safe + "?id=" + id);
}
