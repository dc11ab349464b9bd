//# newest
namespace Cases.Nullable_Values;

// Nullable structs, ??= on members, conditional invocation, lifted operators, is/as, GetValueOrDefault, null-forgiving.
public class Values
{
    struct Row { public string Mail; public int Id; }
    sealed class Form { public string? Title; public Row? Last { get; set; } public List<string>? Lines; public Action<string>? Done; }

    public void BadStruct(Customer c)
    {
        Row? row = new Row { Mail = c.Email, Id = c.Id };
        Out.Log(row?.Id);
        Out.Log(row?.Mail); //! PRIV2001
        Out.Log(row!.Value.Mail); //! PRIV2001
        if (row is { } r) Out.Log(r.Mail); //! PRIV2001
        Out.Log(row.GetValueOrDefault().Mail); //! PRIV2001
    }

    public void BadMember(Customer c)
    {
        var form = new Form();
        form.Title ??= c.Name;
        Out.Log(form.Title); //! PRIV2001
        (form.Lines ??= []).Add(c.Email);
        Out.Log(form.Lines[0]); //! PRIV2001
        form.Last = new Row { Mail = c.Phone };
        Out.Log(form.Last?.Mail); //! PRIV2001
    }

    public void BadInvoked(Customer c)
    {
        var form = new Form { Done = x => Out.Log(x) };
        form.Done?.Invoke(c.Email); //! PRIV2001
        form?.Lines?.Add(c.Phone);
        Out.Log(form?.Lines?.FirstOrDefault()); //! PRIV2001
    }

    public void BadChained(Customer? c, Customer? d) => Out.Log(c?.Email ?? d?.Phone ?? "none"); //! PRIV2001

    public void OkStruct(Customer c)
    {
        Row? row = new Row { Mail = c.Email, Id = c.Id };
        Out.Log(row.HasValue);
        Out.Log(row?.Id ?? 0);
        Out.Log(row == null);
        Out.Log(row?.Mail?.Length);
    }

    public void OkMember(Customer c)
    {
        var form = new Form { Title = c.Plan };
        form.Title ??= c.Name.Length.ToString();
        Out.Log(form.Title);
        (form.Lines ??= []).Add(c.Plan);
        Out.Log(form.Lines[0]);
    }

    public void OkInvoked(Customer c)
    {
        var form = new Form { Done = x => Out.Log(x.Length) };
        form.Done?.Invoke(c.Email);
        c?.Email = "masked";
        Out.Log(c?.Email);
    }
}
