using System.Text;
namespace Cases.Fields_CollectionFields;

// Collections, builders and objects in readonly fields: filled in one method, read in another.
public class CollectionFields
{
    readonly List<string> lines = [];
    readonly Dictionary<int, string> map = new();
    readonly StringBuilder text = new();
    readonly string[] cells = new string[4];
    readonly Queue<(int Id, string Mail)> queue = new();
    readonly List<int> sizes = [];
    readonly List<string> plans = [];
    readonly HashSet<string> seen = [];

    public void Take(Customer c)
    {
        lines.Add(c.Email);
        map[c.Id] = c.Name;
        text.Append(c.Phone);
        cells[1] = c.Email;
        queue.Enqueue((c.Id, c.Email));
        sizes.Add(c.Email.Length);
        plans.Add(c.Plan);
        seen.Add(c.Email);
    }

    public void BadLines() { foreach (var l in lines) Out.Log(l); } //! PRIV2001
    public void BadMap() => Out.Log(map[3]); //! PRIV2001
    public void BadText() => Out.Log(text.ToString()); //! PRIV2001
    public void BadCells() => Out.Log(cells[1]); //! PRIV2001
    public void BadQueue() => Out.Log(queue.Dequeue().Mail); //! PRIV2001
    public void BadJoined() => Out.Log(string.Join(",", lines.Where(l => l != ""))); //! PRIV2001
    public void BadSnapshot() => Out.Log(lines.ToArray()[0]); //! PRIV2001

    public void OkSizes() { foreach (var s in sizes) Out.Log(s); }
    public void OkPlans() => Out.Log(plans[0]);
    public void OkQueue() => Out.Log(queue.Dequeue().Id);
    public void OkCounts() => Out.Log(lines.Count + map.Count + text.Length + cells.Length);
    public void OkSeen(string mail) => Out.Log(seen.Contains(mail));
}
