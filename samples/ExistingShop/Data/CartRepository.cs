using System;
using System.Collections.Generic;
using ExistingShop.Models;

namespace ExistingShop.Data
{
    public class CartRepository
    {
        private readonly Database _database;

        public CartRepository(Database database)
        {
            _database = database;
        }

        public Cart Load(string key)
        {
            Cart cart = _database.Single(
                "SELECT cart_key, customer_id, voucher_code, changed_on FROM carts WHERE cart_key = @p0",
                record => new Cart
                {
                    Key = record.Text("cart_key"),
                    CustomerId = record.IntOrNull("customer_id"),
                    VoucherCode = record.Text("voucher_code"),
                    ChangedOn = record.Time("changed_on")
                },
                key);
            if (cart == null)
            {
                return new Cart { Key = key, ChangedOn = DateTime.UtcNow };
            }

            cart.Lines.AddRange(LinesOf(key));
            return cart;
        }

        public Cart FindOf(int customerId)
        {
            string key = _database.Scalar<string>("SELECT cart_key FROM carts WHERE customer_id = @p0 ORDER BY changed_on DESC LIMIT 1", customerId);
            return key == null ? null : Load(key);
        }

        public void Save(Cart cart)
        {
            cart.ChangedOn = DateTime.UtcNow;
            _database.Execute(
                "REPLACE INTO carts (cart_key, customer_id, voucher_code, changed_on) VALUES (@p0, @p1, @p2, @p3)",
                cart.Key,
                cart.CustomerId,
                cart.VoucherCode,
                cart.ChangedOn);
            _database.Execute("DELETE FROM cart_lines WHERE cart_key = @p0", cart.Key);
            foreach (CartLine line in cart.Lines)
            {
                _database.Execute(
                    "INSERT INTO cart_lines (cart_key, product_id, quantity, added_on) VALUES (@p0, @p1, @p2, @p3)",
                    cart.Key,
                    line.ProductId,
                    line.Quantity,
                    line.AddedOn);
            }
        }

        public void Delete(string key)
        {
            _database.Execute("DELETE FROM cart_lines WHERE cart_key = @p0", key);
            _database.Execute("DELETE FROM carts WHERE cart_key = @p0", key);
        }

        public List<Cart> AbandonedBetween(DateTime from, DateTime to)
        {
            List<Cart> carts = _database.Query(
                "SELECT cart_key, customer_id, voucher_code, changed_on FROM carts WHERE customer_id IS NOT NULL AND changed_on >= @p0 AND changed_on < @p1",
                record => new Cart
                {
                    Key = record.Text("cart_key"),
                    CustomerId = record.IntOrNull("customer_id"),
                    VoucherCode = record.Text("voucher_code"),
                    ChangedOn = record.Time("changed_on")
                },
                from,
                to);
            foreach (Cart cart in carts)
            {
                cart.Lines.AddRange(LinesOf(cart.Key));
            }

            return carts;
        }

        public int DeleteOlderThan(DateTime time)
        {
            _database.Execute("DELETE FROM cart_lines WHERE cart_key IN (SELECT cart_key FROM carts WHERE changed_on < @p0)", time);
            return _database.Execute("DELETE FROM carts WHERE changed_on < @p0", time);
        }

        private List<CartLine> LinesOf(string key)
        {
            return _database.Query(
                "SELECT product_id, quantity, added_on FROM cart_lines WHERE cart_key = @p0 ORDER BY added_on",
                record => new CartLine
                {
                    ProductId = record.Int("product_id"),
                    Quantity = record.Int("quantity"),
                    AddedOn = record.Time("added_on")
                },
                key);
        }
    }
}
