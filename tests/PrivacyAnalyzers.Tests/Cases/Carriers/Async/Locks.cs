namespace Cases.Async_Locks;

// Shared state over awaits, semaphores, cancellation callbacks, async disposal, value task sources, timers, async locals.
public sealed class Locks(ICustomers customers) : IAsyncDisposable
{
    readonly SemaphoreSlim gate = new(1);
    readonly AsyncLocal<string?> current = new();
    Task<string>? running;
    string last = "";

    async Task<T> Guarded<T>(Func<Task<T>> body)
    {
        await gate.WaitAsync();
        try { return await body(); }
        finally { gate.Release(); }
    }

    Task<string> Shared(int id) => running ??= Load(id);
    async Task<string> Load(int id) { var c = await customers.FindAsync(id); last = c.Phone; return c.Email; }

    public async Task BadGuarded(int id)
    {
        var mail = await Guarded(async () => (await customers.FindAsync(id)).Email);
        Out.Log(mail); //! PRIV2001
    }

    public async Task BadShared(int id) => Out.Log(await Shared(id)); //! PRIV2001

    public async Task BadAfterAwait(int id)
    {
        await Load(id);
        Out.Log(last); //! PRIV2001
    }

    public async Task BadLocal(int id)
    {
        current.Value = (await customers.FindAsync(id)).Name;
        await Task.Yield();
        Out.Log(current.Value); //! PRIV2001
    }

    public async Task BadRegistered(int id, CancellationToken ct)
    {
        var c = await customers.FindAsync(id);
        using var r = ct.Register(() => Out.Log("cancelled " + c.Email)); //! PRIV2001
        using var timer = new Timer(_ => Out.Log(c.Phone), null, 0, 10); //! PRIV2001
    }

    public async ValueTask DisposeAsync() { if (running is { } task) Out.Log(await task); } //! PRIV2001

    public async Task OkGuarded(int id)
    {
        var n = await Guarded(async () => (await customers.FindAsync(id)).Email.Length);
        Out.Log(n);
        Out.Log(await Guarded(async () => (await customers.FindAsync(id)).Plan));
    }

    public async Task OkRegistered(int id, CancellationToken ct)
    {
        var c = await customers.FindAsync(id);
        using var r = ct.Register(() => Out.Log("cancelled " + c.Id));
        Out.Log(running?.IsCompleted);
        Out.Log(gate.CurrentCount);
    }
}
