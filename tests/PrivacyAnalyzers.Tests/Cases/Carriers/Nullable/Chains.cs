namespace Cases.Nullable_Chains;

// ?. chains, ?[], ??, !, Nullable<T>.
public class Chains
{
    sealed class Holder { public Customer? Who; public string[]? Parts; public DateTime? Seen; }

    public void BadConditional(Customer? c)
    {
        Out.Log(c?.Email); //! PRIV2001
        Out.Log(c?.Email?.Trim()); //! PRIV2001
        Out.Log(c?.Name ?? "none"); //! PRIV2001
        Out.Log(c?.Email[0]); //! PRIV2001
    }

    public void BadHolder(Customer c)
    {
        var h = new Holder { Parts = [c.Email], Who = c };
        Out.Log(h.Parts?[0]); //! PRIV2001
        Out.Log(h?.Who?.Phone); //! PRIV2001
    }

    public void BadNullable(Customer c)
    {
        long? number = c.Phone == "" ? null : long.Parse(c.Phone);
        Out.Log(number); //! PRIV2001
        Out.Log(number.Value); //! PRIV2001
        Out.Log(number.GetValueOrDefault()); //! PRIV2001
        Out.Log(number ?? 0); //! PRIV2001
        Out.Log(number + 1); //! PRIV2001
    }

    public void BadThrowExpression(Customer? c)
    {
        var mail = c?.Email ?? throw new ArgumentNullException(nameof(c));
        Out.Log(mail); //! PRIV2001
    }

    public void OkConditional(Customer? c)
    {
        Out.Log(c?.Plan);
        Out.Log(c?.Email.Length);
        Out.Log(c?.Email is null);
        Out.Log(c?.Email == "x");
    }

    public void OkNullable(Customer c)
    {
        long? number = c.Phone == "" ? null : long.Parse(c.Phone);
        Out.Log(number.HasValue);
        Out.Log(number is null);
        int? size = c?.Name.Length;
        Out.Log(size ?? 0);
    }
}
