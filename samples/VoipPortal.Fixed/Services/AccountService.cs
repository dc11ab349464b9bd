using PrivacyAnalyzers;
using VoipPortal.Contracts;
using VoipPortal.Data;

namespace VoipPortal.Services;

/// <summary>The account page, and what can be changed on it.</summary>
public class AccountService(CustomerStore customers, UnsubscribeLinks links, IServiceMail mail)
{
    private static readonly Serilog.ILogger Log = Serilog.Log.ForContext<AccountService>();

    public async Task<AccountView> ShowAsync(int id)
    {
        var customer = await customers.GetAsync(id);
        Log.Debug("Account page of {CustomerId}, plan {Plan}", customer.Id, customer.Plan);
        var consents = new ConsentSettings(
            customer.AcceptsNewsletter,
            customer.AcceptsAnalytics,
            customer.ObjectsToPartners,
            customer.AcceptsAdvertising,
            customer.ApprovesCallData,
            customer.ObjectsToCallData,
            customer.SharesLocation);
        var unsubscribe = links.For(customer.Id).PathAndQuery;
        return new(customer.Id, customer.Name, customer.Email, customer.Phone, customer.Plan, consents, unsubscribe);
    }

    /// <summary>Takes a new address, unless another customer has it. The old one is told that it changed, though not to what.</summary>
    [AccountChange]
    public async Task<bool> ChangeContactAsync(int id, ContactChange change)
    {
        var customer = await customers.GetAsync(id);
        if (!change.Email.Contains('@') || await customers.IsTakenAsync(change.Email, exceptBy: id)) return false;
        var before = customer.Email;
        customer.Email = change.Email;
        customer.Phone = change.Phone;
        customer.ChangedAt = DateTime.UtcNow;
        await customers.SaveAsync();
        Log.Information("Contact data changed: {CustomerId}", customer.Id);
        await TellAsync(before);
        return true;
    }

    [Fulfils(Duty.AccountChangeNotice)]
    private Task TellAsync(string address) =>
        mail.SendAsync(address, "Your contact data changed", "If it was not you who changed them, please call us.");
}
