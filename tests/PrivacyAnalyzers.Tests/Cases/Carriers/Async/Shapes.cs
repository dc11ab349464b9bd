namespace Cases.Async_Shapes;

// await in using, foreach, conditions, tuples; interfaces of tasks; cancellation; WhenEach; async local functions; progress.
public interface IContactApi { Task<Customer?> GetAsync(int id, CancellationToken ct = default); IAsyncEnumerable<Customer> StreamAsync(); ValueTask<IReadOnlyList<Customer>> ListAsync(); }

public class Shapes(IContactApi api)
{
    public async Task BadStream(CancellationToken ct)
    {
        await foreach (var c in api.StreamAsync().WithCancellation(ct)) Out.Log(c.Email); //! PRIV2001
    }

    public async Task BadList() => Out.Log((await api.ListAsync())[0].Email); //! PRIV2001

    public async Task BadConditional(int id)
    {
        if (await api.GetAsync(id) is { Email: var mail }) Out.Log(mail); //! PRIV2001
        Out.Log((await api.GetAsync(id))?.Phone ?? "none"); //! PRIV2001
    }

    public async Task BadTuple(int id)
    {
        var (c, n) = (await api.GetAsync(id), await Task.FromResult(3));
        Out.Log(n);
        Out.Log(c!.Name); //! PRIV2001
    }

    public async Task BadLocal(int id)
    {
        Out.Log(await Mail()); //! PRIV2001
        async Task<string> Mail() => (await api.GetAsync(id))!.Email;
    }

    public async Task BadEach(int[] ids)
    {
        var tasks = ids.Select(async id => (await api.GetAsync(id))!.Email).ToList();
        await foreach (var t in Task.WhenEach(tasks)) Out.Log(await t); //! PRIV2001
        foreach (var t in tasks) Out.Log(await t); //! PRIV2001
        while (tasks.Count > 0) { var done = await Task.WhenAny(tasks); tasks.Remove(done); Out.Log(done.Result); } //! PRIV2001
    }

    public async Task BadWaitAsync(int id)
    {
        var c = await api.GetAsync(id).WaitAsync(TimeSpan.FromSeconds(1));
        Out.Log(c!.Email); //! PRIV2001
        var mail = Task.Run(() => c.Email);
        Out.Log(await mail.WaitAsync(TimeSpan.FromSeconds(1))); //! PRIV2001
    }

    public async Task BadProgress(int id)
    {
        var progress = new Progress<string>(x => Out.Log(x));
        var c = await api.GetAsync(id);
        ((IProgress<string>)progress).Report(c!.Email); //? PRIV2001
    }

    public async Task OkStream()
    {
        await foreach (var c in api.StreamAsync()) Out.Log(c.Plan);
        Out.Log((await api.ListAsync()).Count);
    }

    public async Task OkConditional(int id)
    {
        if (await api.GetAsync(id) is { Email: "", Plan: var plan }) Out.Log(plan);
        Out.Log((await api.GetAsync(id))?.Email.Length ?? 0);
    }

    public async Task OkEach(int[] ids)
    {
        var tasks = ids.Select(async id => (await api.GetAsync(id))!.Plan).ToList();
        foreach (var t in tasks) Out.Log(await t);
        var plans = await Task.WhenAll(tasks);
        Out.Log(plans[0]);
    }
}
