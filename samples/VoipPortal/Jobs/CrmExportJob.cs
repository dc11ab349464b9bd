using Microsoft.Extensions.Options;
using VoipPortal.Data;
using VoipPortal.Infrastructure;

namespace VoipPortal.Jobs;

/// <summary>Hands new and changed customers to the customer relations system: many as a table, a few one by one.</summary>
public class CrmExportJob(CustomerStore customers, CrmClient crm, IOptions<CrmOptions> options, ILogger<CrmExportJob> log) : IJob
{
    private const int Many = 100;

    public async Task RunAsync(CancellationToken stopping)
    {
        var changed = await customers.ToExportAsync();
        if (changed.Count >= Many) await crm.ImportAsync(changed);
        foreach (var customer in changed)
        {
            if (changed.Count < Many) await crm.PushAsync(customer);
            if (options.Value.HasDeskProgram) await crm.TellDeskAsync(customer);
            customer.ExportedAt = DateTime.UtcNow;
        }

        await customers.SaveAsync();
        log.LogInformation("{Count} customers exported", changed.Count);
    }
}
