using Microsoft.AspNetCore.Identity;
using PrivacyAnalyzers;
using VoipPortal.Contracts;
using VoipPortal.Data;
using VoipPortal.Domain;

namespace VoipPortal.Services;

/// <summary>Sets passwords: for who knows the old one, and for who has the link.</summary>
public class PasswordService(CustomerStore customers, IPasswordHasher<Customer> hasher, ResetLinks links, IServiceMail mail)
{
    public async Task<bool> ChangeAsync(int id, PasswordChange change)
    {
        var customer = await customers.GetAsync(id);
        if (!Knows(customer, change.Current)) return false;
        await SetAsync(customer, change.Next);
        return true;
    }

    public async Task<bool> ResetAsync(PasswordReset reset)
    {
        if (!links.IsGenuine(reset.Token) || links.CustomerOf(reset.Token) is not { } id) return false;
        await SetAsync(await customers.GetAsync(id), reset.Next);
        return true;
    }

    /// <summary>Somebody forgot the password, and asked for a way to set a new one.</summary>
    public async Task SendLinkAsync(string email)
    {
        if (await customers.FindByEmailAsync(email) is not { } customer) return;
        await mail.SendAsync(customer.Email, "Your password", $"Set a new password here: {links.For(customer.Id)}");
    }

    /// <summary>The desk stopped the line, for the bill looked like fraud.</summary>
    public async Task SendStopNoticeAsync(int id)
    {
        var customer = await customers.GetAsync(id);
        await mail.SendAsync(customer.Email, "Your line is stopped", "Please call us, so that we can switch it on again. Nobody will ask for your password.");
    }

    [ConditionCheck(Condition.CustomerAuthenticated)]
    private bool Knows(Customer customer, string password) =>
        hasher.VerifyHashedPassword(customer, customer.PasswordHash, password) != PasswordVerificationResult.Failed;

    [AccountChange]
    private async Task SetAsync(Customer customer, string password)
    {
        customer.PasswordHash = hasher.HashPassword(customer, password);
        await customers.SaveAsync();
        await TellAsync(customer.Email);
    }

    [Fulfils(Duty.AccountChangeNotice)]
    private Task TellAsync(string address) =>
        mail.SendAsync(address, "Your password changed", "If it was not you who changed it, please call us.");
}
