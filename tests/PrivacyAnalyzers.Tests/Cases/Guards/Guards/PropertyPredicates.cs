//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// expression-bodied properties that imply the check
using PrivacyAnalyzers;
namespace Cases.Guards_PropertyPredicates;

public class Member
{
    public int Id { get; set; }
    [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";
    [ConsentCheck(Purpose.Marketing)] public bool OptIn { get; set; }
    public bool Closed { get; set; }
    public bool CanMail => OptIn && !Closed;
    public bool IsOpen => !Closed;
    public bool Silent => !OptIn;
    public bool Reach { get { if (Closed) return false; return OptIn; } }
    public bool Any => OptIn || !Closed;
}

public class Job(IMarketingMail mail)
{
    public void Ok(Member m) { if (m.CanMail) mail.Send(m.Email, "News"); }

    public void BadOpen(Member m) { if (m.IsOpen) mail.Send(m.Email, "News"); } //! PRIV3001

    public void OkSilent(Member m) { if (m.Silent) return; mail.Send(m.Email, "News"); }

    public void BadSilent(Member m) { if (m.Silent) mail.Send(m.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkReach(Member m) { if (m.Reach) mail.Send(m.Email, "News"); }

    public void BadAny(Member m) { if (m.Any) mail.Send(m.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkPattern(Member m) { if (m is { CanMail: true }) mail.Send(m.Email, "News"); }

    public void OkWhere(IEnumerable<Member> all) { foreach (var m in all.Where(x => x.CanMail)) mail.Send(m.Email, "News"); }

    public void BadWhere(IEnumerable<Member> all) { foreach (var m in all.Where(x => x.IsOpen)) mail.Send(m.Email, "News"); } //! PRIV3001

    public void OkWhereNotSilent(IEnumerable<Member> all) { foreach (var m in all.Where(x => !x.Silent)) mail.Send(m.Email, "News"); }
}
