using System.Collections.Generic;
using System.Linq;
using ExistingShop.Data;
using ExistingShop.Models;
using Microsoft.AspNetCore.Mvc;

namespace ExistingShop.Controllers
{
    public class HomeView
    {
        public IEnumerable<Category> Categories { get; set; }

        public IList<Product> Newest { get; set; }

        public IList<Product> Reduced { get; set; }
    }

    public class HomeController : Controller
    {
        private readonly CategoryRepository _categories;
        private readonly ProductRepository _products;

        public HomeController(CategoryRepository categories, ProductRepository products)
        {
            _categories = categories;
            _products = products;
        }

        public IActionResult Index()
        {
            return View(new HomeView
            {
                Categories = _categories.ChildrenOf(null),
                Newest = _products.Newest(8),
                Reduced = _products.Reduced().Take(4).ToList()
            });
        }

        [Route("imprint")]
        public IActionResult Imprint()
        {
            return View();
        }

        [Route("privacy")]
        public IActionResult Privacy()
        {
            return View();
        }

        [Route("delivery")]
        public IActionResult Delivery()
        {
            return View();
        }
    }
}
