using System;
using System.Collections.Generic;

namespace ExistingShop.Models
{
    public enum TicketState
    {
        Open = 0,
        WaitingForCustomer = 1,
        Closed = 2
    }

    public class Ticket
    {
        public Ticket()
        {
            Messages = new List<TicketMessage>();
        }

        public int Id { get; set; }

        public int? CustomerId { get; set; }

        public int? OrderId { get; set; }

        public string SenderName { get; set; }

        /// <summary>Where the answer goes; people write from other addresses than they registered with.</summary>
        public string ReplyEmail { get; set; }

        public string Subject { get; set; }

        public TicketState State { get; set; }

        public int? AssignedTo { get; set; }

        public DateTime CreatedOn { get; set; }

        public DateTime ChangedOn { get; set; }

        public List<TicketMessage> Messages { get; private set; }
    }

    public class TicketMessage
    {
        public int Id { get; set; }

        public int TicketId { get; set; }

        public bool FromStaff { get; set; }

        public string Text { get; set; }

        public DateTime On { get; set; }
    }

    public enum ReturnState
    {
        Announced = 0,
        Received = 1,
        Accepted = 2,
        Refused = 3
    }

    public class ReturnCase
    {
        public ReturnCase()
        {
            Lines = new List<ReturnLine>();
        }

        public int Id { get; set; }

        public int OrderId { get; set; }

        public int CustomerId { get; set; }

        public ReturnState State { get; set; }

        public string Reason { get; set; }

        public string LabelCode { get; set; }

        public DateTime AnnouncedOn { get; set; }

        public DateTime? ReceivedOn { get; set; }

        public List<ReturnLine> Lines { get; private set; }
    }

    public class ReturnLine
    {
        public int ReturnId { get; set; }

        public int OrderLineId { get; set; }

        public int Quantity { get; set; }

        public bool IsDamaged { get; set; }
    }

    public class StaffUser
    {
        public int Id { get; set; }

        public string Login { get; set; }

        public string DisplayName { get; set; }

        public string PasswordHash { get; set; }

        public StaffRole Role { get; set; }

        public bool IsActive { get; set; }
    }

    public enum StaffRole
    {
        Warehouse = 0,
        Support = 1,
        Buyer = 2,
        Manager = 3
    }

    public class CampaignLetter
    {
        public int Id { get; set; }

        public string Name { get; set; }

        public string Subject { get; set; }

        public string Body { get; set; }

        public DateTime SendOn { get; set; }

        public DateTime? SentOn { get; set; }

        public int Recipients { get; set; }
    }

    public class PlantSubscription
    {
        public int Id { get; set; }

        public int CustomerId { get; set; }

        public string Box { get; set; }

        public int EveryMonths { get; set; }

        public DateTime NextOn { get; set; }

        public bool IsPaused { get; set; }

        public DateTime? EndedOn { get; set; }
    }

    public class BackInStockRequest
    {
        public int Id { get; set; }

        public int ProductId { get; set; }

        public string Email { get; set; }

        public DateTime RequestedOn { get; set; }

        public DateTime? AnsweredOn { get; set; }
    }
}
