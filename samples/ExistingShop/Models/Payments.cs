using System;

namespace ExistingShop.Models
{
    public class CardDetails
    {
        public string CardHolder { get; set; }

        public string CardNumber { get; set; }

        public int ExpiryMonth { get; set; }

        public int ExpiryYear { get; set; }

        public string Cvc { get; set; }
    }

    public class DirectDebitMandate
    {
        public int Id { get; set; }

        public int CustomerId { get; set; }

        public string AccountHolder { get; set; }

        public string Iban { get; set; }

        public string Reference { get; set; }

        public DateTime SignedOn { get; set; }

        public DateTime? RevokedOn { get; set; }

        public bool IsActive
        {
            get { return !RevokedOn.HasValue; }
        }
    }

    public class PaymentResult
    {
        public bool Succeeded { get; set; }

        public string Reference { get; set; }

        public string ErrorCode { get; set; }

        public string ErrorText { get; set; }

        public static PaymentResult Ok(string reference)
        {
            return new PaymentResult { Succeeded = true, Reference = reference };
        }

        public static PaymentResult Failed(string code, string text)
        {
            return new PaymentResult { Succeeded = false, ErrorCode = code, ErrorText = text };
        }
    }

    public class Refund
    {
        public int Id { get; set; }

        public int OrderId { get; set; }

        public decimal Amount { get; set; }

        public string Reason { get; set; }

        public DateTime RequestedOn { get; set; }

        public DateTime? PaidOn { get; set; }

        public int RequestedBy { get; set; }
    }
}
