namespace Cases.Alias_Structs;

// Structs are copied: by assignment, argument, return, array element, capture in a tuple.
public class Structs
{
    struct Cell { public string Text; public int N; }
    readonly struct Fixed(string text) { public string Text => text; }
    sealed class Holder { public Cell Cell; public Cell Prop { get; set; } }

    static Cell Changed(Cell cell, string text) { cell.Text = text; return cell; }

    public void BadCopyKeeps(Customer c)
    {
        Cell a = default;
        a.Text = c.Email;
        var b = a;
        a.Text = "clean";
        Out.Log(a.Text);
        Out.Log(b.Text); //! PRIV2001
    }

    public void BadHolder(Customer c)
    {
        var h = new Holder();
        h.Cell.Text = c.Email;
        Out.Log(h.Cell.Text); //! PRIV2001
        h.Prop = h.Cell;
        Out.Log(h.Prop.Text); //! PRIV2001
    }

    public void BadReturned(Customer c)
    {
        var cell = new Cell();
        var changed = Changed(cell, c.Email);
        Out.Log(changed.Text); //! PRIV2001
    }

    public void BadFixed(Customer c)
    {
        var f = new Fixed(c.Email);
        var g = f;
        Out.Log(g.Text); //! PRIV2001
    }

    public void OkReturned(Customer c)
    {
        var cell = new Cell { Text = "x" };
        var changed = Changed(cell, c.Email);
        Out.Log(cell.Text);
        Out.Log(changed.N);
    }

    public void OkCopy(Customer c)
    {
        var a = new Cell { Text = "x" };
        var b = a;
        b.Text = c.Email;
        Out.Log(a.Text);
        var h = new Holder { Cell = a };
        var k = h.Cell;
        k.Text = c.Email;
        Out.Log(h.Cell.Text);
    }
}
