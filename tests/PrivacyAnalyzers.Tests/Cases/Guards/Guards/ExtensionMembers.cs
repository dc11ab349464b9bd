//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
//# newest
// extension properties and methods of C# 14
using PrivacyAnalyzers;
namespace Cases.Guards_ExtensionMembers;

public static class CustomerExtensions
{
    extension(Customer c)
    {
        public bool CanMail => c.AcceptsMarketing && c.Email.Length > 3;
        public bool IsPro => c.Plan == "Pro";
        public bool MayHear() => c is { AcceptsMarketing: true };
    }

    extension(IEnumerable<Customer> list)
    {
        public IEnumerable<Customer> Willing() => list.Where(c => c.AcceptsMarketing);
        public IEnumerable<Customer> Pros() => list.Where(c => c.Plan == "Pro");
    }

    public static IQueryable<Customer> Subscribed(this IQueryable<Customer> query) => query.Where(c => c.AcceptsMarketing);
    public static IQueryable<Customer> Named(this IQueryable<Customer> query) => query.Where(c => c.Plan != "");
}

public class Job(IMarketingMail mail, ICustomers customers)
{
    public void Ok(Customer c) { if (c.CanMail) mail.Send(c.Email, "News"); }

    public void Bad(Customer c) { if (c.IsPro) mail.Send(c.Email, "News"); } //! PRIV3001

    public void OkMethod(Customer c) { if (c.MayHear()) mail.Send(c.Email, "News"); }

    public void BadMethod(Customer c) { if (!c.MayHear()) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkList() { foreach (var c in customers.All().Willing()) mail.Send(c.Email, "News"); }

    public void BadList() { foreach (var c in customers.All().Pros()) mail.Send(c.Email, "News"); } //! PRIV3001

    public void OkQuery() { foreach (var c in customers.Query().Subscribed()) mail.Send(c.Email, "News"); }

    public void BadQuery() { foreach (var c in customers.Query().Named()) mail.Send(c.Email, "News"); } //! PRIV3001

    public void OkChained() { foreach (var c in customers.Query().Named().Subscribed().OrderBy(c => c.Id)) mail.Send(c.Email, "News"); }

    public void OkWhere() { foreach (var c in customers.All().Where(c => c.CanMail)) mail.Send(c.Email, "News"); }
}
