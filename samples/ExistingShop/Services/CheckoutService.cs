using System;
using System.Collections.Generic;
using System.Linq;
using ExistingShop.Data;
using ExistingShop.Integration;
using ExistingShop.Models;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Services
{
    public class CheckoutForm
    {
        public CheckoutForm()
        {
            Card = new CardDetails();
            Billing = new Address { Kind = AddressKind.Billing, CountryCode = "DE" };
            Delivery = new Address { Kind = AddressKind.Delivery, CountryCode = "DE" };
        }

        public string GuestEmail { get; set; }

        public string GuestPhone { get; set; }

        public Address Billing { get; set; }

        public bool DeliverElsewhere { get; set; }

        public Address Delivery { get; set; }

        public string PaymentMethod { get; set; }

        public CardDetails Card { get; set; }

        public string Iban { get; set; }

        public string Note { get; set; }

        public bool IsEighteen { get; set; }

        public bool AcceptsTerms { get; set; }

        public Address DeliveryAddress
        {
            get { return DeliverElsewhere ? Delivery : Billing; }
        }
    }

    public class CheckoutResult
    {
        public CheckoutResult()
        {
            Problems = new List<string>();
        }

        public Order Order { get; set; }

        public List<string> Problems { get; private set; }

        public bool Succeeded
        {
            get { return Order != null && Problems.Count == 0; }
        }
    }

    public class CheckoutService
    {
        private readonly CartService _cartService;
        private readonly CartRepository _carts;
        private readonly CustomerRepository _customers;
        private readonly OrderRepository _orders;
        private readonly ProductRepository _products;
        private readonly VoucherRepository _vouchers;
        private readonly MandateRepository _mandates;
        private readonly PaymentGateway _payments;
        private readonly AddressCheck _addresses;
        private readonly OrderMails _mails;
        private readonly Tracking _tracking;
        private readonly ShopEvents _events;
        private readonly ILogger<CheckoutService> _logger;

        public CheckoutService(
            CartService cartService,
            CartRepository carts,
            CustomerRepository customers,
            OrderRepository orders,
            ProductRepository products,
            VoucherRepository vouchers,
            MandateRepository mandates,
            PaymentGateway payments,
            AddressCheck addresses,
            OrderMails mails,
            Tracking tracking,
            ShopEvents events,
            ILogger<CheckoutService> logger)
        {
            _cartService = cartService;
            _carts = carts;
            _customers = customers;
            _orders = orders;
            _products = products;
            _vouchers = vouchers;
            _mandates = mandates;
            _payments = payments;
            _addresses = addresses;
            _mails = mails;
            _tracking = tracking;
            _events = events;
            _logger = logger;
        }

        public CheckoutResult Place(string cartKey, Customer customer, CheckoutForm form, string clientIp)
        {
            var result = new CheckoutResult();
            Cart cart = _carts.Load(cartKey);
            CartView view = _cartService.Show(cart, form.DeliveryAddress.CountryCode);
            Check(customer, form, view, result.Problems);
            if (result.Problems.Count > 0)
            {
                return result;
            }

            if (customer == null)
            {
                customer = CreateGuest(form);
            }

            if (!Reserve(view, result.Problems))
            {
                return result;
            }

            Order order = CreateOrder(customer, form, view, clientIp);
            _orders.Insert(order);
            PaymentResult payment = Pay(order, customer, form);
            if (!payment.Succeeded)
            {
                _logger.LogWarning("Payment of order {Number} by {Name} failed: {Code}", order.OrderNumber, customer.FullName, payment.ErrorCode);
                Release(order);
                _orders.SetState(order, OrderState.Cancelled);
                result.Problems.Add(payment.ErrorText);
                return result;
            }

            if (payment.Reference != null)
            {
                _orders.SetPaid(order, payment.Reference);
            }

            if (order.VoucherCode != null)
            {
                Voucher voucher = _vouchers.Find(order.VoucherCode);
                if (voucher != null)
                {
                    _vouchers.Use(voucher);
                }
            }

            _carts.Delete(cartKey);
            _mails.SendConfirmation(order, customer);
            _tracking.OrderPlaced(order, customer.Email);
            _events.Ordered(order);
            result.Order = order;
            return result;
        }

        public void Cancel(Order order, string reason)
        {
            if (!order.CanBeCancelled)
            {
                throw new InvalidOperationException("Order " + order.OrderNumber + " is " + order.State);
            }

            bool wasPaid = order.State == OrderState.Paid;
            Release(order);
            _orders.SetState(order, OrderState.Cancelled);
            if (wasPaid)
            {
                _orders.InsertRefund(new Refund
                {
                    OrderId = order.Id,
                    Amount = order.Total,
                    Reason = reason,
                    RequestedOn = DateTime.UtcNow
                });
            }

            _mails.SendCancellation(order);
        }

        private void Check(Customer customer, CheckoutForm form, CartView view, List<string> problems)
        {
            if (view.Lines.Count == 0)
            {
                problems.Add("Your cart is empty.");
                return;
            }

            if (customer == null && string.IsNullOrWhiteSpace(form.GuestEmail))
            {
                problems.Add("Please give us an e-mail address, so that we can confirm the order.");
            }

            problems.AddRange(_addresses.Problems(form.Billing, false));
            if (form.DeliverElsewhere)
            {
                problems.AddRange(_addresses.Problems(form.Delivery, view.HasPlants));
            }
            else if (view.HasPlants)
            {
                problems.AddRange(_addresses.Problems(form.Billing, true).Where(p => !problems.Contains(p)));
            }

            if (view.NeedsAgeCheck && !IsAdult(customer, form))
            {
                problems.Add("Some articles are sold to people of eighteen years or more only.");
            }

            if (!form.AcceptsTerms)
            {
                problems.Add("Please accept our terms.");
            }

            switch (form.PaymentMethod)
            {
                case "card":
                    if (!PaymentGateway.PassesLuhn(form.Card.CardNumber))
                    {
                        problems.Add("Please check the number of the card.");
                    }

                    break;
                case "debit":
                    if (customer == null)
                    {
                        problems.Add("Direct debit needs an account.");
                    }
                    else if (_mandates.FindActive(customer.Id) == null && !IsIban(form.Iban))
                    {
                        problems.Add("Please check the number of your bank account.");
                    }

                    break;
                case "invoice":
                    if (customer == null || _orders.CountOf(customer.Id) == 0)
                    {
                        problems.Add("The first order cannot be paid by invoice.");
                    }

                    break;
                case "advance":
                    break;
                default:
                    problems.Add("Please choose how to pay.");
                    break;
            }
        }

        private static bool IsAdult(Customer customer, CheckoutForm form)
        {
            if (customer != null && customer.DateOfBirth.HasValue)
            {
                return customer.DateOfBirth.Value <= DateTime.Today.AddYears(-18);
            }

            return form.IsEighteen;
        }

        private Customer CreateGuest(CheckoutForm form)
        {
            string recipient = form.Billing.Recipient.Trim();
            int blank = recipient.LastIndexOf(' ');
            var guest = new Customer
            {
                IsGuest = true,
                FirstName = blank > 0 ? recipient.Substring(0, blank) : null,
                LastName = blank > 0 ? recipient.Substring(blank + 1) : recipient,
                Email = form.GuestEmail,
                PhoneNumber = form.GuestPhone
            };
            _customers.Insert(guest);
            return guest;
        }

        private bool Reserve(CartView view, List<string> problems)
        {
            var done = new List<CartLineView>();
            foreach (CartLineView line in view.Lines)
            {
                if (_products.Reserve(line.Product.Id, line.Quantity))
                {
                    done.Add(line);
                    continue;
                }

                foreach (CartLineView back in done)
                {
                    _products.Release(back.Product.Id, back.Quantity);
                }

                problems.Add("Somebody was faster: " + line.Product.Name + " is sold out.");
                return false;
            }

            return true;
        }

        private void Release(Order order)
        {
            foreach (OrderLine line in order.Lines)
            {
                _products.Release(line.ProductId, line.Quantity);
            }
        }

        private static Order CreateOrder(Customer customer, CheckoutForm form, CartView view, string clientIp)
        {
            var order = new Order
            {
                CustomerId = customer.Id,
                ContactEmail = customer.Email,
                ContactPhone = customer.PhoneNumber,
                BillingAddress = form.Billing.ToLabel(),
                DeliveryAddress = form.DeliveryAddress.ToLabel(),
                DeliveryCountry = form.DeliveryAddress.CountryCode,
                DeliveryPostCode = form.DeliveryAddress.PostCode,
                Note = form.Note,
                VoucherCode = view.VoucherCode,
                Discount = view.Discount,
                Shipping = view.Shipping,
                PaymentMethod = form.PaymentMethod,
                ClientIp = clientIp
            };
            foreach (CartLineView line in view.Lines)
            {
                order.Lines.Add(new OrderLine
                {
                    ProductId = line.Product.Id,
                    Sku = line.Product.Sku,
                    ProductName = line.Product.Name,
                    Quantity = line.Quantity,
                    UnitPrice = line.UnitPrice,
                    Vat = line.Product.Vat,
                    WeightInGrams = line.Product.WeightInGrams,
                    IsPlant = line.Product.IsPlant
                });
            }

            return order;
        }

        private PaymentResult Pay(Order order, Customer customer, CheckoutForm form)
        {
            switch (form.PaymentMethod)
            {
                case "card":
                    return _payments.Charge(order, form.Card);
                case "debit":
                    DirectDebitMandate mandate = _mandates.FindActive(customer.Id) ?? SignMandate(customer, form);
                    return _payments.Debit(order, mandate);
                default:
                    return PaymentResult.Ok(null);
            }
        }

        private DirectDebitMandate SignMandate(Customer customer, CheckoutForm form)
        {
            var mandate = new DirectDebitMandate
            {
                CustomerId = customer.Id,
                AccountHolder = customer.FullName,
                Iban = form.Iban.Replace(" ", "").ToUpperInvariant(),
                Reference = customer.CustomerNumber + "-" + DateTime.UtcNow.ToString("yyyyMMddHHmm"),
                SignedOn = DateTime.UtcNow
            };
            _mandates.Insert(mandate);
            _logger.LogInformation("Mandate {Reference} for account {Iban}", mandate.Reference, mandate.Iban);
            return mandate;
        }

        private static bool IsIban(string text)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                return false;
            }

            string iban = text.Replace(" ", "").ToUpperInvariant();
            if (iban.Length < 15 || iban.Length > 34)
            {
                return false;
            }

            int rest = 0;
            foreach (char c in iban.Substring(4) + iban.Substring(0, 4))
            {
                if (c >= '0' && c <= '9')
                {
                    rest = (rest * 10 + (c - '0')) % 97;
                }
                else if (c >= 'A' && c <= 'Z')
                {
                    rest = (rest * 100 + (c - 'A' + 10)) % 97;
                }
                else
                {
                    return false;
                }
            }

            return rest == 1;
        }
    }
}
