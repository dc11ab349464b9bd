using System;
using System.Collections.Generic;
using System.Data;
using System.Linq;
using ExistingShop.Models;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Data
{
    public class OrderRepository
    {
        private const string Columns =
            "id, order_number, customer_id, state, placed_on, paid_on, shipped_on, contact_email, contact_phone, billing_address, "
            + "delivery_address, delivery_country, delivery_post_code, note, voucher_code, discount, shipping, payment_method, payment_reference, tracking_code, client_ip";

        private readonly Database _database;
        private readonly ILogger<OrderRepository> _logger;

        public OrderRepository(Database database, ILogger<OrderRepository> logger)
        {
            _database = database;
            _logger = logger;
        }

        public Order Get(int id)
        {
            Order order = _database.Single("SELECT " + Columns + " FROM orders WHERE id = @p0", Read, id);
            if (order == null)
            {
                throw new NotFoundException("There is no order " + id);
            }

            LoadLines(order);
            return order;
        }

        public Order FindByNumber(string number)
        {
            Order order = _database.Single("SELECT " + Columns + " FROM orders WHERE order_number = @p0", Read, number);
            if (order != null)
            {
                LoadLines(order);
            }

            return order;
        }

        public Order FindByPayment(string reference)
        {
            Order order = _database.Single("SELECT " + Columns + " FROM orders WHERE payment_reference = @p0", Read, reference);
            if (order != null)
            {
                LoadLines(order);
            }

            return order;
        }

        public List<Order> Of(int customerId)
        {
            List<Order> orders = _database.Query("SELECT " + Columns + " FROM orders WHERE customer_id = @p0 ORDER BY placed_on DESC", Read, customerId);
            orders.ForEach(LoadLines);
            return orders;
        }

        public List<Order> In(OrderState state)
        {
            List<Order> orders = _database.Query("SELECT " + Columns + " FROM orders WHERE state = @p0 ORDER BY placed_on", Read, (int)state);
            orders.ForEach(LoadLines);
            return orders;
        }

        public List<Order> PlacedBetween(DateTime from, DateTime to)
        {
            List<Order> orders = _database.Query("SELECT " + Columns + " FROM orders WHERE placed_on >= @p0 AND placed_on < @p1 ORDER BY placed_on", Read, from, to);
            orders.ForEach(LoadLines);
            return orders;
        }

        public List<Order> ShippedBetween(DateTime from, DateTime to)
        {
            List<Order> orders = _database.Query("SELECT " + Columns + " FROM orders WHERE shipped_on >= @p0 AND shipped_on < @p1 ORDER BY shipped_on", Read, from, to);
            orders.ForEach(LoadLines);
            return orders;
        }

        public List<Order> UnpaidBefore(DateTime time)
        {
            return _database.Query("SELECT " + Columns + " FROM orders WHERE state = 0 AND placed_on < @p0", Read, time);
        }

        public int CountOf(int customerId)
        {
            return _database.Scalar<int>("SELECT COUNT(*) FROM orders WHERE customer_id = @p0 AND state NOT IN (5, 6)", customerId);
        }

        public void Insert(Order order)
        {
            order.OrderNumber = NextNumber(order.PlacedOn);
            order.Id = _database.Insert(
                "INSERT INTO orders (order_number, customer_id, state, placed_on, contact_email, contact_phone, billing_address, delivery_address, "
                + "delivery_country, delivery_post_code, note, voucher_code, discount, shipping, payment_method, client_ip) "
                + "VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15)",
                order.OrderNumber,
                order.CustomerId,
                (int)order.State,
                order.PlacedOn,
                order.ContactEmail,
                order.ContactPhone,
                order.BillingAddress,
                order.DeliveryAddress,
                order.DeliveryCountry,
                order.DeliveryPostCode,
                order.Note,
                order.VoucherCode,
                order.Discount,
                order.Shipping,
                order.PaymentMethod,
                order.ClientIp);
            foreach (OrderLine line in order.Lines)
            {
                line.OrderId = order.Id;
                line.Id = _database.Insert(
                    "INSERT INTO order_lines (order_id, product_id, sku, product_name, quantity, unit_price, vat, weight, is_plant) "
                    + "VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8)",
                    line.OrderId,
                    line.ProductId,
                    line.Sku,
                    line.ProductName,
                    line.Quantity,
                    line.UnitPrice,
                    (int)line.Vat,
                    line.WeightInGrams,
                    line.IsPlant);
            }

            _logger.LogInformation("Order {Number} with {Count} lines", order.OrderNumber, order.Lines.Count);
        }

        public void SetState(Order order, OrderState state)
        {
            order.State = state;
            _database.Execute("UPDATE orders SET state = @p1 WHERE id = @p0", order.Id, (int)state);
            _database.Insert("INSERT INTO order_log (order_id, state, at) VALUES (@p0, @p1, @p2)", order.Id, (int)state, DateTime.UtcNow);
        }

        public void SetPaid(Order order, string reference)
        {
            order.PaidOn = DateTime.UtcNow;
            order.PaymentReference = reference;
            _database.Execute("UPDATE orders SET paid_on = @p1, payment_reference = @p2 WHERE id = @p0", order.Id, order.PaidOn, reference);
            SetState(order, OrderState.Paid);
        }

        public void SetShipped(Order order, string trackingCode)
        {
            order.ShippedOn = DateTime.UtcNow;
            order.TrackingCode = trackingCode;
            _database.Execute("UPDATE orders SET shipped_on = @p1, tracking_code = @p2 WHERE id = @p0", order.Id, order.ShippedOn, trackingCode);
            SetState(order, OrderState.Shipped);
        }

        public void SetLineShipped(OrderLine line, int quantity)
        {
            line.QuantityShipped = quantity;
            _database.Execute("UPDATE order_lines SET quantity_shipped = @p1 WHERE id = @p0", line.Id, quantity);
        }

        public void SetLineReturned(int lineId, int quantity)
        {
            _database.Execute("UPDATE order_lines SET quantity_returned = quantity_returned + @p1 WHERE id = @p0", lineId, quantity);
        }

        public decimal TurnoverBetween(DateTime from, DateTime to)
        {
            return _database.Scalar<decimal>(
                "SELECT SUM(l.quantity * l.unit_price) FROM order_lines l JOIN orders o ON o.id = l.order_id WHERE o.placed_on >= @p0 AND o.placed_on < @p1 AND o.state NOT IN (5, 6)",
                from,
                to);
        }

        public void InsertRefund(Refund refund)
        {
            refund.Id = _database.Insert(
                "INSERT INTO refunds (order_id, amount, reason, requested_on, requested_by) VALUES (@p0, @p1, @p2, @p3, @p4)",
                refund.OrderId,
                refund.Amount,
                refund.Reason,
                refund.RequestedOn,
                refund.RequestedBy);
        }

        public List<Refund> OpenRefunds()
        {
            return _database.Query(
                "SELECT id, order_id, amount, reason, requested_on, requested_by FROM refunds WHERE paid_on IS NULL ORDER BY requested_on",
                record => new Refund
                {
                    Id = record.Int("id"),
                    OrderId = record.Int("order_id"),
                    Amount = record.Money("amount"),
                    Reason = record.Text("reason"),
                    RequestedOn = record.Time("requested_on"),
                    RequestedBy = record.Int("requested_by")
                });
        }

        public void SetRefundPaid(Refund refund)
        {
            refund.PaidOn = DateTime.UtcNow;
            _database.Execute("UPDATE refunds SET paid_on = @p1 WHERE id = @p0", refund.Id, refund.PaidOn);
        }

        private string NextNumber(DateTime day)
        {
            int count = _database.Scalar<int>("SELECT COUNT(*) FROM orders WHERE placed_on >= @p0", day.Date);
            return string.Format("{0:yyMMdd}-{1:0000}", day, count + 1);
        }

        private void LoadLines(Order order)
        {
            order.Lines.AddRange(_database.Query(
                "SELECT id, order_id, product_id, sku, product_name, quantity, unit_price, vat, weight, is_plant, quantity_shipped, quantity_returned "
                + "FROM order_lines WHERE order_id = @p0 ORDER BY id",
                ReadLine,
                order.Id));
        }

        private static Order Read(IDataRecord record)
        {
            return new Order
            {
                Id = record.Int("id"),
                OrderNumber = record.Text("order_number"),
                CustomerId = record.Int("customer_id"),
                State = (OrderState)record.Int("state"),
                PlacedOn = record.Time("placed_on"),
                PaidOn = record.TimeOrNull("paid_on"),
                ShippedOn = record.TimeOrNull("shipped_on"),
                ContactEmail = record.Text("contact_email"),
                ContactPhone = record.Text("contact_phone"),
                BillingAddress = record.Text("billing_address"),
                DeliveryAddress = record.Text("delivery_address"),
                DeliveryCountry = record.Text("delivery_country"),
                DeliveryPostCode = record.Text("delivery_post_code"),
                Note = record.Text("note"),
                VoucherCode = record.Text("voucher_code"),
                Discount = record.Money("discount"),
                Shipping = record.Money("shipping"),
                PaymentMethod = record.Text("payment_method"),
                PaymentReference = record.Text("payment_reference"),
                TrackingCode = record.Text("tracking_code"),
                ClientIp = record.Text("client_ip")
            };
        }

        private static OrderLine ReadLine(IDataRecord record)
        {
            return new OrderLine
            {
                Id = record.Int("id"),
                OrderId = record.Int("order_id"),
                ProductId = record.Int("product_id"),
                Sku = record.Text("sku"),
                ProductName = record.Text("product_name"),
                Quantity = record.Int("quantity"),
                UnitPrice = record.Money("unit_price"),
                Vat = (VatRate)record.Int("vat"),
                WeightInGrams = record.Int("weight"),
                IsPlant = record.Flag("is_plant"),
                QuantityShipped = record.Int("quantity_shipped"),
                QuantityReturned = record.Int("quantity_returned")
            };
        }
    }
}
