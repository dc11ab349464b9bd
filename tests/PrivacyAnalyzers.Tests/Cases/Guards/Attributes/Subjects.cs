//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// [DataSubject] says whom the check is about
using PrivacyAnalyzers;
namespace Cases.Attributes_Subjects;

public interface IBook
{
    [ConsentCheck(Purpose.Marketing)] bool Allows(string tenant, [DataSubject] Customer c);
    [ConsentCheck(Purpose.Marketing)] bool AllowsBy(Customer operatorOf, [DataSubject] int id);
    [ConsentCheck(Purpose.Marketing)] bool AllowsNow(Customer c, DateTime when);
    [ConsentCheck(Purpose.Marketing)] Task<bool> AllowsAsync(CancellationToken token, [DataSubject] Customer c);
    [ConsentCheck(Purpose.Marketing)] bool AllowsEmail(string email);
}

public class Job(IMarketingMail mail, IBook book)
{
    public void Ok(Customer c) { if (book.Allows("voip", c)) mail.Send(c.Email, "News"); }

    public void Bad(Customer c, Customer d) { if (book.Allows("voip", d)) mail.Send(c.Email, "News"); } //! PRIV3003

    public void OkOperator(Customer op, Customer c) { if (book.AllowsBy(op, c.Id)) mail.Send(c.Email, "News"); }

    public void BadOperator(Customer op, Customer c) { if (book.AllowsBy(op, c.Id)) mail.Send(op.Email, "News"); } //! PRIV3003

    public void OkFirst(Customer c) { if (book.AllowsNow(c, DateTime.UtcNow)) mail.Send(c.Email, "News"); }

    public async Task OkToken(Customer c, CancellationToken token) { if (await book.AllowsAsync(token, c)) await mail.SendAsync(c.Email, "News"); }

    public void OkEmail(Customer c) { if (book.AllowsEmail(c.Email)) mail.Send(c.Email, "News"); }

    public void OkEmailLocal(Customer c)
    {
        var to = c.Email;
        if (!book.AllowsEmail(to)) return;
        mail.Send(to, "News");
    }

    public void BadEmail(Customer c, Customer d) { if (book.AllowsEmail(d.Email)) mail.Send(c.Email, "News"); } //! PRIV3003

    public void OkNamed(Customer c) { if (book.Allows(c: c, tenant: "voip")) mail.Send(c.Email, "News"); }
}
