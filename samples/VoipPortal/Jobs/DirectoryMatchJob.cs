using VoipPortal.Data;
using VoipPortal.Domain;
using VoipPortal.Services;

namespace VoipPortal.Jobs;

/// <summary>Finds numbers that are out of date: by comparing with the public list, and with the keeper of addresses.</summary>
public class DirectoryMatchJob(CustomerStore customers, IAddressDirectory directory, ILogger<DirectoryMatchJob> log) : IJob
{
    private const string PublicList = "directory.txt";

    public async Task RunAsync(CancellationToken stopping)
    {
        await CompareAsync();
        foreach (var customer in await customers.OnPlanAsync(Plans.Home))
        {
            if (!await directory.MatchAsync(customer.Name, customer.Phone)) Report(customer.Id);
        }

        // What the keeper of addresses learns he has to keep for himself.
        if (!directory.HasSigned) return;
        foreach (var customer in await customers.OnPlanAsync(Plans.Office))
        {
            if (!await directory.MatchAsync(customer.Name, customer.Phone)) Report(customer.Id);
        }
    }

    /// <summary>Comparing lists here tells nobody anything.</summary>
    private async Task CompareAsync()
    {
        if (!File.Exists(PublicList)) return;
        var listed = (await File.ReadAllLinesAsync(PublicList)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var known = (await customers.AllAsync()).Count(c => listed.Contains(c.Phone));
        log.LogInformation("{Count} of our numbers are in the public list", known);
    }

    private void Report(int customerId) => log.LogInformation("Customer {CustomerId} is found under another number", customerId);
}
