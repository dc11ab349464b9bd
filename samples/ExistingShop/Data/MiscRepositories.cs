using System;
using System.Collections.Generic;
using System.Data;
using ExistingShop.Models;

namespace ExistingShop.Data
{
    // Small tables. They started out in one file and nobody has found the time to move them.

    public class VoucherRepository
    {
        private readonly Database _database;

        public VoucherRepository(Database database)
        {
            _database = database;
        }

        public Voucher Find(string code)
        {
            return _database.Single(
                "SELECT id, code, amount, percent, minimum_goods, valid_from, valid_until, customer_id, uses_left FROM vouchers WHERE code = @p0",
                Read,
                code.Trim().ToUpperInvariant());
        }

        public void Insert(Voucher voucher)
        {
            voucher.Id = _database.Insert(
                "INSERT INTO vouchers (code, amount, percent, minimum_goods, valid_from, valid_until, customer_id, uses_left) VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7)",
                voucher.Code,
                voucher.Amount,
                voucher.Percent,
                voucher.MinimumGoods,
                voucher.ValidFrom,
                voucher.ValidUntil,
                voucher.CustomerId,
                voucher.UsesLeft);
        }

        public void Use(Voucher voucher)
        {
            _database.Execute("UPDATE vouchers SET uses_left = uses_left - 1 WHERE id = @p0", voucher.Id);
        }

        private static Voucher Read(IDataRecord record)
        {
            return new Voucher
            {
                Id = record.Int("id"),
                Code = record.Text("code"),
                Amount = record.MoneyOrNull("amount"),
                Percent = record.MoneyOrNull("percent"),
                MinimumGoods = record.Money("minimum_goods"),
                ValidFrom = record.Time("valid_from"),
                ValidUntil = record.Time("valid_until"),
                CustomerId = record.IntOrNull("customer_id"),
                UsesLeft = record.Int("uses_left")
            };
        }
    }

    public class ReviewRepository
    {
        private const string Columns = "id, product_id, customer_id, display_name, stars, headline, text, state, created_on";

        private readonly Database _database;

        public ReviewRepository(Database database)
        {
            _database = database;
        }

        public List<Review> PublishedFor(int productId)
        {
            return _database.Query("SELECT " + Columns + " FROM reviews WHERE product_id = @p0 AND state = 1 ORDER BY created_on DESC", Read, productId);
        }

        public List<Review> Waiting()
        {
            return _database.Query("SELECT " + Columns + " FROM reviews WHERE state = 0 ORDER BY created_on", Read);
        }

        public bool Has(int productId, int customerId)
        {
            return _database.Scalar<int>("SELECT COUNT(*) FROM reviews WHERE product_id = @p0 AND customer_id = @p1", productId, customerId) > 0;
        }

        public double AverageFor(int productId)
        {
            return _database.Scalar<double>("SELECT AVG(stars) FROM reviews WHERE product_id = @p0 AND state = 1", productId);
        }

        public void Insert(Review review)
        {
            review.Id = _database.Insert(
                "INSERT INTO reviews (product_id, customer_id, display_name, stars, headline, text, state, created_on) VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7)",
                review.ProductId,
                review.CustomerId,
                review.DisplayName,
                review.Stars,
                review.Headline,
                review.Text,
                (int)review.State,
                review.CreatedOn);
        }

        public void SetState(int reviewId, ReviewState state)
        {
            _database.Execute("UPDATE reviews SET state = @p1 WHERE id = @p0", reviewId, (int)state);
        }

        private static Review Read(IDataRecord record)
        {
            return new Review
            {
                Id = record.Int("id"),
                ProductId = record.Int("product_id"),
                CustomerId = record.Int("customer_id"),
                DisplayName = record.Text("display_name"),
                Stars = record.Int("stars"),
                Headline = record.Text("headline"),
                Text = record.Text("text"),
                State = (ReviewState)record.Int("state"),
                CreatedOn = record.Time("created_on")
            };
        }
    }

    public class StaffRepository
    {
        private readonly Database _database;

