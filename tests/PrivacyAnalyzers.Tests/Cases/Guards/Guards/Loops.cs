//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// check before, inside and in the condition of loops
using PrivacyAnalyzers;
namespace Cases.Guards_Loops;

public class Job(IMarketingMail mail, IConsents consents)
{
    public void OkBefore(Customer c, string[] texts)
    {
        if (!c.AcceptsMarketing) return;
        foreach (var text in texts) mail.Send(c.Email, text);
    }

    public void OkInside(Customer c, string[] texts) { foreach (var text in texts) if (c.AcceptsMarketing) mail.Send(c.Email, text); }

    public void OkWhileCondition(Customer c, Queue<string> texts) { while (c.AcceptsMarketing && texts.Count > 0) mail.Send(c.Email, texts.Dequeue()); }

    public void BadWhileOther(Customer c, Queue<string> texts)
    {
        while (texts.Count > 0)
        {
            mail.Send(c.Email, texts.Dequeue()); //! PRIV3001 | PRIV3004
            if (!c.AcceptsMarketing) break;
        }
    }

    public void BadDo(Customer c)
    {
        do mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
        while (c.AcceptsMarketing);
    }

    public void OkDo(Customer c, Queue<string> texts)
    {
        do
        {
            if (!c.AcceptsMarketing) return;
            mail.Send(c.Email, texts.Dequeue());
        }
        while (texts.Count > 0);
    }

    public void OkForCondition(Customer c, string[] texts) { for (var i = 0; consents.AllowsMarketing(c) && i < texts.Length; i++) mail.Send(c.Email, texts[i]); }

    public void OkWhileWait(Customer c)
    {
        while (!c.AcceptsMarketing) Thread.Sleep(10);
        mail.Send(c.Email, "News");
    }

    public void BadWhileWait(Customer c)
    {
        while (c.AcceptsMarketing) Thread.Sleep(10);
        mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void BadLoopMayNotRun(Customer c, string[] texts)
    {
        foreach (var text in texts) if (!c.AcceptsMarketing) return;
        mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void OkGoto(Customer c)
    {
        if (!c.AcceptsMarketing) goto end;
        mail.Send(c.Email, "News");
        end: Console.WriteLine("done");
    }

    public void BadGoto(Customer c)
    {
        if (c.Plan == "Pro") goto send;
        if (!c.AcceptsMarketing) return;
        send: mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }
}
