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
    /// <summary>The customer relations system stands in the cellar; nobody has ever given it a certificate.</summary>
    public class CrmClient
    {
        private const string Address = "http://crm.hollyandfern.example/api/contacts";

        private readonly HttpClient _http;
        private readonly IConfiguration _configuration;
        private readonly ILogger<CrmClient> _logger;

        public CrmClient(HttpClient http, IConfiguration configuration, ILogger<CrmClient> logger)
        {
            _http = http;
            _configuration = configuration;
            _logger = logger;
        }

        public bool Push(Customer customer, decimal turnover)
        {
            string json = JsonSerializer.Serialize(new
            {
                number = customer.CustomerNumber,
                first = customer.FirstName,
                last = customer.LastName,
                mail = customer.Email,
                phone = customer.PhoneNumber,
                turnover
            });
            var content = new StringContent(json, Encoding.UTF8, "application/json");
            HttpResponseMessage response = _http.PostAsync(Address, content).GetAwaiter().GetResult();
            if (!response.IsSuccessStatusCode)
            {
                _logger.LogWarning("The CRM answered {Status} for customer {Number}", (int)response.StatusCode, customer.CustomerNumber);
                return false;
            }

            return true;
        }

        public void Remove(string customerNumber)
        {
            HttpResponseMessage response = _http.DeleteAsync(Address + "/" + customerNumber).GetAwaiter().GetResult();
            _logger.LogInformation("Removed {Number} from the CRM: {Status}", customerNumber, (int)response.StatusCode);
        }

        public IList<string> NumbersKnown()
        {
            string json = _http.GetStringAsync(Address + "?fields=number&key=" + _configuration["Crm:Key"]).GetAwaiter().GetResult();
            return JsonSerializer.Deserialize<List<string>>(json);
        }
    }
}
