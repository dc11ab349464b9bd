using VoipPortal.Domain;

namespace VoipPortal.Data;

/// <summary>A few customers to look at.</summary>
public static class SeedData
{
    public static async Task ApplyAsync(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        await db.Database.EnsureCreatedAsync();
        if (db.Customers.Any()) return;
        var ada = new Customer { Name = "Ada Example", Email = "ada@voip.example", Phone = "555-0101", AcceptsNewsletter = true };
        ada.Calls.Add(new CallRecord { Id = Guid.NewGuid(), StartedAt = DateTime.UtcNow.AddHours(-2), Destination = "555-0199", Duration = TimeSpan.FromMinutes(4) });
        db.Customers.Add(ada);
        db.Customers.Add(new Customer { Name = "Ben Example", Email = "ben@voip.example", Phone = "555-0102", Plan = "Office", ReferredById = 1 });
        await db.SaveChangesAsync();
    }
}
