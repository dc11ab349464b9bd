//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// an interface with one checking and one careless implementation
using PrivacyAnalyzers;
namespace Cases.Guards_TwoImplementations;

public interface IRule { bool May(Customer c); }

public class Strict : IRule { public bool May(Customer c) => c.AcceptsMarketing; }

public class Careless : IRule { public bool May(Customer c) => c.Plan == "Pro"; }

public abstract class Base { public virtual bool May(Customer c) => c.AcceptsMarketing; public abstract bool Other(Customer c); }

public sealed class Derived : Base { public override bool May(Customer c) => base.May(c) && c.Id > 0; public override bool Other(Customer c) => c is { AcceptsMarketing: true }; }

public class Job(IMarketingMail mail)
{
    public void Bad(IRule rule, Customer c) { if (rule.May(c)) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkExact(Strict rule, Customer c) { if (rule.May(c)) mail.Send(c.Email, "News"); }

    public void BadExact(Careless rule, Customer c) { if (rule.May(c)) mail.Send(c.Email, "News"); } //! PRIV3001

    public void OkNew(Customer c) { IRule rule = new Strict(); if (rule.May(c)) mail.Send(c.Email, "News"); }

    public void OkVirtual(Base rule, Customer c) { if (rule.May(c)) mail.Send(c.Email, "News"); }

    public void OkAbstract(Base rule, Customer c) { if (rule.Other(c)) mail.Send(c.Email, "News"); }

    public void BadNot(Base rule, Customer c) { if (!rule.Other(c)) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004
}