        public StaffRepository(Database database)
        {
            _database = database;
        }

        public StaffUser FindByLogin(string login)
        {
            return _database.Single("SELECT id, login, display_name, password_hash, role, is_active FROM staff WHERE login = @p0", Read, login);
        }

        public List<StaffUser> Active()
        {
            return _database.Query("SELECT id, login, display_name, password_hash, role, is_active FROM staff WHERE is_active = 1 ORDER BY display_name", Read);
        }

        private static StaffUser Read(IDataRecord record)
        {
            return new StaffUser
            {
                Id = record.Int("id"),
                Login = record.Text("login"),
                DisplayName = record.Text("display_name"),
                PasswordHash = record.Text("password_hash"),
                Role = (StaffRole)record.Int("role"),
                IsActive = record.Flag("is_active")
            };
        }
    }

    public class SupplierRepository
    {
        private readonly Database _database;

        public SupplierRepository(Database database)
        {
            _database = database;
        }

        public List<Supplier> All()
        {
            return _database.Query(
                "SELECT id, name, order_address, lead_time, minimum_order FROM suppliers ORDER BY name",
                record => new Supplier
                {
                    Id = record.Int("id"),
                    Name = record.Text("name"),
                    OrderAddress = record.Text("order_address"),
                    LeadTimeInDays = record.Int("lead_time"),
                    MinimumOrder = record.Money("minimum_order")
                });
        }
    }

    public class CampaignRepository
    {
        private readonly Database _database;

        public CampaignRepository(Database database)
        {
            _database = database;
        }

        public List<CampaignLetter> Due(DateTime now)
        {
            return _database.Query(
                "SELECT id, name, subject, body, send_on, sent_on, recipients FROM campaigns WHERE sent_on IS NULL AND send_on <= @p0",
                Read,
                now);
        }

        public List<CampaignLetter> Latest(int count)
        {
            return _database.Query("SELECT id, name, subject, body, send_on, sent_on, recipients FROM campaigns ORDER BY send_on DESC LIMIT @p0", Read, count);
        }

        public void Insert(CampaignLetter letter)
        {
            letter.Id = _database.Insert(
                "INSERT INTO campaigns (name, subject, body, send_on) VALUES (@p0, @p1, @p2, @p3)",
                letter.Name,
                letter.Subject,
                letter.Body,
                letter.SendOn);
        }

        public void SetSent(CampaignLetter letter, int recipients)
        {
            letter.SentOn = DateTime.UtcNow;
            letter.Recipients = recipients;
            _database.Execute("UPDATE campaigns SET sent_on = @p1, recipients = @p2 WHERE id = @p0", letter.Id, letter.SentOn, recipients);
        }

        private static CampaignLetter Read(IDataRecord record)
        {
            return new CampaignLetter
            {
                Id = record.Int("id"),
                Name = record.Text("name"),
                Subject = record.Text("subject"),
                Body = record.Text("body"),
                SendOn = record.Time("send_on"),
                SentOn = record.TimeOrNull("sent_on"),
                Recipients = record.Int("recipients")
            };
        }
    }

    public class SubscriptionRepository
    {
        private readonly Database _database;

        public SubscriptionRepository(Database database)
        {
            _database = database;
        }

        public List<PlantSubscription> DueOn(DateTime day)
        {
            return _database.Query(
                "SELECT id, customer_id, box, every_months, next_on, is_paused, ended_on FROM subscriptions WHERE next_on <= @p0 AND is_paused = 0 AND ended_on IS NULL",
                Read,
                day);
        }

        public List<PlantSubscription> Of(int customerId)
        {
            return _database.Query(
                "SELECT id, customer_id, box, every_months, next_on, is_paused, ended_on FROM subscriptions WHERE customer_id = @p0",
                Read,
                customerId);
        }

