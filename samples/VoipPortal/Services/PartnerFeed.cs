using VoipPortal.Data;

namespace VoipPortal.Services;

/// <summary>A business partner who installs our phones.</summary>
public interface IInstallationPartner
{
    [PrivacyAnalyzers.Sink(PrivacyAnalyzers.Channel.Partner)]
    Task TellAsync(string contact);
}

/// <summary>Tells the partner whom to call, unless the person objected.</summary>
public class PartnerFeed(CustomerStore customers, IInstallationPartner partner)
{
    public async Task PushAsync()
    {
        foreach (var customer in await customers.AllAsync())
        {
            if (customer.ObjectsToPartners) continue;
            await partner.TellAsync(customer.Phone);
        }
    }
}
