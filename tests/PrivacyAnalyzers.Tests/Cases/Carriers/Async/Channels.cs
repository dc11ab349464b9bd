using System.Collections.Concurrent;
using System.Threading.Channels;
namespace Cases.Async_Channels;

// Channels, blocking collections, async locals, semaphores, parallel loops, lazy, timers.
public class Channels
{
    readonly Channel<string> lines = Channel.CreateUnbounded<string>();
    readonly AsyncLocal<string> current = new();
    readonly ThreadLocal<string> local = new();

    public async Task BadChannel(Customer c)
    {
        var channel = Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync(c.Email);
        Out.Log(await channel.Reader.ReadAsync()); //! PRIV2001
        await foreach (var line in channel.Reader.ReadAllAsync()) Out.Log(line); //! PRIV2001
        while (channel.Reader.TryRead(out var text)) Out.Log(text); //! PRIV2001
    }

    public void BadBlocking(Customer c)
    {
        using var bag = new BlockingCollection<string>();
        bag.Add(c.Email);
        foreach (var item in bag.GetConsumingEnumerable()) Out.Log(item); //! PRIV2001
        Out.Log(bag.Take()); //! PRIV2001
    }

    public void BadConcurrent(Customer c)
    {
        var queue = new ConcurrentQueue<string>();
        queue.Enqueue(c.Email);
        if (queue.TryPeek(out var text)) Out.Log(text); //! PRIV2001
        var bag = new ConcurrentBag<string> { c.Phone };
        foreach (var item in bag) Out.Log(item); //! PRIV2001
    }

    public void BadAsyncLocal(Customer c)
    {
        current.Value = c.Email;
        Out.Log(current.Value); //! PRIV2001
        local.Value = c.Phone;
        Out.Log(local.Value); //! PRIV2001
    }

    public void BadLazy(Customer c)
    {
        var lazy = new Lazy<string>(() => c.Email);
        Out.Log(lazy.Value); //! PRIV2001
    }

    public void BadParallel(IEnumerable<Customer> customers)
    {
        Parallel.ForEach(customers, c => Out.Log(c.Email)); //! PRIV2001
        var bag = new ConcurrentBag<string>();
        Parallel.ForEach(customers, c => bag.Add(c.Email));
        Out.Log(bag.First()); //! PRIV2001
    }

    public void BadInterlocked(Customer c)
    {
        string? slot = null;
        Interlocked.CompareExchange(ref slot, c.Email, null);
        Out.Log(slot); //! PRIV2001
        var v = "";
        Volatile.Write(ref v, c.Name);
        Out.Log(Volatile.Read(ref v)); //! PRIV2001
    }

    public async Task OkChannel(Customer c)
    {
        var channel = Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync(c.Plan);
        Out.Log(await channel.Reader.ReadAsync());
        var other = Channel.CreateUnbounded<string>();
        other.Writer.TryWrite(c.Email);
        Out.Log(other.Reader.Count);
    }

    public void OkLazy(Customer c)
    {
        var lazy = new Lazy<string>(() => c.Email);
        Out.Log(lazy.IsValueCreated);
        var plan = new Lazy<string>(() => c.Plan);
        Out.Log(plan.Value);
    }

    public void OkParallel(IEnumerable<Customer> customers)
    {
        Parallel.ForEach(customers, c => Out.Log(c.Plan));
        var total = 0;
        Parallel.ForEach(customers, c => Interlocked.Add(ref total, c.Email.Length));
        Out.Log(total);
    }
}
