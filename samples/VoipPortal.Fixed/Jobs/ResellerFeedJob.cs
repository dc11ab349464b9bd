using VoipPortal.Data;
using VoipPortal.Domain;
using VoipPortal.Services;

namespace VoipPortal.Jobs;

/// <summary>Tells the shops that sell our tariffs how these are used.</summary>
public class ResellerFeedJob(CustomerStore customers, CallStore calls, CampaignStore campaigns, UsageReport report, IResellers resellers) : IJob
{
    public async Task RunAsync(CancellationToken stopping)
    {
        await resellers.ReportFiguresAsync(await report.BuildAsync());
        await resellers.NotifyAsync("sales@shops.example", "The figures of this month are there.");
        foreach (var customer in await customers.OnPlanAsync(Plans.Home)) await ReportHomeAsync(customer);
        foreach (var customer in await customers.OnPlanAsync(Plans.Office)) await ReportOfficeAsync(customer);
    }

    public async Task ReportHomeAsync(Customer customer)
    {
        // That they did not object, when told that it may be done, is not enough: shops are no part of our company.
        if (!customer.ApprovesCallData) return;
        await resellers.ReportUsageAsync(customer.Id, await MinutesAsync(customer));
        await campaigns.RecordAsync(customer.Id, "minutes to resellers");
    }

    public async Task ReportOfficeAsync(Customer customer)
    {
        if (!customer.ApprovesCallData) return;
        await resellers.ReportUsageAsync(customer.Id, await MinutesAsync(customer));
        await campaigns.RecordAsync(customer.Id, "minutes to resellers");
    }

    private Task<int> MinutesAsync(Customer customer) => calls.MinutesOfAsync(customer.Id, DateTime.UtcNow.AddDays(-30));
}
