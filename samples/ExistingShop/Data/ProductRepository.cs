using System;
using System.Collections.Generic;
using System.Data;
using System.Linq;
using ExistingShop.Models;

namespace ExistingShop.Data
{
    public class ProductRepository
    {
        private const string Columns =
            "id, sku, category_id, supplier_id, name, description, price, old_price, vat, weight, in_stock, reserved, reorder_level, "
            + "is_plant, needs_age_check, is_bulky, is_active, created_on";

        private readonly Database _database;

        public ProductRepository(Database database)
        {
            _database = database;
        }

        public Product Get(int id)
        {
            Product product = Find(id);
            if (product == null)
            {
                throw new NotFoundException("There is no product " + id);
            }

            return product;
        }

        public Product Find(int id)
        {
            Product product = _database.Single("SELECT " + Columns + " FROM products WHERE id = @p0", Read, id);
            if (product != null)
            {
                LoadPrices(product);
            }

            return product;
        }

        public Product FindBySku(string sku)
        {
            return _database.Single("SELECT " + Columns + " FROM products WHERE sku = @p0", Read, sku);
        }

        public List<Product> InCategory(int categoryId, int page, int size)
        {
            return _database.Query(
                "SELECT " + Columns + " FROM products WHERE category_id = @p0 AND is_active = 1 ORDER BY name LIMIT @p1 OFFSET @p2",
                Read,
                categoryId,
                size,
                page * size);
        }

        public int CountIn(int categoryId)
        {
            return _database.Scalar<int>("SELECT COUNT(*) FROM products WHERE category_id = @p0 AND is_active = 1", categoryId);
        }

        public List<Product> Search(string words)
        {
            string[] parts = words.Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length == 0)
            {
                return new List<Product>();
            }

            string where = string.Join(" AND ", parts.Select((p, i) => "(name LIKE @p" + i + " OR description LIKE @p" + i + " OR sku LIKE @p" + i + ")"));
            object[] arguments = parts.Select(p => (object)("%" + p + "%")).ToArray();
            return _database.Query("SELECT " + Columns + " FROM products WHERE is_active = 1 AND " + where + " ORDER BY name LIMIT 60", Read, arguments);
        }

        public List<Product> Newest(int count)
        {
            return _database.Query("SELECT " + Columns + " FROM products WHERE is_active = 1 ORDER BY created_on DESC LIMIT @p0", Read, count);
        }

        public List<Product> Reduced()
        {
            return _database.Query("SELECT " + Columns + " FROM products WHERE is_active = 1 AND old_price > price ORDER BY (old_price - price) DESC LIMIT 24", Read);
        }

        public List<Product> BelowReorderLevel()
        {
            return _database.Query("SELECT " + Columns + " FROM products WHERE is_active = 1 AND in_stock - reserved < reorder_level ORDER BY supplier_id, sku", Read);
        }

        public List<Product> Active()
        {
            return _database.Query("SELECT " + Columns + " FROM products WHERE is_active = 1 ORDER BY sku", Read);
        }

        public void Save(Product product)
        {
            if (product.Id == 0)
            {
                product.CreatedOn = DateTime.UtcNow;
                product.Id = _database.Insert(
                    "INSERT INTO products (sku, category_id, supplier_id, name, description, price, old_price, vat, weight, in_stock, reserved, reorder_level, is_plant, needs_age_check, is_bulky, is_active, created_on) "
                    + "VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, 0, 0, @p9, @p10, @p11, @p12, @p13, @p14)",
                    product.Sku,
                    product.CategoryId,
                    product.SupplierId,
                    product.Name,
                    product.Description,
                    product.Price,
                    product.OldPrice,
                    (int)product.Vat,
                    product.WeightInGrams,
                    product.ReorderLevel,
                    product.IsPlant,
                    product.NeedsAgeCheck,
                    product.IsBulky,
                    product.IsActive,
                    product.CreatedOn);
                return;
            }

            _database.Execute(
                "UPDATE products SET category_id = @p1, supplier_id = @p2, name = @p3, description = @p4, price = @p5, old_price = @p6, vat = @p7, weight = @p8, "
                + "reorder_level = @p9, is_plant = @p10, needs_age_check = @p11, is_bulky = @p12, is_active = @p13 WHERE id = @p0",
                product.Id,
                product.CategoryId,
                product.SupplierId,
                product.Name,
                product.Description,
                product.Price,
                product.OldPrice,
                (int)product.Vat,
                product.WeightInGrams,
                product.ReorderLevel,
                product.IsPlant,
                product.NeedsAgeCheck,
                product.IsBulky,
                product.IsActive);
        }

