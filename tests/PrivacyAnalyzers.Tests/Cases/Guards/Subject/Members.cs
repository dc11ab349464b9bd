//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// spouse and referrer members of a person
using PrivacyAnalyzers;
namespace Cases.Subject_Members;

public class Member
{
    public int Id { get; set; }
    [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";
    [ConsentCheck(Purpose.Marketing)] public bool OptIn { get; set; }
    public Member? Spouse { get; set; }
    public Member Referrer { get; set; } = null!;
    public Profile Profile { get; } = new();
}

public class Profile
{
    [ConsentCheck(Purpose.Marketing)] public bool Newsletter { get; set; }
    [Pii(PiiCategory.Contact)] public string Address { get; set; } = "";
}

public class Job(IMarketingMail mail)
{
    public void Ok(Member m) { if (m.Referrer.OptIn) mail.Send(m.Referrer.Email, "News"); }

    public void Bad(Member m) { if (m.OptIn) mail.Send(m.Referrer.Email, "News"); } //! PRIV3001 | PRIV3003

    public void BadBack(Member m) { if (m.Referrer.OptIn) mail.Send(m.Email, "News"); } //! PRIV3001 | PRIV3003

    public void OkSpouse(Member m) { if (m.Spouse is { OptIn: true } s) mail.Send(s.Email, "News"); }

    public void BadSpouse(Member m) { if (m is { OptIn: true, Spouse: { } s }) mail.Send(s.Email, "News"); } //! PRIV3001 | PRIV3003

    public void OkNestedPattern(Member m) { if (m is { Spouse: { OptIn: true } s }) mail.Send(s.Email, "News"); }

    public void OkNestedPath(Member m) { if (m is { Spouse.OptIn: true }) mail.Send(m.Spouse.Email, "News"); }

    public void BadSpouseToReferrer(Member m) { if (m.Spouse?.OptIn == true) mail.Send(m.Referrer.Email, "News"); } //! PRIV3001 | PRIV3003

    public void OkOwnProfile(Member m) { if (m.Profile.Newsletter) mail.Send(m.Profile.Address, "News"); }

    public void OkProfileForOwner(Member m) { if (m.Profile.Newsletter) mail.Send(m.Email, "News"); }

    public void BadOthersProfile(Member a, Member b) { if (a.Profile.Newsletter) mail.Send(b.Email, "News"); } //! PRIV3003

    public void OkLocals(Member m)
    {
        var r = m.Referrer;
        if (!r.OptIn) return;
        mail.Send(r.Email, "News");
    }

    public void BadLocals(Member m)
    {
        var r = m.Referrer;
        if (!m.OptIn) return;
        mail.Send(r.Email, "News"); //! PRIV3001 | PRIV3003
    }
}
