namespace Cases.Delegates_Forms;

// Func, Action, Predicate, method groups, delegates as parameters and returns, custom delegates, partial application.
public delegate string Shape(Customer customer);
public delegate bool Try(Customer customer, out string text);

public class Forms
{
    static string Mail(Customer c) => c.Email;
    static string Plan(Customer c) => c.Plan;
    static bool TryMail(Customer c, out string text) { text = c.Email; return true; }
    static bool TryPlan(Customer c, out string text) { text = c.Plan; return true; }
    static void Apply(string text, Action<string> action) => action(text);
    static T Run<T>(Func<T> f) => f();
    static Func<Customer, string> Choose(bool full) => full ? Mail : Plan;
    static Func<string> Bind(Func<Customer, string> f, Customer c) => () => f(c);
    static Func<A, C> Then<A, B, C>(Func<A, B> f, Func<B, C> g) => x => g(f(x));

    public void BadMethodGroup(Customer c)
    {
        Shape shape = Mail;
        Out.Log(shape(c)); //! PRIV2001
        Out.Log(shape.Invoke(c)); //! PRIV2001
    }

    public void BadOut(Customer c)
    {
        Try f = TryMail;
        if (f(c, out var text)) Out.Log(text); //! PRIV2001
    }

    public void BadApply(Customer c)
    {
        Apply(c.Email, x => Out.Log(x)); //! PRIV2001
        Apply(c.Email, Out.Log); //! PRIV2001
    }

    public void BadRun(Customer c)
    {
        var text = Run(() => c.Email);
        Out.Log(text); //! PRIV2001
    }

    public void BadChosen(Customer c, bool full) => Out.Log(Choose(full)(c)); //! PRIV2001

    public void BadBound(Customer c)
    {
        var f = Bind(Mail, c);
        Out.Log(f()); //! PRIV2001
    }

    public void BadComposed(Customer c)
    {
        var f = Then<Customer, string, string>(Mail, x => x.Trim());
        Out.Log(f(c)); //! PRIV2001
    }

    public void BadAnonymousMethod(Customer c)
    {
        Func<string> f = delegate { return c.Phone; };
        Out.Log(f()); //! PRIV2001
    }

    public void OkMethodGroup(Customer c)
    {
        Shape shape = Plan;
        Out.Log(shape(c));
        Try f = TryPlan;
        if (f(c, out var text)) Out.Log(text);
    }

    public void OkApply(Customer c)
    {
        Apply(c.Email, x => Out.Log(x.Length));
        Apply(c.Plan, Out.Log);
        Apply(c.Email, _ => { });
    }

    public void OkRun(Customer c)
    {
        Out.Log(Run(() => c.Email.Length));
        Out.Log(Run(() => c.Plan));
    }

    public void OkBound(Customer c)
    {
        var f = Bind(Plan, c);
        Out.Log(f());
        var g = Then<Customer, string, int>(Mail, x => x.Length);
        Out.Log(g(c));
    }
}
