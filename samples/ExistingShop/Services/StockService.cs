using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using ExistingShop.Data;
using ExistingShop.Integration;
using ExistingShop.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Services
{
    public class SupplierOrder
    {
        public SupplierOrder()
        {
            Lines = new List<SupplierOrderLine>();
        }

        public Supplier Supplier { get; set; }

        public List<SupplierOrderLine> Lines { get; private set; }

        public decimal Estimate
        {
            get { return Lines.Sum(l => l.Quantity * l.Product.Price * 0.55m); }
        }
    }

    public class SupplierOrderLine
    {
        public Product Product { get; set; }

        public int Quantity { get; set; }
    }

    public class StockService
    {
        private readonly ProductRepository _products;
        private readonly SupplierRepository _suppliers;
        private readonly BackInStockRepository _requests;
        private readonly MailServer _mail;
        private readonly IConfiguration _configuration;
        private readonly ILogger<StockService> _logger;

        public StockService(
            ProductRepository products,
            SupplierRepository suppliers,
            BackInStockRepository requests,
            MailServer mail,
            IConfiguration configuration,
            ILogger<StockService> logger)
        {
            _products = products;
            _suppliers = suppliers;
            _requests = requests;
            _mail = mail;
            _configuration = configuration;
            _logger = logger;
        }

        public IList<SupplierOrder> Proposals()
        {
            var proposals = new List<SupplierOrder>();
            IDictionary<int, Supplier> suppliers = _suppliers.All().ToDictionary(s => s.Id);
            foreach (IGrouping<int?, Product> group in _products.BelowReorderLevel().GroupBy(p => p.SupplierId))
            {
                Supplier supplier;
                if (!group.Key.HasValue || !suppliers.TryGetValue(group.Key.Value, out supplier))
                {
                    _logger.LogWarning("{Count} articles have no supplier", group.Count());
                    continue;
                }

                var order = new SupplierOrder { Supplier = supplier };
                foreach (Product product in group)
                {
                    int quantity = NeededFor(product, supplier.LeadTimeInDays);
                    if (quantity > 0)
                    {
                        order.Lines.Add(new SupplierOrderLine { Product = product, Quantity = quantity });
                    }
                }

                if (order.Lines.Count > 0)
                {
                    proposals.Add(order);
                }
            }

            return proposals;
        }

        public void Send(SupplierOrder order)
        {
            var body = new StringBuilder();
            body.AppendLine("Please deliver:");
            body.AppendLine();
            foreach (SupplierOrderLine line in order.Lines)
            {
                body.AppendLine(string.Format(CultureInfo.InvariantCulture, "{0,5} x {1,-16} {2}", line.Quantity, line.Product.Sku, line.Product.Name));
            }

            _mail.Send(order.Supplier.OrderAddress, "Order of " + DateTime.Today.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), body.ToString());
        }

        public void Book(string sku, int quantity, string deliveryNote)
        {
            Product product = _products.FindBySku(sku);
            if (product == null)
            {
                throw new NotFoundException("There is no article " + sku);
            }

            bool wasEmpty = product.Available == 0;
            _products.Move(product.Id, quantity, "delivery " + deliveryNote, null);
            if (wasEmpty)
            {
                AnswerRequests(product);
            }
        }

        public void Ask(int productId, string email)
        {
            Product product = _products.Get(productId);
            _requests.Insert(new BackInStockRequest { ProductId = product.Id, Email = email });
            _logger.LogInformation("{Email} waits for {Sku}", email, product.Sku);
        }

        public int AnswerRequests(Product product)
        {
            int answered = 0;
            foreach (BackInStockRequest request in _requests.OpenFor(product.Id))
            {
                _mail.Send(
                    request.Email,
                    product.Name + " is back",
                    "Hello,\n\nyou asked us to tell you: " + product.Name + " can be ordered again at " + _configuration["Shop:Address"] + "/product/" + product.Id + ".");
                _requests.SetAnswered(request);
                answered++;
            }

            return answered;
        }

        /// <summary>What the last eight weeks sold, for the time that a delivery takes and a fortnight more.</summary>
        private int NeededFor(Product product, int leadTimeInDays)
        {
            const int Weeks = 8;
            int sold = -_products.Movements(product.Id, DateTime.UtcNow.AddDays(-7 * Weeks)).Where(m => m.Reason == "sold").Sum(m => m.Change);
            double perDay = sold / (7.0 * Weeks);
            int wanted = (int)Math.Ceiling(perDay * (leadTimeInDays + 14));
            return Math.Max(0, Math.Max(wanted, product.ReorderLevel) - product.Available);
        }
    }
}
