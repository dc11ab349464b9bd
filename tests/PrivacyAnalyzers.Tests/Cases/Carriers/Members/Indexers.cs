namespace Cases.Members_Indexers;

// Indexers over arrays, dictionaries, several keys, ref returning, ranges, spans.
public class Indexers
{
    sealed class Grid { readonly string[,] cells = new string[3, 3]; public string this[int x, int y] { get => cells[x, y]; set => cells[x, y] = value; } public int Size => cells.Length; }
    sealed class Bag { readonly Dictionary<string, object?> store = []; public object? this[string key] { get => store.GetValueOrDefault(key); set => store[key] = value; } public IEnumerable<string> Keys => store.Keys; }
    sealed class RefRow { readonly string[] cells = new string[8]; public ref string this[int i] => ref cells[i]; }
    sealed class Folding { string text = ""; public string this[int i] { get => text; set => text = value.Length.ToString(); } }

    public void BadGrid(Customer c)
    {
        var grid = new Grid();
        grid[1, 2] = c.Email;
        Out.Log(grid[1, 2]); //! PRIV2001
    }

    public void BadInitialiser(Customer c)
    {
        var bag = new Bag { ["id"] = c.Id, ["mail"] = c.Email };
        Out.Log(bag["mail"]); //! PRIV2001
    }

    public void BadRef(Customer c)
    {
        var row = new RefRow();
        row[2] = c.Phone;
        Out.Log(row[2]); //! PRIV2001
    }

    public void BadCompound(Customer c)
    {
        var bag = new Bag { ["mail"] = "x" };
        bag["mail"] += c.Email;
        Out.Log(bag["mail"]); //! PRIV2001
    }

    public void OkGrid(Customer c)
    {
        var grid = new Grid();
        grid[0, 0] = c.Plan;
        Out.Log(grid[0, 0]);
        grid[1, 2] = c.Email;
        Out.Log(grid.Size);
    }

    public void OkBag(Customer c)
    {
        var bag = new Bag { ["id"] = c.Id, ["mail"] = c.Email };
        foreach (var key in bag.Keys) Out.Log(key);
        var folding = new Folding();
        folding[3] = c.Email;
        Out.Log(folding[3]);
    }
}
