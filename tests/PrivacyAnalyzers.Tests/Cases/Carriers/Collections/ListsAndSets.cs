namespace Cases.Collections_ListsAndSets;

// Lists, sets, queues, stacks, linked lists.
public class ListsAndSets
{
    public void BadList(Customer c)
    {
        var list = new List<string>();
        list.Add(c.Email);
        Out.Log(list[0]); //! PRIV2001
        list.ForEach(x => Out.Log(x)); //! PRIV2001
        Out.Log(list.Find(x => x.Length > 3)); //! PRIV2001
        Out.Log(list.ToArray()[0]); //! PRIV2001
        Out.Log(list.GetRange(0, 1)[0]); //! PRIV2001
        Out.Log(list.ConvertAll(x => x.Trim())[0]); //! PRIV2001
    }

    public void BadListMethodGroup(Customer c)
    {
        var list = new List<string> { c.Phone };
        list.ForEach(Out.Log); //! PRIV2001
    }

    public void BadInsert(Customer c)
    {
        var list = new List<string> { "a" };
        list.Insert(0, c.Email);
        var copy = new List<string>(list);
        Out.Log(copy[0]); //! PRIV2001
        var third = new List<string>();
        third.AddRange(copy);
        Out.Log(third.Last()); //! PRIV2001
    }

    public void BadQueue(Customer c)
    {
        var queue = new Queue<string>();
        queue.Enqueue(c.Email);
        Out.Log(queue.Peek()); //! PRIV2001
        while (queue.TryDequeue(out var item)) Out.Log(item); //! PRIV2001
    }

    public void BadStack(Customer c)
    {
        var stack = new Stack<(int, string)>();
        stack.Push((c.Id, c.Name));
        var (id, name) = stack.Pop();
        Out.Log(id);
        Out.Log(name); //! PRIV2001
    }

    public void BadSet(Customer c)
    {
        var set = new SortedSet<string> { "x" };
        set.Add(c.Email);
        Out.Log(set.Max); //! PRIV2001
        var hash = new HashSet<string>();
        hash.UnionWith([c.Phone]);
        foreach (var item in hash) Out.Log(item); //! PRIV2001
    }

    public void BadLinked(Customer c)
    {
        var linked = new LinkedList<string>();
        linked.AddLast(c.Email);
        for (var node = linked.First; node != null; node = node.Next)
            Out.Log(node.Value); //! PRIV2001
    }

    public void BadPriority(Customer c)
    {
        var queue = new PriorityQueue<string, int>();
        queue.Enqueue(c.Email, c.Id);
        if (queue.TryDequeue(out var text, out var priority))
        {
            Out.Log(priority);
            Out.Log(text); //! PRIV2001
        }
    }

    public void OkList(Customer c)
    {
        var list = new List<string> { c.Email };
        Out.Log(list.Count);
        Out.Log(list.Contains("x"));
        Out.Log(list.IndexOf(c.Email));
        var plans = new List<string> { c.Plan };
        plans.ForEach(x => Out.Log(x));
        list.Clear();
        list.Add(c.Plan);
        Out.Log(list[0]);
    }

    public void OkSet(Customer c)
    {
        var seen = new HashSet<string>();
        var isNew = seen.Add(c.Email);
        Out.Log(isNew);
        Out.Log(seen.Count);
        Out.Log(seen.Overlaps(["x"]));
    }

    public void OkStack(Customer c)
    {
        var stack = new Stack<(int Id, string Name)>();
        stack.Push((c.Id, c.Name));
        Out.Log(stack.Pop().Id);
    }
}
