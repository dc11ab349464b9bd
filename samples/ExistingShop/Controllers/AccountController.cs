using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;
using System.Text;
using System.Threading.Tasks;
using ExistingShop.Data;
using ExistingShop.Integration;
using ExistingShop.Models;
using ExistingShop.Services;
using ExistingShop.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Controllers
{
    public class AccountView
    {
        public Customer Customer { get; set; }

        public IList<Order> Orders { get; set; }

        public IList<PlantSubscription> Subscriptions { get; set; }

        public IList<ReturnCase> Returns { get; set; }
    }

    public class LoginView
    {
        public string Email { get; set; }

        public string ReturnUrl { get; set; }
    }

    public class ResetView
    {
        public int Id { get; set; }

        public string Token { get; set; }
    }

    [Route("account")]
    public class AccountController : Controller
    {
        private readonly AccountService _accounts;
        private readonly CartService _carts;
        private readonly OrderRepository _orders;
        private readonly ReturnRepository _returns;
        private readonly SubscriptionRepository _subscriptions;
        private readonly SubscriptionService _subscriptionService;
        private readonly LoyaltyPartner _loyalty;
        private readonly AddressCheck _addressCheck;
        private readonly CurrentUser _user;
        private readonly ILogger<AccountController> _logger;

        public AccountController(
            AccountService accounts,
            CartService carts,
            OrderRepository orders,
            ReturnRepository returns,
            SubscriptionRepository subscriptions,
            SubscriptionService subscriptionService,
            LoyaltyPartner loyalty,
            AddressCheck addressCheck,
            CurrentUser user,
            ILogger<AccountController> logger)
        {
            _accounts = accounts;
            _carts = carts;
            _orders = orders;
            _returns = returns;
            _subscriptions = subscriptions;
            _subscriptionService = subscriptionService;
            _loyalty = loyalty;
            _addressCheck = addressCheck;
            _user = user;
            _logger = logger;
        }

        [Authorize]
        [HttpGet("")]
        public IActionResult Index()
        {
            Customer customer = _user.Customer;
            if (customer == null)
            {
                return RedirectToAction("Login");
            }

            return View(new AccountView
            {
                Customer = customer,
                Orders = _orders.Of(customer.Id),
                Subscriptions = _subscriptions.Of(customer.Id).Where(s => !s.EndedOn.HasValue).ToList(),
                Returns = _returns.Of(customer.Id)
            });
        }

        [HttpGet("register")]
        public IActionResult Register()
        {
            return View(new RegistrationForm { CountryCode = "DE" });
        }

        [HttpPost("register")]
        [ValidateAntiForgeryToken]
        public async Task<IActionResult> Register(RegistrationForm form)
        {
            IList<string> problems = _accounts.Check(form);
            if (problems.Count > 0)
            {
                foreach (string problem in problems)
                {
                    ModelState.AddModelError("", problem);
                }

                return View(form);
            }

            Customer customer = _accounts.Register(form);
            await SignIn(customer);
            return RedirectToAction("Index");
        }

        [HttpGet("login")]
        public IActionResult Login(string returnUrl)
        {
            return View(new LoginView { Email = Request.Cookies["who"], ReturnUrl = returnUrl });
        }

        [HttpPost("login")]
        [ValidateAntiForgeryToken]
        public async Task<IActionResult> Login(string email, string password, string returnUrl)
        {
            Customer customer = _accounts.LogIn(email, password, _user.ClientIp);
            if (customer == null)
            {
                ModelState.AddModelError("", "The address or the password is wrong.");
                return View(new LoginView { Email = email, ReturnUrl = returnUrl });
            }

            await SignIn(customer);
            _carts.Join(_user.CartKey, customer.Id);
            _user.Remember(customer);
            return Url.IsLocalUrl(returnUrl) ? (IActionResult)Redirect(returnUrl) : RedirectToAction("Index");
        }

        [HttpPost("logout")]
        [ValidateAntiForgeryToken]
        public async Task<IActionResult> Logout()
        {
            await HttpContext.SignOutAsync();
            return RedirectToAction("Index", "Home");
        }

        [HttpPost("forgotten")]
        [ValidateAntiForgeryToken]
        public IActionResult Forgotten(string email)
        {
            _accounts.SendResetLink(email);
            TempData["message"] = "If we know this address, a letter is on its way.";
            return RedirectToAction("Login");
        }

        [HttpGet("reset")]
        public IActionResult Reset(int id, string token)
        {
            return View(new ResetView { Id = id, Token = token });
        }

        [HttpPost("reset")]
        [ValidateAntiForgeryToken]
        public IActionResult Reset(int id, string token, string password)
        {
            if (!_accounts.ResetPassword(id, token, password))
            {
                ModelState.AddModelError("", "The link has run out, or the password is too short.");
                return View(new ResetView { Id = id, Token = token });
            }

            TempData["message"] = "Please log in with your new password.";
            return RedirectToAction("Login");
        }

        [Authorize]
        [HttpPost("profile")]
        [ValidateAntiForgeryToken]
        public IActionResult Profile(string title, string firstName, string lastName, string phone, string mobile, string language)
        {
            IList<string> problems = _accounts.ChangeProfile(_user.Customer, title, firstName, lastName, phone, mobile, language);
            TempData["message"] = problems.Count == 0 ? "Saved." : string.Join(" ", problems);
            return RedirectToAction("Index");
        }

        [Authorize]
        [HttpPost("email")]
        [ValidateAntiForgeryToken]
        public IActionResult Email(string email)
        {
            TempData["message"] = _accounts.ChangeEmail(_user.Customer, email) ? "Saved." : "This address cannot be used.";
            return RedirectToAction("Index");
        }

        [Authorize]
        [HttpPost("password")]
        [ValidateAntiForgeryToken]
        public IActionResult Password(string old, string password)
        {
            TempData["message"] = _accounts.ChangePassword(_user.Customer, old, password) ? "Saved." : "The old password is wrong, or the new one too short.";
            return RedirectToAction("Index");
        }

        [Authorize]
        [HttpPost("newsletter")]
        [ValidateAntiForgeryToken]
        public IActionResult Newsletter(bool wanted)
        {
            _accounts.SetNewsletter(_user.Customer, wanted);
            return RedirectToAction("Index");
        }

        [Authorize]
        [HttpPost("address")]
        [ValidateAntiForgeryToken]
        public IActionResult SaveAddress(Address address)
        {
            IList<string> problems = _addressCheck.Problems(address, false);
            if (problems.Count > 0)
            {
                TempData["message"] = string.Join(" ", problems);
                return RedirectToAction("Index");
            }

            Customer customer = _user.Customer;
            if (address.Id != 0 && customer.Addresses.All(a => a.Id != address.Id))
            {
                _logger.LogWarning("Customer {Id} tried to change address {Address} of somebody else", customer.Id, address.Id);
                return Forbid();
            }

            _accounts.SaveAddress(customer, address);
            return RedirectToAction("Index");
        }

        [Authorize]
        [HttpPost("loyalty")]
        [ValidateAntiForgeryToken]
        public IActionResult JoinLoyalty()
        {
            _loyalty.Enrol(_user.Customer);
            TempData["message"] = "GreenPoints will write to you.";
            return RedirectToAction("Index");
        }

        [Authorize]
        [HttpPost("box")]
        [ValidateAntiForgeryToken]
        public IActionResult StartBox(string box, int everyMonths)
        {
            _subscriptionService.Start(_user.Customer, box, everyMonths);
            return RedirectToAction("Index");
        }

        [Authorize]
        [HttpPost("box/end")]
        [ValidateAntiForgeryToken]
        public IActionResult EndBox(int id)
        {
            _subscriptionService.End(_user.Customer, id);
            return RedirectToAction("Index");
        }

        [Authorize]
        [HttpGet("export")]
        public IActionResult Export()
        {
            string text = _accounts.Export(_user.Customer);
            return File(Encoding.UTF8.GetBytes(text), "text/plain", "my-data.txt");
        }

        [Authorize]
        [HttpPost("close")]
        [ValidateAntiForgeryToken]
        public async Task<IActionResult> Close()
        {
            _accounts.Close(_user.Customer);
            await HttpContext.SignOutAsync();
            return RedirectToAction("Index", "Home");
        }

        private Task SignIn(Customer customer)
        {
            var identity = new ClaimsIdentity(CookieAuthenticationDefaults.AuthenticationScheme);
            identity.AddClaim(new Claim("customer", customer.Id.ToString()));
            return HttpContext.SignInAsync(new ClaimsPrincipal(identity));
        }
    }
}
