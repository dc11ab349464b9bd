namespace Cases.Async_Tasks;

// Task, ValueTask, Result, GetAwaiter, ContinueWith, Run, FromResult, completion sources, async lambdas.
public class Tasks(ICustomers customers)
{
    async Task<string> Mail(int id) => (await customers.FindAsync(id)).Email;
    async Task<string> Plan(int id) => (await customers.FindAsync(id)).Plan;
    async ValueTask<string> Phone(int id) { var c = await customers.FindAsync(id).ConfigureAwait(false); return c.Phone; }
    Task<string> Direct(Customer c) => Task.FromResult(c.Name);
    async Task Write(string text) { await Task.Delay(1); Out.Log(text); }

    public async Task BadAwait(int id)
    {
        Out.Log(await Mail(id)); //! PRIV2001
        Out.Log(await Phone(id)); //! PRIV2001
        Out.Log(await Phone(id).AsTask()); //! PRIV2001
    }

    public void BadSync(int id)
    {
        Out.Log(Mail(id).Result); //! PRIV2001
        Out.Log(Mail(id).GetAwaiter().GetResult()); //! PRIV2001
        var t = Mail(id);
        t.Wait();
        Out.Log(t.Result); //! PRIV2001
    }

    public async Task BadContinue(int id)
    {
        await Mail(id).ContinueWith(t => Out.Log(t.Result)); //! PRIV2001
        var upper = await Mail(id).ContinueWith(t => t.Result.ToUpper());
        Out.Log(upper); //! PRIV2001
    }

    public async Task BadRun(Customer c)
    {
        var text = await Task.Run(() => c.Email);
        Out.Log(text); //! PRIV2001
        var other = await Task.Run(async () => { await Task.Yield(); return c.Phone; });
        Out.Log(other); //! PRIV2001
        await Task.Run(() => Out.Log(c.Name)); //! PRIV2001
        var third = await Task.Factory.StartNew(() => c.Name);
        Out.Log(third); //! PRIV2001
    }

    public async Task BadPassed(Customer c)
    {
        await Write(c.Email); //! PRIV2001
        Out.Log(await Direct(c)); //! PRIV2001
        Out.Log(await new ValueTask<string>(c.Email)); //! PRIV2001
    }

    public async Task BadSource(Customer c)
    {
        var source = new TaskCompletionSource<string>();
        source.SetResult(c.Email);
        Out.Log(await source.Task); //! PRIV2001
    }

    public async Task BadLambda(Customer c)
    {
        Func<Task<string>> f = async () => { await Task.Yield(); return c.Email; };
        Out.Log(await f()); //! PRIV2001
    }

    public async Task OkAwait(int id)
    {
        Out.Log(await Plan(id));
        Out.Log((await Mail(id)).Length);
        var t = Mail(id);
        await t;
        Out.Log(t.IsCompletedSuccessfully);
        Out.Log(t.Status);
        Out.Log(t.Id);
    }

    public async Task OkRun(Customer c)
    {
        Out.Log(await Task.Run(() => c.Email.Length));
        await Write(c.Plan);
        await Task.Run(() => Out.Log(c.Plan));
    }

    public async Task OkContinue(int id)
    {
        await Mail(id).ContinueWith(t => Out.Log(t.IsFaulted));
        Out.Log(await Mail(id).ContinueWith(t => t.Result.Length));
    }
}
