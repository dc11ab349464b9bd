using System;
using System.Collections.Generic;

namespace ExistingShop.Models
{
    public class Category
    {
        public int Id { get; set; }

        public int? ParentId { get; set; }

        public string Slug { get; set; }

        public string Title { get; set; }

        public string Intro { get; set; }

        public int SortOrder { get; set; }

        public bool IsVisible { get; set; }
    }

    public class Product
    {
        public Product()
        {
            Prices = new List<PriceBreak>();
        }

        public int Id { get; set; }

        public string Sku { get; set; }

        public int CategoryId { get; set; }

        public int? SupplierId { get; set; }

        public string Name { get; set; }

        public string Description { get; set; }

        public decimal Price { get; set; }

        public decimal? OldPrice { get; set; }

        public VatRate Vat { get; set; }

        public int WeightInGrams { get; set; }

        public int InStock { get; set; }

        public int Reserved { get; set; }

        public int ReorderLevel { get; set; }

        /// <summary>Live plants go out on Mondays and Tuesdays only.</summary>
        public bool IsPlant { get; set; }

        /// <summary>Pesticides and the like: not before eighteen.</summary>
        public bool NeedsAgeCheck { get; set; }

        public bool IsBulky { get; set; }

        public bool IsActive { get; set; }

        public DateTime CreatedOn { get; set; }

        public List<PriceBreak> Prices { get; private set; }

        public int Available
        {
            get { return Math.Max(0, InStock - Reserved); }
        }

        public bool IsReduced
        {
            get { return OldPrice.HasValue && OldPrice.Value > Price; }
        }

        public decimal PriceFor(int quantity)
        {
            decimal price = Price;
            foreach (PriceBreak step in Prices)
            {
                if (quantity >= step.FromQuantity && step.Price < price)
                {
                    price = step.Price;
                }
            }

            return price;
        }
    }

    public class PriceBreak
    {
        public int ProductId { get; set; }

        public int FromQuantity { get; set; }

        public decimal Price { get; set; }
    }

    public enum VatRate
    {
        Zero = 0,
        Reduced = 1,
        Standard = 2
    }

    public class StockMovement
    {
        public int Id { get; set; }

        public int ProductId { get; set; }

        public int Change { get; set; }

        public string Reason { get; set; }

        public int? OrderId { get; set; }

        public DateTime On { get; set; }
    }

    public class Supplier
    {
        public int Id { get; set; }

        public string Name { get; set; }

        public string OrderAddress { get; set; }

        public int LeadTimeInDays { get; set; }

        public decimal MinimumOrder { get; set; }
    }

    public class Review
    {
        public int Id { get; set; }

        public int ProductId { get; set; }

        public int CustomerId { get; set; }

        public string DisplayName { get; set; }

        public int Stars { get; set; }

        public string Headline { get; set; }

        public string Text { get; set; }

        public ReviewState State { get; set; }

        public DateTime CreatedOn { get; set; }
    }

    public enum ReviewState
    {
        Waiting = 0,
        Published = 1,
        Rejected = 2
    }
}
