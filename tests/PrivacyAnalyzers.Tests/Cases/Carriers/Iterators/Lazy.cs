namespace Cases.Iterators_Lazy;

// yield return: one source, parameters, nested iterators, IAsyncEnumerable, custom enumerators.
public class Lazy
{
    static IEnumerable<string> Mails(IEnumerable<Customer> customers)
    {
        foreach (var c in customers) yield return c.Email;
    }

    static IEnumerable<string> Plans(IEnumerable<Customer> customers)
    {
        foreach (var c in customers) if (c.Email != "") yield return c.Plan;
    }

    static IEnumerable<T> Twice<T>(IEnumerable<T> items)
    {
        foreach (var item in items) { yield return item; yield return item; }
    }

    static IEnumerable<(int, string)> Numbered(IEnumerable<string> items)
    {
        var i = 0;
        foreach (var item in items) yield return (i++, item);
    }

    static async IAsyncEnumerable<string> MailsAsync(IEnumerable<Customer> customers)
    {
        foreach (var c in customers) { await Task.Yield(); yield return c.Email; }
    }

    static async IAsyncEnumerable<int> SizesAsync(IEnumerable<Customer> customers)
    {
        foreach (var c in customers) { await Task.Yield(); yield return c.Email.Length; }
    }

    sealed class Book(List<Customer> customers) { public IEnumerator<string> GetEnumerator() { foreach (var c in customers) yield return c.Name; } public IEnumerable<string> Plans { get { foreach (var c in customers) yield return c.Plan; } } }

    public void BadForeach(IEnumerable<Customer> customers)
    {
        foreach (var m in Mails(customers)) Out.Log(m); //! PRIV2001
    }

    public void BadNested(IEnumerable<Customer> customers)
    {
        foreach (var (i, m) in Numbered(Twice(Mails(customers))))
        {
            Out.Log(i);
            Out.Log(m); //! PRIV2001
        }
    }

    public void BadManual(IEnumerable<Customer> customers)
    {
        using var e = Mails(customers).GetEnumerator();
        while (e.MoveNext()) Out.Log(e.Current); //! PRIV2001
    }

    public void BadBook(List<Customer> customers)
    {
        foreach (var name in new Book(customers)) Out.Log(name); //! PRIV2001
    }

    public async Task BadAsync(IEnumerable<Customer> customers)
    {
        await foreach (var m in MailsAsync(customers)) Out.Log(m); //! PRIV2001
    }

    public void OkForeach(IEnumerable<Customer> customers)
    {
        foreach (var p in Plans(customers)) Out.Log(p);
        foreach (var p in Twice(Plans(customers))) Out.Log(p);
        Out.Log(Mails(customers).Count());
    }

    public void OkBook(List<Customer> customers)
    {
        foreach (var plan in new Book(customers).Plans) Out.Log(plan);
    }

    public async Task OkAsync(IEnumerable<Customer> customers)
    {
        await foreach (var m in SizesAsync(customers).ConfigureAwait(false)) Out.Log(m);
    }
}
