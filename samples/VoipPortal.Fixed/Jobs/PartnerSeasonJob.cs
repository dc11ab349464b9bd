using VoipPortal.Data;
using VoipPortal.Services;

namespace VoipPortal.Jobs;

/// <summary>A new year with a new partner: what about those who wait for an installation, and did not want the old one to know of them?</summary>
public class PartnerSeasonJob(CustomerStore customers, IServiceMail mail) : IJob
{
    public async Task RunAsync(CancellationToken stopping)
    {
        foreach (var customer in await customers.WaitingForInstallationAsync())
        {
            if (!customer.ObjectsToPartners) continue;

            // They are asked: the account page has a switch for the answer.
            await mail.SendAsync(customer.Email, "Your installation", "We have a new partner. Your account page lets you choose him.");
        }
    }
}
