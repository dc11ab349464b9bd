using VoipPortal.Services;

namespace VoipPortal.Infrastructure;

/// <summary>Orders an installation from the partner.</summary>
public class InstallationPartner(HttpClient http) : IInstallationPartner
{
    public async Task AnnounceAsync(string name, string phone)
    {
        using var answer = await http.PostAsJsonAsync("orders", new { name, phone });
        answer.EnsureSuccessStatusCode();
    }
}
