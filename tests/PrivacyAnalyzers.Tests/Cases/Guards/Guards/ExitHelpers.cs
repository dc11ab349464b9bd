//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// helpers that never return, asserts
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;
namespace Cases.Guards_ExitHelpers;

public static class Throw
{
    [DoesNotReturn] public static void NoConsent() => throw new InvalidOperationException("no consent");
    public static void If([DoesNotReturnIf(true)] bool condition) { if (condition) throw new InvalidOperationException(); }
    public static InvalidOperationException Make() => new("no consent");
}

public class Job(IMarketingMail mail)
{
    public void Ok(Customer c) { if (!c.AcceptsMarketing) Throw.NoConsent(); mail.Send(c.Email, "News"); }

    public void Bad(Customer c)
    {
        if (!c.AcceptsMarketing) Throw.Make();
        mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void OkMake(Customer c) { if (!c.AcceptsMarketing) throw Throw.Make(); mail.Send(c.Email, "News"); }

    public void OkIf(Customer c) { Throw.If(!c.AcceptsMarketing); mail.Send(c.Email, "News"); }

    public void BadIf(Customer c)
    {
        Throw.If(c.AcceptsMarketing);
        mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void OkExit(Customer c) { if (!c.AcceptsMarketing) Environment.Exit(1); mail.Send(c.Email, "News"); }

    public void DebatableAssert(Customer c) { Debug.Assert(c.AcceptsMarketing); mail.Send(c.Email, "News"); } //? PRIV3001 | PRIV3004

    public void OkFailFast(Customer c) { if (!c.AcceptsMarketing) Environment.FailFast("no consent"); mail.Send(c.Email, "News"); }

    public void OkLock(Customer c) { lock (c) { if (!c.AcceptsMarketing) return; mail.Send(c.Email, "News"); } }

    public void OkChecked(Customer c) { checked { if (!c.AcceptsMarketing) return; mail.Send(c.Email, "News"); } }

    public void OkArgumentNull(Customer? c)
    {
        ArgumentNullException.ThrowIfNull(c);
        if (!c.AcceptsMarketing) return;
        mail.Send(c.Email, "News");
    }

    public void BadArgumentNull(Customer? c)
    {
        ArgumentNullException.ThrowIfNull(c);
        mail.Send(c.Email, "News"); //! PRIV3001
    }
}
