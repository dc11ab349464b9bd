//# ids: PRIV5001, PRIV5002, PRIV5003
// How a cleartext address is written: literal, constant, concatenated, interpolated, Uri, field.
namespace Cases.Transport_HttpAddresses;

public class Crm(HttpClient http)
{
    private const string Host = "http://crm.voip.example";
    private const string Path = "/contacts";
    private const string Full = Host + Path;
    private const string SafeHost = "https://crm.voip.example";
    private static readonly string Endpoint = Host + "/mail";
    private static readonly Uri EndpointUri = new("http://crm.voip.example/uri");
    private static readonly Uri SafeUri = new("https://crm.voip.example/uri");
    private readonly string _field = "http://crm.voip.example/field";

    public Task BadLiteral(Customer c) => http.PostAsync("http://crm.voip.example/a", new StringContent(c.Email)); //! PRIV5001
    public Task BadConst(Customer c) => http.PostAsync(Full, new StringContent(c.Email)); //! PRIV5001
    public Task BadConcatenated(Customer c) => http.PostAsync(Host + "/" + c.Id, new StringContent(c.Email)); //! PRIV5001
    public Task BadInterpolated(Customer c) => http.PutAsync($"{Host}/people/{c.Id}", new StringContent(c.Name)); //! PRIV5001
    public Task BadStatic(Customer c) => http.PostAsync(Endpoint, new StringContent(c.Name)); //! PRIV5001
    public Task BadStaticUri(Customer c) => http.PostAsync(EndpointUri, new StringContent(c.Name)); //! PRIV5001
    public Task BadField(Customer c) => http.PatchAsync(_field, new StringContent(c.Name)); //! PRIV5001
    public Task BadUri(Customer c) => http.PostAsync(new Uri("http://crm.voip.example/b"), new StringContent(c.Phone)); //! PRIV5001
    public Task BadUriRelative(Customer c) => http.PostAsync(new Uri(new Uri("http://crm.voip.example"), "b"), new StringContent(c.Phone)); //! PRIV5001
    public Task BadUpper(Customer c) => http.PostAsync("HTTP://crm.voip.example/a", new StringContent(c.Email)); //! PRIV5001
    public Task BadPort(Customer c) => http.PostAsync("http://10.0.0.5:8080/a", new StringContent(c.Email)); //! PRIV5001
    public Task BadFormat(Customer c) => http.PostAsync(string.Format("http://crm.voip.example/{0}", c.Id), new StringContent(c.Email)); //! PRIV5001
    public Task BadSwitch(Customer c, string region) => http.PostAsync(region switch { "eu" => "http://eu.voip.example/a", _ => "https://us.voip.example/a" }, new StringContent(c.Email)); //! PRIV5001
    public Task BadTernary(Customer c, bool old)
    {
        var url = old ? "http://old.voip.example/a" : "https://new.voip.example/a";
        return http.PostAsync(url, new StringContent(c.Email)); //! PRIV5001
    }
    public Task BadBuilder(Customer c)
    {
        var builder = new UriBuilder("http", "crm.voip.example", 80, "a");
        return http.PostAsync(builder.Uri, new StringContent(c.Email)); //! PRIV5001
    }
    public Task BadBuilderText(Customer c)
    {
        var builder = new UriBuilder("http://crm.voip.example") { Path = "a" };
        return http.PostAsync(builder.ToString(), new StringContent(c.Email)); //! PRIV5001
    }
    public Task BadParameter(Customer c) => Send("http://crm.voip.example/p", c.Email); //! PRIV5001
    private Task Send(string url, string text) => http.PostAsync(url, new StringContent(text));
    public Task BadDefault(Customer c) => SendDefault(c.Email); //! PRIV5001
    private Task SendDefault(string text, string url = "http://crm.voip.example/p") => http.PostAsync(url, new StringContent(text));

    public Task OkLiteral(Customer c) => http.PostAsync("https://crm.voip.example/a", new StringContent(c.Email));
    public Task OkConst(Customer c) => http.PostAsync(SafeHost + "/" + c.Id, new StringContent(c.Email));
    public Task OkUri(Customer c) => http.PostAsync(SafeUri, new StringContent(c.Phone));
    public Task OkNothingPersonal(Customer c) => http.PostAsync(Full, new StringContent(c.Plan + c.Id));
    public Task OkUnknown(Customer c, string host) => http.PostAsync(host + "/a", new StringContent(c.Email));
    public Task OkUnknownUri(Customer c, Uri uri) => http.PostAsync(uri, new StringContent(c.Email));
    public Task OkRelative(Customer c) => http.PostAsync("a/b", new StringContent(c.Email));
    public Task OkParameter(Customer c) => Send("https://crm.voip.example/p", c.Email);
    public Task OkSwitch(Customer c, string region) => http.PostAsync(region switch { "eu" => "https://eu.voip.example/a", _ => "https://us.voip.example/a" }, new StringContent(c.Email));
    public Task OkBuilder(Customer c)
    {
        var builder = new UriBuilder("http://crm.voip.example") { Scheme = Uri.UriSchemeHttps, Port = -1 };
        return http.PostAsync(builder.Uri, new StringContent(c.Email));
    }
    public Task OkSchemeInPath(Customer c) => http.PostAsync("https://crm.voip.example/a?next=http://other.example", new StringContent(c.Email));
    public Task OkReplaced(Customer c) => http.PostAsync(Full.Replace("http://", "https://"), new StringContent(c.Email));
}
