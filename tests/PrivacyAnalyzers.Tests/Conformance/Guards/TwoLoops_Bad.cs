//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// The check of one iteration does not speak for the person of the next.
namespace Cases.Guards_LoopIteration2;

public class Job(IMarketingMail mail, ICustomers customers)
{
    public void BadTwoLoops()
    {
        var all = customers.All().ToList();
        var count = 0;
        foreach (var c in all) if (c.AcceptsMarketing) count++;
        foreach (var c in all) mail.Send(c.Email, $"News for {count}"); //! PRIV3001 | PRIV3003 | PRIV3004
    }

    public void BadLastOne()
    {
        Customer? last = null;
        foreach (var c in customers.All())
        {
            if (last != null && c.AcceptsMarketing) mail.Send(last.Email, "News"); //! PRIV3003 | PRIV3001
            last = c;
        }
    }

    public void OkFlagPerIteration()
    {
        foreach (var c in customers.All())
        {
            var allowed = false;
            if (c.AcceptsMarketing) allowed = true;
            if (allowed) mail.Send(c.Email, "News");
        }
    }
}
