//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// marks on interface members, implemented and overridden
using PrivacyAnalyzers;
namespace Cases.Guards_InheritedMarks;

public interface IPerson
{
    [Pii(PiiCategory.Contact)] string Email { get; }
    [ConsentCheck(Purpose.Marketing)] bool OptIn { get; }
}

public class Reader : IPerson { public string Email { get; set; } = ""; public bool OptIn { get; set; } }

public abstract class Party { [Pii] public abstract string Mail { get; } [ConsentCheck(Purpose.Marketing)] public abstract bool Agrees { get; } }

public class Company : Party { public override string Mail => "a@b.example"; public override bool Agrees => Mail.Length > 3; }

public class Job(IMarketingMail mail)
{
    public void Ok(IPerson p) { if (p.OptIn) mail.Send(p.Email, "News"); }

    public void Bad(IPerson p) => mail.Send(p.Email, "News"); //! PRIV3001

    public void OkImplementing(Reader r) { if (r.OptIn) mail.Send(r.Email, "News"); }

    public void BadImplementing(Reader r) => mail.Send(r.Email, "News"); //! PRIV3001

    public void OkOverride(Company c) { if (c.Agrees) mail.Send(c.Mail, "News"); }

    public void BadOverride(Company c) => mail.Send(c.Mail, "News"); //! PRIV3001

    public void OkBase(Party p) { if (p.Agrees) mail.Send(p.Mail, "News"); }

    public void OkGeneric<T>(T p) where T : IPerson { if (p.OptIn) mail.Send(p.Email, "News"); }

    public void BadGeneric<T>(T p) where T : IPerson => mail.Send(p.Email, "News"); //! PRIV3001

    public void OkGenericList<T>(IEnumerable<T> all) where T : IPerson { foreach (var p in all.Where(p => p.OptIn)) mail.Send(p.Email, "News"); }
}
