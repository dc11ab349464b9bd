//# ids: PRIV2001, PRIV2003, PRIV5001, PRIV5004
// Whole objects through serialisers, from parameters, fields, properties, locals, calls.
using System.Text.Json;
using System.Net.Http.Json;
using Microsoft.Extensions.Logging;
namespace Cases.Isolates_Serialised;
using PrivacyAnalyzers;
public class Person { public int Id { get; set; } [Pii] public string Mail { get; set; } = ""; }
public class Secret { public int Id { get; set; } [Pii(PiiCategory.Credential)] public string Key { get; set; } = ""; }
public record Rec(int Id, [property: Pii] string Mail);
public class Source { public Person Current { get; } = new(); public Person Load() => new(); public IReadOnlyList<Person> All { get; } = []; }
public class A(Person held, Secret secret, Source source, ILogger log, HttpClient http)
{
    private readonly Person _field = new();
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
    private readonly Dictionary<int, Rec> _byId = [];
    public void BadParameter(Person p) => Out.Log(JsonSerializer.Serialize(p)); //! PRIV2001 | PRIV2003
    public void BadCaptured() => Out.Log(JsonSerializer.Serialize(held)); //! PRIV2001 | PRIV2003
    public void BadField() => Out.Log(JsonSerializer.Serialize(_field, Options)); //! PRIV2001 | PRIV2003
    public void BadProperty() => Out.Log(JsonSerializer.Serialize(source.Current)); //! PRIV2001 | PRIV2003
    public void BadCall() => Out.Log(JsonSerializer.Serialize(source.Load())); //! PRIV2001 | PRIV2003
    public void BadList() => Out.Log(JsonSerializer.Serialize(source.All)); //! PRIV2001 | PRIV2003
    public void BadLocal(Person p) { object o = p; Out.Log(JsonSerializer.Serialize(o)); } //! PRIV2001 | PRIV2003
    public void BadTyped(Person p) => Out.Log(JsonSerializer.Serialize(p, typeof(Person))); //! PRIV2001 | PRIV2003
    public void BadBytes(Person p) => Out.Log(System.Text.Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(p))); //! PRIV2001 | PRIV2003
    public void BadSecretFile() => File.WriteAllText("a", JsonSerializer.Serialize(secret)); //! PRIV5004
    public void BadSecretParameter(Secret s) => File.WriteAllText("a", JsonSerializer.Serialize(s)); //! PRIV5004
    public void BadSecretLog(Secret s) => Out.Log(JsonSerializer.Serialize(s)); //! PRIV5004 | PRIV2003
    public void BadAtField() => log.LogInformation("{@P}", _field); //! PRIV2003
    public void BadAtCaptured() => log.LogInformation("{@P}", held); //! PRIV2003
    public void BadAtCall() => log.LogInformation("{@P}", source.Load()); //! PRIV2003
    public void BadAtList() => log.LogInformation("{@P}", source.All); //! PRIV2003
    public void BadAtValues() => log.LogInformation("{@P}", _byId.Values); //! PRIV2003
    public void BadAtLocalValues(Dictionary<int, Rec> d) => log.LogInformation("{@P}", d.Values); //! PRIV2003
    public void BadAtToList(Dictionary<int, Rec> d) => log.LogInformation("{@P}", d.Values.ToList()); //! PRIV2003
    public void BadAtArray(Person a, Person b) => log.LogInformation("{@P}", new object[] { new[] { a, b } }); //! PRIV2003
    public Task BadWireField() => http.PostAsJsonAsync("http://x.voip.example", _field); //! PRIV5001
    public Task BadWireCall() => http.PostAsJsonAsync("http://x.voip.example", source.Load()); //! PRIV5001
    public Task BadWireValues() => http.PostAsJsonAsync("http://x.voip.example", _byId.Values); //! PRIV5001
    public Task BadWireSelect(IEnumerable<Customer> all) => http.PostAsJsonAsync("http://x.voip.example", all.Select(c => new { c.Id, c.Email })); //! PRIV5001
    public Task BadWireRecords(IEnumerable<Customer> all) => http.PostAsJsonAsync("http://x.voip.example", all.Select(c => new Rec(c.Id, c.Email)).ToArray()); //! PRIV5001
    public Task BadWireDictionary(Customer c) => http.PostAsJsonAsync("http://x.voip.example", new Dictionary<string, string> { ["mail"] = c.Email }); //! PRIV5001
    public Task OkWireIds() => http.PostAsJsonAsync("http://x.voip.example", _byId.Keys);
    public Task OkWireSelect(IEnumerable<Customer> all) => http.PostAsJsonAsync("http://x.voip.example", all.Select(c => new { c.Id, c.Plan }));
    public void OkSerialised(Person p) => Out.Log(JsonSerializer.Serialize(new { p.Id }));
    public void OkDeserialised(string s) { var p = JsonSerializer.Deserialize<Person>(s); Out.Log(p?.Id); }
    public void BadDeserialised(string s) { var p = JsonSerializer.Deserialize<Person>(s); Out.Log(p?.Mail); } //! PRIV2001
    public void OkSecretFile(Secret s) => File.WriteAllText("a", JsonSerializer.Serialize(new { s.Id }));
}
