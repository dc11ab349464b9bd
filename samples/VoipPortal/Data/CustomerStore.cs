using Microsoft.EntityFrameworkCore;
using VoipPortal.Domain;

namespace VoipPortal.Data;

/// <summary>Where customers are kept: first-party storage, which the policy permits.</summary>
public class CustomerStore(PortalDb db)
{
    public Task<Customer?> FindAsync(int id) => db.Customers.Include(c => c.Calls).FirstOrDefaultAsync(c => c.Id == id);

    public Task<List<Customer>> AllAsync() => db.Customers.AsNoTracking().ToListAsync();

    public Task<List<Customer>> NewsletterReadersAsync() => db.Customers.AsNoTracking().Where(c => c.AcceptsNewsletter).ToListAsync();

    public async Task AddAsync(Customer customer)
    {
        db.Customers.Add(customer);
        await db.SaveChangesAsync();
    }
}
