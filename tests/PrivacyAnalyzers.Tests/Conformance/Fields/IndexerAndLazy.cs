namespace Cases.Fields;

// An indexer over a private store, and a member that is filled on first use.
public class IndexerAndLazy
{
    sealed class Bag
    {
        readonly Dictionary<string, string> store = new();
        public string this[string name] { get => store[name]; set => store[name] = value; }
        public int Count => store.Count;
    }

    string? cached;

    public void BadIndexer(Customer c)
    {
        var bag = new Bag();
        bag["mail"] = c.Email;
        Out.Log(bag["mail"]); //! PRIV2001
    }

    public void BadLazy(Customer c)
    {
        cached ??= c.Name + "/" + c.Plan;
        Out.Log(cached); //! PRIV2001
    }

    public void Ok(Customer c)
    {
        var bag = new Bag();
        bag["mail"] = c.Email;
        Out.Log(bag.Count);
        var plans = new Bag();
        plans["plan"] = c.Plan;
        Out.Log(plans["plan"]);
    }
}
