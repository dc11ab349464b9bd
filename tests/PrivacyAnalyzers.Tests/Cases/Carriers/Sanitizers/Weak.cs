namespace Cases.Sanitizers_Weak;

// Things that look like protection and are none, beside the real ones.
public class Weak
{
    static string Obfuscate(string text) => new(text.Reverse().ToArray());
    static string Encode(string text) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text));
    static string Short(string text) => text.Length > 5 ? text[..5] + "…" : text;
    static string Redacted(string text) => text;
    static string Stars(string text) => new('*', text.Length);
    static string Kind(string text) => text.EndsWith(".org") ? "org" : "other";
    static int Bucket(string text) => text.Length / 10;

    public void BadReverse(Customer c) => Out.Log(Obfuscate(c.Email)); //! PRIV2001
    public void BadEncode(Customer c) => Out.Log(Encode(c.Email)); //! PRIV2001
    public void BadShort(Customer c) => Out.Log(Short(c.Email)); //! PRIV2001
    public void BadName(Customer c) => Out.Log(Redacted(c.Email)); //! PRIV2001
    public void BadQuoted(Customer c) => Out.Log("***" + c.Email + "***"); //! PRIV2001
    public void BadLast(Customer c) => Out.Log("…" + c.Phone[^2..]); //! PRIV2001
    public void BadChecked(Customer c) { if (c.Email.EndsWith("@example.test", StringComparison.Ordinal)) Out.Log(c.Email); } //! PRIV2001

    public void OkStars(Customer c) => Out.Log(Stars(c.Email));
    public void OkKind(Customer c) => Out.Log(Kind(c.Email));
    public void OkBucket(Customer c) => Out.Log(Bucket(c.Email));
    public void OkRedact(Customer c) => Out.Log("***" + Clean.Redact(c.Email) + "***");
}
