//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// persons swapped or replaced between check and send
using PrivacyAnalyzers;
namespace Cases.Subject_Swap;

public class Job(IMarketingMail mail, ICustomers customers)
{
    public void BadSwap(Customer a, Customer b)
    {
        if (!a.AcceptsMarketing) return;
        (a, b) = (b, a);
        mail.Send(a.Email, "News"); //! PRIV3003 | PRIV3004
        Console.WriteLine(b.Id);
    }

    public void OkSwap(Customer a, Customer b)
    {
        if (!a.AcceptsMarketing) return;
        (a, b) = (b, a);
        mail.Send(b.Email, "News");
        Console.WriteLine(a.Id);
    }

    public void BadReplaced(Customer c, int other)
    {
        if (!c.AcceptsMarketing) return;
        c = customers.Find(other);
        mail.Send(c.Email, "News"); //! PRIV3004 | PRIV3003
    }

    public void OkReplacedBefore(Customer c, int other)
    {
        c = customers.Find(other);
        if (!c.AcceptsMarketing) return;
        mail.Send(c.Email, "News");
    }

    public void OkKept(Customer c, int other)
    {
        if (!c.AcceptsMarketing) return;
        var kept = c;
        c = customers.Find(other);
        mail.Send(kept.Email, $"News {c.Id}");
    }

    public void BadNew(Customer c)
    {
        if (!c.AcceptsMarketing) return;
        c = new Customer { Email = Console.ReadLine() ?? "" };
        mail.Send(c.Email, "News"); //? PRIV3004 | PRIV3003 | PRIV3001
    }

    public void BadSwapTemp(Customer a, Customer b)
    {
        if (a.AcceptsMarketing)
        {
            var t = a;
            a = b;
            b = t;
            mail.Send(a.Email, "News"); //! PRIV3003 | PRIV3004
        }
    }

    public void BadReplacedInCallee(Customer c)
    {
        if (!c.AcceptsMarketing) return;
        Replace(ref c);
        mail.Send(c.Email, "News"); //! PRIV3003 | PRIV3004 | PRIV3001
    }

    private void Replace(ref Customer c) => c = customers.Find(7);

    public async Task BadReloadedOther(Customer c, int other)
    {
        if (!c.AcceptsMarketing) return;
        c = await customers.FindAsync(other);
        await mail.SendAsync(c.Email, "News"); //! PRIV3003 | PRIV3004
    }
}
