//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// elements by running index
using PrivacyAnalyzers;
namespace Cases.Subject_IndexLoops;

public class Job(IMarketingMail mail)
{
    public void OkArray(Customer[] list) { for (var i = 0; i < list.Length; i++) if (list[i].AcceptsMarketing) mail.Send(list[i].Email, "News"); }

    public void OkArrayLocal(Customer[] list)
    {
        for (var i = 0; i < list.Length; i++)
        {
            var c = list[i];
            if (c.AcceptsMarketing) mail.Send(c.Email, "News");
        }
    }

    public void BadArray(Customer[] list) { for (var i = 0; i < list.Length; i++) if (list[0].AcceptsMarketing) mail.Send(list[i].Email, "News"); } //! PRIV3001 | PRIV3003

    public void OkIndexParameter(Customer[] list, int i) { if (list[i].AcceptsMarketing) mail.Send(list[i].Email, "News"); }

    public void OkList(IReadOnlyList<Customer> list) { for (var i = list.Count - 1; i >= 0; i--) { if (!list[i].AcceptsMarketing) continue; mail.Send(list[i].Email, "News"); } }

    public void BadList(IReadOnlyList<Customer> list) { for (var i = list.Count - 1; i >= 0; i--) mail.Send(list[i].Email, "News"); } //! PRIV3001

    public void OkListLocal(List<Customer> list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            var c = list[i];
            if (!c.AcceptsMarketing) continue;
            mail.Send(c.Email, "News");
        }
    }

    public void OkElementAt(List<Customer> list, int i) { var c = list.ElementAt(i); if (c.AcceptsMarketing) mail.Send(c.Email, "News"); }

    public void OkSpan(Customer[] list) { foreach (ref readonly var c in list.AsSpan()) if (c.AcceptsMarketing) mail.Send(c.Email, "News"); }

    public void BadSpan(Customer[] list) { foreach (ref readonly var c in list.AsSpan()) mail.Send(c.Email, "News"); } //! PRIV3001

    public void OkRange(Customer[] list) { foreach (var c in list[1..]) if (c.AcceptsMarketing) mail.Send(c.Email, "News"); }

    public void OkFirstOf(List<Customer> list) { if (list[0].AcceptsMarketing) { var c = list[0]; mail.Send(c.Email, "News"); } }

    public void OkDictionary(Dictionary<string, Customer> map, string key) { if (map.TryGetValue(key, out var c) && c.AcceptsMarketing) mail.Send(c.Email, "News"); }

    public void OkDictionaryLoop(Dictionary<string, Customer> map) { foreach (var (key, c) in map) if (c.AcceptsMarketing) mail.Send(c.Email, key); }

    public void BadDictionaryLoop(Dictionary<string, Customer> map) { foreach (var (key, c) in map) mail.Send(c.Email, key); } //! PRIV3001

    public void OkPair(Dictionary<string, Customer> map) { foreach (var pair in map) if (pair.Value.AcceptsMarketing) mail.Send(pair.Value.Email, pair.Key); }
}
