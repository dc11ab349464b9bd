using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json;
using System.Text.RegularExpressions;
using ExistingShop.Models;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Integration
{
    /// <summary>Finds towns by post codes, and says whether we deliver there.</summary>
    public class AddressCheck
    {
        private static readonly Dictionary<string, Regex> PostCodes = new Dictionary<string, Regex>
        {
            { "DE", new Regex(@"^\d{5}$") },
            { "AT", new Regex(@"^\d{4}$") },
            { "NL", new Regex(@"^\d{4} ?[A-Z]{2}$") },
            { "BE", new Regex(@"^\d{4}$") },
            { "FR", new Regex(@"^\d{5}$") },
            { "LU", new Regex(@"^\d{4}$") },
            { "DK", new Regex(@"^\d{4}$") }
        };

        /// <summary>Islands: the carrier takes no live plants there.</summary>
        private static readonly HashSet<string> NoPlants = new HashSet<string>
        {
            "18565", "25845", "25846", "25847", "25849", "25859", "25863", "25869", "25938", "25946", "25980",
            "25992", "25996", "25997", "25999", "26465", "26474", "26486", "26548", "26571", "26579", "26757", "27498", "83256"
        };

        private readonly HttpClient _http;
        private readonly ILogger<AddressCheck> _logger;

        public AddressCheck(HttpClient http, ILogger<AddressCheck> logger)
        {
            _http = http;
            _logger = logger;
        }

        public IList<string> Problems(Address address, bool hasPlants)
        {
            var problems = new List<string>();
            if (!address.IsComplete)
            {
                problems.Add("Please fill in all fields of the address.");
                return problems;
            }

            Regex pattern;
            if (!PostCodes.TryGetValue(address.CountryCode, out pattern))
            {
                problems.Add("We do not deliver to this country yet.");
                return problems;
            }

            if (!pattern.IsMatch(address.PostCode.Trim().ToUpperInvariant()))
            {
                problems.Add("The post code does not fit the country.");
            }

            if (hasPlants && NoPlants.Contains(address.PostCode.Trim()))
            {
                problems.Add("Live plants cannot be delivered to this island.");
            }

            return problems;
        }

        public string TownFor(string country, string postCode)
        {
            try
            {
                string json = _http.GetStringAsync("https://towns.example/" + country + "/" + postCode).GetAwaiter().GetResult();
                using (JsonDocument document = JsonDocument.Parse(json))
                {
                    return document.RootElement.GetProperty("town").GetString();
                }
            }
            catch (HttpRequestException e)
            {
                _logger.LogInformation(e, "No town for a post code in {Country}", country);
                return null;
            }
        }
    }
}
