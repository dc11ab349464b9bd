using Microsoft.AspNetCore.Identity;
using VoipPortal.Domain;

namespace VoipPortal.Data;

/// <summary>A few invented customers to look at.</summary>
public static class SeedData
{
    /// <summary>The password of all of them.</summary>
    private const string Password = "correct horse";

    public static async Task ApplyAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var hasher = scope.ServiceProvider.GetRequiredService<IPasswordHasher<Customer>>();
        await db.Database.EnsureCreatedAsync();
        if (db.Customers.Any()) return;

        var ada = new Customer { Name = "Ada Example", Email = "ada@voip.example", Phone = "555-0101", AcceptsNewsletter = true };
        ada.Calls.Add(Call("555-0199", minutes: 4, hoursAgo: 2));
        ada.Calls.Add(Call("0900-12345", minutes: 1, hoursAgo: 30));
        var ben = new Customer { Name = "Ben Example", Email = "ben@voip.example", Phone = "555-0102", Plan = Plans.Office };
        var desk = new Customer { Name = "Service desk", Email = "desk@voip.example", Phone = "555-0100", IsStaff = true };
        foreach (var customer in new[] { ada, ben, desk })
        {
            customer.PasswordHash = hasher.HashPassword(customer, Password);
            db.Customers.Add(customer);
        }

        await db.SaveChangesAsync();
        ben.ReferredById = ada.Id;
        await db.SaveChangesAsync();
    }

    private static CallRecord Call(string destination, int minutes, int hoursAgo) => new()
    {
        Id = Guid.NewGuid(),
        StartedAt = DateTime.UtcNow.AddHours(-hoursAgo),
        Destination = destination,
        Duration = TimeSpan.FromMinutes(minutes),
        Price = Plans.PriceOf(destination, TimeSpan.FromMinutes(minutes)) ?? 0,
    };
}
