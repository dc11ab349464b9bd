using System;
using System.Collections.Generic;
using System.Linq;
using ExistingShop.Data;
using ExistingShop.Models;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Controllers
{
    public class TillSale
    {
        public string CustomerNumber { get; set; }

        public Dictionary<string, int> Pieces { get; set; }
    }

    /// <summary>The till in the nursery: sells what stands on the tables, and gives points for it.</summary>
    [Authorize(Policy = "staff")]
    [Route("till")]
    public class TillController : Controller
    {
        private readonly ProductRepository _products;
        private readonly CustomerRepository _customers;
        private readonly ILogger<TillController> _logger;

        public TillController(ProductRepository products, CustomerRepository customers, ILogger<TillController> logger)
        {
            _products = products;
            _customers = customers;
            _logger = logger;
        }

        [HttpGet("article/{sku}")]
        public IActionResult Article(string sku)
        {
            Product product = _products.FindBySku(sku.Trim().ToUpperInvariant());
            if (product == null)
            {
                return NotFound();
            }

            return Json(new { product.Sku, product.Name, product.Price, product.Available });
        }

        [HttpPost("sale")]
        [IgnoreAntiforgeryToken]
        public IActionResult Sell([FromBody] TillSale sale)
        {
            if (sale == null || sale.Pieces == null || sale.Pieces.Count == 0)
            {
                return BadRequest("Nothing was sold.");
            }

            decimal total = 0m;
            var missing = new List<string>();
            foreach (KeyValuePair<string, int> position in sale.Pieces)
            {
                Product product = _products.FindBySku(position.Key);
                if (product == null)
                {
                    missing.Add(position.Key);
                    continue;
                }

                _products.Move(product.Id, -position.Value, "sold", null);
                total += product.PriceFor(position.Value) * position.Value;
            }

            Customer customer = string.IsNullOrEmpty(sale.CustomerNumber) ? null : _customers.Search(sale.CustomerNumber, 2).SingleOrDefault();
            if (customer != null)
            {
                _customers.AddPoints(customer.Id, (int)Math.Floor(total));
            }

            _logger.LogInformation("Sold for {Total} at the till, {Missing} articles unknown", total, missing.Count);
            return Json(new { total, missing, greeting = customer == null ? null : customer.Salutation });
        }

        /// <summary>What the till prints at closing time.</summary>
        [HttpGet("day")]
        public IActionResult Day()
        {
            var lines = new List<object>();
            decimal total = 0m;
            foreach (Product product in _products.Active())
            {
                int sold = -_products.Movements(product.Id, DateTime.UtcNow.Date).Where(m => m.Reason == "sold" && !m.OrderId.HasValue).Sum(m => m.Change);
                if (sold <= 0)
                {
                    continue;
                }

                decimal amount = product.PriceFor(sold) * sold;
                total += amount;
                lines.Add(new { product.Sku, product.Name, sold, amount });
            }

            return Json(new { total, lines });
        }
    }
}
