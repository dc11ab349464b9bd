//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// callers in lambdas, constructors, method groups, async, static
using PrivacyAnalyzers;
namespace Cases.Guards_RelyOnCallersForms;

public class FromLambda(IMarketingMail mail, List<Customer> all)
{
    public void Ok() => all.ForEach(c => { if (c.AcceptsMarketing) Send(c); });
    public void Bad() => all.ForEach(c => Send(c)); //! PRIV3001
    private void Send(Customer c) => mail.Send(c.Email, "News");
}

public class FromGroup(IMarketingMail mail, List<Customer> all)
{
    public void Ok() => all.Where(c => c.AcceptsMarketing).ToList().ForEach(Send);
    public void Bad() => all.ForEach(Send); //! PRIV3001
    private void Send(Customer c) => mail.Send(c.Email, "News");
}

public class FromConstructor
{
    private readonly IMarketingMail _mail;
    public FromConstructor(IMarketingMail mail, Customer c) { _mail = mail; if (c.AcceptsMarketing) Send(c); }
    private void Send(Customer c) => _mail.Send(c.Email, "Welcome");
}

public class FromConstructorBad
{
    private readonly IMarketingMail _mail;
    public FromConstructorBad(IMarketingMail mail, Customer c) { _mail = mail; Send(c); } //! PRIV3001
    private void Send(Customer c) => _mail.Send(c.Email, "Welcome");
}

public class AsyncCallers(IMarketingMail mail, IConsents consents)
{
    public async Task Ok(Customer c) { if (await consents.AllowsMarketingAsync(c.Id)) await SendAsync(c); }
    public async Task Bad(Customer c) => await SendAsync(c); //! PRIV3001
    private async Task SendAsync(Customer c) { await Task.Delay(1); await mail.SendAsync(c.Email, "News"); }
}

public static class StaticCallers
{
    public static void Ok(IMarketingMail mail, Customer c) { if (c is { AcceptsMarketing: true }) Send(mail, c, "News"); }
    public static void Bad(IMarketingMail mail, Customer c) => Send(mail, c, "News"); //! PRIV3001
    private static void Send(IMarketingMail mail, Customer c, string text) => mail.Send(c.Email, text);
}

public class Recursive(IMarketingMail mail)
{
    public void Ok(Customer c) { if (c.AcceptsMarketing) Send(c, 3); }
    public void Bad(Customer c) => Send(c, 3); //! PRIV3001
    private void Send(Customer c, int times) { if (times == 0) return; mail.Send(c.Email, "News"); Send(c, times - 1); }
}
