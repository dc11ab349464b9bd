using System.Text;
namespace Cases.StringBuilder_Basics;

// StringBuilder: appended, inserted, replaced, chained, by index, passed on, cleared.
public class Basics
{
    public void BadAppend(Customer c)
    {
        var sb = new StringBuilder();
        sb.Append("mail: ").Append(c.Email).AppendLine();
        Out.Log(sb.ToString()); //! PRIV2001
    }

    public void BadSeed(Customer c)
    {
        var sb = new StringBuilder(c.Name, 100);
        Out.Log(sb); //! PRIV2001
    }

    public void BadFormat(Customer c)
    {
        var sb = new StringBuilder();
        sb.AppendFormat("{0}-{1}", c.Id, c.Phone);
        sb.AppendJoin(',', 1, 2);
        Out.Log(sb.ToString(0, 4)); //! PRIV2001
    }

    public void BadInterpolated(Customer c)
    {
        var sb = new StringBuilder();
        sb.Append($"<{c.Email}>");
        Out.Log($"text {sb}"); //! PRIV2001
    }

    public void BadJoin(Customer c)
    {
        var sb = new StringBuilder();
        sb.AppendJoin(", ", new[] { c.Plan, c.Email });
        Out.Log(sb.ToString()); //! PRIV2001
    }

    public void BadInsertReplace(Customer c)
    {
        var sb = new StringBuilder("dear X");
        sb.Replace("X", c.Name);
        Out.Log(sb.ToString()); //! PRIV2001
        var other = new StringBuilder("dear");
        other.Insert(0, c.Name);
        Out.Log(other[0]); //! PRIV2001
    }

    public void BadHelper(Customer c)
    {
        var sb = new StringBuilder();
        Fill(sb, c);
        Out.Log(sb.ToString()); //! PRIV2001
    }

    static void Fill(StringBuilder sb, Customer c) => sb.Append(c.Id).Append(':').Append(c.Email);
    static void FillPlan(StringBuilder sb, Customer c) => sb.Append(c.Id).Append(':').Append(c.Plan);

    public void BadCharLoop(Customer c)
    {
        var sb = new StringBuilder();
        foreach (var letter in c.Name)
            if (char.IsLetter(letter)) sb.Append(char.ToUpperInvariant(letter));
        Out.Log(sb.ToString()); //! PRIV2001
    }

    public void OkHelper(Customer c)
    {
        var sb = new StringBuilder();
        FillPlan(sb, c);
        sb.Append(c.Email.Length).Append(c.Email == c.Phone);
        Out.Log(sb.ToString());
    }

    public void OkLength(Customer c)
    {
        var sb = new StringBuilder();
        sb.Append(c.Email);
        Out.Log(sb.Length);
    }

    public void OkCleared(Customer c)
    {
        var sb = new StringBuilder();
        sb.Append(c.Email);
        sb.Clear();
        sb.Append(c.Plan);
        Out.Log(sb.ToString());
    }

    public void OkTwo(Customer c)
    {
        var mail = new StringBuilder(c.Email);
        var plan = new StringBuilder(c.Plan);
        mail.Append(plan);
        Out.Log(plan.ToString());
    }
}
