namespace Cases.Factories;

// The factory decides at run time what the product holds.
public class ByKind
{
    enum Kind { Short, Full }

    sealed class Label { public string Text = ""; }

    static Label Create(Customer c, Kind kind)
    {
        switch (kind)
        {
            case Kind.Full: return new Label { Text = c.Name };
            case Kind.Short: return new Label { Text = "C" + c.Id };
            default: throw new ArgumentOutOfRangeException(nameof(kind));
        }
    }

    static Label CreateClean(Customer c, Kind kind) => kind == Kind.Full
        ? new Label { Text = c.Plan }
        : new Label { Text = "C" + c.Id };

    public void Bad(Customer c, bool full)
    {
        var label = Create(c, full ? Kind.Full : Kind.Short);
        Out.Log(label.Text); //! PRIV2001
    }

    public void EitherVerdict(Customer c)
    {
        Out.Log(Create(c, Kind.Short).Text); //? PRIV2001
    }

    public void Ok(Customer c, bool full)
    {
        Out.Log(CreateClean(c, full ? Kind.Full : Kind.Short).Text);
    }
}
