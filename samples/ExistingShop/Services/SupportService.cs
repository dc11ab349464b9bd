using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using ExistingShop.Data;
using ExistingShop.Integration;
using ExistingShop.Models;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Services
{
    public class SupportService
    {
        private static readonly Regex TicketNumber = new Regex(@"\[T(\d+)\]");
        private static readonly Regex OrderNumber = new Regex(@"\b\d{6}-\d{4}\b");

        private readonly TicketRepository _tickets;
        private readonly CustomerRepository _customers;
        private readonly OrderRepository _orders;
        private readonly MailServer _mail;
        private readonly ShopEvents _events;
        private readonly ILogger<SupportService> _logger;

        public SupportService(TicketRepository tickets, CustomerRepository customers, OrderRepository orders, MailServer mail, ShopEvents events, ILogger<SupportService> logger)
        {
            _tickets = tickets;
            _customers = customers;
            _orders = orders;
            _mail = mail;
            _events = events;
            _logger = logger;
        }

        public Ticket Open(string name, string email, string subject, string text)
        {
            var ticket = new Ticket
            {
                SenderName = name,
                ReplyEmail = email,
                Subject = string.IsNullOrWhiteSpace(subject) ? "(no subject)" : subject.Trim()
            };
            Customer customer = _customers.FindByEmail(email);
            if (customer != null)
            {
                ticket.CustomerId = customer.Id;
            }

            Match match = OrderNumber.Match(subject + " " + text);
            if (match.Success)
            {
                Order order = _orders.FindByNumber(match.Value);
                if (order != null)
                {
                    ticket.OrderId = order.Id;
                }
            }

            ticket.Messages.Add(new TicketMessage { Text = text });
            _tickets.Insert(ticket);
            _events.Asked(ticket);
            _logger.LogInformation("Ticket {Id} by {Email}: {Subject}", ticket.Id, ticket.ReplyEmail, ticket.Subject);
            _mail.Send(ticket.ReplyEmail, "[T" + ticket.Id + "] " + ticket.Subject, "Thank you for your message. We answer within two days.\n\n> " + text.Replace("\n", "\n> "));
            return ticket;
        }

        public void Answer(int ticketId, StaffUser staff, string text, bool close)
        {
            Ticket ticket = _tickets.Get(ticketId);
            _tickets.AddMessage(new TicketMessage { TicketId = ticketId, FromStaff = true, Text = text });
            _tickets.SetState(ticket, close ? TicketState.Closed : TicketState.WaitingForCustomer);
            if (!ticket.AssignedTo.HasValue)
            {
                _tickets.Assign(ticket, staff.Id);
            }

            var body = new StringBuilder();
            body.AppendLine(text.Trim());
            body.AppendLine();
            body.AppendLine(staff.DisplayName);
            body.AppendLine("Holly & Fern");
            TicketMessage last = ticket.Messages.LastOrDefault(m => !m.FromStaff);
            if (last != null)
            {
                body.AppendLine();
                body.AppendLine("> " + last.Text.Replace("\n", "\n> "));
            }

            _mail.Send(ticket.ReplyEmail, "[T" + ticket.Id + "] " + ticket.Subject, body.ToString());
        }

        /// <summary>Mail that comes in, read by MailboxJob.</summary>
        public void Receive(string fromName, string fromAddress, string subject, string text)
        {
            Match match = TicketNumber.Match(subject ?? "");
            if (!match.Success)
            {
                Open(fromName, fromAddress, subject, text);
                return;
            }

            Ticket ticket;
            try
            {
                ticket = _tickets.Get(int.Parse(match.Groups[1].Value));
            }
            catch (NotFoundException)
            {
                Open(fromName, fromAddress, subject, text);
                return;
            }

            if (!string.Equals(ticket.ReplyEmail, fromAddress, StringComparison.OrdinalIgnoreCase))
            {
                _logger.LogWarning("Ticket {Id} is of {Expected}, and {Actual} writes to it", ticket.Id, ticket.ReplyEmail, fromAddress);
                Open(fromName, fromAddress, subject, text);
                return;
            }

            _tickets.AddMessage(new TicketMessage { TicketId = ticket.Id, Text = WithoutQuotations(text) });
            _tickets.SetState(ticket, TicketState.Open);
        }

        public IDictionary<TicketState, int> Counts()
        {
            return new Dictionary<TicketState, int>
            {
                { TicketState.Open, _tickets.In(TicketState.Open).Count },
                { TicketState.WaitingForCustomer, _tickets.In(TicketState.WaitingForCustomer).Count }
            };
        }

        private static string WithoutQuotations(string text)
        {
            IEnumerable<string> lines = text.Replace("\r\n", "\n").Split('\n').Where(l => !l.StartsWith(">", StringComparison.Ordinal));
            return string.Join("\n", lines).Trim();
        }
    }
}
