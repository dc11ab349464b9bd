//# newest
namespace Cases.Members_Accessors;

// Accessors with bodies: backing fields, field keyword, lazily computed, write-only, init, required, side effects.
public class Accessors
{
    sealed class Box
    {
        string text = "";
        public string Text { get => text; set => text = value ?? ""; }
        public string Upper => text.ToUpperInvariant();
        public int Size => text.Length;
        public string Trimmed { get => field; set => field = value.Trim(); } = "";
        public string Secret { set => text = value; }
        public string Masked { get => field; set => field = Clean.Redact(value); } = "";
        public required string Code { get; init; }
        public string Echo { get; set { field = value; Out.Log(value); } } = "";
    }

    public void BadBacking(Customer c)
    {
        var box = new Box { Code = "c" };
        box.Text = c.Email;
        Out.Log(box.Text); //! PRIV2001
        Out.Log(box.Upper); //! PRIV2001
        Out.Log(box.Code);
    }

    public void BadFieldKeyword(Customer c)
    {
        var box = new Box { Code = "c", Trimmed = c.Email };
        Out.Log(box.Trimmed); //! PRIV2001
    }

    public void BadWriteOnly(Customer c)
    {
        var box = new Box { Code = "c" };
        box.Secret = c.Name;
        Out.Log(box.Text); //! PRIV2001
    }

    public void BadRequired(Customer c)
    {
        var box = new Box { Code = c.Phone };
        Out.Log(box.Code); //! PRIV2001
    }

    public void BadSetterLogs(Customer c)
    {
        var box = new Box { Code = "" };
        box.Echo = c.Email; //! PRIV2001
    }

    public void OkMasked(Customer c)
    {
        var box = new Box { Code = "c", Masked = c.Email };
        Out.Log(box.Masked);
        Out.Log(box.Size);
    }

    public void OkSize(Customer c)
    {
        var box = new Box { Code = "c", Text = c.Email };
        Out.Log(box.Size);
        box.Text = c.Plan;
        Out.Log(box.Upper);
        box.Echo = c.Plan;
    }
}
