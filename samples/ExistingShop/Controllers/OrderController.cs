using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ExistingShop.Data;
using ExistingShop.Models;
using ExistingShop.Services;
using ExistingShop.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Controllers
{
    [Authorize]
    [Route("orders")]
    public class OrderController : Controller
    {
        private readonly OrderRepository _orders;
        private readonly CheckoutService _checkout;
        private readonly ReturnService _returns;
        private readonly InvoiceService _invoices;
        private readonly CartService _carts;
        private readonly CurrentUser _user;
        private readonly ILogger<OrderController> _logger;

        public OrderController(
            OrderRepository orders,
            CheckoutService checkout,
            ReturnService returns,
            InvoiceService invoices,
            CartService carts,
            CurrentUser user,
            ILogger<OrderController> logger)
        {
            _orders = orders;
            _checkout = checkout;
            _returns = returns;
            _invoices = invoices;
            _carts = carts;
            _user = user;
            _logger = logger;
        }

        [HttpGet("{number}")]
        public IActionResult Show(string number)
        {
            Order order = Own(number);
            return order == null ? (IActionResult)NotFound() : View(order);
        }

        [HttpGet("{number}/invoice")]
        public IActionResult Invoice(string number)
        {
            Order order = Own(number);
            if (order == null)
            {
                return NotFound();
            }

            return File(Encoding.UTF8.GetBytes(_invoices.Write(order)), "text/plain", order.OrderNumber + ".txt");
        }

        [HttpPost("{number}/cancel")]
        [ValidateAntiForgeryToken]
        public IActionResult Cancel(string number)
        {
            Order order = Own(number);
            if (order == null)
            {
                return NotFound();
            }

            if (order.CanBeCancelled)
            {
                _checkout.Cancel(order, "by the customer");
                TempData["message"] = "The order is cancelled.";
            }
            else
            {
                TempData["message"] = "It is too late to cancel: the parcel is packed. You can send it back.";
            }

            return RedirectToAction("Show", new { number });
        }

        [HttpPost("{number}/return")]
        [ValidateAntiForgeryToken]
        public IActionResult Return(string number, Dictionary<int, int> quantities, string reason)
        {
            Order order = Own(number);
            if (order == null)
            {
                return NotFound();
            }

            string problem = _returns.WhyNot(order);
            if (problem != null)
            {
                TempData["message"] = problem;
                return RedirectToAction("Show", new { number });
            }

            try
            {
                ReturnCase item = _returns.Announce(order, quantities, reason);
                TempData["message"] = "Please write this code on the parcel: " + item.LabelCode;
            }
            catch (InvalidOperationException e)
            {
                TempData["message"] = e.Message;
            }

            return RedirectToAction("Show", new { number });
        }

        /// <summary>Everything of an old order into the cart.</summary>
        [HttpPost("{number}/again")]
        [ValidateAntiForgeryToken]
        public IActionResult Again(string number)
        {
            Order order = Own(number);
            if (order == null)
            {
                return NotFound();
            }

            foreach (OrderLine line in order.Lines)
            {
                _carts.Add(_user.CartKey, line.ProductId, line.Quantity);
            }

            return RedirectToAction("Index", "Cart");
        }

        private Order Own(string number)
        {
            Order order = _orders.FindByNumber(number);
            if (order == null)
            {
                return null;
            }

            if (order.CustomerId != _user.CustomerId)
            {
                _logger.LogWarning("Customer {Id} asked for order {Number} of {Owner}", _user.CustomerId, number, order.ContactEmail);
                return null;
            }

            return order;
        }
    }
}
