//# ids: PRIV2001, PRIV2004
// What a catch clause is given: only what its try block can throw, of its type.
using Microsoft.Extensions.Logging;
namespace Cases.Isolates_CaughtExceptions;
public sealed class MyException(int status, string message) : Exception(message) { public int Status => status; }
public class A(ILogger<A> log)
{
    private static async Task Push(Customer c) { await Task.Yield(); if (c.Id == 1) throw new MyException(3, "Gave up"); }
    public async Task OkAsyncLoop(IAsyncEnumerable<Customer> all)
    {
        await foreach (var c in all)
        {
            try { await Push(c); log.LogInformation("Pushed {Id}", c.Id); }
            catch (MyException e) { log.LogWarning(e, "Conflict for {Id}", c.Id); }
            catch (HttpRequestException e) { throw new InvalidOperationException("Push of " + c.Name + " failed", e); } //! PRIV2004
        }
    }
    public async Task OkFilter(IEnumerable<Customer> all)
    {
        foreach (var c in all)
        {
            try { await Push(c); }
            catch (MyException e) when (e.Status is 3) { log.LogWarning(e, "Conflict for {Id}", c.Id); }
            catch (HttpRequestException e) { throw new InvalidOperationException("Push of " + c.Name + " failed", e); } //! PRIV2004
        }
    }
    public async Task OkUsing(IEnumerable<Customer> all)
    {
        foreach (var c in all)
        {
            using var scope = log.BeginScope("x");
            try { await Push(c); }
            catch (MyException e) { log.LogWarning(e, "Conflict for {Id}", c.Id); }
            catch (HttpRequestException e) { throw new InvalidOperationException("Push of " + c.Name + " failed", e); } //! PRIV2004
        }
    }
    public async Task OkOnce(Customer c)
    {
        using var scope = log.BeginScope("x");
        try { await Push(c); }
        catch (MyException e) { log.LogWarning(e, "Conflict for {Id}", c.Id); }
        catch (HttpRequestException e) { log.LogError(e, "Failed for {Id}", c.Id); throw new InvalidOperationException("Push of " + c.Name + " failed", e); } //! PRIV2004
    }
}
public record Rec(int Id, [property: PrivacyAnalyzers.Pii] string Mail, [property: PrivacyAnalyzers.Pii] string? Name) { public static Rec From(Customer c) => new(c.Id, c.Email, c.Name); }
public class Client(HttpClient http, ILogger<Client> log)
{
    public async Task Push(IReadOnlyList<Rec> batch, CancellationToken token)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "x") { Content = System.Net.Http.Json.JsonContent.Create(batch) };
            using var response = await http.SendAsync(request, token);
            if (response.IsSuccessStatusCode) return;
            if (attempt == 3) throw new MyException((int)response.StatusCode, $"Gave up on {batch.Count} contacts, first {batch[0].Id}");
            await Task.Delay(10, token);
        }
    }
    public async Task PushStatus(IReadOnlyList<Rec> batch, CancellationToken token)
    {
        using var response = await http.PostAsync("x", System.Net.Http.Json.JsonContent.Create(batch), token);
        if (!response.IsSuccessStatusCode) throw new MyException((int)response.StatusCode, "Gave up");
    }
    public async Task PushMessage(IReadOnlyList<Rec> batch, CancellationToken token)
    {
        using var response = await http.PostAsync("x", System.Net.Http.Json.JsonContent.Create(batch), token);
        if (!response.IsSuccessStatusCode) throw new MyException(1, $"Answer {response.StatusCode}");
    }
    public async Task PushOne(IReadOnlyList<Rec> batch)
    {
        await Task.Yield(); if (batch.Count > 9) throw new MyException(1, $"first {batch[0].Id}");
    }
    public async Task PushFirst(Rec one)
    {
        await Task.Yield(); if (one.Id > 9) throw new MyException(one.Id, $"first");
    }
    public async Task Ok(Customer c) { try { await Push([Rec.From(c)], default); } catch (MyException e) { log.LogWarning(e, "x"); } }
    public async Task OkStatus(Customer c) { try { await PushStatus([Rec.From(c)], default); } catch (MyException e) { log.LogWarning(e, "x"); } }
    public async Task OkMessage(Customer c) { try { await PushMessage([Rec.From(c)], default); } catch (MyException e) { log.LogWarning(e, "x"); } }
    public async Task OkOne(Customer c) { try { await PushOne([Rec.From(c)]); } catch (MyException e) { log.LogWarning(e, "x"); } }
    public async Task OkFirst(Customer c) { try { await PushFirst(Rec.From(c)); } catch (MyException e) { log.LogWarning(e, "x"); } }
}
