using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Net.Http;
using System.Text;
using ExistingShop.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Integration
{
    /// <summary>GreenPoints collects points for several shops and sends its own mail to the members.</summary>
    public class LoyaltyPartner
    {
        private readonly HttpClient _http;
        private readonly IConfiguration _configuration;
        private readonly ILogger<LoyaltyPartner> _logger;

        public LoyaltyPartner(HttpClient http, IConfiguration configuration, ILogger<LoyaltyPartner> logger)
        {
            _http = http;
            _configuration = configuration;
            _logger = logger;
        }

        public void Enrol(Customer customer)
        {
            string address = "https://partner.greenpoints.example/enrol?mail=" + Uri.EscapeDataString(customer.Email) + "&shop=" + _configuration["Loyalty:Shop"];
            HttpResponseMessage response = _http.GetAsync(address).GetAwaiter().GetResult();
            _logger.LogInformation("Enrolled {Number}: {Status}", customer.CustomerNumber, (int)response.StatusCode);
        }

        public void UploadMembers(IEnumerable<Customer> members)
        {
            var csv = new StringBuilder();
            csv.AppendLine("number;mail;points");
            int count = 0;
            foreach (Customer member in members)
            {
                csv.AppendFormat(CultureInfo.InvariantCulture, "{0};{1};{2}", member.CustomerNumber, member.Email, member.LoyaltyPoints);
                csv.AppendLine();
                count++;
            }

            var content = new StringContent(csv.ToString(), Encoding.UTF8, "text/csv");
            HttpResponseMessage response = _http.PutAsync("https://partner.greenpoints.example/members", content).GetAwaiter().GetResult();
            if (!response.IsSuccessStatusCode)
            {
                throw new IOException("GreenPoints answered " + (int)response.StatusCode);
            }

            _logger.LogInformation("{Count} members uploaded", count);
        }
    }
}
