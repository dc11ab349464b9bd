//# ids: PRIV2001, PRIV2003, PRIV2004, PRIV3001, PRIV5001, PRIV5002, PRIV5004
// Credentials in exceptions, on the wire, in headers, connection strings, marketing.
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
namespace Cases.Credentials_OnTheWay;
using PrivacyAnalyzers;
public sealed class Settings { [Pii(PiiCategory.Credential)] public string ApiKey { get; set; } = ""; [Pii(PiiCategory.Credential)] public string ConnectionString { get; set; } = ""; public string Url { get; set; } = ""; }
public class A(Settings settings, HttpClient http, ILogger<A> log, IMarketingMail news)
{
    public void BadThrow() => throw new InvalidOperationException("cannot connect with " + settings.ConnectionString); //! PRIV5004 | PRIV2004
    public void BadLog() => log.LogError("cannot connect with {C}", settings.ConnectionString); //! PRIV5004
    public void BadTrace() => System.Diagnostics.Debug.WriteLine(settings.ApiKey); //! PRIV5004
    public Task BadWire() => http.GetAsync("http://api.voip.example/?key=" + settings.ApiKey); //! PRIV5001 | PRIV5004
    public Task BadHeader()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "http://api.voip.example");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", settings.ApiKey);
        return http.SendAsync(request); //! PRIV5001 | PRIV5004
    }
    public void BadMarketing(Customer c) { if (c.AcceptsMarketing) news.Send(c.Email, "Your password: " + c.Password); } //! PRIV5004
    public void BadFile() => File.WriteAllText("key", settings.ApiKey); //! PRIV5004
    public void BadSerialised() => File.WriteAllText("s.json", System.Text.Json.JsonSerializer.Serialize(settings)); //! PRIV5004
    public Task OkHeader()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://api.voip.example");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", settings.ApiKey);
        return http.SendAsync(request);
    }
    public Task OkBody(Customer c) => http.PostAsync("https://login.voip.example", new FormUrlEncodedContent([new("user", c.Email), new("password", c.Password)]));
    public void OkThrow() => throw new InvalidOperationException("cannot connect to " + settings.Url);
    public void OkMissing() { if (settings.ApiKey.Length == 0) throw new InvalidOperationException("no " + nameof(settings.ApiKey)); }
    public void OkLog() => log.LogInformation("key given: {Given}", settings.ApiKey is { Length: > 0 });
    public bool OkCheck(string given) => System.Security.Cryptography.CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(given), System.Text.Encoding.UTF8.GetBytes(settings.ApiKey));
}
