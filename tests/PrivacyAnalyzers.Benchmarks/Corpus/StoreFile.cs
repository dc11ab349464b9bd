namespace PrivacyAnalyzers.Benchmarks.Corpus;

/// <summary>Where a feature keeps its entities; half of the names are those of every other store.</summary>
internal static class StoreFile
{
    public static string Text(Feature feature)
    {
        var (name, side) = (feature.Name, feature.Name + feature.Side);
        return $$"""
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading.Tasks;

            namespace {{feature.Namespace}};

            public interface I{{name}}Store
            {
                Task<{{name}}?> FindAsync(int id);

                Task<List<{{name}}>> ListAsync();

                Task<{{side}}?> Find{{feature.Side}}Async(int id);

                {{name}}? FindBy{{feature.Noun}}Code(string code);

                void Save({{name}} item);
            }

            public class {{name}}Store : I{{name}}Store
            {
                private readonly Dictionary<int, {{name}}> _items = new();
                private readonly Dictionary<int, {{side}}> _{{(feature.HasPeople ? "contacts" : "notes")}} = new();
                private int _next = 1;

                public async Task<{{name}}?> FindAsync(int id)
                {
                    await Task.Yield();
                    if (!_items.TryGetValue(id, out var found))
                    {
                        return null;
                    }

                    return found;
                }

                public async Task<List<{{name}}>> ListAsync()
                {
                    await Task.Yield();
                    return _items.Values.Where(x => x.State != {{feature.Noun}}State.Closed && x.Amount > 0).OrderBy(x => x.CreatedAt).ToList();
                }

                public Task<{{side}}?> Find{{feature.Side}}Async(int id) =>
                    Task.FromResult(_{{(feature.HasPeople ? "contacts" : "notes")}}.TryGetValue(id, out var found) ? found : null);

                public {{name}}? FindBy{{feature.Noun}}Code(string code)
                {
                    foreach (var item in _items.Values)
                    {
                        if (item.Name.StartsWith(code, System.StringComparison.OrdinalIgnoreCase)) return item;
                    }

                    return null;
                }

                public void Save({{name}} item)
                {
                    if (item.Id == 0) item.Id = _next++;
                    _items[item.Id] = item;
                }
            }

            """;
    }
}
