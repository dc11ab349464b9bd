namespace Cases.Alias_Deep;

// Aliases through fields, parameters, collections, closures, returned this, arrays of arrays.
public class Deep
{
    sealed class Node { public string Text = ""; public Node? Peer; public List<Node> Kids { get; } = []; public Node Set(string t) { Text = t; return this; } public Node Self => this; }
    Node? shared;

    static Node First(Node a, Node b) => a;
    static void Link(Node a, Node b) { a.Peer = b; b.Peer = a; }

    public void BadReturned(Customer c)
    {
        var a = new Node();
        var b = a.Set("x").Self;
        b.Text = c.Email;
        Out.Log(a.Text); //! PRIV2001
    }

    public void BadParameter(Customer c)
    {
        var a = new Node();
        First(a, new Node()).Text = c.Email;
        Out.Log(a.Text); //! PRIV2001
    }

    public void BadLinked(Customer c)
    {
        var a = new Node(); var b = new Node();
        Link(a, b);
        a.Peer!.Text = c.Phone;
        Out.Log(b.Text); //! PRIV2001
    }

    public void BadKids(Customer c)
    {
        var root = new Node();
        var kid = new Node();
        root.Kids.Add(kid);
        kid.Text = c.Email;
        foreach (var k in root.Kids) Out.Log(k.Text); //! PRIV2001
    }

    public void BadField(Customer c)
    {
        var a = new Node();
        shared = a;
        a.Text = c.Email;
        Out.Log(shared.Text); //! PRIV2001
    }

    public void BadArrays(Customer c)
    {
        var row = new string[2];
        var rows = new[] { row };
        row[0] = c.Email;
        Out.Log(rows[0][0]); //! PRIV2001
        var copy = row;
        Out.Log(copy[0]); //! PRIV2001
    }

    public void BadForeachWrites(Customer c)
    {
        var nodes = new List<Node> { new(), new() };
        foreach (var n in nodes) n.Text = c.Name;
        Out.Log(nodes[0].Text); //! PRIV2001
    }

    public void OkReturned(Customer c)
    {
        var a = new Node(); var b = new Node();
        First(a, b).Text = c.Email;
        Out.Log(b.Text);
    }

    public void OkKids(Customer c)
    {
        var root = new Node();
        root.Kids.Add(new Node { Text = c.Plan });
        root.Text = c.Email;
        foreach (var k in root.Kids) Out.Log(k.Text);
    }
}
