using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ExistingShop.Data;
using ExistingShop.Models;
using ExistingShop.Services;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Jobs
{
    /// <summary>What nobody wants to wait for during the day.</summary>
    public class NightJob : ScheduledJob
    {
        private readonly IConfiguration _configuration;

        public NightJob(IServiceScopeFactory scopes, IConfiguration configuration, ILogger<NightJob> logger)
            : base(scopes, logger)
        {
            _configuration = configuration;
        }

        protected override string Name
        {
            get { return "Night"; }
        }

        protected override TimeSpan UntilNext(DateTime now)
        {
            return At(now, 2, 30);
        }

        protected override void Run(IServiceProvider services)
        {
            PayRefunds(services.GetRequiredService<ReturnService>());
            RemoveCarts(services.GetRequiredService<CartRepository>());
            AnswerRequests(services.GetRequiredService<BackInStockRepository>(), services.GetRequiredService<ProductRepository>(), services.GetRequiredService<StockService>());
            WriteAddressBook(services.GetRequiredService<CustomerRepository>());
        }

        private void PayRefunds(ReturnService returns)
        {
            int count = returns.PayRefunds();
            Logger.LogInformation("{Count} refunds paid", count);
        }

        private void RemoveCarts(CartRepository carts)
        {
            int count = carts.DeleteOlderThan(DateTime.UtcNow.AddDays(-60));
            Logger.LogInformation("{Count} carts removed", count);
        }

        private void AnswerRequests(BackInStockRepository requests, ProductRepository products, StockService stock)
        {
            foreach (int productId in requests.ProductsAskedFor())
            {
                Product product = products.Find(productId);
                if (product != null && product.Available > 0)
                {
                    int answered = stock.AnswerRequests(product);
                    Logger.LogInformation("{Count} requests for {Sku} answered", answered, product.Sku);
                }
            }
        }

        /// <summary>The telephone system in the call centre reads this file, so that it can show who calls.</summary>
        private void WriteAddressBook(CustomerRepository customers)
        {
            string path = _configuration["Shop:AddressBook"];
            if (string.IsNullOrEmpty(path))
            {
                return;
            }

            int count = 0;
            using (var writer = new StreamWriter(path, false))
            {
                foreach (Customer customer in customers.All())
                {
                    if (string.IsNullOrEmpty(customer.PhoneNumber) && string.IsNullOrEmpty(customer.MobilePhone))
                    {
                        continue;
                    }

                    writer.WriteLine(customer.PhoneNumber + ";" + customer.MobilePhone + ";" + customer.CustomerNumber + ";" + customer.FullName);
                    count++;
                }
            }

            Logger.LogInformation("{Count} people in the address book", count);
        }
    }
}
