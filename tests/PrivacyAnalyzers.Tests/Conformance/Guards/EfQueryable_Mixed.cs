//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
namespace Cases.Guards_EfQueryable;

public class PortalDb : DbContext { public DbSet<Customer> Customers => Set<Customer>(); }

public class Job(PortalDb db, IMarketingMail mail, ICustomers customers)
{
    public async Task Ok()
    {
        var list = await db.Customers.AsNoTracking().Where(c => c.AcceptsMarketing).ToListAsync();
        foreach (var c in list) await mail.SendAsync(c.Email, "News");
    }

    public async Task OkProjected()
    {
        var addresses = await db.Customers.Where(c => c.AcceptsMarketing && c.Plan == "Pro").Select(c => c.Email).ToArrayAsync();
        foreach (var to in addresses) await mail.SendAsync(to, "News");
    }

    public void OkQueryable() { foreach (var c in customers.Query().Where(x => x.AcceptsMarketing)) mail.Send(c.Email, "News"); }

    public void DebatableExpression()
    {
        Expression<Func<Customer, bool>> may = x => x.AcceptsMarketing;
        foreach (var c in db.Customers.Where(may)) mail.Send(c.Email, "News"); //? PRIV3001
    }

    public async Task Bad()
    {
        var list = await db.Customers.Where(c => c.Plan == "Pro").ToListAsync();
        foreach (var c in list) await mail.SendAsync(c.Email, "News"); //! PRIV3001
    }
}
