using System;
using System.Collections.Generic;
using System.Data;
using ExistingShop.Models;

namespace ExistingShop.Data
{
    public class TicketRepository
    {
        private const string Columns = "id, customer_id, order_id, sender_name, reply_email, subject, state, assigned_to, created_on, changed_on";

        private readonly Database _database;

        public TicketRepository(Database database)
        {
            _database = database;
        }

        public Ticket Get(int id)
        {
            Ticket ticket = _database.Single("SELECT " + Columns + " FROM tickets WHERE id = @p0", Read, id);
            if (ticket == null)
            {
                throw new NotFoundException("There is no ticket " + id);
            }

            ticket.Messages.AddRange(_database.Query(
                "SELECT id, ticket_id, from_staff, text, at FROM ticket_messages WHERE ticket_id = @p0 ORDER BY at",
                record => new TicketMessage
                {
                    Id = record.Int("id"),
                    TicketId = record.Int("ticket_id"),
                    FromStaff = record.Flag("from_staff"),
                    Text = record.Text("text"),
                    On = record.Time("at")
                },
                id));
            return ticket;
        }

        public List<Ticket> In(TicketState state)
        {
            return _database.Query("SELECT " + Columns + " FROM tickets WHERE state = @p0 ORDER BY changed_on", Read, (int)state);
        }

        public List<Ticket> Of(int customerId)
        {
            return _database.Query("SELECT " + Columns + " FROM tickets WHERE customer_id = @p0 ORDER BY created_on DESC", Read, customerId);
        }

        public List<Ticket> CreatedSince(DateTime time)
        {
            return _database.Query("SELECT " + Columns + " FROM tickets WHERE created_on >= @p0 ORDER BY created_on", Read, time);
        }

        public void Insert(Ticket ticket)
        {
            ticket.CreatedOn = DateTime.UtcNow;
            ticket.ChangedOn = ticket.CreatedOn;
            ticket.Id = _database.Insert(
                "INSERT INTO tickets (customer_id, order_id, sender_name, reply_email, subject, state, created_on, changed_on) VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7)",
                ticket.CustomerId,
                ticket.OrderId,
                ticket.SenderName,
                ticket.ReplyEmail,
                ticket.Subject,
                (int)ticket.State,
                ticket.CreatedOn,
                ticket.ChangedOn);
            foreach (TicketMessage message in ticket.Messages)
            {
                message.TicketId = ticket.Id;
                AddMessage(message);
            }
        }

        public void AddMessage(TicketMessage message)
        {
            message.On = DateTime.UtcNow;
            message.Id = _database.Insert(
                "INSERT INTO ticket_messages (ticket_id, from_staff, text, at) VALUES (@p0, @p1, @p2, @p3)",
                message.TicketId,
                message.FromStaff,
                message.Text,
                message.On);
        }

        public void SetState(Ticket ticket, TicketState state)
        {
            ticket.State = state;
            ticket.ChangedOn = DateTime.UtcNow;
            _database.Execute("UPDATE tickets SET state = @p1, changed_on = @p2 WHERE id = @p0", ticket.Id, (int)state, ticket.ChangedOn);
        }

        public void Assign(Ticket ticket, int staffId)
        {
            ticket.AssignedTo = staffId;
            _database.Execute("UPDATE tickets SET assigned_to = @p1 WHERE id = @p0", ticket.Id, staffId);
        }

        private static Ticket Read(IDataRecord record)
        {
            return new Ticket
            {
                Id = record.Int("id"),
                CustomerId = record.IntOrNull("customer_id"),
                OrderId = record.IntOrNull("order_id"),
                SenderName = record.Text("sender_name"),
                ReplyEmail = record.Text("reply_email"),
                Subject = record.Text("subject"),
                State = (TicketState)record.Int("state"),
                AssignedTo = record.IntOrNull("assigned_to"),
                CreatedOn = record.Time("created_on"),
                ChangedOn = record.Time("changed_on")
            };
        }
    }
}
