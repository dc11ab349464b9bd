//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV2004, PRIV5001, PRIV5002, PRIV5004
// One argument, one diagnostic, whatever categories meet in it.
using System.Net.Http.Json;
using System.Text;
namespace Cases.Isolates_TwoCategories;

public class Mixed { public int Id { get; set; } [PrivacyAnalyzers.Pii] public string Mail { get; set; } = ""; [PrivacyAnalyzers.Cpni(PrivacyAnalyzers.CpniCategory.CallDetail)] public string Last { get; set; } = ""; }
public class A(HttpClient http)
{
    private const string Url = "http://crm.voip.example/a";
    public Task BadWire(Customer c, CallRecord r) => http.PostAsync(Url, new StringContent(c.Email + r.Destination)); //! PRIV5001
    public Task BadWireObject(Mixed m) => http.PostAsJsonAsync(Url, m); //! PRIV5001
    public Task BadWireAnonymous(Customer c, CallRecord r) => http.PostAsJsonAsync(Url, new { c.Email, r.Destination }); //! PRIV5001
    public Task BadWireCustomer(Customer c) => http.PostAsJsonAsync(Url, c); //! PRIV5001
    public void BadLog(Customer c, CallRecord r) => Out.Log(c.Email + r.Destination); //! PRIV2002
    public void BadLogCard(Customer c) => Out.Log(c.Email + c.Password); //! PRIV5004
    public void BadThrow(Customer c, CallRecord r) => throw new InvalidOperationException(c.Email + r.Destination); //! PRIV2002 | PRIV2004
    public Task BadTwo(Customer c, CallRecord r)
    {
        var b = new StringBuilder();
        b.Append(c.Email).Append(r.Destination);
        return http.PostAsync(Url, new StringContent(b.ToString())); //! PRIV5001
    }
    public Task BadBoth(Customer c) => http.PostAsync(Url + "?m=" + c.Email, new StringContent(c.Name)); //! PRIV5001, PRIV5001
    public Task BadPii(Customer c) => http.PostAsync(Url, new StringContent(c.Email + c.Name + c.Phone)); //! PRIV5001
    public Task BadPiiPassword(Customer c) => http.PostAsync(Url, new StringContent(c.Email + c.Password + c.CardNumber)); //! PRIV5001
    public void Ok(Customer c, CallRecord r) => Out.Log(c.Id.ToString() + r.Id);
}
