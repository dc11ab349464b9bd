namespace Cases.Generics_Constraints;

// Interfaces as constraints, new(), generic base classes, generic repositories, covariance, generic static state, type tests.
public interface IHasText { string Text { get; set; } }
public sealed class Line : IHasText { public string Text { get; set; } = ""; }
public sealed class Masked : IHasText { string t = ""; public string Text { get => t; set => t = Clean.Redact(value); } }

public abstract class Repository<T> where T : class
{
    protected readonly Dictionary<int, T> Items = [];
    public void Put(int id, T item) => Items[id] = item;
    public T Get(int id) => Items[id];
    public IEnumerable<R> All<R>(Func<T, R> f) => Items.Values.Select(f);
    public bool Has(int id) => Items.ContainsKey(id);
}
public sealed class Lines : Repository<Line>;
public sealed class Texts : Repository<string>;

public class Constraints
{
    static T Make<T>(string text) where T : IHasText, new() => new T { Text = text };
    static string Read<T>(T item) where T : IHasText => item.Text;
    static string Kind<T>(T value) => typeof(T).Name + (value is null);
    static string Show<T>(T value) => value switch { string s => s, int i => i.ToString(), _ => value?.ToString() ?? "" };

    public void BadMake(Customer c) => Out.Log(Make<Line>(c.Email).Text); //! PRIV2001

    public void BadRead(Customer c) => Out.Log(Read(new Line { Text = c.Email })); //! PRIV2001

    public void BadShow(Customer c) => Out.Log(Show(c.Email)); //! PRIV2001

    public void BadRepository(Customer c)
    {
        var texts = new Texts();
        texts.Put(1, c.Email);
        Out.Log(texts.Get(1)); //! PRIV2001
        var lines = new Lines();
        lines.Put(1, new Line { Text = c.Phone });
        Out.Log(lines.Get(1).Text); //! PRIV2001
        foreach (var t in lines.All(l => l.Text)) Out.Log(t); //! PRIV2001
    }

    public void BadCovariant(Customer c)
    {
        IEnumerable<object> items = new List<string> { c.Email };
        foreach (var o in items) Out.Log(o); //! PRIV2001
    }

    public void OkKind(Customer c)
    {
        Out.Log(Kind(c.Email));
        Out.Log(Show(c.Email.Length));
        Out.Log(Show(c.Plan));
    }

    public void OkMasked(Customer c)
    {
        var masked = new Masked();
        masked.Text = c.Email;
        Out.Log(masked.Text);
    }

    public void OkRepository(Customer c)
    {
        var texts = new Texts();
        texts.Put(1, c.Email);
        Out.Log(texts.Has(1));
        var plans = new Texts();
        plans.Put(1, c.Plan);
        Out.Log(plans.Get(1));
    }
}
