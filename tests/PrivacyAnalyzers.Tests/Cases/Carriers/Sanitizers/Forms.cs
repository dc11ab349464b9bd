using PrivacyAnalyzers;
namespace Cases.Sanitizers_Forms;

// Sanitizers: own, as delegates, extension, out parameter, on one path only, before and after.
public static class Own
{
    [Sanitizer(Protection.Redacted)] public static string Mask(this string text) => text.Length > 2 ? text[..1] + "***" : "***";
    public static void Hide(string text, [Sanitizer(Protection.Redacted)] out string hidden) => hidden = text[..1] + "***";
    public static string MaskAll(string text) => Clean.Redact(text);
    public static string Maybe(string text, bool mask) => mask ? Clean.Redact(text) : text;
}

public interface IMasker { [Sanitizer(Protection.Redacted)] string Mask(string text); }

public class Forms(IMasker masker)
{
    public void BadOnePath(Customer c, bool show)
    {
        var text = c.Email;
        if (!show) text = text.Mask();
        Out.Log(text); //! PRIV2001
    }

    public void BadMaybe(Customer c) => Out.Log(Own.Maybe(c.Email, true)); //! PRIV2001

    public void BadResultIgnored(Customer c)
    {
        Clean.Redact(c.Email);
        Out.Log(c.Email); //! PRIV2001
    }

    public void BadAppended(Customer c) => Out.Log(c.Email.Mask() + c.Phone); //! PRIV2001

    public void OkMask(Customer c)
    {
        Out.Log(c.Email.Mask());
        Out.Log(masker.Mask(c.Email).ToUpper());
        Own.Hide(c.Email, out var hidden);
        Out.Log(hidden);
        Out.Log(Own.MaskAll(c.Email));
    }

    public void OkDelegate(IEnumerable<Customer> customers)
    {
        Out.Log(string.Join(",", customers.Select(c => c.Email).Select(Clean.Redact)));
        Out.Log(string.Join(",", customers.Select(c => c.Email.Mask())));
        Func<string, string> mask = Clean.Hash;
        Out.Log(mask(customers.First().Email));
    }

    public void OkLocal(Customer c)
    {
        var raw = c.Email;
        var masked = Clean.Redact(raw);
        Out.Log($"customer {masked}");
    }
}
