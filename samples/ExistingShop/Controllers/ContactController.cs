using System.Collections.Generic;
using System.Linq;
using ExistingShop.Models;
using ExistingShop.Services;
using ExistingShop.Web;
using Microsoft.AspNetCore.Mvc;

namespace ExistingShop.Controllers
{
    public class ContactForm
    {
        public string Name { get; set; }

        public string Email { get; set; }

        public string Subject { get; set; }

        public string Text { get; set; }
    }

    public class ContactController : Controller
    {
        private readonly SupportService _support;
        private readonly MarketingService _marketing;
        private readonly CurrentUser _user;

        public ContactController(SupportService support, MarketingService marketing, CurrentUser user)
        {
            _support = support;
            _marketing = marketing;
            _user = user;
        }

        [HttpGet("contact")]
        public IActionResult Index()
        {
            var form = new ContactForm();
            Customer customer = _user.Customer;
            if (customer != null)
            {
                form.Name = customer.FullName;
                form.Email = customer.Email;
            }

            return View(form);
        }

        [HttpPost("contact")]
        [ValidateAntiForgeryToken]
        public IActionResult Index(ContactForm form)
        {
            if (string.IsNullOrWhiteSpace(form.Email) || form.Email.IndexOf('@') < 1)
            {
                ModelState.AddModelError("", "Please give us an e-mail address.");
            }

            if (string.IsNullOrWhiteSpace(form.Text))
            {
                ModelState.AddModelError("", "Please write something.");
            }

            if (!ModelState.IsValid)
            {
                return View(form);
            }

            Ticket ticket = _support.Open(form.Name, form.Email.Trim(), form.Subject, form.Text);
            TempData["message"] = "Thank you. Your message has the number T" + ticket.Id + ".";
            return RedirectToAction("Index");
        }

        [HttpGet("newsletter/unsubscribe")]
        public IActionResult Unsubscribe(int id, string key)
        {
            _marketing.Unsubscribe(id, key);
            return View();
        }
    }
}
