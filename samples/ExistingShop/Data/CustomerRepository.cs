using System;
using System.Collections.Generic;
using System.Data;
using ExistingShop.Models;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Data
{
    public class CustomerRepository
    {
        private const string Columns =
            "id, customer_number, title, first_name, last_name, email, phone, mobile, date_of_birth, "
            + "password_hash, password_salt, is_guest, is_locked, failed_logins, language, created_on, "
            + "last_login_on, wants_newsletter, newsletter_since, no_partners, loyalty_points, remarks";

        private readonly Database _database;
        private readonly ILogger<CustomerRepository> _logger;

        public CustomerRepository(Database database, ILogger<CustomerRepository> logger)
        {
            _database = database;
            _logger = logger;
        }

        public Customer Get(int id)
        {
            Customer customer = Find(id);
            if (customer == null)
            {
                throw new NotFoundException("There is no customer " + id);
            }

            return customer;
        }

        public Customer Find(int id)
        {
            Customer customer = _database.Single("SELECT " + Columns + " FROM customers WHERE id = @p0", Read, id);
            if (customer != null)
            {
                LoadAddresses(customer);
            }

            return customer;
        }

        public Customer FindByEmail(string email)
        {
            if (string.IsNullOrWhiteSpace(email))
            {
                return null;
            }

            Customer customer = _database.Single(
                "SELECT " + Columns + " FROM customers WHERE email = @p0 AND is_guest = 0", Read, email.Trim().ToLowerInvariant());
            if (customer != null)
            {
                LoadAddresses(customer);
            }

            return customer;
        }

        /// <summary>As FindByEmail, for places that cannot go on without the customer.</summary>
        public Customer GetByEmail(string email)
        {
            Customer customer = FindByEmail(email);
            if (customer == null)
            {
                throw new NotFoundException("There is no customer with this address");
            }

            return customer;
        }

        public List<Customer> Search(string text, int limit)
        {
            string pattern = "%" + text.Replace("%", "").Trim() + "%";
            return _database.Query(
                "SELECT " + Columns + " FROM customers WHERE last_name LIKE @p0 OR email LIKE @p0 OR customer_number LIKE @p0 ORDER BY last_name LIMIT " + limit,
                Read,
                pattern);
        }

        public List<Customer> All()
        {
            return _database.Query("SELECT " + Columns + " FROM customers WHERE is_guest = 0 ORDER BY id", Read);
        }

        public List<Customer> NewsletterReaders()
        {
            return _database.Query("SELECT " + Columns + " FROM customers WHERE wants_newsletter = 1 AND is_locked = 0 ORDER BY id", Read);
        }

        public List<Customer> WithoutOrderSince(DateTime day)
        {
            return _database.Query(
                "SELECT " + Columns + " FROM customers c WHERE is_guest = 0 AND NOT EXISTS "
                + "(SELECT 1 FROM orders o WHERE o.customer_id = c.id AND o.placed_on >= @p0)",
                Read,
                day);
        }

        public List<Customer> BornOn(int month, int day)
        {
            return _database.Query(
                "SELECT " + Columns + " FROM customers WHERE MONTH(date_of_birth) = @p0 AND DAY(date_of_birth) = @p1 AND is_guest = 0",
                Read,
                month,
                day);
        }

        public List<Customer> ChangedSince(DateTime time)
        {
            return _database.Query("SELECT " + Columns + " FROM customers WHERE changed_on >= @p0 ORDER BY id", Read, time);
        }

        public bool IsTaken(string email)
        {
            return _database.Scalar<int>("SELECT COUNT(*) FROM customers WHERE email = @p0 AND is_guest = 0", email.Trim().ToLowerInvariant()) > 0;
        }

        public void Insert(Customer customer)
        {
            customer.Email = customer.Email.Trim().ToLowerInvariant();
            customer.CustomerNumber = NextNumber();
            customer.Id = _database.Insert(
                "INSERT INTO customers (customer_number, title, first_name, last_name, email, phone, mobile, date_of_birth, "
                + "password_hash, password_salt, is_guest, is_locked, failed_logins, language, created_on, wants_newsletter, newsletter_since, no_partners, loyalty_points, remarks) "
                + "VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, 0, 0, @p11, @p12, @p13, @p14, @p15, 0, @p16)",
                customer.CustomerNumber,
                customer.Title,
                customer.FirstName,
                customer.LastName,
                customer.Email,
                customer.PhoneNumber,
                customer.MobilePhone,
                customer.DateOfBirth,
                customer.PasswordHash,
                customer.PasswordSalt,
                customer.IsGuest,
                customer.Language,
                customer.CreatedOn,
                customer.WantsNewsletter,
                customer.NewsletterSince,
                customer.NoPartners,
                customer.Remarks);
            foreach (Address address in customer.Addresses)
            {
                address.CustomerId = customer.Id;
                InsertAddress(address);
            }

            _logger.LogInformation("Inserted customer {Number} {Email}", customer.CustomerNumber, customer.Email);
        }

        public void Update(Customer customer)
        {
            int rows = _database.Execute(
                "UPDATE customers SET title = @p1, first_name = @p2, last_name = @p3, email = @p4, phone = @p5, mobile = @p6, date_of_birth = @p7, "
                + "language = @p8, wants_newsletter = @p9, newsletter_since = @p10, no_partners = @p11, remarks = @p12, changed_on = @p13 WHERE id = @p0",
                customer.Id,
                customer.Title,
                customer.FirstName,
                customer.LastName,
                customer.Email,
                customer.PhoneNumber,
                customer.MobilePhone,
                customer.DateOfBirth,
                customer.Language,
                customer.WantsNewsletter,
                customer.NewsletterSince,
                customer.NoPartners,
                customer.Remarks,
                DateTime.UtcNow);
            if (rows == 0)
            {
                throw new InvalidOperationException("Could not update " + customer.FullName + " (" + customer.Email + ")");
            }
        }

        public void UpdatePassword(Customer customer)
        {
            _database.Execute(
                "UPDATE customers SET password_hash = @p1, password_salt = @p2, failed_logins = 0, is_locked = 0 WHERE id = @p0",
                customer.Id,
                customer.PasswordHash,
                customer.PasswordSalt);
        }

        public void CountLogin(Customer customer, bool succeeded)
        {
            if (succeeded)
            {
                customer.FailedLogins = 0;
                customer.LastLoginOn = DateTime.UtcNow;
            }
            else
            {
                customer.FailedLogins++;
                customer.IsLocked = customer.FailedLogins >= 5;
            }

            _database.Execute(
                "UPDATE customers SET failed_logins = @p1, is_locked = @p2, last_login_on = @p3 WHERE id = @p0",
                customer.Id,
                customer.FailedLogins,
                customer.IsLocked,
                customer.LastLoginOn);
        }

        public void AddPoints(int customerId, int points)
        {
            _database.Execute("UPDATE customers SET loyalty_points = loyalty_points + @p1 WHERE id = @p0", customerId, points);
        }

        public void InsertAddress(Address address)
        {
            address.Id = _database.Insert(
                "INSERT INTO addresses (customer_id, kind, recipient, company, street, street2, post_code, city, country) "
                + "VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8)",
                address.CustomerId,
                (int)address.Kind,
                address.Recipient,
                address.Company,
                address.StreetAddress,
                address.StreetAddress2,
                address.PostCode,
                address.City,
                address.CountryCode);
        }

        public void UpdateAddress(Address address)
        {
            _database.Execute(
                "UPDATE addresses SET recipient = @p1, company = @p2, street = @p3, street2 = @p4, post_code = @p5, city = @p6, country = @p7 WHERE id = @p0",
                address.Id,
                address.Recipient,
                address.Company,
                address.StreetAddress,
                address.StreetAddress2,
                address.PostCode,
                address.City,
                address.CountryCode);
        }

        public void DeleteAddress(int customerId, int addressId)
        {
            _database.Execute("DELETE FROM addresses WHERE id = @p0 AND customer_id = @p1", addressId, customerId);
        }

        /// <summary>Orders have to be kept for ten years, so the row stays and the person goes.</summary>
        public void Forget(int customerId)
        {
            _database.InTransaction((connection, transaction) =>
            {
                foreach (string sql in new[]
                {
                    "UPDATE customers SET title = NULL, first_name = NULL, last_name = 'deleted', email = CONCAT('deleted-', id), phone = NULL, mobile = NULL, "
                        + "date_of_birth = NULL, password_hash = NULL, wants_newsletter = 0, remarks = NULL, is_locked = 1 WHERE id = @p0",
                    "DELETE FROM addresses WHERE customer_id = @p0",
                    "DELETE FROM back_in_stock WHERE email IN (SELECT email FROM customers WHERE id = @p0)",
                    "UPDATE reviews SET display_name = 'a customer' WHERE customer_id = @p0"
                })
                {
                    using (var command = Database.Command(connection, sql, customerId))
                    {
                        command.Transaction = transaction;
                        command.ExecuteNonQuery();
                    }
                }
            });
        }

        private string NextNumber()
        {
            int last = _database.Scalar<int>("SELECT MAX(id) FROM customers");
            return "K" + (100000 + last + 1);
        }

        private void LoadAddresses(Customer customer)
        {
            customer.Addresses.AddRange(_database.Query(
                "SELECT id, customer_id, kind, recipient, company, street, street2, post_code, city, country FROM addresses WHERE customer_id = @p0 ORDER BY kind, id",
                ReadAddress,
                customer.Id));
        }

        private static Customer Read(IDataRecord record)
        {
            return new Customer
            {
                Id = record.Int("id"),
                CustomerNumber = record.Text("customer_number"),
                Title = record.Text("title"),
                FirstName = record.Text("first_name"),
                LastName = record.Text("last_name"),
                Email = record.Text("email"),
                PhoneNumber = record.Text("phone"),
                MobilePhone = record.Text("mobile"),
                DateOfBirth = record.TimeOrNull("date_of_birth"),
                PasswordHash = record.Text("password_hash"),
                PasswordSalt = record.Text("password_salt"),
                IsGuest = record.Flag("is_guest"),
                IsLocked = record.Flag("is_locked"),
                FailedLogins = record.Int("failed_logins"),
                Language = record.Text("language"),
                CreatedOn = record.Time("created_on"),
                LastLoginOn = record.TimeOrNull("last_login_on"),
                WantsNewsletter = record.Flag("wants_newsletter"),
                NewsletterSince = record.TimeOrNull("newsletter_since"),
                NoPartners = record.Flag("no_partners"),
                LoyaltyPoints = record.Int("loyalty_points"),
                Remarks = record.Text("remarks")
            };
        }

        private static Address ReadAddress(IDataRecord record)
        {
            return new Address
            {
                Id = record.Int("id"),
                CustomerId = record.Int("customer_id"),
                Kind = (AddressKind)record.Int("kind"),
                Recipient = record.Text("recipient"),
                Company = record.Text("company"),
                StreetAddress = record.Text("street"),
                StreetAddress2 = record.Text("street2"),
                PostCode = record.Text("post_code"),
                City = record.Text("city"),
                CountryCode = record.Text("country")
            };
        }
    }
}
