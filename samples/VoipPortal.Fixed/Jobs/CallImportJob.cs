using Microsoft.Extensions.Options;
using VoipPortal.Data;
using VoipPortal.Domain;
using VoipPortal.Infrastructure;
using VoipSwitch;

namespace VoipPortal.Jobs;

/// <summary>Takes over the calls that the telephone switch recorded, and puts a price on them.</summary>
public class CallImportJob(
    CustomerStore customers,
    CallStore calls,
    OperatorConsole console,
    IOptions<SwitchOptions> options,
    ILogger<CallImportJob> log) : IJob
{
    public async Task RunAsync(CancellationToken stopping)
    {
        foreach (var record in CallSpool.Read(options.Value.Spool))
        {
            if (await customers.FindByPhoneAsync(record.CallingNumber) is not { } customer)
            {
                console.Write($"Call {record.Reference} is from no line of ours");
                continue;
            }

            var price = Plans.PriceOf(record.CalledNumber, record.Duration);
            if (price is null)
            {
                log.LogWarning("No price for {Number}; call {Reference} is free", Mask.Redact(record.CalledNumber), record.Reference);
                console.Alarm($"There is no price for call {record.Reference}");
            }

            var isNew = await calls.AddAsync(new CallRecord
            {
                Id = record.Reference,
                CustomerId = customer.Id,
                StartedAt = record.StartedAt,
                Destination = record.CalledNumber,
                Duration = record.Duration,
                Price = price ?? 0,
            });
            if (isNew) log.LogDebug("Call {Reference} of customer {CustomerId} taken over", record.Reference, customer.Id);
        }
    }
}
