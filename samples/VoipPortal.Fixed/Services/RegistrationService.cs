using Microsoft.AspNetCore.Identity;
using VoipPortal.Contracts;
using VoipPortal.Data;
using VoipPortal.Domain;
using VoipPortal.Infrastructure;

namespace VoipPortal.Services;

/// <summary>Takes new customers in.</summary>
public class RegistrationService(
    CustomerStore customers,
    IPasswordHasher<Customer> hasher,
    BillingClient billing,
    IServiceMail mail,
    IAnalytics analytics,
    ILogger<RegistrationService> log)
{
    private const int ShortestPassword = 8;

    /// <summary>What is wrong with the form, by field; empty where nothing is.</summary>
    public static Dictionary<string, string[]> Validate(Registration form)
    {
        var errors = new Dictionary<string, string[]>();
        if (string.IsNullOrWhiteSpace(form.Name)) errors["name"] = ["Tell us your name."];
        if (!form.Email.Contains('@')) errors["email"] = ["This is no e-mail address."];
        if (string.IsNullOrWhiteSpace(form.Phone)) errors["phone"] = ["Tell us the number of your line."];
        if (form.Password.Length < ShortestPassword) errors["password"] = ["Take at least 8 characters."];
        if (!Plans.All.Contains(form.Plan)) errors["plan"] = ["There is no such plan."];
        return errors;
    }

    public async Task<int> RegisterAsync(Registration form)
    {
        var customer = new Customer
        {
            Name = form.Name,
            Email = form.Email,
            Phone = form.Phone,
            Plan = form.Plan,
            WantsInstallation = form.WantsInstallation,
            ReferredById = form.ReferredBy is { } referrer && await customers.ExistsAsync(referrer) ? referrer : null,
        };
        customer.PasswordHash = hasher.HashPassword(customer, form.Password);
        await customers.AddAsync(customer);
        log.LogInformation("New customer {Email} on plan {Plan}", Mask.Redact(customer.Email), customer.Plan);
        if (customer.WantsInstallation)
        {
            log.LogInformation("Customer {CustomerId} waits for installation at {MaskedPhone}", customer.Id, Mask.Redact(customer.Phone));
        }

        await billing.OpenAccountAsync(customer);
        analytics.Track("registered", customer.Plan);

        // A welcome belongs to the registration: a transactional message.
        await mail.SendAsync(customer.Email, "Welcome", $"Dear {customer.Name}, your line is ready.");
        return customer.Id;
    }
}