        public void Move(int productId, int change, string reason, int? orderId)
        {
            _database.InTransaction((connection, transaction) =>
            {
                using (var update = Database.Command(connection, "UPDATE products SET in_stock = in_stock + @p1 WHERE id = @p0", productId, change))
                {
                    update.Transaction = transaction;
                    update.ExecuteNonQuery();
                }

                using (var insert = Database.Command(
                    connection,
                    "INSERT INTO stock_movements (product_id, quantity_change, reason, order_id, at) VALUES (@p0, @p1, @p2, @p3, @p4)",
                    productId,
                    change,
                    reason,
                    orderId,
                    DateTime.UtcNow))
                {
                    insert.Transaction = transaction;
                    insert.ExecuteNonQuery();
                }
            });
        }

        public bool Reserve(int productId, int quantity)
        {
            return _database.Execute(
                "UPDATE products SET reserved = reserved + @p1 WHERE id = @p0 AND in_stock - reserved >= @p1",
                productId,
                quantity) == 1;
        }

        public void Release(int productId, int quantity)
        {
            _database.Execute("UPDATE products SET reserved = GREATEST(0, reserved - @p1) WHERE id = @p0", productId, quantity);
        }

        public List<StockMovement> Movements(int productId, DateTime since)
        {
            return _database.Query(
                "SELECT id, product_id, quantity_change, reason, order_id, at FROM stock_movements WHERE product_id = @p0 AND at >= @p1 ORDER BY at",
                record => new StockMovement
                {
                    Id = record.Int("id"),
                    ProductId = record.Int("product_id"),
                    Change = record.Int("quantity_change"),
                    Reason = record.Text("reason"),
                    OrderId = record.IntOrNull("order_id"),
                    On = record.Time("at")
                },
                productId,
                since);
        }

        private void LoadPrices(Product product)
        {
            product.Prices.AddRange(_database.Query(
                "SELECT product_id, from_quantity, price FROM price_breaks WHERE product_id = @p0 ORDER BY from_quantity",
                record => new PriceBreak
                {
                    ProductId = record.Int("product_id"),
                    FromQuantity = record.Int("from_quantity"),
                    Price = record.Money("price")
                },
                product.Id));
        }

        private static Product Read(IDataRecord record)
        {
            return new Product
            {
                Id = record.Int("id"),
                Sku = record.Text("sku"),
                CategoryId = record.Int("category_id"),
                SupplierId = record.IntOrNull("supplier_id"),
                Name = record.Text("name"),
                Description = record.Text("description"),
                Price = record.Money("price"),
                OldPrice = record.MoneyOrNull("old_price"),
                Vat = (VatRate)record.Int("vat"),
                WeightInGrams = record.Int("weight"),
                InStock = record.Int("in_stock"),
                Reserved = record.Int("reserved"),
                ReorderLevel = record.Int("reorder_level"),
                IsPlant = record.Flag("is_plant"),
                NeedsAgeCheck = record.Flag("needs_age_check"),
                IsBulky = record.Flag("is_bulky"),
                IsActive = record.Flag("is_active"),
                CreatedOn = record.Time("created_on")
            };
        }
    }
}
