namespace Cases.Basic_Conversions;

// Boxing, casts, as, checked, unchecked, conditional expressions, parentheses, suppressions.
public class Conversions
{
    public void BadBoxed(Customer c)
    {
        object boxed = c.Email;
        IComparable comparable = (string)boxed;
        Out.Log(comparable); //! PRIV2001
    }

    public void BadAs(Customer c)
    {
        object? value = c.Name;
        var text = value as string;
        Out.Log(text!); //! PRIV2001
    }

    public void BadDigits(Customer c)
    {
        var number = long.Parse(c.Phone);
        var folded = checked((int)(number % 1_000_000)) * 2 + 1;
        object boxed = folded;
        Out.Log((int)boxed); //! PRIV2001
    }

    public void BadChar(Customer c)
    {
        char first = c.Name[0];
        int code = first;
        Out.Log((char)(code | 0x20)); //! PRIV2001
    }

    public void BadConditional(Customer c, bool show) => Out.Log(show ? (object)c.Email : 0); //! PRIV2001

    public void BadDiscardedAssignment(Customer c)
    {
        string text;
        Out.Log(text = c.Email); //! PRIV2001
    }

    public void OkBoxed(Customer c)
    {
        object boxed = c.Email.Length;
        Out.Log((int)boxed);
        object flag = c.Email.StartsWith('a');
        Out.Log(flag);
    }

    public void OkConditional(Customer c) => Out.Log(c.Email.Length > 30 ? "long" : "short");

    public void OkType(Customer c)
    {
        object value = c.Email;
        Out.Log(value.GetType().Name);
        Out.Log(value is string);
        Out.Log(typeof(Customer).Name + nameof(c.Email));
    }

    public void OkArithmetic(Customer c) => Out.Log(c.Id * 31 + c.Email.Length);
}
