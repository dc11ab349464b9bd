// How data travels in services.
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;

using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers;
namespace Telco.E1;

public record DunningCommand(Guid Key, string To, decimal Amount);
public interface IHandler<in T> { Task HandleAsync(T command, CancellationToken ct); }
public class DunningHandler(ILogger<DunningHandler> log, INotices notices) : IHandler<DunningCommand>
{
    public async Task HandleAsync(DunningCommand command, CancellationToken ct)
    {
        log.LogInformation("dunning {Key} over {Amount}", command.Key, command.Amount);
        await notices.NotifyAsync(command.To, "Reminder", $"Please pay {command.Amount:C}");
    }
}
public class Dispatcher(IHandler<DunningCommand> handler)
{
    public Task Run(Subscriber s) => handler.HandleAsync(new DunningCommand(s.Key, s.Mailbox, 3m), default);
}
public class BadHandler(ILogger<BadHandler> log) : IHandler<Lead>
{
    public Task HandleAsync(Lead command, CancellationToken ct) { log.LogInformation("lead from {Source}: {Address}", command.Source, command.Address); return Task.CompletedTask; } //! PRIV2001
}
public class Queue(ILogger<Queue> log, System.Threading.Channels.Channel<Subscriber> channel) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1));
        while (await timer.WaitForNextTickAsync(stop))
        {
            while (channel.Reader.TryRead(out var s))
            {
                try { await Process(s, stop); }
                catch (OperationCanceledException) when (stop.IsCancellationRequested) { throw; }
                catch (Exception e) { log.LogError(e, "failed for {Key}", s.Key); }
            }
        }
    }
    private async Task Process(Subscriber s, CancellationToken ct)
    {
        await Task.Delay(1, ct);
        if (s.Mobile is { Length: > 0 } m) log.LogInformation("sms to {M}", m); //! PRIV2001
        if (s is { Mobile: null }) log.LogInformation("no mobile for {K}", s.Key);
        var age = DateTime.Today.Year - s.Born.Year;
        log.LogInformation("adult {A}", age >= 18);
        log.LogInformation("same {A}", s.Mailbox == s.Mobile);
        log.LogInformation("starts {A}", s.Mailbox.StartsWith("a"));
        log.LogInformation("idx {A}", s.Mailbox.IndexOf('@'));
        log.LogInformation("nameof {A}", nameof(s.Mailbox));
        log.LogInformation("type {A}", s.GetType().Name);
        log.LogInformation("hash {A}", s.Key.GetHashCode());
    }
}
public class Texts(ILogger log)
{
    public void A(Subscriber s)
    {
        var sb = new StringBuilder("x").Append(' ').AppendFormat("{0}", s.FullName).AppendLine();
        log.LogInformation(sb.ToString()); //! PRIV2001
        sb.Clear(); sb.Append(s.Tariff);
        log.LogInformation(sb.ToString());
        Span<char> buf = stackalloc char[20];
        s.FullName.AsSpan(0, 3).CopyTo(buf);
        log.LogInformation(new string(buf)); //! PRIV2001
        var csv = string.Join(';', new[] { s.Tariff, s.FullName });
        log.LogInformation(csv); //! PRIV2001
        var (name, tariff) = (s.FullName, s.Tariff);
        log.LogInformation(tariff);
        log.LogInformation(name.ToUpperInvariant().PadLeft(30)); //! PRIV2001
        var created = string.Create(10, s.FullName, (span, st) => st.AsSpan(0, 10).CopyTo(span));
        log.LogInformation(created); //! PRIV2001
        log.LogInformation(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(s.FullName))); //! PRIV2001
        log.LogInformation(Convert.ToBase64String(Encoding.UTF8.GetBytes(s.FullName))); //! PRIV2001
        log.LogInformation(System.Net.WebUtility.HtmlEncode(s.FullName)); //! PRIV2001
        log.LogInformation(string.Concat(s.FullName.Reverse())); //! PRIV2001
        log.LogInformation(s.FullName[..1]); //! PRIV2001
        log.LogInformation("{X}", s.FullName.Count(char.IsLetter));
        log.LogInformation("{X}", string.IsNullOrWhiteSpace(s.FullName));
        log.LogInformation("{X}", s.FullName.CompareTo("a"));
    }
    public async Task B(ISubscribers subs)
    {
        await Parallel.ForEachAsync(await subs.AllAsync(), async (s, ct) => { await Task.Yield(); log.LogInformation(s.FullName); }); //! PRIV2001
        foreach (var g in (await subs.AllAsync()).GroupBy(s => s.Tariff)) log.LogInformation("{T}: {N}", g.Key, g.Count());
        foreach (var g in (await subs.AllAsync()).GroupBy(s => s.Tariff)) log.LogInformation("{T}: {N}", g.Key, string.Join(",", g.Select(x => x.FullName))); //! PRIV2001
        var oldest = (await subs.AllAsync()).MinBy(s => s.Born);
        log.LogInformation("{T}", oldest?.Tariff);
        log.LogInformation("{T}", oldest?.Born); //! PRIV2001
        var cache = new ConcurrentDictionary<Guid, string>();
        foreach (var s in await subs.AllAsync()) cache[s.Key] = s.Mailbox;
        log.LogInformation("{N} {K}", cache.Count, string.Join(",", cache.Keys));
        log.LogInformation("{V}", string.Join(",", cache.Values)); //! PRIV2001
        var dict = (await subs.AllAsync()).ToDictionary(s => s.Mailbox, s => s.Tariff);
        log.LogInformation("{V}", string.Join(",", dict.Values));
        log.LogInformation("{V}", string.Join(",", dict.Keys)); //! PRIV2001
        await foreach (var n in Names(subs)) log.LogInformation(n); //! PRIV2001
        Func<Subscriber, string> pick = s => s.Tariff;
        log.LogInformation(pick((await subs.AllAsync())[0]));
        pick = s => s.FullName;
        log.LogInformation(pick((await subs.AllAsync())[0])); //! PRIV2001
        Lazy<string> lazy = new(() => subs.Query.First().FullName);
        log.LogInformation(lazy.Value); //! PRIV2001
    }
    private static async IAsyncEnumerable<string> Names(ISubscribers subs, [EnumeratorCancellation] CancellationToken ct = default) { await foreach (var s in subs.StreamAsync(ct)) yield return s.FullName; }
}
public static class Ext { public static string Label(this Subscriber s) => $"{s.FullName} <{s.Mailbox}>"; public static string Tag(this Subscriber s) => $"{s.Tariff}#{s.AccountNo}"; public static T Also<T>(this T t, Action<T> a) { a(t); return t; } }
public class UsesExt(ILogger<UsesExt> log)
{
    public void A(Subscriber s) { log.LogInformation(s.Label()); log.LogInformation(s.Tag()); s.Also(x => log.LogInformation(x.Tag())); } //! PRIV2001
    public void B(Subscriber s) => s.Also(x => log.LogInformation(x.Label())); //! PRIV2001
    public void C(Subscriber s) { var dto = new { s.Key, Name = Veil.Mask(s.FullName) }; log.LogInformation("{@D}", dto); }
    public event EventHandler<string>? Seen;
    public void D(Subscriber s) { Seen += (_, t) => log.LogInformation(t); Seen?.Invoke(this, s.Tariff); }
    public void E(Subscriber s) { s.FullName = "anon"; log.LogInformation(s.FullName); }
    public void F(Subscriber s) { string x = s.FullName; x = "n/a"; log.LogInformation(x); }
    public void G(Subscriber s, bool b) { string x = s.FullName; if (b) x = "n/a"; log.LogInformation(x); } //! PRIV2001
    public void H(Subscriber s) { try { throw new Exception(s.Tariff); } catch (Exception e) { log.LogError(e, "x"); } }
    public void I(Subscriber s) { var c = new Subscriber { Mailbox = "test@telco.example" }; log.LogInformation(c.Mailbox); }
    public void J(object o) { if (o is Subscriber { FullName: var n }) log.LogInformation(n); } //! PRIV2001
    public void K(object o) { switch (o) { case Subscriber s when s.WantsOffers: log.LogInformation(s.Tariff); break; case Lead l: log.LogInformation(l.Address); break; case Cdr: log.LogInformation("cdr"); break; } } //! PRIV2001
}
