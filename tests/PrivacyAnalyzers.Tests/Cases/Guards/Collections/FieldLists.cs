//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// checked in one method, kept in a field, sent in another
using PrivacyAnalyzers;
namespace Cases.Collections_FieldLists;

public class Campaign(IMarketingMail mail)
{
    private readonly List<Customer> _willing = [];
    private readonly List<Customer> _all = [];
    private readonly List<string> _addresses = new();

    public void Add(Customer c)
    {
        if (!c.AcceptsMarketing) return;
        _willing.Add(c);
        _addresses.Add(c.Email);
    }

    public void AddAny(Customer c) => _all.Add(c);

    public void Ok() { foreach (var c in _willing) mail.Send(c.Email, "News"); } //? PRIV3001

    public void Bad() { foreach (var c in _all) mail.Send(c.Email, "News"); } //! PRIV3001

    public void OkAddresses() { foreach (var to in _addresses) mail.Send(to, "News"); }
}

public class Batch(IMarketingMail mail, ICustomers customers)
{
    private List<Customer> _batch = [];

    public void Run()
    {
        _batch = customers.All().Where(c => c.AcceptsMarketing).ToList();
        foreach (var c in _batch) mail.Send(c.Email, "News");
    }

    public void RunWrong()
    {
        _batch = customers.All().Where(c => c.Plan == "Pro").ToList();
        foreach (var c in _batch) mail.Send(c.Email, "News"); //! PRIV3001
    }

    public void RunEach()
    {
        _batch = [.. customers.All()];
        foreach (var c in _batch) { if (!c.AcceptsMarketing) continue; mail.Send(c.Email, "News"); }
    }

    public void RunArray()
    {
        Customer[] list = [.. customers.All().Where(c => c.AcceptsMarketing)];
        foreach (var c in list) mail.Send(c.Email, "News");
    }

    public void RunArrayWrong()
    {
        Customer[] list = [.. customers.All().Where(c => c.Id > 3)];
        foreach (var c in list) mail.Send(c.Email, "News"); //! PRIV3001
    }
}
