using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using ExistingShop.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Integration
{
    /// <summary>Events for the statistics service. Failures are swallowed: nobody should lose an order because of a chart.</summary>
    public class Tracking
    {
        private readonly HttpClient _http;
        private readonly IConfiguration _configuration;
        private readonly ILogger<Tracking> _logger;

        public Tracking(HttpClient http, IConfiguration configuration, ILogger<Tracking> logger)
        {
            _http = http;
            _configuration = configuration;
            _logger = logger;
        }

        public void OrderPlaced(Order order, string userId)
        {
            Send("order_placed", userId, new Dictionary<string, object>
            {
                { "total", order.Total },
                { "pieces", order.Pieces },
                { "voucher", order.VoucherCode != null }
            });
        }

        public void ProductSeen(Product product, string userId)
        {
            Send("product_seen", userId, new Dictionary<string, object>
            {
                { "sku", product.Sku },
                { "price", product.Price }
            });
        }

        public void SearchedFor(string words, int hits, string userId)
        {
            Send("search", userId, new Dictionary<string, object>
            {
                { "words", words },
                { "hits", hits }
            });
        }

        public void Registered(string userId)
        {
            Send("registered", userId, new Dictionary<string, object>());
        }

        private void Send(string name, string userId, Dictionary<string, object> properties)
        {
            string key = _configuration["Tracking:Key"];
            if (string.IsNullOrEmpty(key))
            {
                return;
            }

            try
            {
                string json = JsonSerializer.Serialize(new { name, user = userId, at = DateTime.UtcNow, properties });
                var request = new HttpRequestMessage(HttpMethod.Post, "https://collect.chartistry.example/events");
                request.Headers.Add("X-Key", key);
                request.Content = new StringContent(json, Encoding.UTF8, "application/json");
                _http.Send(request);
            }
            catch (HttpRequestException e)
            {
                _logger.LogDebug(e, "Event {Name} was lost", name);
            }
        }
    }
}
