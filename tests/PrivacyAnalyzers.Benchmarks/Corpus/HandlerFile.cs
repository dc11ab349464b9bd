namespace PrivacyAnalyzers.Benchmarks.Corpus;

/// <summary>What happens on a command: it is logged, and in some features somebody is told.</summary>
internal static class HandlerFile
{
    public static string Text(Feature feature)
    {
        var (name, noun) = (feature.Name, feature.Noun);
        var people = feature.HasPeople ? feature : feature.People;
        var contacts = feature.People is { } other ? $"{other.Namespace}.I{other.Name}Store contacts, " : "";
        return $$"""
            using System;
            using System.Threading.Tasks;
            using Microsoft.Extensions.Logging;

            namespace {{feature.Namespace}};

            public class {{name}}Handler(I{{name}}Store store, {{name}}Service service, {{contacts}}IMarketing marketing, INotices notices, ILogger<{{name}}Handler> log)
            {
                public async Task<{{name}}Summary> HandleAsync(Confirm{{name}} command)
                {
                    var item = await store.FindAsync(command.Id) ?? throw new InvalidOperationException("No item " + command.Id);
                    log.LogInformation("Confirming {{noun}} {Id} at {Time}", command.Id, DateTime.UtcNow);
                    foreach (var problem in service.Validate(item))
                    {
                        log.LogWarning("{{noun}} {Id}: {Problem}", item.Id, problem);
                        return new {{name}}Summary(item.Id, problem, 0);
                    }

                    item.State = {{noun}}State.Open;
                    store.Save(item);
                    {{(people is null ? $"notices.Notify(\"office@shop.example\", $\"{noun} {{item.Id}} is confirmed\");" : "await TellAsync(item);")}}
                    return service.Summarise(item);
                }

                public async Task Close{{noun}}Async(int id, string reason)
                {
                    var item = await store.FindAsync(id);
                    if (item is null || item.State == {{noun}}State.Closed)
                    {
                        log.LogDebug("Nothing to close at {Id}", id);
                        return;
                    }

                    item.State = {{noun}}State.Closed;
                    item.Name = $"{item.Name} ({reason})";
                    store.Save(item);
                    log.LogInformation("Closed {{noun}} {Id}, total {Total}", id, await service.Calculate{{noun}}TotalAsync(item.Amount));
                }
            {{(people is null ? "" : Tell(feature, people))}}}

            """;
    }

    private static string Tell(Feature feature, Feature people) => $$"""

            private async Task TellAsync({{feature.Name}} item)
            {
                if (await {{(people == feature ? "store" : "contacts")}}.FindContactAsync(item.SideId) is not { } contact) return;
                notices.Notify(contact.Email, $"Your {{feature.Noun}} {item.Id} is confirmed");
                if (contact.AcceptsNews) marketing.Send(contact.Email, Greet{{feature.Noun}}Contact(contact));
                log.LogInformation("Told {Mail}", {{(feature.Leaks ? "contact.Email" : "Mask.Of(contact.Email)")}});
            }

            private static string Greet{{feature.Noun}}Contact({{people.Namespace}}.{{people.Name}}Contact contact)
            {
                var greeting = contact.Language == "de" ? "Guten Tag" : "Hello";
                return $"{greeting} {contact.FirstName} {contact.LastName}, there is news";
            }

        """;
}
