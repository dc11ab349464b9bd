using System.Net;
using VoipPortal.Domain;
using VoipPortal.Services;

namespace VoipPortal.Infrastructure;

/// <summary>The systems of others, behind one gateway.</summary>
public class OtherSystems(HttpClient http)
    : IResellers, ISisterCompany, ICreditAgency, INumberPorting, ICardProcessor, IParcelService, IAdAudience, IAuthorityMail, ITestimonials, IEmergencyCentre
{
    public Task ReportUsageAsync(int customerId, int minutes) => PostAsync("resellers/usage", new { customerId, minutes });

    public Task ReportFiguresAsync(IReadOnlyList<UsageFigures> figures) => PostAsync("resellers/figures", figures);

    public Task NotifyAsync(string address, string text) => PostAsync("resellers/notices", new { address, text });

    public Task GreetAsync(int customerId, string cell) => PostAsync("resellers/near", new { customerId, cell });

    public Task ShareUsageAsync(int customerId, int minutes) => PostAsync("sister/usage", new { customerId, minutes });

    public async Task<bool> IsGoodAsync(string name) => await PostAsync("credit/score", new { name }) == HttpStatusCode.OK;

    public Task RequestAsync(string name, string phone) => PostAsync("porting/requests", new { name, phone });

    public async Task<bool> ChargeAsync(string cardNumber, string receiptTo, decimal amount) =>
        await PostAsync("cards/charges", new { cardNumber, receiptTo, amount }) == HttpStatusCode.OK;

    public Task ShipAsync(string item, string recipient, string street, string city) => PostAsync("parcels", new { item, recipient, street, city });

    public Task CollectAsync(Customer customer) => PostAsync("parcels/returns", new { customer.Name, customer.Phone });

    public Task AddAsync(string audience, string member) => PostAsync("ads/audiences", new { audience, member });

    public Task AnswerAsync(string office, string text) => PostAsync("authorities", new { office, text });

    public Task PublishAsync(string text) => PostAsync("site/testimonials", new { text });

    public Task RouteAsync(string phone, string cell) => PostAsync("emergency/calls", new { phone, cell });

    private async Task<HttpStatusCode> PostAsync<T>(string path, T body)
    {
        using var answer = await http.PostAsJsonAsync(path, body);
        return answer.StatusCode;
    }
}

/// <summary>The keeper of addresses.</summary>
public class AddressDirectory(HttpClient http) : IAddressDirectory
{
    // The agreement lies on the manager's desk.
    public bool HasSigned => true;

    public async Task<bool> MatchAsync(string name, string phone)
    {
        using var answer = await http.PostAsJsonAsync("directory/matches", new { name, phone });
        return answer.IsSuccessStatusCode;
    }
}
