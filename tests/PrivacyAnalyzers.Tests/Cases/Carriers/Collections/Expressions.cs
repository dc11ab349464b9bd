//# newest
using System.Collections.Immutable;
namespace Cases.Collections_Expressions;

// Collection expressions into many targets, and spreads of queries.
public class Expressions
{
    public void BadTargets(Customer c)
    {
        List<string> list = ["a", c.Email];
        Out.Log(list[1]); //! PRIV2001
        ImmutableArray<string> array = [c.Name];
        Out.Log(array[0]); //! PRIV2001
        IReadOnlyList<string> view = [c.Phone];
        Out.Log(view[0]); //! PRIV2001
        HashSet<string> set = [c.Email];
        foreach (var item in set) Out.Log(item); //! PRIV2001
        Span<string> span = [c.Name, "b"];
        Out.Log(span[0]); //! PRIV2001
    }

    public void BadSpreadQuery(IEnumerable<Customer> customers)
    {
        List<string> list = ["first", .. customers.Where(c => c.Id > 3).Select(c => c.Email)];
        Out.Log(string.Join(",", list)); //! PRIV2001
    }

    public void BadArgument(Customer c) => Write(["x", c.Email]); //! PRIV2001

    public void BadParamsSpan(Customer c) => WriteSpan("a", c.Email); //! PRIV2001

    static void Write(IEnumerable<string> lines) { foreach (var line in lines) Out.Log(line); }
    static void WriteSpan(params ReadOnlySpan<string> lines) { foreach (var line in lines) Out.Log(line); }

    public void OkSpreadQuery(IEnumerable<Customer> customers)
    {
        List<string> list = ["first", .. customers.Where(c => c.Email != "").Select(c => c.Plan)];
        Out.Log(string.Join(",", list));
    }

    public void OkArgument(Customer c) => Write(["x", c.Plan]);

    public void OkParamsSpan(Customer c) => WriteSpan("a", c.Plan, Clean.Redact(c.Email));

    public void OkCount(Customer c)
    {
        List<string> list = [c.Email, .. c.Name.Split(' ')];
        Out.Log(list.Count);
    }
}
