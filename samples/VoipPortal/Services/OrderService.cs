using System.Globalization;
using VoipPortal.Contracts;
using VoipPortal.Data;
using VoipPortal.Domain;

namespace VoipPortal.Services;

/// <summary>Sells telephones. Who takes the money and who brings the parcel are told what they need for it.</summary>
public class OrderService(CustomerStore customers, ICardProcessor cards, IParcelService parcels, IServiceMail mail, ILogger<OrderService> log)
{
    private static readonly Dictionary<string, decimal> s_prices = new() { ["Desk phone"] = 89m, ["Headset"] = 39m };

    public async Task<bool> OrderAsync(int customerId, OrderForm form)
    {
        if (!s_prices.TryGetValue(form.Item, out var price)) return false;
        var customer = await customers.GetAsync(customerId);
        if (!await cards.ChargeAsync(form.CardNumber, customer.Email, price))
        {
            log.LogWarning("Customer {CustomerId} could not pay with {Card}", customer.Id, form.CardNumber);
            return false;
        }

        log.LogInformation("Customer {CustomerId} paid with {MaskedCard}", customer.Id, Mask.LastDigits(form.CardNumber));
        await parcels.ShipAsync(form.Item, form.Recipient, form.Street, form.City);
        var amount = price.ToString("0.00", CultureInfo.InvariantCulture);
        await mail.SendAsync(customer.Email, "Your order", $"Dear {customer.Name}, we charged {amount}. Your {form.Item} comes tomorrow.");
        return true;
    }

    /// <summary>Somebody sends a telephone back: the parcel service comes to the door.</summary>
    public async Task ReturnAsync(int customerId)
    {
        var customer = await customers.GetAsync(customerId);
        await parcels.CollectAsync(customer);
        await mail.SendAsync(customer.Email, "Your return", "The parcel is collected tomorrow. By the way: get 20% off your next telephone!");
    }
}
