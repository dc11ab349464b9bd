using System;
using System.Globalization;
using System.Text;
using ExistingShop.Data;
using ExistingShop.Integration;
using ExistingShop.Models;
using Microsoft.Extensions.Configuration;

namespace ExistingShop.Services
{
    /// <summary>The letters that go with an order.</summary>
    public class OrderMails
    {
        private static readonly CultureInfo Money = CultureInfo.GetCultureInfo("de-DE");

        private readonly MailServer _mail;
        private readonly CustomerRepository _customers;
        private readonly ShippingCosts _shipping;
        private readonly IConfiguration _configuration;

        public OrderMails(MailServer mail, CustomerRepository customers, ShippingCosts shipping, IConfiguration configuration)
        {
            _mail = mail;
            _customers = customers;
            _shipping = shipping;
            _configuration = configuration;
        }

        public void SendConfirmation(Order order, Customer customer)
        {
            StringBuilder body = Start(customer);
            body.AppendLine("thank you for your order " + order.OrderNumber + " of " + order.PlacedOn.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) + ":");
            body.AppendLine();
            foreach (OrderLine line in order.Lines)
            {
                body.AppendLine(string.Format(Money, "{0,3} x {1,-44} {2,10:0.00}", line.Quantity, Shorten(line.ProductName, 44), line.Total));
            }

            body.AppendLine();
            if (order.Discount > 0)
            {
                body.AppendLine(string.Format(Money, "{0,-50} {1,10:0.00}", "Voucher " + order.VoucherCode, -order.Discount));
            }

            body.AppendLine(string.Format(Money, "{0,-50} {1,10:0.00}", "Delivery", order.Shipping));
            body.AppendLine(string.Format(Money, "{0,-50} {1,10:0.00}", "Total in euro", order.Total));
            body.AppendLine();
            body.AppendLine("We deliver to:");
            body.AppendLine(order.DeliveryAddress);
            body.AppendLine();
            DateTime dispatch = _shipping.NextDispatch(DateTime.Now, order.HasPlants);
            body.AppendLine("Your parcel leaves us on " + dispatch.ToString("dddd, d MMMM", CultureInfo.InvariantCulture) + ".");
            if (order.PaymentMethod == "advance")
            {
                body.AppendLine();
                body.AppendLine("Please transfer the total to " + _configuration["Shop:Account"] + " and name the order number.");
            }

            Finish(body);
            _mail.Send(order.ContactEmail, "Your order " + order.OrderNumber, body.ToString());
        }

        public void SendDispatch(Order order)
        {
            Customer customer = _customers.Find(order.CustomerId);
            StringBuilder body = Start(customer);
            body.AppendLine("your order " + order.OrderNumber + " is on its way. You can see where it is at");
            body.AppendLine("https://track.parcels.example/" + order.TrackingCode);
            if (order.HasPlants)
            {
                body.AppendLine();
                body.AppendLine("Please unpack the plants at once, water them, and give them a day in the shade.");
            }

            Finish(body);
            _mail.Send(order.ContactEmail, "Your parcel is on its way", body.ToString());
        }

        public void SendCancellation(Order order)
        {
            Customer customer = _customers.Find(order.CustomerId);
            StringBuilder body = Start(customer);
            body.AppendLine("we have cancelled your order " + order.OrderNumber + ".");
            if (order.PaidOn.HasValue)
            {
                body.AppendLine("You get your money back within three days, by the way that you paid.");
            }

            Finish(body);
            _mail.Send(order.ContactEmail, "Your order " + order.OrderNumber + " is cancelled", body.ToString());
        }

        public void SendReminder(Order order)
        {
            Customer customer = _customers.Find(order.CustomerId);
            StringBuilder body = Start(customer);
            body.AppendLine("we are still waiting for your payment of order " + order.OrderNumber + " (" + order.Total.ToString("0.00", Money) + " euro).");
            body.AppendLine("We keep the goods for you for another five days.");
            Finish(body);
            _mail.Send(order.ContactEmail, "Your order " + order.OrderNumber + " waits for you", body.ToString());
        }

        public void SendProblem(Order order, string problem)
        {
            Customer customer = _customers.Find(order.CustomerId);
            StringBuilder body = Start(customer);
            body.AppendLine("there is a problem with your parcel: " + problem);
            body.AppendLine("We look after it. If you can help us, please answer this mail.");
            Finish(body);
            _mail.Send(order.ContactEmail, "Your parcel", body.ToString());
        }

        private static StringBuilder Start(Customer customer)
        {
            var body = new StringBuilder();
            body.AppendLine((customer == null ? "Hello" : customer.Salutation) + ",");
            body.AppendLine();
            return body;
        }

        private void Finish(StringBuilder body)
        {
            body.AppendLine();
            body.AppendLine("Yours, Holly & Fern");
            body.AppendLine(_configuration["Shop:Imprint"]);
        }

        private static string Shorten(string text, int length)
        {
            return text.Length <= length ? text : text.Substring(0, length - 1) + "…";
        }
    }
}
