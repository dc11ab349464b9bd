//# ids: PRIV2001, PRIV2004
// What is thrown in one catch clause is not caught by its siblings; nor by its own try.
using Microsoft.Extensions.Logging;
namespace Cases.Isolates_Throws;

public class A(ILogger<A> log)
{
    private static void Work(int id) { if (id == 0) throw new InvalidOperationException("none"); }
    public void OkSibling(Customer c)
    {
        try { Work(c.Id); }
        catch (FormatException e) { log.LogWarning(e, "x"); }
        catch (IOException e) { throw new InvalidOperationException("for " + c.Name, e); } //! PRIV2004
    }
    public void OkSiblingAfter(Customer c)
    {
        try { Work(c.Id); }
        catch (IOException e) { throw new InvalidOperationException("for " + c.Name, e); } //! PRIV2004
        catch (Exception e) { log.LogWarning(e, "x"); }
    }
    public void OkSelf(Customer c)
    {
        try { Work(c.Id); }
        catch (Exception e)
        {
            log.LogWarning(e, "x");
            throw new InvalidOperationException("for " + c.Name, e); //! PRIV2004
        }
    }
    public void OkLoop(IEnumerable<Customer> all)
    {
        foreach (var c in all)
        {
            try { Work(c.Id); }
            catch (Exception e)
            {
                log.LogWarning(e, "x");
                throw new InvalidOperationException("for " + c.Name, e); //! PRIV2004
            }
        }
    }
    public async Task OkAsync(IAsyncEnumerable<Customer> all)
    {
        await foreach (var c in all)
        {
            try { await Task.Delay(c.Id); }
            catch (TimeoutException e) { log.LogWarning(e, "x"); }
            catch (IOException e) { throw new InvalidOperationException("for " + c.Name, e); } //! PRIV2004
        }
    }
    public void OkNested(Customer c)
    {
        try { Work(c.Id); }
        catch (Exception e) when (e is not OperationCanceledException) { log.LogError(e, "failed for {Id}", c.Id); }
        finally { log.LogInformation("{Id} done", c.Id); }
    }
    public void OkOtherType(Customer c)
    {
        try { throw new FormatException("for " + c.Name); } //! PRIV2004
        catch (IOException e) { log.LogWarning(e, "x"); }
    }
}
public sealed class MyException(int status, string message) : Exception(message) { public int Status => status; }
public record Rec(int Id, [property: PrivacyAnalyzers.Pii] string Mail, [property: PrivacyAnalyzers.Pii] string? Name) { public static Rec From(Customer c) => new(c.Id, c.Email, c.Name); }
public class B(ILogger<B> log)
{
    private static async Task Push(IReadOnlyList<Rec> batch) { await Task.Yield(); throw new MyException(3, $"Gave up on {batch.Count} contacts, first {batch[0].Id}"); }
    private static async Task PushPlain(IReadOnlyList<Rec> batch) { await Task.Yield(); throw new MyException(3, $"Gave up on {batch.Count} contacts"); }
    private static void PushOne(Rec one) => throw new MyException(3, $"Gave up on {one.Id}");
    public async Task Ok(Customer c)
    {
        try { await Push([Rec.From(c)]); }
        catch (MyException e) { log.LogWarning(e, "x"); }
    }
    public async Task OkPlain(Customer c)
    {
        try { await PushPlain([Rec.From(c)]); }
        catch (MyException e) { log.LogWarning(e, "x"); }
    }
    public void OkOne(Customer c)
    {
        try { PushOne(Rec.From(c)); }
        catch (MyException e) { log.LogWarning(e, "x"); }
    }
    public void OkList(Customer c)
    {
        var list = new List<Rec> { Rec.From(c) };
        try { Push(list).Wait(); }
        catch (MyException e) { log.LogWarning(e, "x"); }
    }
}
