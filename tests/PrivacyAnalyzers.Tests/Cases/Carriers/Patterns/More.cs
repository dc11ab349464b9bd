namespace Cases.Patterns_More;

// List patterns with slices, nested lists, and/or/not, switch on tuples, generic types, var in or-free branches, is with assignments.
public class More
{
    abstract record Contact;
    sealed record MailContact(string Address) : Contact;
    sealed record PhoneContact(string Number, int Prefix) : Contact;

    static Contact Of(Customer c) => c.Email != "" ? new MailContact(c.Email) : new PhoneContact(c.Phone, 49);

    public void BadUnion(Customer c)
    {
        var text = Of(c) switch { MailContact(var a) => a, PhoneContact { Number: var n } => n, _ => "" };
        Out.Log(text); //! PRIV2001
    }

    public void BadIsElse(Customer c)
    {
        if (Of(c) is not MailContact m) return;
        Out.Log(m.Address); //! PRIV2001
    }

    public void BadSwitchTuple(Customer c, int mode)
    {
        var text = (mode, c.Email) switch { (0, _) => "zero", (1, var m) => m, (_, "") => "empty", _ => "other" };
        Out.Log(text); //! PRIV2001
    }

    public void BadList(Customer c)
    {
        if (c.Email.Split('@') is [{ Length: > 0 } user, "example.org"]) Out.Log(user); //! PRIV2001
        if (c.Name is [var first, ..]) Out.Log(first); //! PRIV2001
        if (c.Name is ['A', .. var tail]) Out.Log(tail); //! PRIV2001
        var list = new List<string> { c.Email, "x" };
        if (list is [var head, _]) Out.Log(head); //! PRIV2001
    }

    public void BadParenthesised(object? o)
    {
        if (o is (Customer { Plan: not null } and { Email: var mail })) Out.Log(mail); //! PRIV2001
    }

    public void BadSpan(Customer c)
    {
        ReadOnlySpan<char> span = c.Phone;
        if (span is ['+', .. var rest]) Out.Log(rest.ToString()); //! PRIV2001
    }

    public void OkUnion(Customer c)
    {
        var text = Of(c) switch { MailContact => "mail", PhoneContact { Prefix: var p } => "phone " + p, _ => "" };
        Out.Log(text);
        Out.Log(Of(c) is MailContact);
    }

    public void OkSwitchTuple(Customer c, int mode)
    {
        var text = (mode, c.Email) switch { (0, _) => "zero", (var m, "") => "empty" + m, (_, { Length: var n }) => "n" + n };
        Out.Log(text);
    }

    public void OkList(Customer c)
    {
        Out.Log(c.Email.Split('@') is [_, "example.org"]);
        var list = new List<string> { c.Email };
        Out.Log(list is []);
        Out.Log(list switch { [] => "none", [_] => "one", _ => "many" });
    }
}
