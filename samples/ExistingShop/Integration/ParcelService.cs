using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net.Http;
using System.Text;
using System.Xml.Linq;
using ExistingShop.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Integration
{
    /// <summary>Labels and tracking of the parcel service. Their interface is XML and will be XML for ever.</summary>
    public class ParcelService
    {
        private readonly HttpClient _http;
        private readonly IConfiguration _configuration;
        private readonly ILogger<ParcelService> _logger;

        public ParcelService(HttpClient http, IConfiguration configuration, ILogger<ParcelService> logger)
        {
            _http = http;
            _configuration = configuration;
            _logger = logger;
        }

        public ParcelLabel CreateLabel(Order order)
        {
            var request = new XElement(
                "labelRequest",
                new XAttribute("contract", _configuration["Parcel:Contract"] ?? ""),
                new XElement("reference", order.OrderNumber),
                new XElement("weight", (order.WeightInGrams / 1000m).ToString("0.000", CultureInfo.InvariantCulture)),
                new XElement("receiver", new XElement("address", order.DeliveryAddress), new XElement("country", order.DeliveryCountry)),
                new XElement("notify", order.ContactEmail));
            XElement answer = Post("labels", request);
            string code = (string)answer.Element("trackingCode");
            if (string.IsNullOrEmpty(code))
            {
                string error = (string)answer.Element("error");
                throw new ParcelException("No label for order " + order.OrderNumber + " to " + order.DeliveryAddress + ": " + error);
            }

            return new ParcelLabel
            {
                TrackingCode = code,
                Pdf = Convert.FromBase64String((string)answer.Element("pdf") ?? "")
            };
        }

        public string CreateReturnLabel(string reference)
        {
            XElement answer = Post("returns", new XElement("returnRequest", new XElement("reference", reference)));
            return (string)answer.Element("trackingCode");
        }

        public IList<ParcelEvent> Track(string trackingCode)
        {
            string xml = _http.GetStringAsync(Url("track/" + Uri.EscapeDataString(trackingCode))).GetAwaiter().GetResult();
            var events = new List<ParcelEvent>();
            foreach (XElement element in XElement.Parse(xml).Elements("event"))
            {
                events.Add(new ParcelEvent
                {
                    On = (DateTime)element.Attribute("at"),
                    Code = (string)element.Attribute("code"),
                    Place = (string)element.Attribute("place")
                });
            }

            return events;
        }

        private XElement Post(string path, XElement request)
        {
            var content = new StringContent(request.ToString(SaveOptions.DisableFormatting), Encoding.UTF8, "application/xml");
            HttpResponseMessage response = _http.PostAsync(Url(path), content).GetAwaiter().GetResult();
            string xml = response.Content.ReadAsStringAsync().GetAwaiter().GetResult();
            if (!response.IsSuccessStatusCode)
            {
                _logger.LogError("The parcel service answered {Status} at {Path}", (int)response.StatusCode, path);
                throw new ParcelException("The parcel service answered " + (int)response.StatusCode);
            }

            return XElement.Parse(xml);
        }

        private string Url(string path)
        {
            return "https://api.parcels.example/v2/" + path;
        }
    }

    public class ParcelLabel
    {
        public string TrackingCode { get; set; }

        public byte[] Pdf { get; set; }
    }

    public class ParcelEvent
    {
        public DateTime On { get; set; }

        public string Code { get; set; }

        public string Place { get; set; }

        public bool IsDelivery
        {
            get { return Code == "DLV"; }
        }

        public bool IsProblem
        {
            get { return Code == "EXC" || Code == "RET"; }
        }
    }

    public class ParcelException : Exception
    {
        public ParcelException(string message)
            : base(message)
        {
        }
    }
}
