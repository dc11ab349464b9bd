//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// ToLookup, GroupBy, ToDictionary by the check, TakeWhile, Partition
using PrivacyAnalyzers;
namespace Cases.Linq_Grouping;

public class Job(IMarketingMail mail, ICustomers customers)
{
    public void OkLookup()
    {
        var byConsent = customers.All().ToLookup(c => c.AcceptsMarketing);
        foreach (var c in byConsent[true]) mail.Send(c.Email, "News");
    }

    public void BadLookup()
    {
        var byConsent = customers.All().ToLookup(c => c.AcceptsMarketing);
        foreach (var c in byConsent[false]) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void OkGroup()
    {
        foreach (var g in customers.All().GroupBy(c => c.AcceptsMarketing))
        {
            if (!g.Key) continue;
            foreach (var c in g) mail.Send(c.Email, "News");
        }
    }

    public void BadGroup()
    {
        foreach (var g in customers.All().GroupBy(c => c.AcceptsMarketing))
            foreach (var c in g) mail.Send(c.Email, "News"); //! PRIV3001 | PRIV3004
    }

    public void OkGroupWhere()
    {
        foreach (var g in customers.All().Where(c => c.AcceptsMarketing).GroupBy(c => c.Plan))
            foreach (var c in g) mail.Send(c.Email, $"News for {g.Key}");
    }

    public void OkToDictionary()
    {
        var byId = customers.All().Where(c => c.AcceptsMarketing).ToDictionary(c => c.Id);
        foreach (var c in byId.Values) mail.Send(c.Email, "News");
    }

    public void OkToDictionaryPairs()
    {
        var byId = customers.All().Where(c => c.AcceptsMarketing).ToDictionary(c => c.Id, c => c.Email);
        foreach (var (id, to) in byId) mail.Send(to, $"News {id}");
    }

    public void BadToDictionary()
    {
        var byId = customers.All().ToDictionary(c => c.Id);
        foreach (var c in byId.Values) mail.Send(c.Email, "News"); //! PRIV3001
    }

    public void OkTakeWhile() { foreach (var c in customers.All().OrderByDescending(x => x.AcceptsMarketing).TakeWhile(x => x.AcceptsMarketing)) mail.Send(c.Email, "News"); }

    public void BadSkipWhile() { foreach (var c in customers.All().SkipWhile(x => !x.AcceptsMarketing)) mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public void OkChunk() { foreach (var chunk in customers.All().Where(x => x.AcceptsMarketing).Chunk(10)) foreach (var c in chunk) mail.Send(c.Email, "News"); }

    public void OkForEach() => customers.All().Where(c => c.AcceptsMarketing).ToList().ForEach(c => mail.Send(c.Email, "News"));

    public void BadForEach() => customers.All().ToList().ForEach(c => mail.Send(c.Email, "News")); //! PRIV3001

    public void OkConcat(List<Customer> more) { foreach (var c in customers.All().Concat(more).Where(x => x.AcceptsMarketing)) mail.Send(c.Email, "News"); }

    public void BadConcat(List<Customer> more) { foreach (var c in customers.All().Where(x => x.AcceptsMarketing).Concat(more)) mail.Send(c.Email, "News"); } //! PRIV3001
}
