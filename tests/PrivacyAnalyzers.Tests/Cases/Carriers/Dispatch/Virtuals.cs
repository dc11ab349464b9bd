namespace Cases.Dispatch_Virtuals;

// Abstract, virtual, base calls, interfaces with default members, explicit implementations, generic strategy.
public abstract class Report
{
    public string Render(Customer c) => Head(c) + "\n" + Body(c);
    protected virtual string Head(Customer c) => "report " + c.Id;
    protected abstract string Body(Customer c);
}
public class MailReport : Report { protected override string Body(Customer c) => c.Email; }
public class PlanReport : Report { protected override string Body(Customer c) => c.Plan; protected override string Head(Customer c) => base.Head(c) + "!"; }

public interface INamed { Customer Who { get; } string Label => Who.Name; string Code => "C" + Who.Id; }
public class Ticket(Customer c) : INamed { public Customer Who => c; }
public class Blank(Customer c) : INamed { public Customer Who => c; string INamed.Label => "blank"; }

public class Writer { public virtual void Write(string text) => Out.Log(text); }
public class Counter : Writer { public int N; public override void Write(string text) => N += text.Length; }
public sealed class Both : Writer { public override void Write(string text) { base.Write("both " + text); } }

public class Virtuals
{
    public void BadAbstract(Customer c) => Out.Log(new MailReport().Render(c)); //! PRIV2001

    public void BadUnknown(Report report, Customer c) => Out.Log(report.Render(c)); //! PRIV2001

    public void BadDefault(Customer c)
    {
        INamed named = new Ticket(c);
        Out.Log(named.Label); //! PRIV2001
        Out.Log(named.Code);
    }

    public void BadVirtual(Writer writer, Customer c) => writer.Write(c.Email); //! PRIV2001

    public void BadBase(Customer c) => new Both().Write(c.Email); //! PRIV2001

    public void OkAbstract(Customer c) => Out.Log(new PlanReport().Head2(c));

    public void OkRender(PlanReport report, Customer c) => Out.Log(new PlanReport().Render(c)); //? PRIV2001

    public void OkExplicit(Customer c)
    {
        INamed named = new Blank(c);
        Out.Log(named.Label);
    }

    public void OkCounter(Customer c)
    {
        Writer writer = new Counter();
        writer.Write(c.Email);
        new Both().Write(c.Plan);
    }
}
public static class ReportExtensions { public static string Head2(this Report r, Customer c) => "h" + c.Id + r.GetType().Name; }
