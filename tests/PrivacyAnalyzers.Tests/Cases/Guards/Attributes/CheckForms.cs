//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// checks as field, method, parameter, static method, Task property
using PrivacyAnalyzers;
namespace Cases.Attributes_CheckForms;

public class Member
{
    public int Id { get; set; }
    [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";
    [ConsentCheck(Purpose.Marketing)] public bool OptIn;
    [ConsentCheck] public bool Allows([Purpose] string purpose) => purpose.Length > Id;
    [ConsentCheck(Purpose.Marketing)] public Task<bool> AllowsAsync() => Task.FromResult(OptIn);
    [ConsentCheck(Purpose.Marketing)] public ValueTask<bool> AllowsSoon() => new(OptIn);
    [ConsentCheck(Purpose.Marketing)] public bool? Maybe() => OptIn ? true : null;
    [ConsentCheck(Purpose.Marketing)] public static bool May(Member m) => m.OptIn;
}

public class Job(IMarketingMail mail)
{
    public void OkField(Member m) { if (m.OptIn) mail.Send(m.Email, "News"); }

    public void BadField(Member m) { if (!m.OptIn) mail.Send(m.Email, "News"); } //! PRIV3004

    public void OkMethod(Member m) { if (m.Allows(Purpose.Marketing)) mail.Send(m.Email, "News"); }

    public void BadMethod(Member m) { if (m.Allows(Purpose.Analytics)) mail.Send(m.Email, "News"); } //! PRIV3002

    public void BadMethodPerson(Member m, Member n) { if (n.Allows(Purpose.Marketing)) mail.Send(m.Email, "News"); } //! PRIV3003

    public async Task OkTask(Member m) { if (await m.AllowsAsync()) await mail.SendAsync(m.Email, "News"); }

    public async Task BadTaskPerson(Member m, Member n) { if (await n.AllowsAsync()) await mail.SendAsync(m.Email, "News"); } //! PRIV3003

    public async Task OkValueTask(Member m) { if (!await m.AllowsSoon()) return; await mail.SendAsync(m.Email, "News"); }

    public void OkNullable(Member m) { if (m.Maybe() == true) mail.Send(m.Email, "News"); }

    public void OkStatic(Member m) { if (Member.May(m)) mail.Send(m.Email, "News"); }

    public void BadStatic(Member m, Member n) { if (Member.May(n)) mail.Send(m.Email, "News"); } //! PRIV3003

    public void OkParameter(Member m, [ConsentCheck(Purpose.Marketing)] bool allowed) { if (allowed) mail.Send(m.Email, "News"); }

    public void BadParameter(Member m, [ConsentCheck(Purpose.Marketing)] bool allowed) { if (!allowed) mail.Send(m.Email, "News"); } //! PRIV3001 | PRIV3004

    public void BadParameterUnused(Member m, [ConsentCheck(Purpose.Marketing)] bool allowed) => mail.Send(m.Email, "News"); //! PRIV3001 | PRIV3004

    public void BadPlainParameter(Member m, bool allowed) { if (allowed) mail.Send(m.Email, "News"); } //! PRIV3001
}
