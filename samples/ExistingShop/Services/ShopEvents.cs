using System;
using ExistingShop.Models;

namespace ExistingShop.Services
{
    public class ShopEventArgs : EventArgs
    {
        public ShopEventArgs(string kind, string text)
        {
            Kind = kind;
            Text = text;
            On = DateTime.UtcNow;
        }

        public string Kind { get; private set; }

        public string Text { get; private set; }

        public DateTime On { get; private set; }
    }

    /// <summary>Tells whoever listens what happens in the shop, so that services need not know the desk.</summary>
    public class ShopEvents
    {
        public event EventHandler<ShopEventArgs> Happened;

        public void Registered(Customer customer)
        {
            Raise("registered", string.Format("{0} {1}", customer.CustomerNumber, customer.FullName));
        }

        public void Ordered(Order order)
        {
            Raise("ordered", string.Format("{0}: {1} lines, {2:0.00}", order.OrderNumber, order.Lines.Count, order.Total));
        }

        public void Asked(Ticket ticket)
        {
            Raise("asked", string.Format("{0} <{1}>: {2}", ticket.SenderName, ticket.ReplyEmail, ticket.Subject));
        }

        private void Raise(string kind, string text)
        {
            EventHandler<ShopEventArgs> handlers = Happened;
            if (handlers != null)
            {
                handlers(this, new ShopEventArgs(kind, text));
            }
        }
    }
}
