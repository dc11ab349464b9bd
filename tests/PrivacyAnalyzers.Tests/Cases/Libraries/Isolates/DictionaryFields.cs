//# ids: PRIV2001, PRIV5001
// Dictionaries kept in fields; keys that are personal; deconstructed pairs.
namespace Cases.Isolates_DictionaryFields;

public class Bill { [PrivacyAnalyzers.Pii] public required string To { get; init; } public int N { get; set; } }
public class A(HttpClient http)
{
    private readonly Dictionary<string, Bill> _map = [];
    private readonly Dictionary<string, int> _counts = new();
    private readonly Dictionary<string, string> _local = new(StringComparer.Ordinal);

    public void BadSame(Customer c) { _map[c.Email] = new Bill { To = "x" }; foreach (var (k, _) in _map) Out.Log(k); } //! PRIV2001
    public void BadPair(Customer c) { _counts[c.Email] = 1; foreach (var p in _counts) Out.Log(p.Key); } //! PRIV2001
    public void BadKeys(Customer c) { _local[c.Email] = "x"; foreach (var k in _local.Keys) Out.Log(k); } //! PRIV2001
    public void BadLocal(Customer c) { var map = new Dictionary<string, int> { [c.Email] = 1 }; foreach (var (k, v) in map) { Out.Log(v); Out.Log(k); } } //! PRIV2001
    public void BadLocalAdd(Customer c) { var map = new Dictionary<string, int>(); map.Add(c.Email, 1); foreach (var p in map) Out.Log(p.Key + p.Value); } //! PRIV2001
    public void BadBillKey(Bill b) { var map = new Dictionary<string, Bill>(); map[b.To] = b; foreach (var (k, v) in map) { Out.Log(v.N); Out.Log(k); } } //! PRIV2001
    public void OkValue(Customer c) { var map = new Dictionary<string, int> { [c.Email] = 1 }; foreach (var (_, v) in map) Out.Log(v); }
    public void OkField() { foreach (var (_, v) in _map) Out.Log(v.N); }

    public Task BadForm(Customer c) => http.PostAsync("http://crm.voip.example/a", new FormUrlEncodedContent(new Dictionary<string, string> { ["mail"] = c.Email })); //! PRIV5001
    public Task BadFormAdd(Customer c) => http.PostAsync("http://crm.voip.example/a", new FormUrlEncodedContent(new Dictionary<string, string> { { "mail", c.Email } })); //! PRIV5001
    public Task BadFormLocal(Customer c)
    {
        var d = new Dictionary<string, string> { ["mail"] = c.Email };
        return http.PostAsync("http://crm.voip.example/a", new FormUrlEncodedContent(d)); //! PRIV5001
    }
    public Task BadFormLast(Customer c)
    {
        var d = new Dictionary<string, string> { ["plan"] = c.Plan, ["mail"] = c.Email };
        return http.PostAsync("http://crm.voip.example/a", new FormUrlEncodedContent(d)); //! PRIV5001
    }
    public Task BadFormFirst(Customer c)
    {
        var d = new Dictionary<string, string>();
        d["mail"] = c.Email;
        d["plan"] = c.Plan;
        return http.PostAsync("http://crm.voip.example/a", new FormUrlEncodedContent(d)); //! PRIV5001
    }
    public Task BadFormSelect(Customer c)
    {
        var d = new Dictionary<string, string> { ["mail"] = c.Email };
        return http.PostAsync("http://crm.voip.example/a", new FormUrlEncodedContent(d.Select(p => new KeyValuePair<string, string>(p.Key, p.Value)))); //! PRIV5001
    }
}
