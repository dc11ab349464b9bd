namespace Cases.Basic_Compound;

// Compound and coalescing assignments.
public class Compound
{
    string? title;
    string[] cells = new string[4];

    public void BadPlus(Customer c)
    {
        var text = "customer ";
        text += c.Id;
        text += " ";
        text += c.Email;
        Out.Log(text); //! PRIV2001
    }

    public void BadCoalesce(Customer c, string? text)
    {
        text ??= c.Email;
        Out.Log(text); //! PRIV2001
    }

    public void BadCoalesceField(Customer c)
    {
        title ??= c.Plan;
        title += "/" + c.Name;
        Out.Log(title); //! PRIV2001
    }

    public void BadElement(Customer c)
    {
        cells[1] += c.Phone;
        Out.Log(cells[1]); //! PRIV2001
    }

    public void BadNumber(Customer c)
    {
        long sum = 7;
        sum *= 10;
        sum += long.Parse(c.Phone);
        sum++;
        Out.Log(sum); //! PRIV2001
    }

    public void OkPlus(Customer c)
    {
        var text = "customer ";
        text += c.Id;
        text += " ";
        text += c.Email.Length;
        Out.Log(text);
    }

    public void OkCoalesce(Customer c, string? text)
    {
        text ??= c.Plan;
        Out.Log(text);
    }

    public void OkNumber(Customer c)
    {
        long sum = 7;
        sum += c.Phone.Length;
        sum <<= 2;
        Out.Log(sum);
    }
}
