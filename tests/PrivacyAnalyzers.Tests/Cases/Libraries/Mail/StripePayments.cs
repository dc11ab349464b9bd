//# ids: PRIV2001, PRIV2003, PRIV3001, PRIV4001, PRIV4007, PRIV4008, PRIV5004
// Stripe: payment data belongs there; what comes back is personal.
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers;
using Stripe;
namespace Cases.Mail_StripePayments;

public class Shop(ILogger<Shop> logger, IPartnerFeed feed, IMarketingMail mail)
{
    public void BadLog(Stripe.Customer buyer) => logger.LogInformation("Paid by {Mail}", buyer.Email); //! PRIV2001
    public async Task BadFetched(CustomerService customers, string id) => logger.LogInformation("Paid by {Name}", (await customers.GetAsync(id)).Name); //! PRIV2001
    public void BadCharge(Charge charge) => logger.LogInformation("Receipt to {Mail}", charge.ReceiptEmail); //! PRIV2001
    public void BadBilling(Charge charge) => feed.Push(charge.BillingDetails.Phone); //! PRIV4001
    public void BadSession(Stripe.Checkout.Session session) => mail.Send(session.CustomerDetails.Email, "News, unsubscribe: https://voip.example/u"); //! PRIV3001

    public void Ok(TokenService tokens, Cases.Customer c) => tokens.Create(new TokenCreateOptions { Card = new TokenCardOptions { Number = c.CardNumber, Name = c.Name } });
    public Task OkCustomer(CustomerService customers, Cases.Customer c) => customers.CreateAsync(new CustomerCreateOptions { Email = c.Email, Name = c.Name, Phone = c.Phone });
    public void OkIntent(PaymentIntentService intents, Cases.Customer c) => intents.Create(new PaymentIntentCreateOptions { Amount = 100, Currency = "usd", ReceiptEmail = c.Email });
    public void OkKey(Stripe.Customer buyer) => logger.LogInformation("Paid by {Id}, {Delinquent}", buyer.Id, buyer.Delinquent);
    public void OkAmount(Charge charge) => logger.LogInformation("Paid {Amount} {Currency}", charge.Amount, charge.Currency);
}
