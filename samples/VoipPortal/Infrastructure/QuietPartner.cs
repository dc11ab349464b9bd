using VoipPortal.Services;

namespace VoipPortal.Infrastructure;

/// <summary>Stands in for the partner's interface where none is configured.</summary>
public class QuietPartner : IInstallationPartner
{
    public Task TellAsync(string contact) => Task.CompletedTask;
}
