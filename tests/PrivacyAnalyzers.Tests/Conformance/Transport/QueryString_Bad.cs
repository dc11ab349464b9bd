//# ids: PRIV5001, PRIV5005
// TLS hides the body and the address on the way, not the address in the logs at both ends.
using Microsoft.AspNetCore.WebUtilities;
namespace Cases.Transport_Query;

public class Crm(HttpClient http)
{
    public Task Bad(Customer c) => http.GetAsync($"https://crm.voip.example/find?email={c.Email}"); //! PRIV5005

    public Task BadEscaped(Customer c) => http.GetStringAsync("https://crm.voip.example/find?email=" + Uri.EscapeDataString(c.Email)); //! PRIV5005

    public Task BadHelper(Customer c) => http.GetAsync(QueryHelpers.AddQueryString("https://crm.voip.example/find", "phone", c.Phone)); //! PRIV5005

    public Task BadBuilder(Customer c)
    {
        var builder = new UriBuilder("https://crm.voip.example/find") { Query = "name=" + c.Name };
        return http.GetAsync(builder.Uri); //! PRIV5005
    }

    public Task BadPath(Customer c) => http.DeleteAsync($"https://crm.voip.example/contacts/{c.Email}"); //! PRIV5005

    public Task BadPlain(Customer c) => http.GetAsync($"http://crm.voip.example/find?email={c.Email}"); //! PRIV5005 | PRIV5001

    public Task BadUnknownHost(Customer c, string host) => http.GetAsync($"{host}/find?email={c.Email}"); //! PRIV5005

    public Task Ok(Customer c) => http.GetAsync($"https://crm.voip.example/find?id={c.Id}&plan={c.Plan}");

    public Task OkBody(Customer c) => http.PostAsync($"https://crm.voip.example/find?id={c.Id}", new StringContent(c.Email));

    public Task DebatableLoopback(Customer c) => http.GetAsync($"http://localhost:9200/find?email={c.Email}"); //? PRIV5005

    public Task DebatableHash(Customer c) => http.GetAsync($"https://crm.voip.example/find?h={Clean.Hash(c.Email)}"); //? PRIV5005
}
