//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// elements at constant and variable indexes
using PrivacyAnalyzers;
namespace Cases.Subject_Indexes;

public class Job(IMarketingMail mail)
{
    public void Ok(Customer[] list) { if (list[0].AcceptsMarketing) mail.Send(list[0].Email, "News"); }

    public void Bad(Customer[] list) { if (list[0].AcceptsMarketing) mail.Send(list[1].Email, "News"); } //! PRIV3003

    public void OkList(List<Customer> list) { if (list[2].AcceptsMarketing) mail.Send(list[2].Email, "News"); }

    public void BadList(List<Customer> list) { if (list[2].AcceptsMarketing) mail.Send(list[3].Email, "News"); } //! PRIV3003

    public void OkVariable(List<Customer> list)
    {
        for (var i = 0; i < list.Count; i++) if (list[i].AcceptsMarketing) mail.Send(list[i].Email, "News");
    }

    public void BadNext(List<Customer> list)
    {
        for (var i = 0; i + 1 < list.Count; i++) if (list[i].AcceptsMarketing) mail.Send(list[i + 1].Email, "News"); //? PRIV3003 | PRIV3001
    }

    public void OkTakenOut(List<Customer> list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            var c = list[i];
            if (!c.AcceptsMarketing) continue;
            mail.Send(c.Email, "News");
        }
    }

    public void OkTuple((Customer First, Customer Second) pair) { if (pair.First.AcceptsMarketing) mail.Send(pair.First.Email, "News"); }

    public void BadTuple((Customer First, Customer Second) pair) { if (pair.First.AcceptsMarketing) mail.Send(pair.Second.Email, "News"); } //! PRIV3003

    public void OkDeconstructed((Customer, Customer) pair)
    {
        var (a, b) = pair;
        if (a.AcceptsMarketing) mail.Send(a.Email, $"News {b.Id}");
    }

    public void BadDeconstructed((Customer, Customer) pair)
    {
        var (a, b) = pair;
        if (a.AcceptsMarketing) mail.Send(b.Email, "News"); //! PRIV3003
    }

    public void BadFirstLast(List<Customer> list) { if (list[0].AcceptsMarketing) mail.Send(list[^1].Email, "News"); } //? PRIV3003 | PRIV3001

    public void BadTwoIndexes(List<Customer> list, int i, int j) { if (list[i].AcceptsMarketing) mail.Send(list[j].Email, "News"); } //! PRIV3003 | PRIV3001
}
