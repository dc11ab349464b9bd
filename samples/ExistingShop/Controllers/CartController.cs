using ExistingShop.Models;
using ExistingShop.Services;
using ExistingShop.Web;
using Microsoft.AspNetCore.Mvc;

namespace ExistingShop.Controllers
{
    [Route("cart")]
    public class CartController : Controller
    {
        private readonly CartService _carts;
        private readonly CurrentUser _user;

        public CartController(CartService carts, CurrentUser user)
        {
            _carts = carts;
            _user = user;
        }

        [HttpGet("")]
        public IActionResult Index()
        {
            Cart cart = _carts.Load(_user.CartKey);
            return View(_carts.Show(cart, CountryOf(_user.Customer)));
        }

        [HttpPost("add")]
        [ValidateAntiForgeryToken]
        public IActionResult Add(int productId, int quantity = 1)
        {
            _carts.Add(_user.CartKey, productId, quantity);
            return RedirectToAction("Index");
        }

        [HttpPost("change")]
        [ValidateAntiForgeryToken]
        public IActionResult Change(int productId, int quantity)
        {
            _carts.Change(_user.CartKey, productId, quantity);
            return RedirectToAction("Index");
        }

        [HttpPost("voucher")]
        [ValidateAntiForgeryToken]
        public IActionResult Voucher(string code)
        {
            string problem = _carts.Redeem(_user.CartKey, code, _user.CustomerId);
            if (problem != null)
            {
                TempData["message"] = problem;
            }

            return RedirectToAction("Index");
        }

        private static string CountryOf(Customer customer)
        {
            Address address = customer == null ? null : customer.GetAddress(AddressKind.Delivery);
            return address == null ? "DE" : address.CountryCode;
        }
    }
}
