//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// EF Core queries
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers;
namespace Cases.Linq_EfQueries;

public class ShopDb : DbContext { public DbSet<Customer> Customers => Set<Customer>(); public DbSet<Order> Orders => Set<Order>(); }

public class Order { public int Id { get; set; } public Customer Customer { get; set; } = null!; public int CustomerId { get; set; } }

public class Job(ShopDb db, IMarketingMail mail)
{
    public async Task Ok() { foreach (var c in await db.Customers.Where(c => c.AcceptsMarketing).ToListAsync()) await mail.SendAsync(c.Email, "News"); }

    public async Task Bad() { foreach (var c in await db.Customers.ToListAsync()) await mail.SendAsync(c.Email, "News"); } //! PRIV3001

    public async Task OkStream() { await foreach (var c in db.Customers.Where(c => c.AcceptsMarketing).AsAsyncEnumerable()) await mail.SendAsync(c.Email, "News"); }

    public async Task BadStream() { await foreach (var c in db.Customers.Where(c => c.Id > 3).AsAsyncEnumerable()) await mail.SendAsync(c.Email, "News"); } //! PRIV3001

    public async Task OkFirst(int id)
    {
        var c = await db.Customers.FirstOrDefaultAsync(c => c.Id == id && c.AcceptsMarketing);
        if (c is null) return;
        await mail.SendAsync(c.Email, "News");
    }

    public async Task BadFirst(int id)
    {
        var c = await db.Customers.FirstOrDefaultAsync(c => c.Id == id);
        if (c is null) return;
        await mail.SendAsync(c.Email, "News"); //! PRIV3001
    }

    public async Task OkSingleThenCheck(int id)
    {
        var c = await db.Customers.SingleAsync(c => c.Id == id);
        if (c.AcceptsMarketing) await mail.SendAsync(c.Email, "News");
    }

    public async Task OkFind(int id)
    {
        var c = await db.Customers.FindAsync(id);
        if (c is not { AcceptsMarketing: true }) return;
        await mail.SendAsync(c.Email, "News");
    }

    public async Task BadFind(int id)
    {
        var c = await db.Customers.FindAsync(id);
        if (c is null) return;
        await mail.SendAsync(c.Email, "News"); //! PRIV3001
    }

    public async Task OkOrders()
    {
        var orders = await db.Orders.Include(o => o.Customer).Where(o => o.Customer.AcceptsMarketing).ToListAsync();
        foreach (var o in orders) await mail.SendAsync(o.Customer.Email, "News");
    }

    public async Task OkProjection()
    {
        var list = await db.Orders.Where(o => o.Customer.AcceptsMarketing).Select(o => o.Customer.Email).Distinct().ToListAsync();
        foreach (var to in list) await mail.SendAsync(to, "News");
    }

    public async Task BadProjection()
    {
        var list = await db.Orders.Where(o => o.Id > 5).Select(o => o.Customer.Email).Distinct().ToListAsync();
        foreach (var to in list) await mail.SendAsync(to, "News"); //! PRIV3001
    }

    public async Task OkQuery()
    {
        var query = from c in db.Customers where c.AcceptsMarketing orderby c.Id select new { c.Email, c.Plan };
        foreach (var x in await query.ToListAsync()) await mail.SendAsync(x.Email, x.Plan);
    }

    public async Task OkBuilt(string? plan)
    {
        var query = db.Customers.Where(c => c.AcceptsMarketing);
        if (plan != null) query = query.Where(c => c.Plan == plan);
        foreach (var c in await query.ToListAsync()) await mail.SendAsync(c.Email, "News");
    }

    public async Task BadBuilt(bool strict)
    {
        var query = db.Customers.Where(c => c.Id > 0);
        if (strict) query = query.Where(c => c.AcceptsMarketing);
        foreach (var c in await query.ToListAsync()) await mail.SendAsync(c.Email, "News"); //! PRIV3001 | PRIV3004
    }
}
