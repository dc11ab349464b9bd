namespace Cases.Strings_Api;

// Plain members of string.
public class Api
{
    public void BadMembers(Customer c)
    {
        Out.Log(c.Email.Substring(0, 3)); //! PRIV2001
        Out.Log(c.Email.Replace("@", " at ")); //! PRIV2001
        Out.Log(c.Email.PadLeft(40).TrimEnd('x')); //! PRIV2001
        Out.Log(c.Email.Insert(0, "<")); //! PRIV2001
        Out.Log(c.Email.Remove(3)); //! PRIV2001
        Out.Log(c.Email.Split('@')[1]); //! PRIV2001
        Out.Log(c.Email.Normalize()); //! PRIV2001
        Out.Log(c.Email[c.Email.IndexOf('@')..]); //! PRIV2001
        Out.Log("x".Insert(0, c.Email)); //! PRIV2001
        Out.Log("to: @".Replace("@", c.Email)); //! PRIV2001
    }

    public void BadStatics(Customer c)
    {
        Out.Log(string.Concat("a", c.Email, "b")); //! PRIV2001
        Out.Log(string.Format("{0}: {1}", c.Id, c.Name)); //! PRIV2001
        Out.Log(string.Join(';', c.Plan, c.Name)); //! PRIV2001
        Out.Log(string.Join(", ", new[] { c.Plan, c.Phone }, 0, 2)); //! PRIV2001
        Out.Log(string.Intern(c.Name)); //! PRIV2001
        Out.Log(string.Create(null, $"{c.Name,20}")); //! PRIV2001
    }

    public void BadRaw(Customer c) => Out.Log($$"""{ "mail": "{{c.Email}}" }"""); //! PRIV2001

    public void BadFormattable(Customer c)
    {
        FormattableString text = $"{c.Id}: {c.Email}";
        Out.Log(FormattableString.Invariant(text)); //! PRIV2001
        Out.Log(text.GetArgument(1)); //! PRIV2001
        Out.Log(text.Format); //? PRIV2001
    }

    public void BadCreate(Customer c)
    {
        var text = string.Create(8, c.Name, (span, name) => name.AsSpan(0, 8).CopyTo(span));
        Out.Log(text); //! PRIV2001
    }

    public void OkMembers(Customer c)
    {
        Out.Log(c.Email.Length);
        Out.Log(c.Email.Contains("@"));
        Out.Log(c.Email.IndexOf('@'));
        Out.Log(c.Email.LastIndexOf('.') > 3);
        Out.Log(c.Email.EndsWith(".org", StringComparison.OrdinalIgnoreCase));
        Out.Log(c.Email.Equals(c.Phone));
        Out.Log(c.Email.CompareTo(c.Phone));
        Out.Log(string.Compare(c.Email, c.Name, StringComparison.Ordinal));
        Out.Log(string.IsNullOrWhiteSpace(c.Email));
        Out.Log(c.Email.Split('@').Length);
        Out.Log($"{c.Id}: {c.Email.Length,4} {c.Email is { Length: > 3 }}");
    }

    public void OkMask(Customer c)
    {
        Out.Log(new string('*', c.Email.Length));
        Out.Log("".PadLeft(c.Email.Length, '.'));
        Out.Log(string.Format("{0} has {1} letters", c.Id, c.Name.Length));
    }
}
