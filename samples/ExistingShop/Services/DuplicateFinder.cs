using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using ExistingShop.Data;
using ExistingShop.Models;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Services
{
    public class DuplicatePair
    {
        public Customer First { get; set; }

        public Customer Second { get; set; }

        public int Score { get; set; }

        public string Why { get; set; }
    }

    /// <summary>People who opened a second account because they had forgotten the first.</summary>
    public class DuplicateFinder
    {
        private const int Enough = 60;

        private readonly CustomerRepository _customers;
        private readonly ILogger<DuplicateFinder> _logger;

        public DuplicateFinder(CustomerRepository customers, ILogger<DuplicateFinder> logger)
        {
            _customers = customers;
            _logger = logger;
        }

        public IList<DuplicatePair> Find()
        {
            var pairs = new List<DuplicatePair>();
            foreach (IGrouping<string, Customer> group in _customers.All().GroupBy(c => Normalise(c.LastName)).Where(g => g.Key.Length > 0))
            {
                List<Customer> same = group.ToList();
                for (int i = 0; i < same.Count; i++)
                {
                    for (int k = i + 1; k < same.Count; k++)
                    {
                        DuplicatePair pair = Compare(same[i], same[k]);
                        if (pair.Score >= Enough)
                        {
                            pairs.Add(pair);
                            _logger.LogDebug("{First} may be {Second}: {Why}", pair.First.Email, pair.Second.Email, pair.Why);
                        }
                    }
                }
            }

            return pairs.OrderByDescending(p => p.Score).ToList();
        }

        private static DuplicatePair Compare(Customer first, Customer second)
        {
            int score = 0;
            var why = new List<string>();
            if (first.DateOfBirth.HasValue && first.DateOfBirth == second.DateOfBirth)
            {
                score += 50;
                why.Add("born on the same day");
            }

            if (Normalise(first.FirstName).Length > 0 && Normalise(first.FirstName) == Normalise(second.FirstName))
            {
                score += 30;
                why.Add("same first name");
            }

            if (Digits(first.PhoneNumber).Length > 5 && Digits(first.PhoneNumber) == Digits(second.PhoneNumber))
            {
                score += 40;
                why.Add("same telephone");
            }

            if (LocalPart(first.Email) == LocalPart(second.Email))
            {
                score += 30;
                why.Add("same name before the @");
            }

            Address one = first.GetAddress(AddressKind.Billing);
            Address other = second.GetAddress(AddressKind.Billing);
            if (one != null && other != null && one.PostCode == other.PostCode && Normalise(one.StreetAddress) == Normalise(other.StreetAddress))
            {
                score += 40;
                why.Add("same address");
            }

            return new DuplicatePair { First = first, Second = second, Score = score, Why = string.Join(", ", why) };
        }

        /// <summary>Without accents, blanks and capitals: "Müller-Lüdenscheid" and "Muller Ludenscheid" are one.</summary>
        private static string Normalise(string text)
        {
            if (string.IsNullOrEmpty(text))
            {
                return "";
            }

            var plain = new StringBuilder();
            foreach (char c in text.Normalize(NormalizationForm.FormD))
            {
                if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && char.IsLetterOrDigit(c))
                {
                    plain.Append(char.ToLowerInvariant(c));
                }
            }

            return plain.ToString();
        }

        private static string Digits(string text)
        {
            return text == null ? "" : new string(text.Where(char.IsDigit).ToArray());
        }

        private static string LocalPart(string email)
        {
            int at = email == null ? -1 : email.IndexOf('@');
            return at < 0 ? email : email.Substring(0, at);
        }
    }
}
