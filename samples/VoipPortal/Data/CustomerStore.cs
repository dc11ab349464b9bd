using Microsoft.EntityFrameworkCore;
using VoipPortal.Domain;

namespace VoipPortal.Data;

/// <summary>Somebody registered before.</summary>
public class DuplicateCustomerException(string message) : Exception(message);

/// <summary>Where customers are kept: first-party storage, which the policy permits.</summary>
public class CustomerStore(PortalDb db)
{
    public Task<Customer?> FindByEmailAsync(string email) => db.Customers.FirstOrDefaultAsync(c => c.Email == email);

    public Task<Customer?> FindByPhoneAsync(string phone) => db.Customers.FirstOrDefaultAsync(c => c.Phone == phone);

    public async Task<Customer> GetAsync(int id) =>
        await db.Customers.FindAsync(id) ?? throw new KeyNotFoundException($"There is no customer {id}");

    public Task<bool> ExistsAsync(int id) => db.Customers.AnyAsync(c => c.Id == id);

    /// <summary>Whether another customer has the address.</summary>
    public Task<bool> IsTakenAsync(string email, int exceptBy = 0) => db.Customers.AnyAsync(c => c.Email == email && c.Id != exceptBy);

    public async Task AddAsync(Customer customer)
    {
        if (await IsTakenAsync(customer.Email))
        {
            throw new DuplicateCustomerException($"{customer.Email} is registered already");
        }

        db.Customers.Add(customer);
        await db.SaveChangesAsync();
    }

    public Task SaveAsync() => db.SaveChangesAsync();

    public Task<List<Customer>> AllAsync() => db.Customers.AsNoTracking().OrderBy(c => c.Id).ToListAsync();

    public Task<List<Customer>> AllWithCallsAsync() => db.Customers.AsNoTracking().Include(c => c.Calls).ToListAsync();

    public Task<List<Customer>> NewsletterReadersAsync() =>
        db.Customers.AsNoTracking().Where(c => c.AcceptsNewsletter).ToListAsync();

    public Task<List<Customer>> OnPlanAsync(string plan) => db.Customers.AsNoTracking().Where(c => c.Plan == plan).ToListAsync();

    /// <summary>Those who have not signed in since a day.</summary>
    public Task<List<Customer>> AwaySinceAsync(DateTime day) =>
        db.Customers.AsNoTracking().Where(c => c.LastSignInAt < day).ToListAsync();

    /// <summary>Who brought whom.</summary>
    public Task<List<Referral>> ReferralsAsync() =>
        db.Customers.AsNoTracking()
            .Join(db.Customers, f => f.ReferredById, r => r.Id, (friend, referrer) => new Referral(referrer, friend))
            .ToListAsync();

    /// <summary>Those who have not been sent a campaign yet.</summary>
    public Task<List<Customer>> WithoutCampaignAsync(string campaign) =>
        db.Customers.AsNoTracking().Where(c => !db.SentCampaigns.Any(s => s.CustomerId == c.Id && s.Campaign == campaign)).ToListAsync();

    public Task<List<Customer>> WaitingForInstallationAsync() => db.Customers.Where(c => c.WantsInstallation).ToListAsync();

    public Task<List<Customer>> RegisteredOnAsync(DateTime day) =>
        db.Customers.AsNoTracking().Where(c => c.RegisteredAt >= day.Date && c.RegisteredAt < day.Date.AddDays(1)).ToListAsync();

    public Task<List<Customer>> ToExportAsync() =>
        db.Customers.Where(c => c.ExportedAt == null || c.ExportedAt < c.ChangedAt).OrderBy(c => c.Id).ToListAsync();
}
