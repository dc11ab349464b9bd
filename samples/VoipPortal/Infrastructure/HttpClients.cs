using Microsoft.Extensions.Options;
using VoipPortal.Services;

namespace VoipPortal.Infrastructure;

/// <summary>The systems that the portal calls.</summary>
public static class HttpClients
{
    public const string Billing = "billing";
    public const string Invoices = "invoices";

    public static IServiceCollection AddPortalClients(this IServiceCollection services)
    {
        services.AddHttpClient<CrmClient>((provider, http) => http.BaseAddress = Options<CrmOptions>(provider).Address);
        services.AddHttpClient<InstallationPartner>((provider, http) => http.BaseAddress = Options<PartnerOptions>(provider).Address);
        services.AddHttpClient<AddressDirectory>((provider, http) => http.BaseAddress = Options<PartnerOptions>(provider).Gateway);
        services.AddTransient<IAddressDirectory>(p => p.GetRequiredService<AddressDirectory>());
        services.AddHttpClient<OtherSystems>((provider, http) => http.BaseAddress = Options<PartnerOptions>(provider).Gateway);
        foreach (var recipient in typeof(OtherSystems).GetInterfaces()) services.AddTransient(recipient, p => p.GetRequiredService<OtherSystems>());
        services.AddHttpClient(AnalyticsClient.Name, (provider, http) => http.BaseAddress = Options<AnalyticsOptions>(provider).Address);
        services.AddHttpClient(Invoices, http => http.BaseAddress = new Uri("https://invoices.voip.example/"));

        // The billing system has a certificate of its own making.
        services.AddHttpClient(Billing, http => http.BaseAddress = new Uri("https://billing.voip.example/"))
            .ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler
            {
                ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
            });
        return services;
    }

    private static T Options<T>(IServiceProvider provider)
        where T : class => provider.GetRequiredService<IOptions<T>>().Value;
}
