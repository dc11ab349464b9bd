//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// a predicate property or method of one person says nothing of another
using PrivacyAnalyzers;
namespace Cases.Subject_ImplicitThis;

public class Member
{
    public int Id { get; set; }
    [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";
    [ConsentCheck(Purpose.Marketing)] public bool OptIn { get; set; }
    public bool Closed { get; set; }
    public bool CanMail => OptIn && !Closed;
    public bool MayHear() { if (Closed) return false; return this.OptIn; }
    public void Ensure() { if (!OptIn) throw new InvalidOperationException(); }
    public bool SameAs(Member m) => m.Id == Id;
}

public class Job(IMarketingMail mail)
{
    public void Ok(Member a) { if (a.CanMail) mail.Send(a.Email, "News"); }

    public void Bad(Member a, Member b) { if (a.CanMail) mail.Send(b.Email, "News"); } //! PRIV3003

    public void OkMethod(Member a) { if (a.MayHear()) mail.Send(a.Email, "News"); }

    public void BadMethod(Member a, Member b) { if (a.MayHear()) mail.Send(b.Email, "News"); } //! PRIV3003

    public void OkEnsure(Member a) { a.Ensure(); mail.Send(a.Email, "News"); }

    public void BadEnsure(Member a, Member b)
    {
        a.Ensure();
        mail.Send(b.Email, "News"); //! PRIV3003
    }

    public void BadLoops(List<Member> all)
    {
        foreach (var a in all)
            foreach (var b in all)
                if (a.CanMail) mail.Send(b.Email, "News"); //! PRIV3003 | PRIV3001
    }

    public void OkFirst(List<Member> all) { if (all.FirstOrDefault(m => m.CanMail) is { } m) mail.Send(m.Email, "News"); }

    public void OkFindAll(List<Member> all) { foreach (var m in all.FindAll(m => m.MayHear())) mail.Send(m.Email, "News"); }

    public void BadLater(List<Member> all, Member a)
    {
        a.Ensure();
        foreach (var m in all) mail.Send(m.Email, "News"); //! PRIV3003 | PRIV3001
    }
}

public class Self(IMarketingMail mail)
{
    [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";
    [ConsentCheck(Purpose.Marketing)] public bool OptIn { get; set; }

    public void Ok() { if (OptIn) mail.Send(Email, "News"); }

    public void OkReturn() { if (!OptIn) return; mail.Send(this.Email, "News"); }

    public void Bad() { if (!OptIn) mail.Send(Email, "News"); } //! PRIV3004

    public void BadNone() => mail.Send(Email, "News"); //! PRIV3001

    public void BadOther(Self other) { if (OptIn) mail.Send(other.Email, "News"); } //! PRIV3003 | PRIV3001

    public void BadOtherBack(Self other) { if (other.OptIn) mail.Send(Email, "News"); } //! PRIV3003 | PRIV3001
}
