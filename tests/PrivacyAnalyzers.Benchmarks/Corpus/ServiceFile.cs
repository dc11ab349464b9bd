namespace PrivacyAnalyzers.Benchmarks.Corpus;

/// <summary>Rules of the business: loops, switches, queries, calls of the feature before.</summary>
internal static class ServiceFile
{
    public static string Text(Feature feature)
    {
        var (name, noun) = (feature.Name, feature.Noun);
        var before = feature.Before;
        return $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading.Tasks;
            using Microsoft.Extensions.Logging;

            namespace {{feature.Namespace}};

            public class {{name}}Service(I{{name}}Store store, {{(before is null ? "" : $"{before.Namespace}.{before.Name}Service previous, ")}}ILogger<{{name}}Service> log)
            {
                private static readonly decimal[] Steps = { 1m, 2m, 5m, 10m };

                public async Task<decimal> Calculate{{noun}}TotalAsync(int minimum)
                {
                    decimal total = 0;
                    foreach (var item in await store.ListAsync())
                    {
                        if (item.Amount < minimum || item.Lines.Count == 0) continue;
                        try
                        {
                            total += Price{{noun}}(item, item.Amount > 3 ? 1.1m : 0.9m);
                        }
                        catch (InvalidOperationException error)
                        {
                            log.LogWarning(error, "{{noun}} {Id} has no price", item.Id);
                        }
                    }

                    return Math.Round(total, 2);
                }

                public decimal Price{{noun}}({{name}} item, decimal factor)
                {
                    switch (item.State)
                    {
                        case {{noun}}State.New: return item.Rate * factor;
                        case {{noun}}State.Open: return item.Rate + {{noun}}DiscountFor(item.Amount);
                        default:
                            var text = Describe{{noun}}(item);
                            return text.Length > 20 ? 1 : item.Lines.Sum(l => l.Rate * l.Amount);
                    }
                }

                private static decimal {{noun}}DiscountFor(int level)
                {
                    for (var n = 0; n < Steps.Length; n++)
                    {
                        if (level < Steps[n]) return Steps[n] / 100;
                    }

                    return 0;
                }

                public string Describe{{noun}}({{name}} item)
                {
                    var title = string.IsNullOrEmpty(item.Name) ? "none" : item.Name.Trim();
                    {{(before is null ? "" : $"if (item.Amount > 9) title += previous.Shorten{before.Noun}(title);")}}
                    return $"{title} ({item.State}) of {item.CreatedAt:d}";
                }

                public string Shorten{{noun}}(string text)
                {
                    if (text.Length < 12) return text;
                    var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                    return words.Length > 1 ? words[0] + " " + words[^1][0] + "." : text[..12];
                }

                public Dictionary<{{noun}}State, int> CountBy{{noun}}State(IEnumerable<{{name}}> items) =>
                    items.GroupBy(x => x.State).ToDictionary(g => g.Key, g => g.Count());

                public {{name}}Summary Summarise({{name}} item)
                {
                    var lines = from line in item.Lines
                                where line.Amount > 0
                                orderby line.CreatedAt
                                select line.Rate * line.Amount;
                    return new {{name}}Summary(item.Id, Describe{{noun}}(item), lines.Sum());
                }

                public IEnumerable<string> Validate({{name}} item)
                {
                    if (item.Name.Length == 0) yield return "The name is missing";
                    if (item.Amount is < 0 or > 10_000) yield return "The amount is out of range";
                    if (item is { State: {{noun}}State.Closed, Lines.Count: 0 }) yield return "Closed without lines";
                    foreach (var line in item.Lines)
                    {
                        if (line.Rate <= 0) yield return $"Line {line.Id} has no rate";
                    }
                }

                public int Reorder{{noun}}Lines({{name}} item)
                {
                    var moved = 0;
                    for (var i = 1; i < item.Lines.Count; i++)
                    {
                        var current = item.Lines[i];
                        var at = i - 1;
                        while (at >= 0 && item.Lines[at].Amount > current.Amount)
                        {
                            item.Lines[at + 1] = item.Lines[at];
                            at--;
                            moved++;
                        }

                        item.Lines[at + 1] = current;
                    }

                    return moved;
                }
            }

            """;
    }
}
