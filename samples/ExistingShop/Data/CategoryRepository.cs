using System.Collections.Generic;
using System.Data;
using System.Linq;
using ExistingShop.Models;

namespace ExistingShop.Data
{
    public class CategoryRepository
    {
        private readonly Database _database;
        private readonly object _lock = new object();
        private List<Category> _all;

        public CategoryRepository(Database database)
        {
            _database = database;
        }

        /// <summary>There are eighty of them and they change twice a year.</summary>
        public IReadOnlyList<Category> All()
        {
            lock (_lock)
            {
                if (_all == null)
                {
                    _all = _database.Query("SELECT id, parent_id, slug, title, intro, sort_order, is_visible FROM categories ORDER BY sort_order, title", Read);
                }

                return _all;
            }
        }

        public Category FindBySlug(string slug)
        {
            return All().FirstOrDefault(c => c.Slug == slug && c.IsVisible);
        }

        public IEnumerable<Category> ChildrenOf(int? parentId)
        {
            return All().Where(c => c.ParentId == parentId && c.IsVisible);
        }

        public List<Category> PathTo(int id)
        {
            var path = new List<Category>();
            Category current = All().FirstOrDefault(c => c.Id == id);
            while (current != null && !path.Contains(current))
            {
                path.Insert(0, current);
                current = current.ParentId.HasValue ? All().FirstOrDefault(c => c.Id == current.ParentId.Value) : null;
            }

            return path;
        }

        public void Save(Category category)
        {
            if (category.Id == 0)
            {
                category.Id = _database.Insert(
                    "INSERT INTO categories (parent_id, slug, title, intro, sort_order, is_visible) VALUES (@p0, @p1, @p2, @p3, @p4, @p5)",
                    category.ParentId,
                    category.Slug,
                    category.Title,
                    category.Intro,
                    category.SortOrder,
                    category.IsVisible);
            }
            else
            {
                _database.Execute(
                    "UPDATE categories SET parent_id = @p1, slug = @p2, title = @p3, intro = @p4, sort_order = @p5, is_visible = @p6 WHERE id = @p0",
                    category.Id,
                    category.ParentId,
                    category.Slug,
                    category.Title,
                    category.Intro,
                    category.SortOrder,
                    category.IsVisible);
            }

            lock (_lock)
            {
                _all = null;
            }
        }

        private static Category Read(IDataRecord record)
        {
            return new Category
            {
                Id = record.Int("id"),
                ParentId = record.IntOrNull("parent_id"),
                Slug = record.Text("slug"),
                Title = record.Text("title"),
                Intro = record.Text("intro"),
                SortOrder = record.Int("sort_order"),
                IsVisible = record.Flag("is_visible")
            };
        }
    }
}
