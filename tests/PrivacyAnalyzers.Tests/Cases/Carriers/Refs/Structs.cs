using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
namespace Cases.Refs_Structs;

// Structs by value and by reference, mutable structs in arrays, inline arrays, CollectionsMarshal, Unsafe, readonly structs, this by ref.
public struct Cell { public string Text; public void Put(string text) => Text = text; public readonly int Size => Text.Length; }
[InlineArray(4)] public struct Four { string first; }

public class Structs
{
    static void ByValue(Cell cell, string text) => cell.Text = text;
    static void ByRef(ref Cell cell, string text) => cell.Text = text;

    public void BadByRef(Customer c)
    {
        var cell = new Cell { Text = "" };
        ByRef(ref cell, c.Email);
        Out.Log(cell.Text); //! PRIV2001
    }

    public void BadPut(Customer c)
    {
        var cell = new Cell { Text = "" };
        cell.Put(c.Email);
        Out.Log(cell.Text); //! PRIV2001
        Out.Log(cell.Size);
    }

    public void BadArray(Customer c)
    {
        var cells = new Cell[2];
        cells[0].Text = c.Email;
        Out.Log(cells[0].Text); //! PRIV2001
        ref var second = ref cells[1];
        second.Put(c.Phone);
        Out.Log(cells[1].Text); //! PRIV2001
    }

    public void BadInline(Customer c)
    {
        Four four = default;
        four[1] = c.Email;
        Out.Log(four[1]); //! PRIV2001
    }

    public void BadMarshal(Customer c)
    {
        var list = new List<string> { "a" };
        CollectionsMarshal.AsSpan(list)[0] = c.Email;
        Out.Log(list[0]); //! PRIV2001
    }

    public void BadRefParameterSwap(Customer c)
    {
        string a = c.Plan, b = c.Email;
        Swap(ref a, ref b);
        Out.Log(b);
        Out.Log(a); //! PRIV2001
    }

    static void Swap<T>(ref T a, ref T b) { var t = a; a = b; b = t; }

    public void OkByValue(Customer c)
    {
        var cell = new Cell { Text = "" };
        ByValue(cell, c.Email);
        Out.Log(cell.Text);
    }

    public void OkArray(Customer c)
    {
        var cells = new Cell[2];
        var copy = cells[0];
        copy.Text = c.Email;
        Out.Log(cells[0].Text);
    }

    public void OkSwap(Customer c)
    {
        string a = c.Plan, b = "x", m = c.Email;
        Swap(ref a, ref b);
        Out.Log(a + b + m.Length);
    }
}
