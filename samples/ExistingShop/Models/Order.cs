using System;
using System.Collections.Generic;
using System.Linq;

namespace ExistingShop.Models
{
    public enum OrderState
    {
        New = 0,
        Paid = 1,
        Picking = 2,
        Shipped = 3,
        Delivered = 4,
        Cancelled = 5,
        Returned = 6
    }

    public class Order
    {
        public Order()
        {
            Lines = new List<OrderLine>();
            PlacedOn = DateTime.UtcNow;
        }

        public int Id { get; set; }

        public string OrderNumber { get; set; }

        public int CustomerId { get; set; }

        public OrderState State { get; set; }

        public DateTime PlacedOn { get; set; }

        public DateTime? PaidOn { get; set; }

        public DateTime? ShippedOn { get; set; }

        public string ContactEmail { get; set; }

        public string ContactPhone { get; set; }

        public string BillingAddress { get; set; }

        public string DeliveryAddress { get; set; }

        public string DeliveryCountry { get; set; }

        public string DeliveryPostCode { get; set; }

        public string Note { get; set; }

        public string VoucherCode { get; set; }

        public decimal Discount { get; set; }

        public decimal Shipping { get; set; }

        public string PaymentMethod { get; set; }

        public string PaymentReference { get; set; }

        public string TrackingCode { get; set; }

        public string ClientIp { get; set; }

        public List<OrderLine> Lines { get; private set; }

        public decimal Goods
        {
            get { return Lines.Sum(l => l.Total); }
        }

        public decimal Total
        {
            get { return Math.Max(0m, Goods - Discount) + Shipping; }
        }

        public int Pieces
        {
            get { return Lines.Sum(l => l.Quantity); }
        }

        public int WeightInGrams
        {
            get { return Lines.Sum(l => l.Quantity * l.WeightInGrams); }
        }

        public bool HasPlants
        {
            get { return Lines.Any(l => l.IsPlant); }
        }

        public bool CanBeCancelled
        {
            get { return State == OrderState.New || State == OrderState.Paid; }
        }

        public bool IsOpen
        {
            get
            {
                return State == OrderState.New
                    || State == OrderState.Paid
                    || State == OrderState.Picking;
            }
        }
    }

    public class OrderLine
    {
        public int Id { get; set; }

        public int OrderId { get; set; }

        public int ProductId { get; set; }

        public string Sku { get; set; }

        public string ProductName { get; set; }

        public int Quantity { get; set; }

        public decimal UnitPrice { get; set; }

        public VatRate Vat { get; set; }

        public int WeightInGrams { get; set; }

        public bool IsPlant { get; set; }

        public int QuantityShipped { get; set; }

        public int QuantityReturned { get; set; }

        public decimal Total
        {
            get { return UnitPrice * Quantity; }
        }
    }

    public class Cart
    {
        public Cart()
        {
            Lines = new List<CartLine>();
        }

        public string Key { get; set; }

        public int? CustomerId { get; set; }

        public string VoucherCode { get; set; }

        public DateTime ChangedOn { get; set; }

        public List<CartLine> Lines { get; private set; }

        public bool IsEmpty
        {
            get { return Lines.Count == 0; }
        }

        public CartLine Find(int productId)
        {
            return Lines.FirstOrDefault(l => l.ProductId == productId);
        }
    }

    public class CartLine
    {
        public int ProductId { get; set; }

        public int Quantity { get; set; }

        public DateTime AddedOn { get; set; }
    }

    public class Voucher
    {
        public int Id { get; set; }

        public string Code { get; set; }

        public decimal? Amount { get; set; }

        public decimal? Percent { get; set; }

        public decimal MinimumGoods { get; set; }

        public DateTime ValidFrom { get; set; }

        public DateTime ValidUntil { get; set; }

        public int? CustomerId { get; set; }

        public int UsesLeft { get; set; }

        public bool IsValidOn(DateTime day)
        {
            return UsesLeft > 0 && day >= ValidFrom && day < ValidUntil.AddDays(1);
        }

        public decimal DiscountOn(decimal goods)
        {
            if (goods < MinimumGoods)
            {
                return 0m;
            }

            if (Amount.HasValue)
            {
                return Math.Min(Amount.Value, goods);
            }

            if (Percent.HasValue)
            {
                return Math.Round(goods * Percent.Value / 100m, 2, MidpointRounding.AwayFromZero);
            }

            return 0m;
        }
    }
}
