using System.Text;

namespace PrivacyAnalyzers.Benchmarks.Corpus;

/// <summary>
/// Code in the shape of a layered business application: entities, stores, services that call each other, handlers that log and send. One
/// feature is about 250 lines; a seeded generator makes the same code every time.
/// </summary>
internal sealed class Realistic(int lines, bool marked)
{
    private const int LinesPerFeature = 250;

    private readonly Random _random = new(20140618);

    public IEnumerable<(string Path, string Text)> Files()
    {
        yield return ("Ports.cs", Ports());
        for (var i = 0; i < Math.Max(1, lines / LinesPerFeature); i++)
        {
            yield return ($"Feature{i}/Entities.cs", Entities(i));
            yield return ($"Feature{i}/Store.cs", Store(i));
            yield return ($"Feature{i}/Service.cs", Service(i));
            yield return ($"Feature{i}/Handlers.cs", Handlers(i));
        }
    }

    private static string Ports() => """
        using PrivacyAnalyzers;
        namespace App;
        public interface IMarketing { [Sink(Channel.Marketing)] void Send(string to, string body); }
        public interface INotices { [Sink(Channel.Service)] void Send(string to, string body); }
        public static class Mask { [Sanitizer(Protection.Redacted)] public static string Of(string value) => "***"; }
        """;

    /// <summary>About one member in fifty is marked, as in an application whose personal data is in a few entities.</summary>
    private string Mark(string mark) => marked && _random.Next(10) == 0 ? mark : "";

    private string Entities(int i)
    {
        var code = new StringBuilder("using PrivacyAnalyzers;\nnamespace App.Feature" + i + ";\n");
        for (var e = 0; e < 3; e++)
        {
            code.Append($"public class Entity{i}_{e}\n{{\n    public int Id {{ get; set; }}\n");
            code.Append($"    {Mark("[Pii(PiiCategory.Contact)] ")}public string Email {{ get; set; }} = \"\";\n");
            code.Append($"    {Mark("[ConsentCheck(Purpose.Marketing)] ")}public bool Accepts {{ get; set; }}\n");
            for (var p = 0; p < 9; p++) code.Append($"    public {(p % 3 == 0 ? "string" : p % 3 == 1 ? "int" : "decimal")} Value{p} {{ get; set; }}{(p % 3 == 0 ? " = \"\";" : "")}\n");
            code.Append("    public System.DateTime Created { get; set; }\n}\n\n");
        }

        return code.ToString();
    }

    private string Store(int i)
    {
        var code = new StringBuilder("using System.Collections.Generic;\nusing System.Linq;\nusing System.Threading.Tasks;\nnamespace App.Feature" + i + ";\n");
        code.Append($"public interface IStore{i}\n{{\n");
        for (var e = 0; e < 3; e++) code.Append($"    Entity{i}_{e}? Find{e}(int id);\n    Task<List<Entity{i}_{e}>> All{e}Async();\n");
        code.Append($"}}\n\npublic class Store{i} : IStore{i}\n{{\n");
        for (var e = 0; e < 3; e++)
            code.Append($$"""
                    private readonly Dictionary<int, Entity{{i}}_{{e}}> _items{{e}} = new();

                    public Entity{{i}}_{{e}}? Find{{e}}(int id)
                    {
                        if (!_items{{e}}.TryGetValue(id, out var found))
                        {
                            return null;
                        }

                        return found;
                    }

                    public async Task<List<Entity{{i}}_{{e}}>> All{{e}}Async()
                    {
                        await Task.Yield();
                        return _items{{e}}.Values.Where(x => x.Value1 > {{e}}).OrderBy(x => x.Created).ToList();
                    }


                """);
        return code.Append("}\n").ToString();
    }

    private string Service(int i)
    {
        var code = new StringBuilder("using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing System.Threading.Tasks;\nusing Microsoft.Extensions.Logging;\nnamespace App.Feature" + i + ";\n");
        code.Append($"public class Service{i}(IStore{i} store, ILogger<Service{i}> log)\n{{\n");
        for (var e = 0; e < 3; e++)
        {
            var other = _random.Next(3);
            code.Append($$"""
                    public async Task<decimal> Total{{e}}Async(int minimum)
                    {
                        decimal total = 0;
                        foreach (var item in await store.All{{e}}Async())
                        {
                            if (item.Value1 < minimum || item.Value4 == 0) continue;
                            try
                            {
                                total += Price{{e}}(item, item.Value7 > 3 ? 1.1m : 0.9m);
                            }
                            catch (InvalidOperationException error)
                            {
                                log.LogWarning(error, "Item {Id} has no price", item.Id);
                            }
                        }

                        return Math.Round(total, 2);
                    }

                    public decimal Price{{e}}(Entity{{i}}_{{e}} item, decimal factor)
                    {
                        switch (item.Value1 % 4)
                        {
                            case 0: return item.Value2 * factor;
                            case 1: return item.Value5 + Discount{{other}}(item.Value4);
                            default:
                                var text = Describe{{e}}(item);
                                return text.Length > 20 ? 1 : item.Value8;
                        }
                    }

                    private decimal Discount{{e}}(int level)
                    {
                        var steps = new[] { 1m, 2m, 5m, 10m };
                        for (var n = 0; n < steps.Length; n++)
                        {
                            if (level < steps[n]) return steps[n] / 100;
                        }

                        return 0;
                    }

                    public string Describe{{e}}(Entity{{i}}_{{e}} item)
                    {
                        var title = string.IsNullOrEmpty(item.Value0) ? "none" : item.Value0.Trim();
                        return $"{title} ({item.Value3}) of {item.Created:d}";
                    }

                    public Dictionary<string, int> Count{{e}}(IEnumerable<Entity{{i}}_{{e}}> items) =>
                        items.GroupBy(x => x.Value3).ToDictionary(g => g.Key, g => g.Count());


                """);
        }

        return code.Append("}\n").ToString();
    }

    private string Handlers(int i)
    {
        var code = new StringBuilder("using System;\nusing System.Threading.Tasks;\nusing Microsoft.Extensions.Logging;\nnamespace App.Feature" + i + ";\n");
        code.Append($"public class Handlers{i}(IStore{i} store, Service{i} service, IMarketing marketing, INotices notices, ILogger<Handlers{i}> log)\n{{\n");
        for (var e = 0; e < 3; e++)
            code.Append($$"""
                    public async Task<string> Handle{{e}}Async(int id)
                    {
                        var item = store.Find{{e}}(id) ?? throw new InvalidOperationException("No item " + id);
                        log.LogInformation("Handling {Id} at {Time}", id, DateTime.UtcNow);
                        var total = await service.Total{{e}}Async(item.Value1);
                        if (item.Accepts) marketing.Send(item.Email, "News for " + item.Value0);
                        notices.Send(item.Email, $"Your total is {total}");
                        log.LogDebug("Mailed {Mail}", Mask.Of(item.Email));
                        return service.Describe{{e}}(item);
                    }


                """);
        return code.Append("}\n").ToString();
    }
}
