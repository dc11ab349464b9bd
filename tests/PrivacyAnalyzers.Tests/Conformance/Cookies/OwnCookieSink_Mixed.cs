//# ids: PRIV8002, PRIV8003
// A cookie jar of the user's own.
using PrivacyAnalyzers;
namespace Cases.Cookies_OwnSink;

public interface IJar
{
    [Sink(Channel.Cookie)] void Put(string name, string value);
    string? Take(string name);
}

public class Remember(IJar jar)
{
    private void Keep(string key, string text) => jar.Put(key, text);

    public void Bad(Customer c) => jar.Put("user", c.Email); //! PRIV8002 | PRIV8003

    public void BadJoined(Customer c) => jar.Put("user", string.Join('|', c.Id, c.Name)); //! PRIV8002 | PRIV8003

    public void BadHelper(Customer c) => Keep("phone", c.Phone); //! PRIV8002 | PRIV8003

    public void Ok(Customer c) => jar.Put("customer", c.Id.ToString());

    public void OkEncrypted(Customer c) => jar.Put("user", Clean.Encrypt(c.Email));

    public void OkHelper(Customer c) => Keep("plan", c.Plan);

    public bool OkCompare(Customer c) => jar.Take("user") == c.Email;
}
