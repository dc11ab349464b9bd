using System.Collections;
namespace Cases.Iterators_Enumerators;

// Hand-written enumerables: classes, ref struct enumerators, recursion, async enumerators, iterator over fields.
public sealed class Range(string[] items) : IEnumerable<string>, IEnumerator<string>
{
    int i = -1;
    public string Current => items[i];
    object IEnumerator.Current => Current;
    public bool MoveNext() => ++i < items.Length;
    public void Reset() => i = -1;
    public void Dispose() { }
    public IEnumerator<string> GetEnumerator() => this;
    IEnumerator IEnumerable.GetEnumerator() => this;
}

public ref struct Letters(string text)
{
    readonly string text = text;
    int i = -1;
    public char Current => text[i];
    public bool MoveNext() => ++i < text.Length;
    public Letters GetEnumerator() => this;
}

public sealed class Tree
{
    public string Text = ""; public List<Tree> Kids = [];
    public IEnumerable<string> Walk()
    {
        yield return Text;
        foreach (var kid in Kids) foreach (var t in kid.Walk()) yield return t;
    }
    public int Depth() => 1 + (Kids.Count == 0 ? 0 : Kids.Max(k => k.Depth()));
}

public class Enumerators
{
    public void BadClass(Customer c)
    {
        foreach (var x in new Range([c.Email])) Out.Log(x); //! PRIV2001
    }

    public void BadRefStruct(Customer c)
    {
        foreach (var letter in new Letters(c.Name)) Out.Log(letter); //! PRIV2001
    }

    public void BadTree(Customer c)
    {
        var tree = new Tree { Text = "root", Kids = { new Tree { Text = c.Email } } };
        foreach (var t in tree.Walk()) Out.Log(t); //! PRIV2001
        Out.Log(string.Join("/", tree.Walk().Skip(1))); //! PRIV2001
    }

    public async Task BadAsync(Customer c)
    {
        await using var e = Stream(c).GetAsyncEnumerator();
        while (await e.MoveNextAsync()) Out.Log(e.Current); //! PRIV2001
    }

    static async IAsyncEnumerable<string> Stream(Customer c) { await Task.Yield(); yield return c.Phone; yield return "end"; }

    public void OkClass(Customer c)
    {
        foreach (var x in new Range([c.Plan])) Out.Log(x);
        foreach (var letter in new Letters(c.Plan)) Out.Log(letter);
        var n = 0;
        foreach (var _ in new Letters(c.Name)) n++;
        Out.Log(n);
    }

    public void OkTree(Customer c)
    {
        var tree = new Tree { Text = "root", Kids = { new Tree { Text = c.Email } } };
        Out.Log(tree.Depth());
        Out.Log(tree.Walk().Count());
        var plans = new Tree { Text = c.Plan };
        foreach (var t in plans.Walk()) Out.Log(t);
    }
}
