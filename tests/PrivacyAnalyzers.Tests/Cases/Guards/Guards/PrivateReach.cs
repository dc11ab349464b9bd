//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// which methods may rely on their callers
using PrivacyAnalyzers;
namespace Cases.Guards_PrivateReach;

public class Local(IMarketingMail mail)
{
    public void Ok(Customer c)
    {
        if (!c.AcceptsMarketing) return;
        Send();
        void Send() => Inner(c);
    }
    private void Inner(Customer c) => mail.Send(c.Email, "News");
}

public class ProtectedOne(IMarketingMail mail)
{
    public void Ok(Customer c) { if (c.AcceptsMarketing) Send(c); }
    protected void Send(Customer c) => mail.Send(c.Email, "News"); //! PRIV3001
}

public class InternalOne(IMarketingMail mail)
{
    public void Ok(Customer c) { if (c.AcceptsMarketing) Send(c); }
    internal void Send(Customer c) => mail.Send(c.Email, "News"); //? PRIV3001
}

public class Unreferenced(IMarketingMail mail)
{
    private void Send(Customer c) => mail.Send(c.Email, "News"); //? PRIV3001
    public void Ok() => Console.WriteLine(nameof(Send));
}

public class Subscribed(IMarketingMail mail)
{
    public event EventHandler<Customer>? Added;
    public void Start() => Added += OnAdded;
    private void OnAdded(object? sender, Customer c) => mail.Send(c.Email, "Hello"); //! PRIV3001
    public void Raise(Customer c) => Added?.Invoke(this, c); //? PRIV3001
}

public class SubscribedChecked(IMarketingMail mail)
{
    public event EventHandler<Customer>? Added;
    public void Start() => Added += OnAdded;
    private void OnAdded(object? sender, Customer c) { if (c.AcceptsMarketing) mail.Send(c.Email, "Hello"); }
    public void Raise(Customer c) => Added?.Invoke(this, c);
}

public class InLambda(IMarketingMail mail, List<Customer> all)
{
    public void Ok() => Parallel.ForEach(all.Where(c => c.AcceptsMarketing), c => Send(c));
    public void Bad() => Parallel.ForEach(all, c => Send(c)); //! PRIV3001
    private void Send(Customer c) => mail.Send(c.Email, "News");
}

public class Overloaded(IMarketingMail mail)
{
    public void Ok(Customer c) { if (c.AcceptsMarketing) Send(c); }
    private void Send(Customer c) => Send(c.Email);
    private void Send(string to) => mail.Send(to, "News");
}

public class Initialised(IMarketingMail mail, Customer customer)
{
    private readonly bool _sent = customer.AcceptsMarketing && Sent(mail, customer);
    public bool WasSent => _sent;
    private static bool Sent(IMarketingMail mail, Customer c) { mail.Send(c.Email, "Welcome"); return true; }
}
