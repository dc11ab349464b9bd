using System.Text;
namespace Cases.StringBuilder_Cleared;

// One builder used for several texts: cleared, cut, rented, replaced.
public class Cleared
{
    public void BadCut(Customer c)
    {
        var sb = new StringBuilder(c.Email);
        sb.Length = 3;
        Out.Log(sb.ToString()); //! PRIV2001
    }

    public void BadRemoved(Customer c)
    {
        var sb = new StringBuilder("to ").Append(c.Email).Remove(0, 3);
        Out.Log(sb.ToString()); //! PRIV2001
    }

    public void BadFilledAgain(Customer c)
    {
        var sb = new StringBuilder("x");
        sb.Clear().Append(c.Phone);
        Out.Log(sb.ToString()); //! PRIV2001
    }

    public void BadLoop(IEnumerable<Customer> cs)
    {
        var sb = new StringBuilder();
        foreach (var c in cs)
        {
            sb.Clear();
            sb.Append(c.Id).Append(' ').Append(c.Name);
            Out.Log(sb.ToString()); //! PRIV2001
        }
    }

    public void OkCleared(Customer c)
    {
        var sb = new StringBuilder();
        sb.Append(c.Email);
        sb.Clear();
        sb.Append("plan ").Append(c.Plan);
        Out.Log(sb.ToString());
    }

    public void OkNew(Customer c)
    {
        var sb = new StringBuilder(c.Email);
        sb = new StringBuilder(c.Plan);
        Out.Log(sb.ToString());
    }

    public void OkMasked(Customer c)
    {
        var sb = new StringBuilder();
        sb.Append('*', c.Email.Length).Append(c.Email.Length);
        sb.AppendLine(Clean.Redact(c.Phone));
        Out.Log(sb.ToString());
    }

    public void OkLoop(IEnumerable<Customer> cs)
    {
        var sb = new StringBuilder();
        foreach (var c in cs) sb.Append(c.Id).Append(c.Email == "" ? "-" : "+").Append(';');
        Out.Log(sb.ToString());
    }
}
