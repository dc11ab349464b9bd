using System;
using System.Collections.Generic;

namespace ExistingShop.Services
{
    /// <summary>The table that hangs in the packing room, as code.</summary>
    public class ShippingCosts
    {
        private const decimal FreeFrom = 75m;
        private const decimal PlantBox = 2.90m;
        private const decimal Bulky = 19.90m;

        private static readonly Dictionary<string, int> Zones = new Dictionary<string, int>
        {
            { "DE", 0 },
            { "AT", 1 },
            { "NL", 1 },
            { "BE", 1 },
            { "LU", 1 },
            { "FR", 2 },
            { "DK", 2 }
        };

        private static readonly decimal[,] Prices =
        {
            { 4.90m, 5.90m, 7.90m, 12.90m },
            { 8.90m, 10.90m, 13.90m, 19.90m },
            { 11.90m, 14.90m, 18.90m, 26.90m }
        };

        public bool DeliversTo(string country)
        {
            return country != null && Zones.ContainsKey(country);
        }

        public decimal For(string country, int weightInGrams, decimal goods, bool isBulky, bool hasPlants)
        {
            int zone;
            if (country == null || !Zones.TryGetValue(country, out zone))
            {
                zone = 0;
            }

            decimal price;
            if (zone == 0 && goods >= FreeFrom && !isBulky)
            {
                price = 0m;
            }
            else
            {
                price = Prices[zone, Step(weightInGrams)];
            }

            if (isBulky)
            {
                price += Bulky;
            }

            if (hasPlants)
            {
                price += PlantBox;
            }

            return price;
        }

        /// <summary>Parcels above thirty-one kilograms are split, each full price.</summary>
        private static int Step(int weightInGrams)
        {
            if (weightInGrams <= 2000)
            {
                return 0;
            }

            if (weightInGrams <= 5000)
            {
                return 1;
            }

            return weightInGrams <= 10000 ? 2 : 3;
        }

        /// <summary>Plants leave on Mondays and Tuesdays so that none spends a weekend in a depot.</summary>
        public DateTime NextDispatch(DateTime now, bool hasPlants)
        {
            DateTime day = now.Hour < 14 ? now.Date : now.Date.AddDays(1);
            while (IsClosed(day) || hasPlants && day.DayOfWeek != DayOfWeek.Monday && day.DayOfWeek != DayOfWeek.Tuesday)
            {
                day = day.AddDays(1);
            }

            return day;
        }

        private static bool IsClosed(DateTime day)
        {
            if (day.DayOfWeek == DayOfWeek.Saturday || day.DayOfWeek == DayOfWeek.Sunday)
            {
                return true;
            }

            return day.Month == 1 && day.Day == 1
                || day.Month == 5 && day.Day == 1
                || day.Month == 10 && day.Day == 3
                || day.Month == 12 && (day.Day == 25 || day.Day == 26);
        }
    }
}
