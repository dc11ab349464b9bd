using System;
using ExistingShop.Data;
using ExistingShop.Integration;
using ExistingShop.Models;
using ExistingShop.Services;
using ExistingShop.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Controllers
{
    public class CheckoutView
    {
        public CheckoutForm Form { get; set; }

        public CartView Cart { get; set; }

        public bool IsGuest { get; set; }
    }

    [Route("checkout")]
    public class CheckoutController : Controller
    {
        private readonly CartService _carts;
        private readonly CheckoutService _checkout;
        private readonly OrderRepository _orders;
        private readonly AddressCheck _addresses;
        private readonly CurrentUser _user;
        private readonly ILogger<CheckoutController> _logger;

        public CheckoutController(
            CartService carts,
            CheckoutService checkout,
            OrderRepository orders,
            AddressCheck addresses,
            CurrentUser user,
            ILogger<CheckoutController> logger)
        {
            _carts = carts;
            _checkout = checkout;
            _orders = orders;
            _addresses = addresses;
            _user = user;
            _logger = logger;
        }

        [HttpGet("")]
        public IActionResult Index()
        {
            var form = new CheckoutForm();
            Customer customer = _user.Customer;
            if (customer != null)
            {
                Address billing = customer.GetAddress(AddressKind.Billing);
                if (billing != null)
                {
                    form.Billing = billing.Copy();
                }

                Address delivery = customer.GetAddress(AddressKind.Delivery);
                if (delivery != null && delivery.Kind == AddressKind.Delivery)
                {
                    form.Delivery = delivery.Copy();
                    form.DeliverElsewhere = true;
                }
            }

            return Show(form);
        }

        [HttpPost("")]
        [ValidateAntiForgeryToken]
        public IActionResult Place(CheckoutForm form)
        {
            Customer customer = _user.Customer;
            CheckoutResult result;
            try
            {
                result = _checkout.Place(_user.CartKey, customer, form, _user.ClientIp);
            }
            catch (Exception e) when (e is System.Net.Http.HttpRequestException || e is System.Text.Json.JsonException)
            {
                _logger.LogError(e, "Checkout failed for {Email}", customer == null ? form.GuestEmail : customer.Email);
                ModelState.AddModelError("", "The payment service does not answer. Please try again in a few minutes.");
                return Show(form);
            }

            if (!result.Succeeded)
            {
                foreach (string problem in result.Problems)
                {
                    ModelState.AddModelError("", problem);
                }

                _logger.LogInformation("Checkout with {Count} problems", result.Problems.Count);
                return Show(form);
            }

            TempData["order"] = result.Order.OrderNumber;
            return RedirectToAction("Thanks");
        }

        [HttpGet("thanks")]
        public IActionResult Thanks()
        {
            string number = TempData.Peek("order") as string;
            Order order = number == null ? null : _orders.FindByNumber(number);
            if (order == null)
            {
                return RedirectToAction("Index", "Home");
            }

            return View(order);
        }

        /// <summary>Fills in the town while somebody types the post code.</summary>
        [HttpGet("town")]
        public IActionResult Town(string country, string postCode)
        {
            string town = _addresses.TownFor(country, postCode);
            return town == null ? (IActionResult)NotFound() : Json(new { town });
        }

        private IActionResult Show(CheckoutForm form)
        {
            Cart cart = _carts.Load(_user.CartKey);
            if (cart.IsEmpty)
            {
                return RedirectToAction("Index", "Cart");
            }

            // A page that comes back after a mistake does not bring the card along.
            form.Card = new CardDetails();
            return View("Index", new CheckoutView
            {
                Form = form,
                Cart = _carts.Show(cart, form.DeliveryAddress.CountryCode),
                IsGuest = _user.Customer == null
            });
        }
    }
}
