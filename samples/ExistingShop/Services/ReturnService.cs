using System;
using System.Collections.Generic;
using System.Linq;
using ExistingShop.Data;
using ExistingShop.Integration;
using ExistingShop.Models;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Services
{
    public class ReturnService
    {
        private const int Days = 30;

        private readonly ReturnRepository _returns;
        private readonly OrderRepository _orders;
        private readonly ProductRepository _products;
        private readonly CustomerRepository _customers;
        private readonly ParcelService _parcels;
        private readonly PaymentGateway _payments;
        private readonly MailServer _mail;
        private readonly ILogger<ReturnService> _logger;

        public ReturnService(
            ReturnRepository returns,
            OrderRepository orders,
            ProductRepository products,
            CustomerRepository customers,
            ParcelService parcels,
            PaymentGateway payments,
            MailServer mail,
            ILogger<ReturnService> logger)
        {
            _returns = returns;
            _orders = orders;
            _products = products;
            _customers = customers;
            _parcels = parcels;
            _payments = payments;
            _mail = mail;
            _logger = logger;
        }

        public string WhyNot(Order order)
        {
            if (order.State != OrderState.Shipped && order.State != OrderState.Delivered)
            {
                return "This order has not been delivered yet.";
            }

            if (order.ShippedOn.HasValue && order.ShippedOn.Value < DateTime.UtcNow.AddDays(-Days))
            {
                return "This order is older than " + Days + " days. Please call us.";
            }

            return order.Lines.All(l => l.QuantityReturned >= l.Quantity) ? "Everything was returned already." : null;
        }

        public ReturnCase Announce(Order order, IDictionary<int, int> quantities, string reason)
        {
            string problem = WhyNot(order);
            if (problem != null)
            {
                throw new InvalidOperationException(problem);
            }

            var item = new ReturnCase
            {
                OrderId = order.Id,
                CustomerId = order.CustomerId,
                Reason = reason,
                AnnouncedOn = DateTime.UtcNow
            };
            foreach (KeyValuePair<int, int> wanted in quantities)
            {
                OrderLine line = order.Lines.FirstOrDefault(l => l.Id == wanted.Key);
                if (line == null || wanted.Value < 1)
                {
                    continue;
                }

                item.Lines.Add(new ReturnLine
                {
                    OrderLineId = line.Id,
                    Quantity = Math.Min(wanted.Value, line.Quantity - line.QuantityReturned)
                });
            }

            if (item.Lines.Count == 0)
            {
                throw new InvalidOperationException("Nothing was chosen.");
            }

            item.LabelCode = _parcels.CreateReturnLabel(order.OrderNumber);
            _returns.Insert(item);
            Customer customer = _customers.Get(order.CustomerId);
            _mail.Send(
                order.ContactEmail,
                "Your return",
                customer.Salutation + ",\n\nplease write this code on the parcel: " + item.LabelCode + "\nAs soon as it is here you get your money back.");
            return item;
        }

        public void Receive(string labelCode, IDictionary<int, bool> damaged)
        {
            ReturnCase item = _returns.FindByLabel(labelCode);
            if (item == null)
            {
                throw new NotFoundException("There is no return " + labelCode);
            }

            Order order = _orders.Get(item.OrderId);
            _returns.SetState(item, ReturnState.Received);
            decimal amount = 0m;
            foreach (ReturnLine line in item.Lines)
            {
                OrderLine sold = order.Lines.First(l => l.Id == line.OrderLineId);
                bool isDamaged;
                damaged.TryGetValue(line.OrderLineId, out isDamaged);
                _orders.SetLineReturned(sold.Id, line.Quantity);
                if (!isDamaged && !sold.IsPlant)
                {
                    _products.Move(sold.ProductId, line.Quantity, "returned", order.Id);
                }

                amount += sold.UnitPrice * line.Quantity;
            }

            _returns.SetState(item, ReturnState.Accepted);
            if (order.Goods > 0m && order.Discount > 0m)
            {
                amount -= Math.Round(order.Discount * amount / order.Goods, 2);
            }

            var refund = new Refund
            {
                OrderId = order.Id,
                Amount = amount,
                Reason = "return " + labelCode,
                RequestedOn = DateTime.UtcNow
            };
            _orders.InsertRefund(refund);
            _logger.LogInformation("Return {Code}: {Amount} for order {Number}", labelCode, amount, order.OrderNumber);
        }

        public int PayRefunds()
        {
            int paid = 0;
            foreach (Refund refund in _orders.OpenRefunds())
            {
                Order order = _orders.Get(refund.OrderId);
                if (string.IsNullOrEmpty(order.PaymentReference))
                {
                    _logger.LogWarning("Refund {Id} for {Email} has to be transferred by hand", refund.Id, order.ContactEmail);
                    continue;
                }

                PaymentResult result = _payments.Refund(order.PaymentReference, refund.Amount);
                if (result.Succeeded)
                {
                    _orders.SetRefundPaid(refund);
                    paid++;
                }
                else
                {
                    _logger.LogError("Refund {Id} failed: {Code}", refund.Id, result.ErrorCode);
                }
            }

            return paid;
        }
    }
}
