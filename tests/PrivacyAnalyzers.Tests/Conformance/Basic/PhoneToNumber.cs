namespace Cases.Basic;

// A phone number parsed to an integer is still a phone number.
public class PhoneToNumber
{
    public void BadParse(Customer c)
    {
        var number = long.Parse(c.Phone);
        Out.Log(number); //! PRIV2001
    }

    public void BadConvert(Customer c)
    {
        var number = Convert.ToInt64(c.Phone);
        Out.Log(number.ToString("N0")); //! PRIV2001
    }

    public void BadTryParse(Customer c)
    {
        if (long.TryParse(c.Phone, out var number)) Out.Log(number); //! PRIV2001
    }

    public void Ok(Customer c)
    {
        var numeric = long.TryParse(c.Phone, out _);
        Out.Log(numeric);
        Out.Log(Convert.ToInt64(c.Id));
    }
}
