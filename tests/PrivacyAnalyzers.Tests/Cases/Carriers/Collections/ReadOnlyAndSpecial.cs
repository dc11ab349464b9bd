using System.Collections.Immutable;
using System.Collections.ObjectModel;
namespace Cases.Collections_ReadOnlyAndSpecial;

// Observable, read-only, keyed, sorted, arrays as lists, custom collections, enumerators.
public class ReadOnlyAndSpecial
{
    sealed class ByMail : KeyedCollection<int, Customer> { protected override int GetKeyForItem(Customer c) => c.Id; }
    sealed class Names : List<string> { public string Joined => string.Join(",", this); }
    sealed class Ring : IEnumerable<string>
    {
        readonly string[] cells = new string[8]; int next;
        public void Add(string text) => cells[next++ % 8] = text;
        public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)cells).GetEnumerator();
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    public void BadObservable(Customer c)
    {
        var lines = new ObservableCollection<string> { c.Email };
        Out.Log(lines[0]); //! PRIV2001
        var view = new ReadOnlyCollection<string>(lines);
        Out.Log(view[0]); //! PRIV2001
        Out.Log(new List<string> { c.Phone }.AsReadOnly()[0]); //! PRIV2001
    }

    public void BadKeyed(Customer c)
    {
        var keyed = new ByMail { c };
        Out.Log(keyed[3].Email); //! PRIV2001
    }

    public void BadDerived(Customer c)
    {
        var names = new Names();
        names.Add(c.Name);
        Out.Log(names.Joined); //! PRIV2001
        Out.Log(names[0]); //! PRIV2001
    }

    public void BadRing(Customer c)
    {
        var ring = new Ring { c.Email };
        foreach (var text in ring) Out.Log(text); //! PRIV2001
        var plans = new Ring { c.Plan };
        foreach (var text in plans) Out.Log(text);
    }

    public void BadSorted(Customer c)
    {
        var sorted = new SortedDictionary<string, int> { [c.Email] = 1 };
        Out.Log(sorted.First().Key); //! PRIV2001
        var list = new SortedList<int, string> { { 1, c.Phone } };
        Out.Log(list.Values[0]); //! PRIV2001
        Out.Log(list.GetValueAtIndex(0)); //! PRIV2001
    }

    public void BadImmutableQueue(Customer c)
    {
        var queue = ImmutableQueue<string>.Empty.Enqueue(c.Email);
        Out.Log(queue.Peek()); //! PRIV2001
        var stack = ImmutableStack.Create(c.Phone);
        Out.Log(stack.Pop(out var top).IsEmpty);
        Out.Log(top); //! PRIV2001
        var array = ImmutableArray.Create(c.Name, "b");
        Out.Log(array.Add("x")[0]); //! PRIV2001
        Out.Log(array.Select(x => x + "!").ToImmutableArray()[0]); //! PRIV2001
    }

    public void BadWrapper(IReadOnlyDictionary<int, Customer> map, int id) => Out.Log(map[id].Email); //! PRIV2001

    public void OkKeyed(Customer c)
    {
        var keyed = new ByMail { c };
        Out.Log(keyed[3].Plan);
        Out.Log(keyed.Contains(3));
    }

    public void OkSorted(Customer c)
    {
        var sorted = new SortedDictionary<string, int> { [c.Email] = 1 };
        Out.Log(sorted.First().Value);
        Out.Log(sorted.Values.Sum());
        var list = new SortedList<int, string> { { 1, c.Phone } };
        Out.Log(list.Keys[0]);
    }

    public void OkImmutable(Customer c)
    {
        var array = ImmutableArray.Create(c.Plan);
        var other = array.Add(c.Email);
        Out.Log(array[0]);
        Out.Log(other.Length);
    }
}
