using System;
using System.Collections.Generic;
using System.Linq;
using ExistingShop.Data;
using ExistingShop.Models;

namespace ExistingShop.Reports
{
    public class SalesMonth
    {
        public SalesMonth()
        {
            Days = new List<SalesDay>();
            Countries = new List<SalesCountry>();
            Articles = new List<SalesArticle>();
        }

        public int Year { get; set; }

        public int Month { get; set; }

        public List<SalesDay> Days { get; private set; }

        public List<SalesCountry> Countries { get; private set; }

        public List<SalesArticle> Articles { get; private set; }

        public int Orders { get; set; }

        public decimal Turnover { get; set; }

        public decimal Discounts { get; set; }

        public decimal Cancelled { get; set; }

        public decimal LastYear { get; set; }

        public decimal AverageBasket
        {
            get { return Orders == 0 ? 0m : Turnover / Orders; }
        }

        public decimal Growth
        {
            get { return LastYear == 0m ? 0m : (Turnover - LastYear) / LastYear * 100m; }
        }
    }

    public class SalesDay
    {
        public DateTime Day { get; set; }

        public int Orders { get; set; }

        public decimal Turnover { get; set; }
    }

    public class SalesCountry
    {
        public string Country { get; set; }

        public int Orders { get; set; }

        public decimal Turnover { get; set; }

        public decimal Shipping { get; set; }
    }

    public class SalesArticle
    {
        public string Sku { get; set; }

        public string Name { get; set; }

        public int Pieces { get; set; }

        public decimal Turnover { get; set; }
    }

    public class SalesReport
    {
        private readonly OrderRepository _orders;

        public SalesReport(OrderRepository orders)
        {
            _orders = orders;
        }

        public SalesMonth Month(int year, int month)
        {
            var from = new DateTime(year, month, 1);
            DateTime to = from.AddMonths(1);
            List<Order> all = _orders.PlacedBetween(from, to);
            List<Order> valid = all.Where(o => o.State != OrderState.Cancelled && o.State != OrderState.Returned).ToList();
            var report = new SalesMonth
            {
                Year = year,
                Month = month,
                Orders = valid.Count,
                Turnover = valid.Sum(o => o.Total),
                Discounts = valid.Sum(o => o.Discount),
                Cancelled = all.Where(o => o.State == OrderState.Cancelled).Sum(o => o.Total),
                LastYear = _orders.TurnoverBetween(from.AddYears(-1), to.AddYears(-1))
            };
            AddDays(report, valid, from, to);
            AddCountries(report, valid);
            AddArticles(report, valid);
            return report;
        }

        private static void AddDays(SalesMonth report, List<Order> orders, DateTime from, DateTime to)
        {
            ILookup<DateTime, Order> byDay = orders.ToLookup(o => o.PlacedOn.Date);
            for (DateTime day = from; day < to; day = day.AddDays(1))
            {
                report.Days.Add(new SalesDay
                {
                    Day = day,
                    Orders = byDay[day].Count(),
                    Turnover = byDay[day].Sum(o => o.Total)
                });
            }
        }

        private static void AddCountries(SalesMonth report, List<Order> orders)
        {
            foreach (IGrouping<string, Order> group in orders.GroupBy(o => o.DeliveryCountry ?? "?").OrderByDescending(g => g.Sum(o => o.Total)))
            {
                report.Countries.Add(new SalesCountry
                {
                    Country = group.Key,
                    Orders = group.Count(),
                    Turnover = group.Sum(o => o.Total),
                    Shipping = group.Sum(o => o.Shipping)
                });
            }
        }

        private static void AddArticles(SalesMonth report, List<Order> orders)
        {
            IEnumerable<IGrouping<string, OrderLine>> groups = orders.SelectMany(o => o.Lines).GroupBy(l => l.Sku);
            foreach (IGrouping<string, OrderLine> group in groups.OrderByDescending(g => g.Sum(l => l.Total)).Take(50))
            {
                report.Articles.Add(new SalesArticle
                {
                    Sku = group.Key,
                    Name = group.First().ProductName,
                    Pieces = group.Sum(l => l.Quantity),
                    Turnover = group.Sum(l => l.Total)
                });
            }
        }
    }
}
