using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using ExistingShop.Data;
using ExistingShop.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Services
{
    /// <summary>Collects what is to be debited for the bank, for the days on which the payment service is down.</summary>
    public class DebitFile
    {
        private static readonly XNamespace Sepa = "urn:iso:std:iso:20022:tech:xsd:pain.008.001.08";

        private readonly OrderRepository _orders;
        private readonly MandateRepository _mandates;
        private readonly IConfiguration _configuration;
        private readonly ILogger<DebitFile> _logger;

        public DebitFile(OrderRepository orders, MandateRepository mandates, IConfiguration configuration, ILogger<DebitFile> logger)
        {
            _orders = orders;
            _mandates = mandates;
            _configuration = configuration;
            _logger = logger;
        }

        public XDocument Create(DateTime day)
        {
            var transactions = new List<XElement>();
            decimal sum = 0m;
            foreach (Order order in _orders.In(OrderState.New).Where(o => o.PaymentMethod == "debit"))
            {
                DirectDebitMandate mandate = _mandates.FindActive(order.CustomerId);
                if (mandate == null)
                {
                    _logger.LogWarning("Order {Number} has no mandate", order.OrderNumber);
                    continue;
                }

                transactions.Add(Transaction(order, mandate));
                sum += order.Total;
            }

            string id = "HF" + day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
            var header = new XElement(
                Sepa + "GrpHdr",
                new XElement(Sepa + "MsgId", id),
                new XElement(Sepa + "CreDtTm", DateTime.UtcNow.ToString("s", CultureInfo.InvariantCulture)),
                new XElement(Sepa + "NbOfTxs", transactions.Count),
                new XElement(Sepa + "CtrlSum", Amount(sum)),
                new XElement(Sepa + "InitgPty", new XElement(Sepa + "Nm", "Holly & Fern")));
            var payment = new XElement(
                Sepa + "PmtInf",
                new XElement(Sepa + "PmtInfId", id + "-1"),
                new XElement(Sepa + "PmtMtd", "DD"),
                new XElement(Sepa + "ReqdColltnDt", new XElement(Sepa + "Dt", day.AddDays(2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
                new XElement(Sepa + "Cdtr", new XElement(Sepa + "Nm", "Holly & Fern")),
                new XElement(Sepa + "CdtrAcct", new XElement(Sepa + "Id", new XElement(Sepa + "IBAN", (_configuration["Shop:Account"] ?? "").Replace(" ", "")))),
                transactions);
            return new XDocument(new XElement(Sepa + "Document", new XElement(Sepa + "CstmrDrctDbtInitn", header, payment)));
        }

        private static XElement Transaction(Order order, DirectDebitMandate mandate)
        {
            return new XElement(
                Sepa + "DrctDbtTxInf",
                new XElement(Sepa + "PmtId", new XElement(Sepa + "EndToEndId", order.OrderNumber)),
                new XElement(Sepa + "InstdAmt", new XAttribute("Ccy", "EUR"), Amount(order.Total)),
                new XElement(
                    Sepa + "DrctDbtTx",
                    new XElement(
                        Sepa + "MndtRltdInf",
                        new XElement(Sepa + "MndtId", mandate.Reference),
                        new XElement(Sepa + "DtOfSgntr", mandate.SignedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))),
                new XElement(Sepa + "Dbtr", new XElement(Sepa + "Nm", mandate.AccountHolder)),
                new XElement(Sepa + "DbtrAcct", new XElement(Sepa + "Id", new XElement(Sepa + "IBAN", mandate.Iban))),
                new XElement(Sepa + "RmtInf", new XElement(Sepa + "Ustrd", "Order " + order.OrderNumber)));
        }

        private static string Amount(decimal value)
        {
            return value.ToString("0.00", CultureInfo.InvariantCulture);
        }
    }
}
