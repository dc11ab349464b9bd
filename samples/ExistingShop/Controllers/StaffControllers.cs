using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Claims;
using System.Text;
using System.Threading.Tasks;
using ExistingShop.Data;
using ExistingShop.Integration;
using ExistingShop.Models;
using ExistingShop.Reports;
using ExistingShop.Services;
using ExistingShop.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Controllers
{
    public class DeskView
    {
        public int OpenOrders { get; set; }

        public int OpenTickets { get; set; }

        public int WaitingReviews { get; set; }

        public decimal TurnoverToday { get; set; }
    }

    public class CustomerCard
    {
        public Customer Customer { get; set; }

        public IList<Order> Orders { get; set; }

        public IList<Ticket> Tickets { get; set; }
    }

    [Route("desk")]
    public class DeskController : Controller
    {
        private readonly StaffRepository _staff;
        private readonly OrderRepository _orders;
        private readonly TicketRepository _tickets;
        private readonly ReviewRepository _reviews;
        private readonly PasswordHasher _hasher;
        private readonly Ticker _ticker;
        private readonly ILogger<DeskController> _logger;

        public DeskController(
            StaffRepository staff,
            OrderRepository orders,
            TicketRepository tickets,
            ReviewRepository reviews,
            PasswordHasher hasher,
            Ticker ticker,
            ILogger<DeskController> logger)
        {
            _staff = staff;
            _orders = orders;
            _tickets = tickets;
            _reviews = reviews;
            _hasher = hasher;
            _ticker = ticker;
            _logger = logger;
        }

        [Authorize(Policy = "staff")]
        [HttpGet("")]
        public IActionResult Index()
        {
            return View(new DeskView
            {
                OpenOrders = _orders.In(OrderState.Paid).Count,
                OpenTickets = _tickets.In(TicketState.Open).Count,
                WaitingReviews = _reviews.Waiting().Count,
                TurnoverToday = _orders.TurnoverBetween(DateTime.Today, DateTime.Today.AddDays(1))
            });
        }

        [Authorize(Policy = "staff")]
        [HttpGet("ticker")]
        public IActionResult Ticker()
        {
            return View(_ticker.Last());
        }

        [HttpGet("login")]
        public IActionResult Login()
        {
            return View();
        }

        [HttpPost("login")]
        [ValidateAntiForgeryToken]
        public async Task<IActionResult> Login(string login, string password)
        {
            StaffUser user = _staff.FindByLogin(login);
            string[] parts = user == null ? new string[0] : (user.PasswordHash ?? "").Split('$');
            if (user == null || !user.IsActive || parts.Length != 2 || !_hasher.Matches(password, parts[0], parts[1]))
            {
                _logger.LogWarning("Wrong staff login {Login} with {Password}", login, password);
                ModelState.AddModelError("", "Wrong.");
                return View();
            }

            var identity = new ClaimsIdentity(CookieAuthenticationDefaults.AuthenticationScheme);
            identity.AddClaim(new Claim("staff", user.Login));
            identity.AddClaim(new Claim("role", user.Role.ToString()));
            await HttpContext.SignInAsync(new ClaimsPrincipal(identity));
            return RedirectToAction("Index");
        }
    }

    [Authorize(Policy = "staff")]
    [Route("desk/customers")]
    public class DeskCustomerController : Controller
    {
        private readonly CustomerRepository _customers;
        private readonly OrderRepository _orders;
        private readonly TicketRepository _tickets;
        private readonly CrmClient _crm;
        private readonly CurrentUser _user;
        private readonly ILogger<DeskCustomerController> _logger;

        public DeskCustomerController(
            CustomerRepository customers,
            OrderRepository orders,
            TicketRepository tickets,
            CrmClient crm,
            CurrentUser user,
            ILogger<DeskCustomerController> logger)
        {
            _customers = customers;
            _orders = orders;
            _tickets = tickets;
            _crm = crm;
            _user = user;
            _logger = logger;
        }

        [HttpGet("")]
        public IActionResult Search(string q)
        {
            if (string.IsNullOrWhiteSpace(q) || q.Trim().Length < 3)
            {
                return View(new List<Customer>());
            }

            List<Customer> found = _customers.Search(q, 50);
            _logger.LogInformation("{Staff} searched, {Count} found", _user.Staff.Login, found.Count);
            return View(found);
        }

        [HttpGet("{id:int}")]
        public IActionResult Show(int id)
        {
            Customer customer = _customers.Find(id);
            if (customer == null)
            {
                return NotFound();
            }

            _logger.LogInformation("{Staff} looked at {Customer}", _user.Staff.Login, customer);
            return View(new CustomerCard
            {
                Customer = customer,
                Orders = _orders.Of(id),
                Tickets = _tickets.Of(id)
            });
        }

        [HttpPost("{id:int}/remarks")]
        [ValidateAntiForgeryToken]
        public IActionResult Remarks(int id, string remarks, bool noPartners)
        {
            Customer customer = _customers.Get(id);
            customer.Remarks = remarks;
            customer.NoPartners = noPartners;
            _customers.Update(customer);
            return RedirectToAction("Show", new { id });
        }

        [HttpPost("{id:int}/forget")]
        [Authorize(Policy = "manager")]
        [ValidateAntiForgeryToken]
        public IActionResult Forget(int id)
        {
            Customer customer = _customers.Get(id);
            _crm.Remove(customer.CustomerNumber);
            _customers.Forget(id);
            _logger.LogInformation("{Staff} deleted customer {Id}", _user.Staff.Login, id);
            return RedirectToAction("Search");
        }
    }

    [Authorize(Policy = "staff")]
    [Route("desk/warehouse")]
    public class WarehouseController : Controller
    {
        private readonly DispatchService _dispatch;
        private readonly ReturnService _returns;
        private readonly StockService _stock;
        private readonly OrderRepository _orders;
        private readonly InvoiceService _invoices;

        public WarehouseController(DispatchService dispatch, ReturnService returns, StockService stock, OrderRepository orders, InvoiceService invoices)
        {
            _dispatch = dispatch;
            _returns = returns;
            _stock = stock;
            _orders = orders;
            _invoices = invoices;
        }

        [HttpGet("")]
        public IActionResult Index()
        {
            return View(_orders.In(OrderState.Picking));
        }

        [HttpPost("pick")]
        [ValidateAntiForgeryToken]
        public IActionResult Pick(int most = 20)
        {
            bool plantsToo = DateTime.Today.DayOfWeek == DayOfWeek.Monday || DateTime.Today.DayOfWeek == DayOfWeek.Tuesday;
            return View("List", _dispatch.StartPicking(most, plantsToo));
        }

        [HttpPost("ship")]
        [ValidateAntiForgeryToken]
        public IActionResult Ship(int orderId)
        {
            ParcelLabel label = _dispatch.Ship(orderId);
            _invoices.Store(_orders.Get(orderId));
            return File(label.Pdf, "application/pdf", label.TrackingCode + ".pdf");
        }

        [HttpPost("receive")]
        [ValidateAntiForgeryToken]
        public IActionResult Receive(string labelCode, Dictionary<int, bool> damaged)
        {
            _returns.Receive(labelCode, damaged ?? new Dictionary<int, bool>());
            TempData["message"] = "Booked.";
            return RedirectToAction("Index");
        }

        [HttpPost("delivery")]
        [ValidateAntiForgeryToken]
        public IActionResult Delivery(string sku, int quantity, string note)
        {
            _stock.Book(sku, quantity, note);
            TempData["message"] = quantity + " pieces booked.";
            return RedirectToAction("Index");
        }
    }

    [Authorize(Policy = "staff")]
    [Route("desk/tickets")]
    public class TicketController : Controller
    {
        private readonly TicketRepository _tickets;
        private readonly SupportService _support;
        private readonly CurrentUser _user;

        public TicketController(TicketRepository tickets, SupportService support, CurrentUser user)
        {
            _tickets = tickets;
            _support = support;
            _user = user;
        }

        [HttpGet("")]
        public IActionResult Index()
        {
            return View(_tickets.In(TicketState.Open));
        }

        [HttpGet("{id:int}")]
        public IActionResult Show(int id)
        {
            return View(_tickets.Get(id));
        }

        [HttpPost("{id:int}/answer")]
        [ValidateAntiForgeryToken]
        public IActionResult Answer(int id, string text, bool close)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                TempData["message"] = "An answer needs words.";
                return RedirectToAction("Show", new { id });
            }

            _support.Answer(id, _user.Staff, text, close);
            return RedirectToAction("Index");
        }
    }

    [Authorize(Policy = "manager")]
    [Route("desk/marketing")]
    public class CampaignController : Controller
    {
        private readonly CampaignRepository _campaigns;
        private readonly MarketingService _marketing;
        private readonly MailServer _mail;
        private readonly CustomerRepository _customers;

        public CampaignController(CampaignRepository campaigns, MarketingService marketing, MailServer mail, CustomerRepository customers)
        {
            _campaigns = campaigns;
            _marketing = marketing;
            _mail = mail;
            _customers = customers;
        }

        [HttpGet("")]
        public IActionResult Index()
        {
            return View(_campaigns.Latest(30));
        }

        [HttpPost("")]
        [ValidateAntiForgeryToken]
        public IActionResult Plan(CampaignLetter letter)
        {
            if (string.IsNullOrWhiteSpace(letter.Subject) || string.IsNullOrWhiteSpace(letter.Body))
            {
                TempData["message"] = "A letter needs a subject and a body.";
                return RedirectToAction("Index");
            }

            _campaigns.Insert(letter);
            return RedirectToAction("Index");
        }

        [HttpPost("winback")]
        [ValidateAntiForgeryToken]
        public IActionResult WinBack()
        {
            TempData["message"] = _marketing.WinBack() + " letters sent.";
            return RedirectToAction("Index");
        }

        /// <summary>A letter to one person, for those who call and ask what is in the shop.</summary>
        [HttpPost("single")]
        [ValidateAntiForgeryToken]
        public IActionResult Single(int customerId, string subject, string body)
        {
            Customer customer = _customers.Get(customerId);
            _mail.SendNewsletter(customer.Email, subject, body);
            return RedirectToAction("Index");
        }
    }

    [Authorize(Policy = "manager")]
    [Route("desk/reports")]
    public class ReportController : Controller
    {
        private readonly SalesReport _sales;
        private readonly CustomerReport _customers;
        private readonly StockReport _stock;
        private readonly ReturnReport _returns;
        private readonly BookkeepingExport _bookkeeping;

        public ReportController(SalesReport sales, CustomerReport customers, StockReport stock, ReturnReport returns, BookkeepingExport bookkeeping)
        {
            _sales = sales;
            _customers = customers;
            _stock = stock;
            _returns = returns;
            _bookkeeping = bookkeeping;
        }

        [HttpGet("sales")]
        public IActionResult Sales(int year, int month)
        {
            return View(_sales.Month(year, month));
        }

        [HttpGet("customers")]
        public IActionResult Customers()
        {
            return View(_customers.Segments(DateTime.Today));
        }

        [HttpGet("customers/best.csv")]
        public IActionResult Best(int count = 100)
        {
            return File(Encoding.UTF8.GetBytes(_customers.BestAsCsv(count)), "text/csv", "best.csv");
        }

        [HttpGet("stock")]
        public IActionResult Stock()
        {
            return View(_stock.Slow(90));
        }

        [HttpGet("returns")]
        public IActionResult Returns(int year, int month)
        {
            return View(_returns.Month(year, month));
        }

        [HttpGet("bookkeeping.csv")]
        public IActionResult Bookkeeping(int year, int month)
        {
            string name = string.Format(CultureInfo.InvariantCulture, "bookkeeping-{0:0000}-{1:00}.csv", year, month);
            return File(Encoding.Latin1.GetBytes(_bookkeeping.Month(year, month)), "text/csv", name);
        }
    }
}
