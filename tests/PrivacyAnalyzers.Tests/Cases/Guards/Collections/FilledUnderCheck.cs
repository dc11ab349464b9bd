//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// lists filled under a check
using PrivacyAnalyzers;
namespace Cases.Collections_FilledUnderCheck;

public class Job(IMarketingMail mail, ICustomers customers, IConsents consents)
{
    public void OkList()
    {
        var list = new List<Customer>();
        foreach (var c in customers.All()) if (c.AcceptsMarketing) list.Add(c);
        foreach (var c in list) mail.Send(c.Email, "News");
    }

    public void BadList()
    {
        var list = new List<Customer>();
        foreach (var c in customers.All()) if (c.Plan == "Pro") list.Add(c);
        foreach (var c in list) mail.Send(c.Email, "News"); //! PRIV3001
    }

    public void OkStrings()
    {
        var list = new List<string>();
        foreach (var c in customers.All())
        {
            if (!consents.AllowsMarketing(c)) continue;
            list.Add(c.Email);
        }
        foreach (var to in list) mail.Send(to, "News");
    }

    public void BadStrings()
    {
        var list = new List<string>();
        foreach (var c in customers.All())
        {
            if (!consents.AllowsMarketing(c)) Console.WriteLine("no");
            list.Add(c.Email);
        }
        foreach (var to in list) mail.Send(to, "News"); //! PRIV3001 | PRIV3003 | PRIV3004
    }

    public void BadSomeUnchecked(Customer extra)
    {
        var list = new List<Customer>();
        foreach (var c in customers.All()) if (c.AcceptsMarketing) list.Add(c);
        list.Add(extra);
        foreach (var c in list) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3003
    }

    public void OkExtraChecked(Customer extra)
    {
        var list = new List<Customer>();
        foreach (var c in customers.All()) if (c.AcceptsMarketing) list.Add(c);
        if (extra.AcceptsMarketing) list.Add(extra);
        foreach (var c in list) mail.Send(c.Email, "News");
    }

    public void OkQueue()
    {
        var queue = new Queue<Customer>();
        foreach (var c in customers.All()) if (c.AcceptsMarketing) queue.Enqueue(c);
        while (queue.TryDequeue(out var c)) mail.Send(c.Email, "News");
    }

    public void BadQueue()
    {
        var queue = new Queue<Customer>(customers.All());
        while (queue.TryDequeue(out var c)) mail.Send(c.Email, "News"); //! PRIV3001
    }

    public void OkDictionary()
    {
        var map = new Dictionary<int, string>();
        foreach (var c in customers.All()) if (c.AcceptsMarketing) map[c.Id] = c.Email;
        foreach (var pair in map) mail.Send(pair.Value, $"News {pair.Key}");
    }

    public void OkTwoLists()
    {
        List<Customer> yes = [], no = [];
        foreach (var c in customers.All()) (c.AcceptsMarketing ? yes : no).Add(c);
        foreach (var c in yes) mail.Send(c.Email, "News");
    }

    public void BadTwoLists()
    {
        List<Customer> yes = [], no = [];
        foreach (var c in customers.All()) if (c.AcceptsMarketing) yes.Add(c); else no.Add(c);
        foreach (var c in no) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
        Console.WriteLine(yes.Count);
    }

    public void OkTwoListsIf()
    {
        List<Customer> yes = [], no = [];
        foreach (var c in customers.All()) if (c.AcceptsMarketing) yes.Add(c); else no.Add(c);
        foreach (var c in yes) mail.Send(c.Email, "News");
        Console.WriteLine(no.Count);
    }
}
