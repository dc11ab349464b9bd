using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ExistingShop.Data;
using ExistingShop.Integration;
using ExistingShop.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Services
{
    public class RegistrationForm
    {
        public string Title { get; set; }

        public string FirstName { get; set; }

        public string LastName { get; set; }

        public string Email { get; set; }

        public string PhoneNumber { get; set; }

        public DateTime? DateOfBirth { get; set; }

        public string Password { get; set; }

        public string PasswordAgain { get; set; }

        public bool Newsletter { get; set; }

        public string StreetAddress { get; set; }

        public string PostCode { get; set; }

        public string City { get; set; }

        public string CountryCode { get; set; }
    }

    public class AccountService
    {
        private static readonly Regex EmailPattern = new Regex(@"^[^@\s]+@[^@\s]+\.[^@\s]+$");

        private readonly CustomerRepository _customers;
        private readonly OrderRepository _orders;
        private readonly PasswordHasher _hasher;
        private readonly MailServer _mail;
        private readonly Tracking _tracking;
        private readonly ShopEvents _events;
        private readonly IConfiguration _configuration;
        private readonly ILogger<AccountService> _logger;

        public AccountService(
            CustomerRepository customers,
            OrderRepository orders,
            PasswordHasher hasher,
            MailServer mail,
            Tracking tracking,
            ShopEvents events,
            IConfiguration configuration,
            ILogger<AccountService> logger)
        {
            _customers = customers;
            _orders = orders;
            _hasher = hasher;
            _mail = mail;
            _tracking = tracking;
            _events = events;
            _configuration = configuration;
            _logger = logger;
        }

        public IList<string> Check(RegistrationForm form)
        {
            var problems = new List<string>();
            if (string.IsNullOrWhiteSpace(form.LastName))
            {
                problems.Add("Please tell us your name.");
            }

            if (string.IsNullOrWhiteSpace(form.Email) || !EmailPattern.IsMatch(form.Email.Trim()))
            {
                problems.Add("Please give us an e-mail address.");
            }
            else if (_customers.IsTaken(form.Email))
            {
                problems.Add("There is an account with this address already.");
            }

            if (form.Password == null || form.Password.Length < 8)
            {
                problems.Add("Please choose eight characters or more.");
            }
            else if (form.Password != form.PasswordAgain)
            {
                problems.Add("The two passwords differ.");
            }

            if (form.DateOfBirth.HasValue && form.DateOfBirth.Value > DateTime.Today.AddYears(-14))
            {
                problems.Add("You have to be fourteen to open an account.");
            }

            return problems;
        }

        public Customer Register(RegistrationForm form)
        {
            string salt = _hasher.NewSalt();
            var customer = new Customer
            {
                Title = form.Title,
                FirstName = Clean(form.FirstName),
                LastName = Clean(form.LastName),
                Email = form.Email.Trim().ToLowerInvariant(),
                PhoneNumber = Clean(form.PhoneNumber),
                DateOfBirth = form.DateOfBirth,
                PasswordSalt = salt,
                PasswordHash = _hasher.Hash(form.Password, salt),
                WantsNewsletter = form.Newsletter,
                NewsletterSince = form.Newsletter ? DateTime.UtcNow : (DateTime?)null
            };
            if (!string.IsNullOrWhiteSpace(form.StreetAddress))
            {
                customer.Addresses.Add(new Address
                {
                    Kind = AddressKind.Billing,
                    Recipient = customer.FullName,
                    StreetAddress = Clean(form.StreetAddress),
                    PostCode = Clean(form.PostCode),
                    City = Clean(form.City),
                    CountryCode = form.CountryCode
                });
            }

            _customers.Insert(customer);
            _logger.LogInformation("New account for {Name} ({Email})", customer.FullName, customer.Email);
            _tracking.Registered(customer.CustomerNumber);
            _events.Registered(customer);
            SendWelcome(customer);
            return customer;
        }

        public Customer LogIn(string email, string secret, string clientIp)
        {
            Customer customer = _customers.FindByEmail(email);
            if (customer == null)
            {
                _logger.LogWarning("Login for unknown address {Email} from {Ip}", email, clientIp);
                return null;
            }

            if (!customer.CanLogIn)
            {
                _logger.LogWarning("Login for locked account {Email} from {Ip}", customer.Email, clientIp);
                return null;
            }

            bool matches = _hasher.Matches(secret, customer.PasswordSalt, customer.PasswordHash);
            _customers.CountLogin(customer, matches);
            if (!matches)
            {
                _logger.LogInformation("Wrong password for customer {Id}, {Count} times now", customer.Id, customer.FailedLogins);
                return null;
            }

            return customer;
        }

        /// <summary>Sends a link that works for a day. Says the same whether the address is known or not.</summary>
        public void SendResetLink(string email)
        {
            Customer customer = _customers.FindByEmail(email);
            if (customer == null || customer.IsGuest)
            {
                return;
            }

            string token = CreateToken(customer, DateTime.UtcNow.AddDays(1));
            string link = _configuration["Shop:Address"] + "/account/reset?id=" + customer.Id + "&token=" + Uri.EscapeDataString(token);
            var body = new StringBuilder();
            body.AppendLine(customer.Salutation + ",");
            body.AppendLine();
            body.AppendLine("somebody, hopefully you, wants to choose a new password. This link works until tomorrow:");
            body.AppendLine(link);
            body.AppendLine();
            body.AppendLine("If it was not you, there is nothing to do.");
            _mail.Send(customer.Email, "Your new password", body.ToString());
            _logger.LogDebug("Reset link for {Email}: {Link}", customer.Email, link);
        }

        public bool ResetPassword(int customerId, string token, string secret)
        {
            Customer customer = _customers.Find(customerId);
            if (customer == null || !IsTokenValid(customer, token) || secret == null || secret.Length < 8)
            {
                return false;
            }

            customer.PasswordSalt = _hasher.NewSalt();
            customer.PasswordHash = _hasher.Hash(secret, customer.PasswordSalt);
            _customers.UpdatePassword(customer);
            _mail.Send(customer.Email, "Your password was changed", customer.Salutation + ",\n\nyour password was changed just now. If it was not you, please call us.");
            return true;
        }

        public bool ChangePassword(Customer customer, string old, string secret)
        {
            if (!_hasher.Matches(old, customer.PasswordSalt, customer.PasswordHash) || secret == null || secret.Length < 8)
            {
                return false;
            }

            customer.PasswordSalt = _hasher.NewSalt();
            customer.PasswordHash = _hasher.Hash(secret, customer.PasswordSalt);
            _customers.UpdatePassword(customer);
            _mail.Send(customer.Email, "Your password was changed", customer.Salutation + ",\n\nyour password was changed just now.");
            return true;
        }

        public IList<string> ChangeProfile(Customer customer, string title, string firstName, string lastName, string phone, string mobile, string language)
        {
            var problems = new List<string>();
            if (string.IsNullOrWhiteSpace(lastName))
            {
                problems.Add("Please tell us your name.");
                return problems;
            }

            customer.Title = title;
            customer.FirstName = Clean(firstName);
            customer.LastName = Clean(lastName);
            customer.PhoneNumber = Clean(phone);
            customer.MobilePhone = Clean(mobile);
            customer.Language = language == "de" || language == "nl" || language == "fr" ? language : "en";
            _customers.Update(customer);
            return problems;
        }

        public bool ChangeEmail(Customer customer, string email)
        {
            if (string.IsNullOrWhiteSpace(email) || !EmailPattern.IsMatch(email.Trim()) || _customers.IsTaken(email))
            {
                return false;
            }

            string old = customer.Email;
            customer.Email = email.Trim().ToLowerInvariant();
            _customers.Update(customer);
            _logger.LogInformation("Customer {Id} moved from {Old} to {New}", customer.Id, old, customer.Email);
            _mail.Send(old, "Your address was changed", customer.Salutation + ",\n\nwe write to your new address from now on. If it was not you, please call us.");
            return true;
        }

        public void SetNewsletter(Customer customer, bool wanted)
        {
            if (customer.WantsNewsletter == wanted)
            {
                return;
            }

            customer.WantsNewsletter = wanted;
            customer.NewsletterSince = wanted ? DateTime.UtcNow : (DateTime?)null;
            _customers.Update(customer);
        }

        public void SaveAddress(Customer customer, Address address)
        {
            address.CustomerId = customer.Id;
            if (address.Id == 0)
            {
                _customers.InsertAddress(address);
                customer.Addresses.Add(address);
            }
            else
            {
                _customers.UpdateAddress(address);
            }
        }

        /// <summary>What the law calls access: everything that we have, in one text.</summary>
        public string Export(Customer customer)
        {
            var text = new StringBuilder();
            text.AppendLine("Customer number: " + customer.CustomerNumber);
            text.AppendLine("Name: " + customer.FullName);
            text.AppendLine("E-mail: " + customer.Email);
            text.AppendLine("Telephone: " + customer.PhoneNumber);
            text.AppendLine("Mobile: " + customer.MobilePhone);
            if (customer.DateOfBirth.HasValue)
            {
                text.AppendLine("Born: " + customer.DateOfBirth.Value.ToString("yyyy-MM-dd"));
            }

            text.AppendLine("Customer since: " + customer.CreatedOn.ToString("yyyy-MM-dd"));
            text.AppendLine("Newsletter: " + (customer.WantsNewsletter ? "yes" : "no"));
            foreach (Address address in customer.Addresses)
            {
                text.AppendLine();
                text.AppendLine(address.Kind + ":");
                text.AppendLine(address.ToLabel());
            }

            foreach (Order order in _orders.Of(customer.Id))
            {
                text.AppendLine();
                text.AppendLine("Order " + order.OrderNumber + " of " + order.PlacedOn.ToString("yyyy-MM-dd") + ", " + order.State);
                foreach (OrderLine line in order.Lines)
                {
                    text.AppendLine("  " + line.Quantity + " x " + line.ProductName + " at " + line.UnitPrice.ToString("0.00"));
                }
            }

            return text.ToString();
        }

        public void Close(Customer customer)
        {
            string address = customer.Email;
            string salutation = customer.Salutation;
            _customers.Forget(customer.Id);
            _mail.Send(address, "Your account is closed", salutation + ",\n\nyour account is closed. What the tax office wants us to keep we keep; the rest is gone.");
            _logger.LogInformation("Account {Id} closed", customer.Id);
        }

        private void SendWelcome(Customer customer)
        {
            var body = new StringBuilder();
            body.AppendLine(customer.Salutation + ",");
            body.AppendLine();
            body.AppendLine("welcome to Holly & Fern. Your customer number is " + customer.CustomerNumber + ".");
            body.AppendLine("You find your orders and your addresses at " + _configuration["Shop:Address"] + "/account.");
            body.AppendLine();
            body.AppendLine("Happy gardening!");
            _mail.Send(customer.Email, "Welcome to Holly & Fern", body.ToString());
        }

        private string CreateToken(Customer customer, DateTime until)
        {
            string payload = until.Ticks.ToString("x");
            return payload + "." + Sign(customer, payload);
        }

        private bool IsTokenValid(Customer customer, string token)
        {
            string[] parts = (token ?? "").Split('.');
            long ticks;
            if (parts.Length != 2 || !long.TryParse(parts[0], System.Globalization.NumberStyles.HexNumber, null, out ticks))
            {
                return false;
            }

            return ticks > DateTime.UtcNow.Ticks && Sign(customer, parts[0]) == parts[1];
        }

        /// <summary>The old hash is part of the signature, so that a link works once.</summary>
        private string Sign(Customer customer, string payload)
        {
            byte[] key = Encoding.UTF8.GetBytes(_configuration["Shop:TokenKey"] ?? "development");
            byte[] data = Encoding.UTF8.GetBytes(customer.Id + "|" + customer.PasswordHash + "|" + payload);
            return Convert.ToHexString(HMACSHA256.HashData(key, data)).ToLowerInvariant();
        }

        private static string Clean(string text)
        {
            return string.IsNullOrWhiteSpace(text) ? null : Regex.Replace(text.Trim(), @"\s+", " ");
        }
    }
}
