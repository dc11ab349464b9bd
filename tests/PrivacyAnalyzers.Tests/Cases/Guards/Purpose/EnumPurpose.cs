//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// an own enum carries the purpose
using PrivacyAnalyzers;
namespace Cases.Purpose_EnumPurpose;

public enum Use { [Purpose("Marketing")] News, [Purpose("Analytics")] Stats, Marketing, Advertising, Support }

public interface IBook { [ConsentCheck] bool Allows(Customer c, [Purpose] Use use); [ConsentGuard] void Demand(Customer c, [Purpose] Use use); }

public class Job(IMarketingMail mail, IBook book)
{
    public void Ok(Customer c) { if (book.Allows(c, Use.News)) mail.Send(c.Email, "News"); }

    public void Bad(Customer c) { if (book.Allows(c, Use.Stats)) mail.Send(c.Email, "News"); } //! PRIV3002

    public void OkNamed(Customer c) { if (book.Allows(c, Use.Marketing)) mail.Send(c.Email, "News"); }

    public void BadNamed(Customer c) { if (book.Allows(c, Use.Advertising)) mail.Send(c.Email, "News"); } //! PRIV3002

    public void BadUndeclared(Customer c) { if (book.Allows(c, Use.Support)) mail.Send(c.Email, "News"); } //! PRIV3002 | PRIV3001

    public void OkGuard(Customer c) { book.Demand(c, Use.News); mail.Send(c.Email, "News"); }

    public void BadGuard(Customer c) { book.Demand(c, Use.Stats); mail.Send(c.Email, "News"); } //! PRIV3002

    public void OkLocal(Customer c)
    {
        const Use use = Use.News;
        if (book.Allows(c, use)) mail.Send(c.Email, "News");
    }

    public void BadLocal(Customer c)
    {
        var use = Use.Advertising;
        if (book.Allows(c, use)) mail.Send(c.Email, "News"); //! PRIV3002
    }

    public void OkSwitch(Customer c, Use use)
    {
        switch (use)
        {
            case Use.News: if (book.Allows(c, Use.News)) mail.Send(c.Email, "News"); break;
            case Use.Support: break;
        }
    }

    public void BadSwitch(Customer c, Use use)
    {
        switch (use)
        {
            case Use.News: if (book.Allows(c, Use.Stats)) mail.Send(c.Email, "News"); break; //! PRIV3002
        }
    }
}
