//# newest
namespace Cases.Members_Operators;

// User-defined operators, indexers with several keys, true/false, compound operators (C# 14), conversions both ways.
public sealed class Text
{
    public string Value = "";
    public static Text operator +(Text a, Text b) => new() { Value = a.Value + b.Value };
    public static Text operator -(Text a, string b) => new() { Value = a.Value.Replace(b, "") };
    public static Text operator !(Text a) => new() { Value = "" };
    public static bool operator ==(Text a, Text b) => a.Value == b.Value;
    public static bool operator !=(Text a, Text b) => !(a == b);
    public static implicit operator Text(string value) => new() { Value = value };
    public static explicit operator string(Text text) => text.Value;
    public static explicit operator int(Text text) => text.Value.Length;
    public override bool Equals(object? o) => o is Text t && t.Value == Value;
    public override int GetHashCode() => Value.Length;
    public char this[Index i] => Value[i];
    public string this[Range r] => Value[r];
    public void operator +=(string more) { Value += more; }
}

public class Operators
{
    public void BadPlus(Customer c)
    {
        Text text = c.Email;
        var sum = text + "x";
        Out.Log(sum.Value); //! PRIV2001
        Out.Log((string)(sum - "x")); //! PRIV2001
    }

    public void BadCompound(Customer c)
    {
        Text text = "a";
        text += c.Email;
        Out.Log(text.Value); //! PRIV2001
    }

    public void BadIndexer(Customer c)
    {
        Text text = c.Name;
        Out.Log(text[0]); //! PRIV2001
        Out.Log(text[1..3]); //! PRIV2001
    }

    public void OkNot(Customer c)
    {
        Text text = c.Email;
        Out.Log((!text).Value);
        Out.Log(text == "x");
        Out.Log((int)text);
    }

    public void OkPlus(Customer c)
    {
        Text text = c.Email;
        Text plan = c.Plan;
        Out.Log((plan + "x").Value);
        Out.Log(text.Equals(plan));
        plan += "tail";
        Out.Log(plan.Value);
    }
}
