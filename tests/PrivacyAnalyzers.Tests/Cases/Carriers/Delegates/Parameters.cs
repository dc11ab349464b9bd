namespace Cases.Delegates_Parameters;

// Delegates handed to helpers that call, store, return or ignore them; ref parameters; expression trees; static lambdas; currying.
public class Parameters
{
    delegate void Refs(ref string text);
    Action<string>? stored;
    readonly List<Action<string>> hooks = [];

    static void Each<T>(IEnumerable<T> items, Action<T> f) { foreach (var x in items) f(x); }
    static R With<T, R>(T x, Func<T, R> f) => f(x);
    static void Retry(Action f) { for (var i = 0; i < 3; i++) { try { f(); return; } catch (TimeoutException) { } } }
    static void Never(Action f) { _ = f; }
    static async Task<R> RetryAsync<R>(Func<Task<R>> f) { try { return await f(); } catch (TimeoutException) { return await f(); } }
    static R Using<R>(Func<StringWriter, R> f) { using var w = new StringWriter(); return f(w); }

    public void BadEach(IEnumerable<Customer> customers)
    {
        Each(customers, c => Out.Log(c.Email)); //! PRIV2001
        Each(customers.Select(c => c.Phone), Out.Log); //! PRIV2001
        Each(customers.Select(c => c.Phone), x => { var t = x.Trim(); Out.Log(t); }); //! PRIV2001
    }

    public void BadWith(Customer c)
    {
        Out.Log(With(c, x => x.Email)); //! PRIV2001
        Out.Log(With(c.Name, x => (x, 1)).x); //! PRIV2001
    }

    public void BadRetry(Customer c)
    {
        Retry(() => Out.Log(c.Email)); //! PRIV2001
        var text = "";
        Retry(() => text = c.Phone);
        Out.Log(text); //! PRIV2001
    }

    public async Task BadRetryAsync(ICustomers customers)
    {
        var c = await RetryAsync(() => customers.FindAsync(3));
        Out.Log(c.Email); //! PRIV2001
        var mail = await RetryAsync(async () => (await customers.FindAsync(3)).Email);
        Out.Log(mail); //! PRIV2001
    }

    public void BadRefs(Customer c)
    {
        Refs f = (ref string x) => x = c.Email;
        var text = "";
        f(ref text);
        Out.Log(text); //! PRIV2001
    }

    public void BadStored(Customer c)
    {
        stored = x => Out.Log(x);
        stored(c.Email); //! PRIV2001
        hooks.Add(x => Out.Log(x));
        foreach (var h in hooks) h(c.Phone); //! PRIV2001
    }

    public void BadCurried(Customer c)
    {
        Func<string, Func<string, string>> f = a => b => a + b;
        Out.Log(f(c.Email)("x")); //! PRIV2001
        Func<int, string> pick = static i => i.ToString();
        Out.Log(pick(3));
    }

    public void BadUsing(Customer c) => Out.Log(Using(w => { w.Write(c.Email); return w.ToString(); })); //! PRIV2001

    public void OkEach(IEnumerable<Customer> customers)
    {
        Each(customers, c => Out.Log(c.Plan));
        Each(customers.Select(c => c.Email.Length), n => Out.Log(n));
    }

    public void OkWith(Customer c)
    {
        Out.Log(With(c, x => x.Id));
        Out.Log(With(c.Name, x => (x, 1)).Item2);
        Out.Log(With(c.Email, x => x.Length));
    }

    public void OkCurried(Customer c)
    {
        Func<string, Func<string, string>> f = a => b => b;
        Out.Log(f(c.Email)("x"));
        System.Linq.Expressions.Expression<Func<Customer, int>> e = x => x.Id;
        Out.Log(e.Compile()(c));
    }
}
