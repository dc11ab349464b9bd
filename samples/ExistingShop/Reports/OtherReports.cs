using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using ExistingShop.Data;
using ExistingShop.Models;
using ExistingShop.Services;

namespace ExistingShop.Reports
{
    public class SlowArticle
    {
        public Product Product { get; set; }

        public int Sold { get; set; }

        public int InStock { get; set; }

        public decimal Bound
        {
            get { return InStock * Product.Price; }
        }

        public int? DaysLeft { get; set; }
    }

    public class StockReport
    {
        private readonly ProductRepository _products;

        public StockReport(ProductRepository products)
        {
            _products = products;
        }

        /// <summary>Articles that lie about: more in stock than half a year sells.</summary>
        public IList<SlowArticle> Slow(int days)
        {
            var slow = new List<SlowArticle>();
            foreach (Product product in _products.Active())
            {
                if (product.InStock == 0)
                {
                    continue;
                }

                int sold = -_products.Movements(product.Id, DateTime.UtcNow.AddDays(-days)).Where(m => m.Reason == "sold").Sum(m => m.Change);
                int? daysLeft = sold == 0 ? (int?)null : product.InStock * days / sold;
                if (!daysLeft.HasValue || daysLeft.Value > 180)
                {
                    slow.Add(new SlowArticle { Product = product, Sold = sold, InStock = product.InStock, DaysLeft = daysLeft });
                }
            }

            return slow.OrderByDescending(a => a.Bound).ToList();
        }
    }

    public class ReturnMonth
    {
        public ReturnMonth()
        {
            Reasons = new SortedDictionary<string, int>(StringComparer.OrdinalIgnoreCase);
            Articles = new List<ReturnArticle>();
        }

        public int Cases { get; set; }

        public int Pieces { get; set; }

        public int Damaged { get; set; }

        public int Shipped { get; set; }

        public SortedDictionary<string, int> Reasons { get; private set; }

        public List<ReturnArticle> Articles { get; private set; }

        public decimal Rate
        {
            get { return Shipped == 0 ? 0m : Pieces * 100m / Shipped; }
        }
    }

    public class ReturnArticle
    {
        public string Sku { get; set; }

        public string Name { get; set; }

        public int Pieces { get; set; }
    }

    public class ReturnReport
    {
        private readonly ReturnRepository _returns;
        private readonly OrderRepository _orders;

        public ReturnReport(ReturnRepository returns, OrderRepository orders)
        {
            _returns = returns;
            _orders = orders;
        }

        public ReturnMonth Month(int year, int month)
        {
            var from = new DateTime(year, month, 1);
            DateTime to = from.AddMonths(1);
            var report = new ReturnMonth();
            var articles = new Dictionary<string, ReturnArticle>();
            foreach (ReturnCase item in _returns.AnnouncedBetween(from, to))
            {
                report.Cases++;
                string reason = string.IsNullOrWhiteSpace(item.Reason) ? "(none)" : item.Reason.Trim();
                int count;
                report.Reasons.TryGetValue(reason, out count);
                report.Reasons[reason] = count + 1;

                Order order = _orders.Get(item.OrderId);
                foreach (ReturnLine line in item.Lines)
                {
                    report.Pieces += line.Quantity;
                    if (line.IsDamaged)
                    {
                        report.Damaged += line.Quantity;
                    }

                    OrderLine sold = order.Lines.FirstOrDefault(l => l.Id == line.OrderLineId);
                    if (sold == null)
                    {
                        continue;
                    }

                    ReturnArticle article;
                    if (!articles.TryGetValue(sold.Sku, out article))
                    {
                        article = new ReturnArticle { Sku = sold.Sku, Name = sold.ProductName };
                        articles.Add(sold.Sku, article);
                    }

                    article.Pieces += line.Quantity;
                }
            }

            report.Articles.AddRange(articles.Values.OrderByDescending(a => a.Pieces).Take(25));
            report.Shipped = _orders.ShippedBetween(from, to).Sum(o => o.Pieces);
            return report;
        }
    }

    /// <summary>The file that the tax adviser imports. Column by column as they wrote it down for us in 2011.</summary>
    public class BookkeepingExport
    {
        private const string Debtors = "10000";

        private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

        private readonly OrderRepository _orders;
        private readonly CustomerRepository _customers;

        public BookkeepingExport(OrderRepository orders, CustomerRepository customers)
        {
            _orders = orders;
            _customers = customers;
        }

        public string Month(int year, int month)
        {
            var from = new DateTime(year, month, 1);
            var csv = new StringBuilder();
            csv.AppendLine("Umsatz;S/H;Konto;Gegenkonto;Datum;Beleg;Text");
            foreach (Order order in _orders.ShippedBetween(from, from.AddMonths(1)))
            {
                foreach (VatLine vat in InvoiceService.VatOf(order))
                {
                    csv.Append((vat.Net + vat.Tax).ToString("0.00", German)).Append(";S;");
                    csv.Append(Debtors).Append(';');
                    csv.Append(AccountOf(vat.Rate, order.DeliveryCountry)).Append(';');
                    csv.Append(order.ShippedOn.Value.ToString("ddMM", German)).Append(';');
                    csv.Append(order.OrderNumber).Append(';');
                    csv.AppendLine("Verkauf " + order.OrderNumber);
                }
            }

            return csv.ToString();
        }

        private static string AccountOf(VatRate rate, string country)
        {
            if (country != "DE")
            {
                return "8320";
            }

            switch (rate)
            {
                case VatRate.Zero:
                    return "8100";
                case VatRate.Reduced:
                    return "8300";
                default:
                    return "8400";
            }
        }
    }
}
