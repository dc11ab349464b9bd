using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net.Http;
using System.Text.Json;
using ExistingShop.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Integration
{
    public class PaymentGateway
    {
        private const string Endpoint = "https://pay.cardhouse.example/v1/";

        private readonly HttpClient _http;
        private readonly IConfiguration _configuration;
        private readonly ILogger<PaymentGateway> _logger;

        public PaymentGateway(HttpClient http, IConfiguration configuration, ILogger<PaymentGateway> logger)
        {
            _http = http;
            _configuration = configuration;
            _logger = logger;
        }

        public PaymentResult Charge(Order order, CardDetails card)
        {
            if (!PassesLuhn(card.CardNumber))
            {
                _logger.LogWarning("Card {CardNumber} is no card, order {Order}", card.CardNumber, order.OrderNumber);
                return PaymentResult.Failed("number", "This is not a card number.");
            }

            var form = new Dictionary<string, string>
            {
                { "merchant", _configuration["Payment:Merchant"] },
                { "reference", order.OrderNumber },
                { "amount", order.Total.ToString("0.00", CultureInfo.InvariantCulture) },
                { "currency", "EUR" },
                { "holder", card.CardHolder },
                { "number", card.CardNumber },
                { "expiry", string.Format("{0:00}{1:00}", card.ExpiryMonth, card.ExpiryYear % 100) },
                { "cvc", card.Cvc }
            };
            return Post("charges", form);
        }

        public PaymentResult Debit(Order order, DirectDebitMandate mandate)
        {
            var form = new Dictionary<string, string>
            {
                { "merchant", _configuration["Payment:Merchant"] },
                { "reference", order.OrderNumber },
                { "mandate", mandate.Reference },
                { "iban", mandate.Iban },
                { "holder", mandate.AccountHolder },
                { "amount", order.Total.ToString("0.00", CultureInfo.InvariantCulture) }
            };
            return Post("debits", form);
        }

        public PaymentResult Refund(string reference, decimal amount)
        {
            var form = new Dictionary<string, string>
            {
                { "charge", reference },
                { "amount", amount.ToString("0.00", CultureInfo.InvariantCulture) }
            };
            return Post("refunds", form);
        }

        public static bool PassesLuhn(string number)
        {
            if (string.IsNullOrEmpty(number))
            {
                return false;
            }

            int sum = 0;
            bool isSecond = false;
            for (int i = number.Length - 1; i >= 0; i--)
            {
                char c = number[i];
                if (c == ' ')
                {
                    continue;
                }

                if (c < '0' || c > '9')
                {
                    return false;
                }

                int digit = c - '0';
                if (isSecond)
                {
                    digit *= 2;
                    if (digit > 9)
                    {
                        digit -= 9;
                    }
                }

                sum += digit;
                isSecond = !isSecond;
            }

            return sum > 0 && sum % 10 == 0;
        }

        private PaymentResult Post(string path, Dictionary<string, string> form)
        {
            HttpResponseMessage response = _http.PostAsync(Endpoint + path, new FormUrlEncodedContent(form)).GetAwaiter().GetResult();
            string json = response.Content.ReadAsStringAsync().GetAwaiter().GetResult();
            using (JsonDocument document = JsonDocument.Parse(json))
            {
                JsonElement root = document.RootElement;
                if (response.IsSuccessStatusCode)
                {
                    return PaymentResult.Ok(root.GetProperty("id").GetString());
                }

                string code = root.TryGetProperty("code", out JsonElement value) ? value.GetString() : "unknown";
                _logger.LogWarning("Payment {Path} failed: {Code}", path, code);
                return PaymentResult.Failed(code, "The payment was declined.");
            }
        }
    }
}
