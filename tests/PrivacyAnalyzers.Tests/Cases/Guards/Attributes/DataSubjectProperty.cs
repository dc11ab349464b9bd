//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// a preference object that names its person
using PrivacyAnalyzers;
namespace Cases.Attributes_DataSubjectProperty;

public class Preference
{
    [DataSubject] public int CustomerId { get; set; }
    [ConsentCheck(Purpose.Marketing)] public bool Newsletter { get; set; }
}

public interface IPreferences { Preference For(int customerId); Task<Preference?> FindAsync(int customerId); }

public class Job(IMarketingMail mail, IPreferences preferences, ICustomers customers)
{
    public void Ok(Customer c) { if (preferences.For(c.Id).Newsletter) mail.Send(c.Email, "News"); }

    public void Bad(Customer c, Customer d) { if (preferences.For(d.Id).Newsletter) mail.Send(c.Email, "News"); } //! PRIV3003

    public async Task OkAsync(Customer c)
    {
        var p = await preferences.FindAsync(c.Id);
        if (p is not { Newsletter: true }) return;
        await mail.SendAsync(c.Email, "News");
    }

    public void OkLookup(Preference p)
    {
        if (!p.Newsletter) return;
        mail.Send(customers.Find(p.CustomerId).Email, "News");
    }

    public void OkCompared(Preference p, Customer c) { if (p.CustomerId == c.Id && p.Newsletter) mail.Send(c.Email, "News"); }

    public void OkEach(IEnumerable<Preference> all)
    {
        foreach (var p in all.Where(p => p.Newsletter)) mail.Send(customers.Find(p.CustomerId).Email, "News");
    }

    public void BadEach(IEnumerable<Preference> all)
    {
        foreach (var p in all.Where(p => p.CustomerId > 0)) mail.Send(customers.Find(p.CustomerId).Email, "News"); //! PRIV3001
    }

    public void OkBoth(int id)
    {
        var p = preferences.For(id);
        var c = customers.Find(id);
        if (p.Newsletter) mail.Send(c.Email, "News");
    }

    public void BadBoth(int id, int other)
    {
        var p = preferences.For(other);
        var c = customers.Find(id);
        if (p.Newsletter) mail.Send(c.Email, "News"); //! PRIV3003
    }

    public void OkJoin(IEnumerable<Preference> all)
    {
        var list = from c in customers.All() join p in all on c.Id equals p.CustomerId where p.Newsletter select c;
        foreach (var c in list) mail.Send(c.Email, "News");
    }
}
