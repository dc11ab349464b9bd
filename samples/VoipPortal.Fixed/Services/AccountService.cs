using VoipPortal.Data;
using VoipPortal.Domain;

namespace VoipPortal.Services;

/// <summary>The account page.</summary>
public class AccountService(CustomerStore customers)
{
    private static readonly Serilog.ILogger Log = Serilog.Log.ForContext<AccountService>();

    public async Task<Customer?> ShowAsync(int id)
    {
        var customer = await customers.FindAsync(id);
        if (customer is null) return null;
        Log.Information("Account page of {CustomerId}", customer.Id);
        Log.Information("Account page of {CustomerId}, plan {Plan}", customer.Id, customer.Plan);
        return customer;
    }
}
