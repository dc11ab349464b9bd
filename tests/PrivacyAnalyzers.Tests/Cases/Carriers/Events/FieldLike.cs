namespace Cases.Events_FieldLike;

// Field-like events raised in the class that subscribes, in a base class, static, with arguments and sender.
public class Source
{
    public event EventHandler<string>? Changed;
    public static event Action<string>? Any;
    protected void Raise(string text) => Changed?.Invoke(this, text);
    protected static void RaiseAny(string text) => Any?.Invoke(text);
}

public class FieldLike : Source
{
    event Action<string>? Seen;

    public FieldLike()
    {
        Changed += OnChanged;
        Any += static x => Out.Log(x);
    }

    void OnChanged(object? sender, string text) => Out.Log(text);

    public void BadSubscribedHere(Customer c)
    {
        Seen += x => Out.Log(x);
        Seen(c.Email); //! PRIV2001
    }

    public void BadInvoke(Customer c)
    {
        Seen += Write;
        Seen?.Invoke(c.Phone); //! PRIV2001
    }

    public void BadBase(Customer c) => Raise(c.Email); //! PRIV2001

    public void OkSubscribedHere(Customer c)
    {
        Action<string>? own = null;
        own += x => Out.Log(x.Length);
        own(c.Email);
    }

    public void OkBase(Customer c) => Raise(c.Plan);

    static void Write(string text) => Out.Log(text);
}
