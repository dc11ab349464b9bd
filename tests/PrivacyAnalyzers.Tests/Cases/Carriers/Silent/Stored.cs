using System.Diagnostics;
using PrivacyAnalyzers;
namespace Cases.Silent_Stored;

// Personal data used, stored and passed, and never logged.
public interface IStore { void Save(string key, object value); Task<bool> SaveAsync(Customer c); int Count(string mail); Guid Token(Customer c); }

public class Stored(IStore store, IServiceMail mail)
{
    string last = "";

    public void Bad(Customer c) { store.Save("mail", c.Email); Out.Log("saved " + c.Email); } //! PRIV2001

    public void OkSaved(Customer c)
    {
        store.Save("mail", c.Email);
        last = c.Email;
        Out.Log("saved " + c.Id);
        Debug.Assert(c.Email != "");
    }

    public async Task OkResult(Customer c)
    {
        var saved = await store.SaveAsync(c);
        Out.Log(saved);
        Out.Log(store.Count(c.Email));
        Out.Log(store.Token(c));
    }

    public void OkMailed(Customer c)
    {
        mail.Send(c.Email, $"Dear {c.Name}");
        Out.Log(last.Length);
    }

    public void OkUpdated(Customer c, Customer other)
    {
        c.Email = other.Email;
        c.Phone = other.Phone;
        Out.Log(c.Plan);
        Out.Log(c.Id == other.Id);
    }

    public void OkDates(Customer c)
    {
        var started = DateTime.UtcNow;
        store.Save(c.Name, c);
        Out.Log(DateTime.UtcNow - started);
    }

    public string OkReturned(Customer c) => c.Email;

    public bool OkParsed(Customer c) => System.Net.Mail.MailAddress.TryCreate(c.Email, out var a) && a.Host == "x.test";
}
