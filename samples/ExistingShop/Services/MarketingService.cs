using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;
using ExistingShop.Data;
using ExistingShop.Integration;
using ExistingShop.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Services
{
    public class MarketingService
    {
        private readonly CustomerRepository _customers;
        private readonly CartRepository _carts;
        private readonly ProductRepository _products;
        private readonly VoucherRepository _vouchers;
        private readonly CampaignRepository _campaigns;
        private readonly TicketRepository _tickets;
        private readonly PasswordHasher _random;
        private readonly MailServer _mail;
        private readonly IConfiguration _configuration;
        private readonly ILogger<MarketingService> _logger;

        public MarketingService(
            CustomerRepository customers,
            CartRepository carts,
            ProductRepository products,
            VoucherRepository vouchers,
            CampaignRepository campaigns,
            TicketRepository tickets,
            PasswordHasher random,
            MailServer mail,
            IConfiguration configuration,
            ILogger<MarketingService> logger)
        {
            _customers = customers;
            _carts = carts;
            _products = products;
            _vouchers = vouchers;
            _campaigns = campaigns;
            _tickets = tickets;
            _random = random;
            _mail = mail;
            _configuration = configuration;
            _logger = logger;
        }

        public int SendCampaign(CampaignLetter letter)
        {
            int sent = 0;
            foreach (Customer customer in _customers.NewsletterReaders())
            {
                if (!customer.WantsNewsletter)
                {
                    continue;
                }

                string body = Fill(letter.Body, customer);
                _mail.SendNewsletter(customer.Email, letter.Subject, body);
                sent++;
            }

            _campaigns.SetSent(letter, sent);
            _logger.LogInformation("Campaign {Name} went to {Count} readers", letter.Name, sent);
            return sent;
        }

        /// <summary>People who have not ordered for a year get a voucher. Sales wanted this for everybody.</summary>
        public int WinBack()
        {
            int sent = 0;
            foreach (Customer customer in _customers.WithoutOrderSince(DateTime.Today.AddYears(-1)))
            {
                Voucher voucher = CreateVoucher(customer, "BACK", 10m, 30);
                var body = new StringBuilder();
                body.AppendLine("<p>" + WebUtility.HtmlEncode(customer.Salutation) + ",</p>");
                body.AppendLine("<p>we have not heard of you for a while. Here is a voucher of ten euro: <b>" + voucher.Code + "</b></p>");
                body.AppendLine("<p>It is valid until " + voucher.ValidUntil.ToString("d MMMM", CultureInfo.InvariantCulture) + ".</p>");
                try
                {
                    _mail.SendNewsletter(customer.Email, "We miss you", body.ToString());
                    sent++;
                }
                catch (Exception e) when (e is System.Net.Mail.SmtpException || e is FormatException)
                {
                    _logger.LogWarning(e, "Could not write to {Email}", customer.Email);
                }
            }

            return sent;
        }

        public int CongratulateOn(DateTime day)
        {
            int sent = 0;
            foreach (Customer customer in _customers.BornOn(day.Month, day.Day))
            {
                if (!customer.WantsNewsletter)
                {
                    continue;
                }

                Voucher voucher = CreateVoucher(customer, "BDAY", 5m, 60);
                _mail.SendNewsletter(
                    customer.Email,
                    "Happy birthday!",
                    "<p>" + WebUtility.HtmlEncode(customer.Salutation) + ",</p><p>all the best! Five euro for you: <b>" + voucher.Code + "</b></p>" + Footer(customer));
                _logger.LogDebug("{Name} was born on {Day}", customer.FullName, customer.DateOfBirth);
                sent++;
            }

            return sent;
        }

        public int RemindOfCarts(DateTime from, DateTime to)
        {
            int sent = 0;
            foreach (Cart cart in _carts.AbandonedBetween(from, to))
            {
                Customer customer = _customers.Find(cart.CustomerId.Value);
                if (customer == null || cart.IsEmpty)
                {
                    continue;
                }

                var body = new StringBuilder();
                body.Append("<p>").Append(WebUtility.HtmlEncode(customer.Salutation)).Append(",</p><p>you left something in your cart:</p><ul>");
                foreach (CartLine line in cart.Lines)
                {
                    Product product = _products.Find(line.ProductId);
                    if (product != null)
                    {
                        body.Append("<li>").Append(line.Quantity).Append(" x ").Append(WebUtility.HtmlEncode(product.Name)).Append("</li>");
                    }
                }

                body.Append("</ul>").Append(Footer(customer));
                _mail.SendNewsletter(customer.Email, "Your cart is waiting", body.ToString());
                sent++;
            }

            return sent;
        }

        /// <summary>A survey to whoever wrote to us in the last month.</summary>
        public int AskForOpinions()
        {
            int sent = 0;
            foreach (Ticket ticket in _tickets.CreatedSince(DateTime.UtcNow.AddMonths(-1)).Where(t => t.State == TicketState.Closed))
            {
                _mail.SendNewsletter(ticket.ReplyEmail, "How did we do?", "<p>Tell us, and see our new tools at " + _configuration["Shop:Address"] + "</p>");
                sent++;
            }

            return sent;
        }

        public void Unsubscribe(int customerId, string key)
        {
            Customer customer = _customers.Find(customerId);
            if (customer == null || UnsubscribeKey(customer) != key)
            {
                return;
            }

            customer.WantsNewsletter = false;
            customer.NewsletterSince = null;
            _customers.Update(customer);
        }

        private string Fill(string template, Customer customer)
        {
            return template
                .Replace("{salutation}", WebUtility.HtmlEncode(customer.Salutation))
                .Replace("{firstname}", WebUtility.HtmlEncode(customer.FirstName))
                .Replace("{points}", customer.LoyaltyPoints.ToString(CultureInfo.InvariantCulture))
                + Footer(customer);
        }

        private string Footer(Customer customer)
        {
            string link = _configuration["Shop:Address"] + "/newsletter/unsubscribe?id=" + customer.Id + "&key=" + UnsubscribeKey(customer);
            return "<hr><p>You get this because you asked for our newsletter. <a href=\"" + link + "\">Unsubscribe</a></p>";
        }

        private string UnsubscribeKey(Customer customer)
        {
            byte[] key = Encoding.UTF8.GetBytes(_configuration["Shop:TokenKey"] ?? "development");
            byte[] mac = System.Security.Cryptography.HMACSHA256.HashData(key, Encoding.UTF8.GetBytes("unsubscribe" + customer.Id));
            return Convert.ToHexString(mac).Substring(0, 20).ToLowerInvariant();
        }

        private Voucher CreateVoucher(Customer customer, string prefix, decimal amount, int days)
        {
            var voucher = new Voucher
            {
                Code = prefix + "-" + _random.NewVoucherPart(6),
                Amount = amount,
                MinimumGoods = amount * 4,
                ValidFrom = DateTime.Today,
                ValidUntil = DateTime.Today.AddDays(days),
                CustomerId = customer.Id,
                UsesLeft = 1
            };
            _vouchers.Insert(voucher);
            return voucher;
        }
    }
}
