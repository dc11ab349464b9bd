using System;
using System.Security.Claims;
using ExistingShop.Data;
using ExistingShop.Models;
using Microsoft.AspNetCore.Http;

namespace ExistingShop.Web
{
    /// <summary>Who is at the other end of the request.</summary>
    public class CurrentUser
    {
        private const string CartCookie = "cart";
        private const string VisitorCookie = "visitor";

        private readonly IHttpContextAccessor _accessor;
        private readonly CustomerRepository _customers;
        private readonly StaffRepository _staff;
        private Customer _customer;

        public CurrentUser(IHttpContextAccessor accessor, CustomerRepository customers, StaffRepository staff)
        {
            _accessor = accessor;
            _customers = customers;
            _staff = staff;
        }

        public int? CustomerId
        {
            get
            {
                string value = Context.User.FindFirstValue("customer");
                int id;
                return int.TryParse(value, out id) ? id : (int?)null;
            }
        }

        public Customer Customer
        {
            get
            {
                if (_customer == null && CustomerId.HasValue)
                {
                    _customer = _customers.Find(CustomerId.Value);
                }

                return _customer;
            }
        }

        public StaffUser Staff
        {
            get
            {
                string login = Context.User.FindFirstValue("staff");
                return login == null ? null : _staff.FindByLogin(login);
            }
        }

        public string ClientIp
        {
            get { return Context.Connection.RemoteIpAddress == null ? null : Context.Connection.RemoteIpAddress.ToString(); }
        }

        /// <summary>The cart belongs to the browser until somebody logs in.</summary>
        public string CartKey
        {
            get
            {
                string key = Context.Request.Cookies[CartCookie];
                if (string.IsNullOrEmpty(key))
                {
                    key = Guid.NewGuid().ToString("N");
                    Context.Response.Cookies.Append(CartCookie, key, new CookieOptions
                    {
                        HttpOnly = true,
                        Secure = true,
                        IsEssential = true,
                        Expires = DateTimeOffset.UtcNow.AddDays(30)
                    });
                }

                return key;
            }
        }

        public string VisitorKey
        {
            get { return Context.Request.Cookies[VisitorCookie] ?? "none"; }
        }

        /// <summary>So that the page can greet people whose login has run out.</summary>
        public void Remember(Customer customer)
        {
            Context.Response.Cookies.Append("who", customer.Email, new CookieOptions { Expires = DateTimeOffset.UtcNow.AddYears(1) });
        }

        private HttpContext Context
        {
            get { return _accessor.HttpContext; }
        }
    }
}