        public void Save(PlantSubscription subscription)
        {
            if (subscription.Id == 0)
            {
                subscription.Id = _database.Insert(
                    "INSERT INTO subscriptions (customer_id, box, every_months, next_on, is_paused) VALUES (@p0, @p1, @p2, @p3, @p4)",
                    subscription.CustomerId,
                    subscription.Box,
                    subscription.EveryMonths,
                    subscription.NextOn,
                    subscription.IsPaused);
                return;
            }

            _database.Execute(
                "UPDATE subscriptions SET box = @p1, every_months = @p2, next_on = @p3, is_paused = @p4, ended_on = @p5 WHERE id = @p0",
                subscription.Id,
                subscription.Box,
                subscription.EveryMonths,
                subscription.NextOn,
                subscription.IsPaused,
                subscription.EndedOn);
        }

        private static PlantSubscription Read(IDataRecord record)
        {
            return new PlantSubscription
            {
                Id = record.Int("id"),
                CustomerId = record.Int("customer_id"),
                Box = record.Text("box"),
                EveryMonths = record.Int("every_months"),
                NextOn = record.Time("next_on"),
                IsPaused = record.Flag("is_paused"),
                EndedOn = record.TimeOrNull("ended_on")
            };
        }
    }

    public class BackInStockRepository
    {
        private readonly Database _database;

        public BackInStockRepository(Database database)
        {
            _database = database;
        }

        public void Insert(BackInStockRequest request)
        {
            request.RequestedOn = DateTime.UtcNow;
            request.Id = _database.Insert(
                "INSERT INTO back_in_stock (product_id, email, requested_on) VALUES (@p0, @p1, @p2)",
                request.ProductId,
                request.Email,
                request.RequestedOn);
        }

        public List<BackInStockRequest> OpenFor(int productId)
        {
            return _database.Query(
                "SELECT id, product_id, email, requested_on, answered_on FROM back_in_stock WHERE product_id = @p0 AND answered_on IS NULL",
                record => new BackInStockRequest
                {
                    Id = record.Int("id"),
                    ProductId = record.Int("product_id"),
                    Email = record.Text("email"),
                    RequestedOn = record.Time("requested_on"),
                    AnsweredOn = record.TimeOrNull("answered_on")
                },
                productId);
        }

        public List<int> ProductsAskedFor()
        {
            return _database.Query("SELECT DISTINCT product_id FROM back_in_stock WHERE answered_on IS NULL", record => record.Int("product_id"));
        }

        public void SetAnswered(BackInStockRequest request)
        {
            _database.Execute("UPDATE back_in_stock SET answered_on = @p1 WHERE id = @p0", request.Id, DateTime.UtcNow);
        }
    }

    public class MandateRepository
    {
        private readonly Database _database;

        public MandateRepository(Database database)
        {
            _database = database;
        }

        public DirectDebitMandate FindActive(int customerId)
        {
            return _database.Single(
                "SELECT id, customer_id, account_holder, iban, reference, signed_on, revoked_on FROM mandates WHERE customer_id = @p0 AND revoked_on IS NULL",
                Read,
                customerId);
        }

        public void Insert(DirectDebitMandate mandate)
        {
            mandate.Id = _database.Insert(
                "INSERT INTO mandates (customer_id, account_holder, iban, reference, signed_on) VALUES (@p0, @p1, @p2, @p3, @p4)",
                mandate.CustomerId,
                mandate.AccountHolder,
                mandate.Iban,
                mandate.Reference,
                mandate.SignedOn);
        }

        public void Revoke(DirectDebitMandate mandate)
        {
            mandate.RevokedOn = DateTime.UtcNow;
            _database.Execute("UPDATE mandates SET revoked_on = @p1 WHERE id = @p0", mandate.Id, mandate.RevokedOn);
        }

        private static DirectDebitMandate Read(IDataRecord record)
        {
            return new DirectDebitMandate
            {
                Id = record.Int("id"),
                CustomerId = record.Int("customer_id"),
                AccountHolder = record.Text("account_holder"),
                Iban = record.Text("iban"),
                Reference = record.Text("reference"),
                SignedOn = record.Time("signed_on"),
                RevokedOn = record.TimeOrNull("revoked_on")
            };
        }
    }
}
