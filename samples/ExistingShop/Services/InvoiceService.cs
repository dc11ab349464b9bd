using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using ExistingShop.Data;
using ExistingShop.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Services
{
    public class VatLine
    {
        public VatRate Rate { get; set; }

        public decimal Percent { get; set; }

        public decimal Net { get; set; }

        public decimal Tax { get; set; }
    }

    /// <summary>Invoices are text files with fixed columns; the printer in the office is older than the shop.</summary>
    public class InvoiceService
    {
        private const int Width = 78;

        private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

        private readonly OrderRepository _orders;
        private readonly CustomerRepository _customers;
        private readonly IConfiguration _configuration;
        private readonly ILogger<InvoiceService> _logger;

        public InvoiceService(OrderRepository orders, CustomerRepository customers, IConfiguration configuration, ILogger<InvoiceService> logger)
        {
            _orders = orders;
            _customers = customers;
            _configuration = configuration;
            _logger = logger;
        }

        public string Write(Order order)
        {
            Customer customer = _customers.Get(order.CustomerId);
            var text = new StringBuilder();
            text.AppendLine(Centre("HOLLY & FERN"));
            text.AppendLine(Centre(_configuration["Shop:Imprint"] ?? ""));
            text.AppendLine();
            foreach (string line in order.BillingAddress.Split('\n'))
            {
                text.AppendLine("    " + line);
            }

            text.AppendLine();
            text.AppendLine(Right("Customer " + customer.CustomerNumber));
            text.AppendLine(Right("Invoice " + order.OrderNumber));
            text.AppendLine(Right(order.PlacedOn.ToString("dd.MM.yyyy", German)));
            text.AppendLine();
            text.AppendLine(new string('-', Width));
            text.AppendLine(Row("Pieces", "Article", "Each", "Total"));
            text.AppendLine(new string('-', Width));
            foreach (OrderLine line in order.Lines)
            {
                text.AppendLine(Row(line.Quantity.ToString(German), line.ProductName, Amount(line.UnitPrice), Amount(line.Total)));
            }

            text.AppendLine(new string('-', Width));
            if (order.Discount > 0m)
            {
                text.AppendLine(Row("", "Voucher " + order.VoucherCode, "", Amount(-order.Discount)));
            }

            text.AppendLine(Row("", "Delivery", "", Amount(order.Shipping)));
            text.AppendLine(Row("", "TOTAL", "EUR", Amount(order.Total)));
            text.AppendLine();
            foreach (VatLine vat in VatOf(order))
            {
                text.AppendLine(string.Format(German, "    {0,4:0.#} % VAT on {1,12:N2}: {2,10:N2}", vat.Percent, vat.Net, vat.Tax));
            }

            return text.ToString();
        }

        public string Store(Order order)
        {
            string folder = Path.Combine(_configuration["Shop:Invoices"] ?? "invoices", order.PlacedOn.ToString("yyyy-MM"));
            Directory.CreateDirectory(folder);
            string path = Path.Combine(folder, order.OrderNumber + ".txt");
            File.WriteAllText(path, Write(order), Encoding.UTF8);
            _logger.LogInformation("Stored the invoice of order {Number}", order.OrderNumber);
            return path;
        }

        public static IList<VatLine> VatOf(Order order)
        {
            var lines = new List<VatLine>();
            decimal share = order.Goods == 0m ? 0m : order.Discount / order.Goods;
            foreach (IGrouping<VatRate, OrderLine> group in order.Lines.GroupBy(l => l.Vat).OrderBy(g => g.Key))
            {
                decimal gross = group.Sum(l => l.Total) * (1m - share);

                // Delivery follows the main part of the goods.
                if (group.Key == MainRate(order))
                {
                    gross += order.Shipping;
                }

                decimal percent = Percent(group.Key);
                decimal net = Math.Round(gross / (1m + percent / 100m), 2);
                lines.Add(new VatLine { Rate = group.Key, Percent = percent, Net = net, Tax = gross - net });
            }

            return lines;
        }

        public static decimal Percent(VatRate rate)
        {
            switch (rate)
            {
                case VatRate.Zero:
                    return 0m;
                case VatRate.Reduced:
                    return 7m;
                default:
                    return 19m;
            }
        }

        private static VatRate MainRate(Order order)
        {
            return order.Lines.GroupBy(l => l.Vat).OrderByDescending(g => g.Sum(l => l.Total)).First().Key;
        }

        private static string Amount(decimal value)
        {
            return value.ToString("N2", German);
        }

        private static string Row(string pieces, string article, string each, string total)
        {
            if (article.Length > 44)
            {
                article = article.Substring(0, 44);
            }

            return string.Format("{0,6}  {1,-44} {2,11} {3,12}", pieces, article, each, total);
        }

        private static string Right(string text)
        {
            return text.PadLeft(Width);
        }

        private static string Centre(string text)
        {
            return text.Length >= Width ? text : new string(' ', (Width - text.Length) / 2) + text;
        }
    }
}
