using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using ExistingShop.Data;
using ExistingShop.Models;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Reports
{
    public class CustomerSegments
    {
        public int Total { get; set; }

        public int NewThisYear { get; set; }

        public int Once { get; set; }

        public int Regular { get; set; }

        public int Lost { get; set; }

        public int NewsletterReaders { get; set; }

        public SortedDictionary<string, int> Ages { get; set; }
    }

    public class CustomerReport
    {
        private readonly CustomerRepository _customers;
        private readonly OrderRepository _orders;
        private readonly ILogger<CustomerReport> _logger;

        public CustomerReport(CustomerRepository customers, OrderRepository orders, ILogger<CustomerReport> logger)
        {
            _customers = customers;
            _orders = orders;
            _logger = logger;
        }

        public CustomerSegments Segments(DateTime today)
        {
            var report = new CustomerSegments { Ages = new SortedDictionary<string, int>(StringComparer.Ordinal) };
            foreach (Customer customer in _customers.All())
            {
                report.Total++;
                if (customer.CreatedOn.Year == today.Year)
                {
                    report.NewThisYear++;
                }

                if (customer.WantsNewsletter)
                {
                    report.NewsletterReaders++;
                }

                List<Order> orders = _orders.Of(customer.Id);
                if (orders.Count == 1)
                {
                    report.Once++;
                }
                else if (orders.Count > 3 && orders[0].PlacedOn > today.AddYears(-1))
                {
                    report.Regular++;
                }

                if (orders.Count > 0 && orders[0].PlacedOn < today.AddYears(-2))
                {
                    report.Lost++;
                }

                string band = Band(customer.DateOfBirth, today);
                int count;
                report.Ages.TryGetValue(band, out count);
                report.Ages[band] = count + 1;
            }

            return report;
        }

        /// <summary>For the letter that the boss signs by hand before Christmas.</summary>
        public string BestAsCsv(int count)
        {
            var rows = new List<Tuple<Customer, decimal>>();
            foreach (Customer customer in _customers.All())
            {
                decimal turnover = _orders.Of(customer.Id).Where(o => o.State != OrderState.Cancelled).Sum(o => o.Total);
                if (turnover > 0m)
                {
                    rows.Add(Tuple.Create(customer, turnover));
                }
            }

            var csv = new StringBuilder();
            csv.AppendLine("number;name;mail;city;turnover");
            foreach (Tuple<Customer, decimal> row in rows.OrderByDescending(r => r.Item2).Take(count))
            {
                Address address = row.Item1.GetAddress(AddressKind.Billing);
                csv.Append(row.Item1.CustomerNumber).Append(';');
                csv.Append(Quote(row.Item1.FullName)).Append(';');
                csv.Append(row.Item1.Email).Append(';');
                csv.Append(Quote(address == null ? "" : address.City)).Append(';');
                csv.AppendLine(row.Item2.ToString("0.00", CultureInfo.InvariantCulture));
            }

            Tuple<Customer, decimal> best = rows.OrderByDescending(r => r.Item2).FirstOrDefault();
            if (best != null)
            {
                _logger.LogInformation("Our best customer is {Name} with {Turnover}", best.Item1.FullName, best.Item2);
            }

            return csv.ToString();
        }

        private static string Band(DateTime? born, DateTime today)
        {
            if (!born.HasValue)
            {
                return "unknown";
            }

            int age = today.Year - born.Value.Year;
            if (born.Value.Date > today.AddYears(-age))
            {
                age--;
            }

            int low = age / 10 * 10;
            return string.Format(CultureInfo.InvariantCulture, "{0:00}-{1:00}", low, low + 9);
        }

        private static string Quote(string text)
        {
            if (text == null || text.IndexOfAny(new[] { ';', '"', '\n' }) < 0)
            {
                return text;
            }

            return "\"" + text.Replace("\"", "\"\"") + "\"";
        }
    }
}
