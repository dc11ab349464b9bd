using System;
using System.Collections.Generic;
using System.Linq;
using ExistingShop.Data;
using ExistingShop.Integration;
using ExistingShop.Models;
using ExistingShop.Services;
using ExistingShop.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Controllers
{
    public class CategoryView
    {
        public Category Category { get; set; }

        public IList<Category> Path { get; set; }

        public IEnumerable<Category> Children { get; set; }

        public IList<Product> Products { get; set; }

        public int Page { get; set; }

        public int Pages { get; set; }
    }

    public class ProductView
    {
        public Product Product { get; set; }

        public IList<Category> Path { get; set; }

        public IList<Review> Reviews { get; set; }

        public double Average { get; set; }

        public bool MayReview { get; set; }

        public DateTime Dispatch { get; set; }
    }

    public class SearchView
    {
        public string Words { get; set; }

        public IList<Product> Products { get; set; }
    }

    public class CatalogueController : Controller
    {
        private const int PageSize = 24;

        private readonly CategoryRepository _categories;
        private readonly ProductRepository _products;
        private readonly ReviewRepository _reviews;
        private readonly ReviewService _reviewService;
        private readonly StockService _stock;
        private readonly ShippingCosts _shipping;
        private readonly Tracking _tracking;
        private readonly CurrentUser _user;
        private readonly ILogger<CatalogueController> _logger;

        public CatalogueController(
            CategoryRepository categories,
            ProductRepository products,
            ReviewRepository reviews,
            ReviewService reviewService,
            StockService stock,
            ShippingCosts shipping,
            Tracking tracking,
            CurrentUser user,
            ILogger<CatalogueController> logger)
        {
            _categories = categories;
            _products = products;
            _reviews = reviews;
            _reviewService = reviewService;
            _stock = stock;
            _shipping = shipping;
            _tracking = tracking;
            _user = user;
            _logger = logger;
        }

        [HttpGet("c/{slug}")]
        public IActionResult Category(string slug, int page = 1)
        {
            Category category = _categories.FindBySlug(slug);
            if (category == null)
            {
                return NotFound();
            }

            int count = _products.CountIn(category.Id);
            int pages = Math.Max(1, (count + PageSize - 1) / PageSize);
            page = Math.Min(pages, Math.Max(1, page));
            return View(new CategoryView
            {
                Category = category,
                Path = _categories.PathTo(category.Id),
                Children = _categories.ChildrenOf(category.Id),
                Products = _products.InCategory(category.Id, page - 1, PageSize),
                Page = page,
                Pages = pages
            });
        }

        [HttpGet("product/{id:int}")]
        public IActionResult Product(int id)
        {
            Product product = _products.Find(id);
            if (product == null || !product.IsActive)
            {
                return NotFound();
            }

            _tracking.ProductSeen(product, _user.VisitorKey);
            return View(new ProductView
            {
                Product = product,
                Path = _categories.PathTo(product.CategoryId),
                Reviews = _reviews.PublishedFor(id),
                Average = _reviews.AverageFor(id),
                MayReview = _reviewService.MayReview(_user.Customer, id),
                Dispatch = _shipping.NextDispatch(DateTime.Now, product.IsPlant)
            });
        }

        [HttpGet("search")]
        public IActionResult Search(string q)
        {
            string words = (q ?? "").Trim();
            IList<Product> products = words.Length < 2 ? new List<Product>() : _products.Search(words);
            _tracking.SearchedFor(words, products.Count, _user.VisitorKey);
            if (products.Count == 0)
            {
                _logger.LogInformation("Nothing found for '{Words}'", words);
            }

            return View(new SearchView { Words = words, Products = products });
        }

        [HttpPost("product/{id:int}/review")]
        [ValidateAntiForgeryToken]
        public IActionResult Review(int id, int stars, string headline, string text)
        {
            Customer customer = _user.Customer;
            if (customer == null)
            {
                return RedirectToAction("Login", "Account");
            }

            IList<string> problems = _reviewService.Write(customer, id, stars, headline, text);
            TempData["message"] = problems.Count == 0 ? "Thank you!" : string.Join(" ", problems);
            return RedirectToAction("Product", new { id });
        }

        [HttpPost("product/{id:int}/ask")]
        [ValidateAntiForgeryToken]
        public IActionResult Ask(int id, string email)
        {
            if (string.IsNullOrWhiteSpace(email) || email.IndexOf('@') < 1)
            {
                TempData["message"] = "Please give us an e-mail address.";
                return RedirectToAction("Product", new { id });
            }

            _stock.Ask(id, email.Trim());
            TempData["message"] = "We write to you as soon as it is back.";
            return RedirectToAction("Product", new { id });
        }
    }
}
