namespace Cases.Dispatch;

public interface IOutbox { void Drop(string text); }

public sealed class MemoryOutbox : IOutbox
{
    private readonly Queue<string> _items = new();
    public void Drop(string text) => _items.Enqueue(text);
}

public sealed class TracingOutbox(IOutbox inner) : IOutbox
{
    public void Drop(string text)
    {
        Out.Log($"dropping {text}");
        inner.Drop(text);
    }
}

public sealed class CountingOutbox : IOutbox
{
    public int Count { get; private set; }
    public void Drop(string text) => Count++;
}

public static class SeveralImplementations
{
    public static void Bad(IOutbox outbox, Customer customer) => outbox.Drop(customer.Email); //! PRIV2001

    public static void BadDecorated(Customer customer)
    {
        var outbox = new TracingOutbox(new MemoryOutbox());
        outbox.Drop(customer.Name); //! PRIV2001
    }

    public static void OkExactMemory(MemoryOutbox outbox, Customer customer) => outbox.Drop(customer.Email);

    public static void OkExactCounting(CountingOutbox outbox, Customer customer)
    {
        outbox.Drop(customer.Email);
        Out.Log(outbox.Count);
    }
}
