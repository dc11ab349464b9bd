using System;
using System.Collections.Generic;
using ExistingShop.Data;
using ExistingShop.Integration;
using ExistingShop.Models;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Services
{
    /// <summary>The box of seasonal plants that comes every few months.</summary>
    public class SubscriptionService
    {
        private static readonly Dictionary<string, string> Boxes = new Dictionary<string, string>
        {
            { "balcony", "BOX-BAL" },
            { "kitchen", "BOX-KIT" },
            { "perennial", "BOX-PER" }
        };

        private readonly SubscriptionRepository _subscriptions;
        private readonly CustomerRepository _customers;
        private readonly OrderRepository _orders;
        private readonly ProductRepository _products;
        private readonly MandateRepository _mandates;
        private readonly PaymentGateway _payments;
        private readonly ShippingCosts _shipping;
        private readonly MailServer _mail;
        private readonly ILogger<SubscriptionService> _logger;

        public SubscriptionService(
            SubscriptionRepository subscriptions,
            CustomerRepository customers,
            OrderRepository orders,
            ProductRepository products,
            MandateRepository mandates,
            PaymentGateway payments,
            ShippingCosts shipping,
            MailServer mail,
            ILogger<SubscriptionService> logger)
        {
            _subscriptions = subscriptions;
            _customers = customers;
            _orders = orders;
            _products = products;
            _mandates = mandates;
            _payments = payments;
            _shipping = shipping;
            _mail = mail;
            _logger = logger;
        }

        public void Start(Customer customer, string box, int everyMonths)
        {
            if (!Boxes.ContainsKey(box))
            {
                throw new ArgumentException("There is no such box.", nameof(box));
            }

            _subscriptions.Save(new PlantSubscription
            {
                CustomerId = customer.Id,
                Box = box,
                EveryMonths = Math.Min(12, Math.Max(1, everyMonths)),
                NextOn = DateTime.Today.AddDays(3)
            });
            _mail.Send(customer.Email, "Your box", customer.Salutation + ",\n\nyour first box comes next week. You can pause or end it at any time.");
        }

        public void End(Customer customer, int id)
        {
            foreach (PlantSubscription subscription in _subscriptions.Of(customer.Id))
            {
                if (subscription.Id == id && !subscription.EndedOn.HasValue)
                {
                    subscription.EndedOn = DateTime.Today;
                    _subscriptions.Save(subscription);
                }
            }
        }

        public int Run(DateTime day)
        {
            int created = 0;
            foreach (PlantSubscription subscription in _subscriptions.DueOn(day))
            {
                Customer customer = _customers.Find(subscription.CustomerId);
                if (customer == null)
                {
                    continue;
                }

                try
                {
                    CreateOrder(customer, subscription);
                    subscription.NextOn = subscription.NextOn.AddMonths(subscription.EveryMonths);
                    _subscriptions.Save(subscription);
                    created++;
                }
                catch (InvalidOperationException e)
                {
                    _logger.LogWarning(e, "No box for {Name}, customer {Number}", customer.FullName, customer.CustomerNumber);
                }
            }

            return created;
        }

        private void CreateOrder(Customer customer, PlantSubscription subscription)
        {
            DirectDebitMandate mandate = _mandates.FindActive(customer.Id);
            if (mandate == null)
            {
                throw new InvalidOperationException("Customer " + customer.CustomerNumber + " has no mandate");
            }

            Product product = _products.FindBySku(Boxes[subscription.Box]);
            if (product == null || !_products.Reserve(product.Id, 1))
            {
                throw new InvalidOperationException("There is no box " + subscription.Box + " left");
            }

            Address address = customer.GetAddress(AddressKind.Delivery);
            if (address == null)
            {
                throw new InvalidOperationException("There is no address for " + customer.FullName);
            }

            var order = new Order
            {
                CustomerId = customer.Id,
                ContactEmail = customer.Email,
                ContactPhone = customer.PhoneNumber,
                BillingAddress = (customer.GetAddress(AddressKind.Billing) ?? address).ToLabel(),
                DeliveryAddress = address.ToLabel(),
                DeliveryCountry = address.CountryCode,
                DeliveryPostCode = address.PostCode,
                PaymentMethod = "debit",
                Shipping = _shipping.For(address.CountryCode, product.WeightInGrams, product.Price, false, true)
            };
            order.Lines.Add(new OrderLine
            {
                ProductId = product.Id,
                Sku = product.Sku,
                ProductName = product.Name,
                Quantity = 1,
                UnitPrice = product.Price,
                Vat = product.Vat,
                WeightInGrams = product.WeightInGrams,
                IsPlant = true
            });
            _orders.Insert(order);
            PaymentResult payment = _payments.Debit(order, mandate);
            if (!payment.Succeeded)
            {
                _products.Release(product.Id, 1);
                _orders.SetState(order, OrderState.Cancelled);
                throw new InvalidOperationException("The debit failed: " + payment.ErrorCode);
            }

            _orders.SetPaid(order, payment.Reference);
        }
    }
}
