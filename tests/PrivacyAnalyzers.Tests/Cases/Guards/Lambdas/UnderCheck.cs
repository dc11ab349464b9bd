//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// lambdas that run at once, and later
using PrivacyAnalyzers;
namespace Cases.Lambdas_UnderCheck;

public class Job(IMarketingMail mail, IConsents consents)
{
    public event Action<Customer>? Registered;
    private Action? _later;

    public void OkTaskRun(Customer c) { if (c.AcceptsMarketing) Task.Run(() => mail.Send(c.Email, "News")).Wait(); }

    public void BadTaskRun(Customer c) => Task.Run(() => mail.Send(c.Email, "News")).Wait(); //! PRIV3001

    public void OkInside(Customer c) => Task.Run(() => { if (c.AcceptsMarketing) mail.Send(c.Email, "News"); });

    public async Task OkAsyncLambda(Customer c)
    {
        if (!await consents.AllowsMarketingAsync(c.Id)) return;
        await Task.Run(async () => await mail.SendAsync(c.Email, "News"));
    }

    public void OkImmediate(Customer c)
    {
        if (!c.AcceptsMarketing) return;
        Action send = () => mail.Send(c.Email, "News");
        send();
    }

    public void BadImmediate(Customer c)
    {
        Action send = () => mail.Send(c.Email, "News"); //! PRIV3001
        send();
    }

    public void OkDeclaredBefore(Customer c)
    {
        Action send = () => mail.Send(c.Email, "News");
        if (c.AcceptsMarketing) send();
    }

    public void OkLocalFunction(Customer c)
    {
        if (c.AcceptsMarketing) Send();
        void Send() => mail.Send(c.Email, "News");
    }

    public void BadLocalFunction(Customer c)
    {
        Send();
        void Send() => mail.Send(c.Email, "News"); //! PRIV3001
    }

    public void OkLocalFunctionParameter(Customer c)
    {
        if (c.AcceptsMarketing) Send(c.Email);
        void Send(string to) => mail.Send(to, "News");
    }

    public void BadLocalFunctionParameter(Customer c)
    {
        Send(c.Email); //! PRIV3001
        void Send(string to) => mail.Send(to, "News");
    }

    public void OkForeach(List<Customer> list, string[] texts)
    {
        foreach (var c in list) if (c.AcceptsMarketing) texts.ToList().ForEach(t => mail.Send(c.Email, t));
    }

    public void OkEventHandler() => Registered += c => { if (c.AcceptsMarketing) mail.Send(c.Email, "Welcome"); };

    public void BadEventHandler() => Registered += c => mail.Send(c.Email, "Welcome"); //! PRIV3001

    public void OkHandlerMethod() => Registered += OnRegistered;

    private void OnRegistered(Customer c) { if (!c.AcceptsMarketing) return; mail.Send(c.Email, "Welcome"); }

    public void Raise(Customer c) { Registered?.Invoke(c); _later?.Invoke(); } //? PRIV3001
}
