using System;
using System.Collections.Generic;

namespace ExistingShop.Models
{
    /// <summary>
    /// Somebody with an account. People who order as guests get a row here as well,
    /// with IsGuest set and no password.
    /// </summary>
    public class Customer
    {
        public Customer()
        {
            Addresses = new List<Address>();
            CreatedOn = DateTime.UtcNow;
            Language = "en";
        }

        public int Id { get; set; }

        public string CustomerNumber { get; set; }

        public string Title { get; set; }

        public string FirstName { get; set; }

        public string LastName { get; set; }

        public string Email { get; set; }

        public string PhoneNumber { get; set; }

        public string MobilePhone { get; set; }

        public DateTime? DateOfBirth { get; set; }

        public string PasswordHash { get; set; }

        public string PasswordSalt { get; set; }

        public bool IsGuest { get; set; }

        public bool IsLocked { get; set; }

        public int FailedLogins { get; set; }

        public string Language { get; set; }

        public DateTime CreatedOn { get; set; }

        public DateTime? LastLoginOn { get; set; }

        /// <summary>The tick box below the registration form.</summary>
        public bool WantsNewsletter { get; set; }

        public DateTime? NewsletterSince { get; set; }

        /// <summary>Set by the call centre when somebody does not want their data to go to the loyalty partner.</summary>
        public bool NoPartners { get; set; }

        public int LoyaltyPoints { get; set; }

        public string Remarks { get; set; }

        public List<Address> Addresses { get; private set; }

        public string FullName
        {
            get
            {
                if (string.IsNullOrEmpty(FirstName))
                {
                    return LastName;
                }

                return FirstName + " " + LastName;
            }
        }

        public string Salutation
        {
            get
            {
                if (string.IsNullOrEmpty(Title))
                {
                    return "Dear " + FullName;
                }

                return "Dear " + Title + " " + LastName;
            }
        }

        public bool CanLogIn
        {
            get { return !IsGuest && !IsLocked && PasswordHash != null; }
        }

        public Address GetAddress(AddressKind kind)
        {
            foreach (Address address in Addresses)
            {
                if (address.Kind == kind)
                {
                    return address;
                }
            }

            return Addresses.Count > 0 ? Addresses[0] : null;
        }

        public override string ToString()
        {
            return string.Format("{0} {1} <{2}>", CustomerNumber, FullName, Email);
        }
    }

    public enum AddressKind
    {
        Billing = 0,
        Delivery = 1
    }

    public class Address
    {
        public int Id { get; set; }

        public int CustomerId { get; set; }

        public AddressKind Kind { get; set; }

        public string Recipient { get; set; }

        public string Company { get; set; }

        public string StreetAddress { get; set; }

        public string StreetAddress2 { get; set; }

        public string PostCode { get; set; }

        public string City { get; set; }

        public string CountryCode { get; set; }

        public bool IsComplete
        {
            get
            {
                return !string.IsNullOrEmpty(Recipient)
                    && !string.IsNullOrEmpty(StreetAddress)
                    && !string.IsNullOrEmpty(PostCode)
                    && !string.IsNullOrEmpty(City)
                    && !string.IsNullOrEmpty(CountryCode);
            }
        }

        public Address Copy()
        {
            return new Address
            {
                CustomerId = CustomerId,
                Kind = Kind,
                Recipient = Recipient,
                Company = Company,
                StreetAddress = StreetAddress,
                StreetAddress2 = StreetAddress2,
                PostCode = PostCode,
                City = City,
                CountryCode = CountryCode
            };
        }

        public string ToLabel()
        {
            var lines = new List<string>();
            lines.Add(Recipient);
            if (!string.IsNullOrEmpty(Company))
            {
                lines.Add(Company);
            }

            lines.Add(StreetAddress);
            if (!string.IsNullOrEmpty(StreetAddress2))
            {
                lines.Add(StreetAddress2);
            }

            lines.Add(PostCode + " " + City);
            lines.Add(CountryCode);
            return string.Join("\n", lines);
        }
    }
}
