using System;
using System.Collections.Generic;
using System.Linq;
using ExistingShop.Data;
using ExistingShop.Integration;
using ExistingShop.Models;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Services
{
    public class PickingList
    {
        public PickingList()
        {
            Positions = new List<PickingPosition>();
            OrderNumbers = new List<string>();
        }

        public DateTime CreatedOn { get; set; }

        public List<PickingPosition> Positions { get; private set; }

        public List<string> OrderNumbers { get; private set; }
    }

    public class PickingPosition
    {
        public string Sku { get; set; }

        public string Name { get; set; }

        public int Quantity { get; set; }

        public bool IsPlant { get; set; }
    }

    public class DispatchService
    {
        private readonly OrderRepository _orders;
        private readonly ProductRepository _products;
        private readonly CustomerRepository _customers;
        private readonly ParcelService _parcels;
        private readonly OrderMails _mails;
        private readonly ILogger<DispatchService> _logger;

        public DispatchService(
            OrderRepository orders,
            ProductRepository products,
            CustomerRepository customers,
            ParcelService parcels,
            OrderMails mails,
            ILogger<DispatchService> logger)
        {
            _orders = orders;
            _products = products;
            _customers = customers;
            _parcels = parcels;
            _mails = mails;
            _logger = logger;
        }

        public PickingList StartPicking(int most, bool plantsToo)
        {
            var list = new PickingList { CreatedOn = DateTime.UtcNow };
            var positions = new Dictionary<string, PickingPosition>();
            foreach (Order order in Ready().Where(o => plantsToo || !o.HasPlants).Take(most))
            {
                foreach (OrderLine line in order.Lines)
                {
                    PickingPosition position;
                    if (!positions.TryGetValue(line.Sku, out position))
                    {
                        position = new PickingPosition { Sku = line.Sku, Name = line.ProductName, IsPlant = line.IsPlant };
                        positions.Add(line.Sku, position);
                    }

                    position.Quantity += line.Quantity;
                }

                _orders.SetState(order, OrderState.Picking);
                list.OrderNumbers.Add(order.OrderNumber);
            }

            // Plants last, so that they stand on top of the trolley.
            list.Positions.AddRange(positions.Values.OrderBy(p => p.IsPlant).ThenBy(p => p.Sku, StringComparer.Ordinal));
            _logger.LogInformation("Picking list with {Orders} orders and {Positions} positions", list.OrderNumbers.Count, list.Positions.Count);
            return list;
        }

        public ParcelLabel Ship(int orderId)
        {
            Order order = _orders.Get(orderId);
            if (order.State != OrderState.Picking)
            {
                throw new InvalidOperationException("Order " + order.OrderNumber + " is " + order.State + ", not being picked");
            }

            ParcelLabel label;
            try
            {
                label = _parcels.CreateLabel(order);
            }
            catch (ParcelException e)
            {
                _logger.LogError(e, "No label for order {Number}, call {Phone}", order.OrderNumber, order.ContactPhone);
                throw;
            }

            foreach (OrderLine line in order.Lines)
            {
                _products.Release(line.ProductId, line.Quantity);
                _products.Move(line.ProductId, -line.Quantity, "sold", order.Id);
                _orders.SetLineShipped(line, line.Quantity);
            }

            _orders.SetShipped(order, label.TrackingCode);
            _mails.SendDispatch(order);
            GivePoints(order);
            return label;
        }

        public void LookAfter(Order order)
        {
            IList<ParcelEvent> events = _parcels.Track(order.TrackingCode);
            ParcelEvent last = events.OrderBy(e => e.On).LastOrDefault();
            if (last == null)
            {
                return;
            }

            if (last.IsDelivery)
            {
                _orders.SetState(order, OrderState.Delivered);
            }
            else if (last.IsProblem)
            {
                _logger.LogWarning("Parcel {Code} of order {Number} to {Address} is stuck in {Place}", order.TrackingCode, order.OrderNumber, order.DeliveryAddress, last.Place);
                _mails.SendProblem(order, "it is held up in " + last.Place);
            }
        }

        private IEnumerable<Order> Ready()
        {
            IEnumerable<Order> paid = _orders.In(OrderState.Paid);
            IEnumerable<Order> onInvoice = _orders.In(OrderState.New).Where(o => o.PaymentMethod == "invoice");
            return paid.Concat(onInvoice).OrderBy(o => o.PlacedOn);
        }

        /// <summary>A point for each euro; guests get none.</summary>
        private void GivePoints(Order order)
        {
            Customer customer = _customers.Find(order.CustomerId);
            if (customer != null && !customer.IsGuest)
            {
                _customers.AddPoints(customer.Id, (int)Math.Floor(order.Total));
            }
        }
    }
}
