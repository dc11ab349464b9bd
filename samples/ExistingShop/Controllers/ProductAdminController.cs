using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using ExistingShop.Data;
using ExistingShop.Models;
using ExistingShop.Services;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ExistingShop.Controllers
{
    public class ProductForm
    {
        public int Id { get; set; }

        public string Sku { get; set; }

        public string Name { get; set; }

        public string Description { get; set; }

        public int CategoryId { get; set; }

        public int? SupplierId { get; set; }

        public decimal Price { get; set; }

        public decimal? OldPrice { get; set; }

        public VatRate Vat { get; set; }

        public int WeightInGrams { get; set; }

        public int ReorderLevel { get; set; }

        public bool IsPlant { get; set; }

        public bool NeedsAgeCheck { get; set; }

        public bool IsBulky { get; set; }

        public bool IsActive { get; set; }
    }

    /// <summary>Answers in JSON; the pages of the buyers are a program of their own.</summary>
    [Authorize(Policy = "staff")]
    [Route("desk/products")]
    public class ProductAdminController : Controller
    {
        private readonly ProductRepository _products;
        private readonly CategoryRepository _categories;
        private readonly PriceImport _import;
        private readonly StockService _stock;
        private readonly ReviewRepository _reviews;

        public ProductAdminController(
            ProductRepository products,
            CategoryRepository categories,
            PriceImport import,
            StockService stock,
            ReviewRepository reviews)
        {
            _products = products;
            _categories = categories;
            _import = import;
            _stock = stock;
            _reviews = reviews;
        }

        [HttpGet("{id:int}")]
        public IActionResult Get(int id)
        {
            Product product = _products.Find(id);
            return product == null ? (IActionResult)NotFound() : Json(product);
        }

        [HttpPost("")]
        [ValidateAntiForgeryToken]
        public IActionResult Save(ProductForm form)
        {
            IList<string> problems = Check(form);
            if (problems.Count > 0)
            {
                return BadRequest(problems);
            }

            Product product = form.Id == 0 ? new Product { Sku = form.Sku.Trim().ToUpperInvariant() } : _products.Get(form.Id);
            product.Name = form.Name.Trim();
            product.Description = form.Description;
            product.CategoryId = form.CategoryId;
            product.SupplierId = form.SupplierId;
            product.Price = form.Price;
            product.OldPrice = form.OldPrice;
            product.Vat = form.Vat;
            product.WeightInGrams = form.WeightInGrams;
            product.ReorderLevel = form.ReorderLevel;
            product.IsPlant = form.IsPlant;
            product.NeedsAgeCheck = form.NeedsAgeCheck;
            product.IsBulky = form.IsBulky;
            product.IsActive = form.IsActive;
            _products.Save(product);
            return Json(product);
        }

        [HttpPost("import")]
        [ValidateAntiForgeryToken]
        public IActionResult Import(IFormFile file, bool onlyTry = true)
        {
            if (file == null || file.Length == 0)
            {
                return BadRequest("There is no file.");
            }

            using (var reader = new StreamReader(file.OpenReadStream(), Encoding.Latin1))
            {
                return Json(_import.Run(reader, onlyTry));
            }
        }

        [HttpGet("proposals")]
        public IActionResult Proposals()
        {
            return Json(_stock.Proposals().Select(p => new
            {
                supplier = p.Supplier.Name,
                estimate = p.Estimate,
                lines = p.Lines.Select(l => new { l.Product.Sku, l.Product.Name, l.Quantity })
            }));
        }

        [HttpPost("proposals/{supplierId:int}/send")]
        [ValidateAntiForgeryToken]
        public IActionResult SendProposal(int supplierId)
        {
            SupplierOrder order = _stock.Proposals().FirstOrDefault(p => p.Supplier.Id == supplierId);
            if (order == null)
            {
                return NotFound();
            }

            if (order.Estimate < order.Supplier.MinimumOrder)
            {
                return BadRequest("This supplier delivers for " + order.Supplier.MinimumOrder + " or more.");
            }

            _stock.Send(order);
            return NoContent();
        }

        [HttpGet("reviews")]
        public IActionResult WaitingReviews()
        {
            return Json(_reviews.Waiting());
        }

        [HttpPost("reviews/{id:int}")]
        [ValidateAntiForgeryToken]
        public IActionResult Decide(int id, bool publish)
        {
            _reviews.SetState(id, publish ? ReviewState.Published : ReviewState.Rejected);
            return NoContent();
        }

        private IList<string> Check(ProductForm form)
        {
            var problems = new List<string>();
            if (form.Id == 0 && string.IsNullOrWhiteSpace(form.Sku))
            {
                problems.Add("An article needs a number.");
            }
            else if (form.Id == 0 && _products.FindBySku(form.Sku.Trim().ToUpperInvariant()) != null)
            {
                problems.Add("This number is taken.");
            }

            if (string.IsNullOrWhiteSpace(form.Name))
            {
                problems.Add("An article needs a name.");
            }

            if (_categories.All().All(c => c.Id != form.CategoryId))
            {
                problems.Add("There is no such category.");
            }

            if (form.Price <= 0m)
            {
                problems.Add("An article needs a price.");
            }

            if (form.OldPrice.HasValue && form.OldPrice.Value <= form.Price)
            {
                problems.Add("The old price has to be higher.");
            }

            if (form.WeightInGrams < 1 || form.WeightInGrams > 31000)
            {
                problems.Add("The weight is in grams, up to thirty-one kilograms.");
            }

            return problems;
        }
    }
}
