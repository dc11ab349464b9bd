//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// null-conditional on paths, methods and in helpers
using PrivacyAnalyzers;
namespace Cases.Guards_NullConditionalChains;

public class Account { public Customer? Owner { get; set; } public int OwnerId { get; set; } }

public class Job(IMarketingMail mail, IConsents? consents, ICustomers customers)
{
    public void OkPath(Account a) { if (a.Owner?.AcceptsMarketing == true) mail.Send(a.Owner.Email, "News"); }

    public void BadPath(Account a) { if (a.Owner?.AcceptsMarketing == false) mail.Send(a.Owner.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkService(Customer c) { if (consents?.AllowsMarketing(c) == true) mail.Send(c.Email, "News"); }

    public void OkServiceCoalesce(Customer c) { if (consents?.AllowsMarketing(c) ?? false) mail.Send(c.Email, "News"); }

    public void BadServiceCoalesce(Customer c) { if (consents?.AllowsMarketing(c) ?? true) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkBothDeep(Account? a)
    {
        if (a?.Owner?.AcceptsMarketing is not true) return;
        mail.Send(a.Owner.Email, "News");
    }

    public void OkPatternPath(Account? a) { if (a is { Owner.AcceptsMarketing: true }) mail.Send(a.Owner!.Email, "News"); }

    public void OkSendChained(Customer? c) { if (c is { AcceptsMarketing: true }) mail.Send(c?.Email ?? "", "News"); }

    public void BadSendChained(Customer? c) => mail.Send(c?.Email ?? "", "News"); //! PRIV3001

    public void OkHelper(Customer? c) { if (May(c)) mail.Send(c!.Email, "News"); }

    private static bool May(Customer? c) => c?.AcceptsMarketing ?? false;

    public void OkHelperExplicit(Customer? c) { if (MayToo(c)) mail.Send(c!.Email, "News"); }

    private static bool MayToo(Customer? c) => c != null && c.AcceptsMarketing;

    public void OkWhere() { foreach (var c in customers.All().Where(x => x?.AcceptsMarketing == true)) mail.Send(c.Email, "News"); }

    public void OkMailChain(Customer c, IMarketingMail? optional) { if (c.AcceptsMarketing) optional?.Send(c.Email, "News"); }

    public void BadMailChain(Customer c, IMarketingMail? optional) => optional?.Send(c.Email, "News"); //! PRIV3001
}
