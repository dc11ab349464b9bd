namespace Cases.Members_Static;

// Static abstract members, static extension-like helpers, operators in interfaces, parse and format patterns, checked operators.
public interface IParse<T> where T : IParse<T> { static abstract T Parse(string text); string Format(); static virtual string Name => "value"; }
public readonly struct MailText(string text) : IParse<MailText> { readonly string text = text; public static MailText Parse(string t) => new(t.Trim()); public string Format() => text; public static string Name => "mail"; }
public readonly struct SizeText(int n) : IParse<SizeText> { readonly int n = n; public static SizeText Parse(string t) => new(t.Length); public string Format() => n.ToString(); }

public readonly record struct Money(decimal Amount, string Payer) { public static Money operator +(Money a, Money b) => new(a.Amount + b.Amount, a.Payer + "," + b.Payer); public static bool operator >(Money a, Money b) => a.Amount > b.Amount; public static bool operator <(Money a, Money b) => a.Amount < b.Amount; public static explicit operator decimal(Money m) => m.Amount; }

public class Static
{
    static string Round<T>(string text) where T : IParse<T> => T.Parse(text).Format();

    public void BadDirect(Customer c) => Out.Log(MailText.Parse(c.Email).Format()); //! PRIV2001

    public void BadRound(Customer c) => Out.Log(Round<MailText>(c.Email)); //! PRIV2001

    public void BadSum(Customer c)
    {
        var sum = new Money(1, "x") + new Money(2, c.Name);
        Out.Log(sum.Payer); //! PRIV2001
        Out.Log(sum.Amount);
        sum += new Money(3, "y");
        Out.Log(sum.Payer); //! PRIV2001
    }

    public void OkDirect(Customer c)
    {
        Out.Log(SizeText.Parse(c.Email).Format());
        Out.Log(MailText.Parse(c.Plan).Format());
        Out.Log(MailText.Name);
    }

    public void OkSum(Customer c)
    {
        var a = new Money(2, c.Name);
        Out.Log((decimal)a);
        Out.Log(a > new Money(1, ""));
        Out.Log((a with { Payer = "" }).ToString());
        Out.Log((new Money(1, "x") + new Money(2, "y")).Payer);
    }
}
