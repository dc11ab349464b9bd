//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// a check of type bool?
using PrivacyAnalyzers;
namespace Cases.Guards_NullableBool;

public class Person
{
    public int Id { get; set; }
    [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";
    [ConsentCheck(Purpose.Marketing)] public bool? Newsletter { get; set; }
}

public class Job(IMarketingMail mail)
{
    public void OkTrue(Person p) { if (p.Newsletter == true) mail.Send(p.Email, "News"); }

    public void OkIsTrue(Person p) { if (p.Newsletter is true) mail.Send(p.Email, "News"); }

    public void OkCoalesce(Person p) { if (p.Newsletter ?? false) mail.Send(p.Email, "News"); }

    public void BadCoalesceTrue(Person p) { if (p.Newsletter ?? true) mail.Send(p.Email, "News"); } //! PRIV3001 | PRIV3004

    public void BadNotFalse(Person p) { if (p.Newsletter != false) mail.Send(p.Email, "News"); } //! PRIV3001 | PRIV3004

    public void BadIsNotFalse(Person p) { if (p.Newsletter is not false) mail.Send(p.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkHasValueAndValue(Person p) { if (p.Newsletter.HasValue && p.Newsletter.Value) mail.Send(p.Email, "News"); }

    public void BadHasValue(Person p) { if (p.Newsletter.HasValue) mail.Send(p.Email, "News"); } //! PRIV3001 | PRIV3004

    public void BadNotNull(Person p) { if (p.Newsletter != null) mail.Send(p.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkGetValueOrDefault(Person p) { if (p.Newsletter.GetValueOrDefault()) mail.Send(p.Email, "News"); }

    public void BadGetValueOrDefaultTrue(Person p) { if (p.Newsletter.GetValueOrDefault(true)) mail.Send(p.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkIsBool(Person p) { if (p.Newsletter is bool yes && yes) mail.Send(p.Email, "News"); }

    public void BadIsBool(Person p) { if (p.Newsletter is bool yes && !yes) mail.Send(p.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkPattern(Person? p) { if (p is { Newsletter: true }) mail.Send(p.Email, "News"); }

    public void OkNotTrueReturns(Person p) { if (p.Newsletter is not true) return; mail.Send(p.Email, "News"); }
}
