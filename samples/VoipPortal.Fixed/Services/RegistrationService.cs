using VoipPortal.Data;
using VoipPortal.Domain;

namespace VoipPortal.Services;

/// <summary>Takes new customers in.</summary>
public class RegistrationService(CustomerStore customers, IServiceMail mail, ILogger<RegistrationService> log)
{
    public async Task<int> RegisterAsync(Registration registration)
    {
        if (!registration.Email.Contains('@'))
        {
            throw new ArgumentException($"'{Mask.Redact(registration.Email)}' is no e-mail address");
        }

        var customer = new Customer
        {
            Name = registration.Name,
            Email = registration.Email,
            Phone = registration.Phone,
            Plan = registration.Plan,
            PasswordHash = Mask.Hash(registration.Password),
        };
        await customers.AddAsync(customer);
        log.LogInformation("New customer {Email} on plan {Plan}", Mask.Redact(customer.Email), customer.Plan);
        log.LogInformation("New customer {Id}, reachable at {Masked}", customer.Id, Mask.Redact(customer.Email));

        // A welcome belongs to the registration: a transactional message.
        await mail.SendAsync(customer.Email, "Welcome", $"Dear {customer.Name}, your line is ready.");
        return customer.Id;
    }
}
