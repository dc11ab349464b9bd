using System;
using System.Collections.Generic;
using System.Linq;
using ExistingShop.Data;
using ExistingShop.Models;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Services
{
    public class ReviewService
    {
        private static readonly string[] Rude = { "idiot", "crook", "swindle", "fraud", "stupid" };

        private readonly ReviewRepository _reviews;
        private readonly OrderRepository _orders;
        private readonly ILogger<ReviewService> _logger;

        public ReviewService(ReviewRepository reviews, OrderRepository orders, ILogger<ReviewService> logger)
        {
            _reviews = reviews;
            _orders = orders;
            _logger = logger;
        }

        /// <summary>Only who has bought a thing may say something about it.</summary>
        public bool MayReview(Customer customer, int productId)
        {
            if (customer == null || _reviews.Has(productId, customer.Id))
            {
                return false;
            }

            return _orders.Of(customer.Id).Any(o => o.ShippedOn.HasValue && o.Lines.Any(l => l.ProductId == productId));
        }

        public IList<string> Write(Customer customer, int productId, int stars, string headline, string text)
        {
            var problems = new List<string>();
            if (!MayReview(customer, productId))
            {
                problems.Add("You can review what you have bought, once.");
                return problems;
            }

            if (stars < 1 || stars > 5)
            {
                problems.Add("One star to five, please.");
            }

            if (string.IsNullOrWhiteSpace(text) || text.Trim().Length < 20)
            {
                problems.Add("Please write a sentence or two.");
            }

            if (problems.Count > 0)
            {
                return problems;
            }

            var review = new Review
            {
                ProductId = productId,
                CustomerId = customer.Id,
                DisplayName = DisplayName(customer),
                Stars = stars,
                Headline = headline,
                Text = text.Trim(),
                State = IsRude(text) || IsRude(headline) ? ReviewState.Waiting : ReviewState.Published,
                CreatedOn = DateTime.UtcNow
            };
            _reviews.Insert(review);
            _logger.LogInformation("{Customer} reviewed product {Product} with {Stars} stars", customer, productId, stars);
            return problems;
        }

        /// <summary>"Anna B."</summary>
        private static string DisplayName(Customer customer)
        {
            if (string.IsNullOrEmpty(customer.FirstName))
            {
                return "A customer";
            }

            return customer.FirstName + " " + customer.LastName.Substring(0, 1) + ".";
        }

        private static bool IsRude(string text)
        {
            return text != null && Rude.Any(w => text.IndexOf(w, StringComparison.OrdinalIgnoreCase) >= 0);
        }
    }
}
