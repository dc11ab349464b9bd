//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// [ConsentGuard] with and without purpose, async, on own types
using PrivacyAnalyzers;
namespace Cases.Guards_MarkedGuards;

public class Gate
{
    [ConsentGuard(Purpose.Marketing)] public void Require(Customer c) { if (!c.AcceptsMarketing) throw new UnauthorizedAccessException(); }
    [ConsentGuard] public void RequireFor([DataSubject] int id, [Purpose] string purpose) => Console.WriteLine(id + purpose);
    [ConsentGuard(Purpose.Marketing)] public async Task RequireAsync(int id) { await Task.Yield(); Console.WriteLine(id); }
    [ConsentGuard(Purpose.Analytics)] public void RequireAnalytics(Customer c) { if (!c.AcceptsAnalytics) throw new UnauthorizedAccessException(); }
}

public class Job(IMarketingMail mail, Gate gate)
{
    public void Ok(Customer c) { gate.Require(c); mail.Send(c.Email, "News"); }

    public void OkPurpose(Customer c) { gate.RequireFor(c.Id, Purpose.Marketing); mail.Send(c.Email, "News"); }

    public void BadPurpose(Customer c)
    {
        gate.RequireFor(c.Id, Purpose.Analytics);
        mail.Send(c.Email, "News"); //! PRIV3002
    }

    public void BadAnalytics(Customer c)
    {
        gate.RequireAnalytics(c);
        mail.Send(c.Email, "News"); //! PRIV3002
    }

    public async Task OkAsync(Customer c)
    {
        await gate.RequireAsync(c.Id);
        await mail.SendAsync(c.Email, "News");
    }

    public void BadOther(Customer c, Customer d)
    {
        gate.Require(d);
        mail.Send(c.Email, "News"); //! PRIV3003
    }

    public void OkBoth(Customer c, Customer d)
    {
        gate.Require(d);
        gate.Require(c);
        mail.Send(c.Email, "News");
    }

    public void OkLoop(IEnumerable<Customer> all)
    {
        foreach (var c in all) { gate.Require(c); mail.Send(c.Email, "News"); }
    }

    public void BadTwoLoops(List<Customer> all)
    {
        foreach (var c in all.Take(3)) gate.Require(c);
        foreach (var c in all) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3003 | PRIV3004
    }
}
