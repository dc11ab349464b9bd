using System;
using System.Collections.Generic;
using System.Linq;
using ExistingShop.Data;
using ExistingShop.Models;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Services
{
    public class CartView
    {
        public CartView()
        {
            Lines = new List<CartLineView>();
            Hints = new List<string>();
        }

        public List<CartLineView> Lines { get; private set; }

        public List<string> Hints { get; private set; }

        public string VoucherCode { get; set; }

        public decimal Goods { get; set; }

        public decimal Discount { get; set; }

        public decimal Shipping { get; set; }

        public decimal Total
        {
            get { return Math.Max(0m, Goods - Discount) + Shipping; }
        }

        public bool HasPlants { get; set; }

        public bool NeedsAgeCheck { get; set; }
    }

    public class CartLineView
    {
        public Product Product { get; set; }

        public int Quantity { get; set; }

        public decimal UnitPrice { get; set; }

        public decimal Total
        {
            get { return UnitPrice * Quantity; }
        }
    }

    public class CartService
    {
        private const int Most = 99;

        private readonly CartRepository _carts;
        private readonly ProductRepository _products;
        private readonly VoucherRepository _vouchers;
        private readonly ShippingCosts _shipping;
        private readonly ILogger<CartService> _logger;

        public CartService(CartRepository carts, ProductRepository products, VoucherRepository vouchers, ShippingCosts shipping, ILogger<CartService> logger)
        {
            _carts = carts;
            _products = products;
            _vouchers = vouchers;
            _shipping = shipping;
            _logger = logger;
        }

        public Cart Load(string key)
        {
            return _carts.Load(key);
        }

        public void Add(string key, int productId, int quantity)
        {
            Product product = _products.Get(productId);
            if (!product.IsActive || quantity < 1)
            {
                return;
            }

            Cart cart = _carts.Load(key);
            CartLine line = cart.Find(productId);
            if (line == null)
            {
                line = new CartLine { ProductId = productId, AddedOn = DateTime.UtcNow };
                cart.Lines.Add(line);
            }

            line.Quantity = Math.Min(Most, line.Quantity + quantity);
            _carts.Save(cart);
        }

        public void Change(string key, int productId, int quantity)
        {
            Cart cart = _carts.Load(key);
            CartLine line = cart.Find(productId);
            if (line == null)
            {
                return;
            }

            if (quantity < 1)
            {
                cart.Lines.Remove(line);
            }
            else
            {
                line.Quantity = Math.Min(Most, quantity);
            }

            _carts.Save(cart);
        }

        public string Redeem(string key, string code, int? customerId)
        {
            Voucher voucher = string.IsNullOrWhiteSpace(code) ? null : _vouchers.Find(code);
            if (voucher == null || !voucher.IsValidOn(DateTime.Today))
            {
                return "This voucher is not valid.";
            }

            if (voucher.CustomerId.HasValue && voucher.CustomerId != customerId)
            {
                _logger.LogInformation("Voucher {Code} belongs to customer {Owner}, not to {Customer}", voucher.Code, voucher.CustomerId, customerId);
                return "This voucher is for somebody else.";
            }

            Cart cart = _carts.Load(key);
            cart.VoucherCode = voucher.Code;
            _carts.Save(cart);
            return null;
        }

        /// <summary>After a login the cart of the browser and the one of last time become one.</summary>
        public void Join(string key, int customerId)
        {
            Cart cart = _carts.Load(key);
            Cart old = _carts.FindOf(customerId);
            if (old != null && old.Key != key)
            {
                foreach (CartLine line in old.Lines)
                {
                    CartLine same = cart.Find(line.ProductId);
                    if (same == null)
                    {
                        cart.Lines.Add(line);
                    }
                    else
                    {
                        same.Quantity = Math.Max(same.Quantity, line.Quantity);
                    }
                }

                _carts.Delete(old.Key);
            }

            cart.CustomerId = customerId;
            _carts.Save(cart);
        }

        public CartView Show(Cart cart, string country)
        {
            var view = new CartView();
            int weight = 0;
            bool isBulky = false;
            foreach (CartLine line in cart.Lines)
            {
                Product product = _products.Find(line.ProductId);
                if (product == null || !product.IsActive)
                {
                    view.Hints.Add("An article in your cart is not sold any more.");
                    continue;
                }

                int quantity = line.Quantity;
                if (quantity > product.Available)
                {
                    quantity = product.Available;
                    view.Hints.Add(string.Format("Of {0} we have {1} left.", product.Name, product.Available));
                }

                if (quantity == 0)
                {
                    continue;
                }

                view.Lines.Add(new CartLineView { Product = product, Quantity = quantity, UnitPrice = product.PriceFor(quantity) });
                weight += product.WeightInGrams * quantity;
                isBulky |= product.IsBulky;
                view.HasPlants |= product.IsPlant;
                view.NeedsAgeCheck |= product.NeedsAgeCheck;
            }

            view.Goods = view.Lines.Sum(l => l.Total);
            if (cart.VoucherCode != null)
            {
                Voucher voucher = _vouchers.Find(cart.VoucherCode);
                if (voucher != null && voucher.IsValidOn(DateTime.Today))
                {
                    view.VoucherCode = voucher.Code;
                    view.Discount = voucher.DiscountOn(view.Goods);
                    if (view.Discount == 0m)
                    {
                        view.Hints.Add("The voucher needs goods for " + voucher.MinimumGoods.ToString("0.00") + " or more.");
                    }
                }
            }

            view.Shipping = view.Lines.Count == 0 ? 0m : _shipping.For(country, weight, view.Goods - view.Discount, isBulky, view.HasPlants);
            return view;
        }
    }
}
