using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using ExistingShop.Data;
using ExistingShop.Models;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Services
{
    public class ImportRow
    {
        public int Line { get; set; }

        public string Sku { get; set; }

        public string Name { get; set; }

        public decimal Price { get; set; }

        public decimal? OldPrice { get; set; }

        public int? ReorderLevel { get; set; }
    }

    public class ImportResult
    {
        public ImportResult()
        {
            Errors = new List<string>();
        }

        public int Changed { get; set; }

        public int Created { get; set; }

        public int Unchanged { get; set; }

        public List<string> Errors { get; private set; }
    }

    /// <summary>
    /// The price list that the buyers keep in a spreadsheet. Semicolons, commas in the numbers, and every year another order
    /// of columns, so that the first line is read for their names.
    /// </summary>
    public class PriceImport
    {
        private const decimal LargestJump = 0.5m;

        private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

        private readonly ProductRepository _products;
        private readonly ILogger<PriceImport> _logger;

        public PriceImport(ProductRepository products, ILogger<PriceImport> logger)
        {
            _products = products;
            _logger = logger;
        }

        public ImportResult Run(TextReader reader, bool onlyTry)
        {
            var result = new ImportResult();
            foreach (ImportRow row in Read(reader, result.Errors))
            {
                Product product = _products.FindBySku(row.Sku);
                if (product == null)
                {
                    Create(row, result, onlyTry);
                }
                else
                {
                    Change(product, row, result, onlyTry);
                }
            }

            _logger.LogInformation(
                "Price list: {Changed} changed, {Created} new, {Unchanged} as before, {Errors} wrong",
                result.Changed,
                result.Created,
                result.Unchanged,
                result.Errors.Count);
            return result;
        }

        private void Create(ImportRow row, ImportResult result, bool onlyTry)
        {
            if (string.IsNullOrEmpty(row.Name))
            {
                result.Errors.Add(string.Format("Line {0}: {1} is new and has no name", row.Line, row.Sku));
                return;
            }

            result.Created++;
            if (onlyTry)
            {
                return;
            }

            _products.Save(new Product
            {
                Sku = row.Sku,
                Name = row.Name,
                Price = row.Price,
                OldPrice = row.OldPrice,
                ReorderLevel = row.ReorderLevel ?? 5,
                Vat = VatRate.Standard
            });
        }

        private void Change(Product product, ImportRow row, ImportResult result, bool onlyTry)
        {
            if (product.Price > 0m && Math.Abs(row.Price - product.Price) / product.Price > LargestJump)
            {
                result.Errors.Add(string.Format(
                    German,
                    "Line {0}: {1} would go from {2:N2} to {3:N2}; please change it by hand",
                    row.Line,
                    row.Sku,
                    product.Price,
                    row.Price));
                return;
            }

            bool isSame = product.Price == row.Price
                && product.OldPrice == row.OldPrice
                && (!row.ReorderLevel.HasValue || row.ReorderLevel.Value == product.ReorderLevel)
                && (string.IsNullOrEmpty(row.Name) || row.Name == product.Name);
            if (isSame)
            {
                result.Unchanged++;
                return;
            }

            result.Changed++;
            if (onlyTry)
            {
                return;
            }

            product.Price = row.Price;
            product.OldPrice = row.OldPrice;
            product.ReorderLevel = row.ReorderLevel ?? product.ReorderLevel;
            if (!string.IsNullOrEmpty(row.Name))
            {
                product.Name = row.Name;
            }

            _products.Save(product);
        }

        private static IEnumerable<ImportRow> Read(TextReader reader, List<string> errors)
        {
            string head = reader.ReadLine();
            if (head == null)
            {
                errors.Add("The file is empty");
                yield break;
            }

            List<string> columns = Split(head).Select(c => c.Trim().ToLowerInvariant()).ToList();
            int sku = columns.IndexOf("artikel");
            int price = columns.IndexOf("preis");
            if (sku < 0 || price < 0)
            {
                errors.Add("The columns 'Artikel' and 'Preis' are missing");
                yield break;
            }

            int number = 1;
            string line;
            while ((line = reader.ReadLine()) != null)
            {
                number++;
                if (line.Trim().Length == 0)
                {
                    continue;
                }

                List<string> cells = Split(line);
                decimal value;
                if (!decimal.TryParse(Cell(cells, price), NumberStyles.Number, German, out value) || value <= 0m)
                {
                    errors.Add("Line " + number + ": the price is missing");
                    continue;
                }

                yield return new ImportRow
                {
                    Line = number,
                    Sku = Cell(cells, sku).ToUpperInvariant(),
                    Name = Cell(cells, columns.IndexOf("bezeichnung")),
                    Price = value,
                    OldPrice = Number(Cell(cells, columns.IndexOf("statt"))),
                    ReorderLevel = (int?)Number(Cell(cells, columns.IndexOf("meldebestand")))
                };
            }
        }

        private static decimal? Number(string text)
        {
            decimal value;
            return decimal.TryParse(text, NumberStyles.Number, German, out value) ? value : (decimal?)null;
        }

        private static string Cell(List<string> cells, int index)
        {
            return index >= 0 && index < cells.Count ? cells[index].Trim() : "";
        }

        private static List<string> Split(string line)
        {
            var cells = new List<string>();
            var cell = new System.Text.StringBuilder();
            bool isQuoted = false;
            for (int i = 0; i < line.Length; i++)
            {
                char c = line[i];
                if (c == '"')
                {
                    if (isQuoted && i + 1 < line.Length && line[i + 1] == '"')
                    {
                        cell.Append('"');
                        i++;
                    }
                    else
                    {
                        isQuoted = !isQuoted;
                    }
                }
                else if (c == ';' && !isQuoted)
                {
                    cells.Add(cell.ToString());
                    cell.Clear();
                }
                else
                {
                    cell.Append(c);
                }
            }

            cells.Add(cell.ToString());
            return cells;
        }
    }
}
