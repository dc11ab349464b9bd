namespace Cases.Tuples_Large;

// Tuples with many members, tuples of tuples as keys, tuples through generics and dictionaries, ValueTuple API, tuple equality, tuple arrays.
public class Large
{
    static (int A, int B, int C, int D, int E, int F, int G, string H) Eight(Customer c) => (1, 2, 3, 4, 5, 6, 7, c.Email);
    static (T First, T Second) Twice<T>(T x) => (x, x);
    static (string Key, string Value)[] Pairs(Customer c) => [("plan", c.Plan), ("mail", c.Email)];

    public void BadEight(Customer c)
    {
        Out.Log(Eight(c).H); //! PRIV2001
        Out.Log(Eight(c).Item8); //! PRIV2001
        Out.Log(Eight(c).G);
    }

    public void BadTwice(Customer c)
    {
        var (a, b) = Twice(c.Email);
        Out.Log(b); //! PRIV2001
        Out.Log(Twice(c).First.Phone); //! PRIV2001
    }

    public void BadPairs(Customer c)
    {
        foreach (var (key, value) in Pairs(c))
        {
            Out.Log(key);
            Out.Log(value); //! PRIV2001
        }
    }

    public void BadMap(Customer c)
    {
        var map = new Dictionary<(int, string), (string Mail, int N)> { [(c.Id, c.Plan)] = (c.Email, 1) };
        Out.Log(map[(1, "x")].N);
        Out.Log(map[(1, "x")].Mail); //! PRIV2001
        Out.Log(map.Keys.First().Item2);
    }

    public void BadValueTuple(Customer c)
    {
        var t = ValueTuple.Create(c.Id, c.Phone);
        Out.Log(t.Item1);
        Out.Log(t.Item2); //! PRIV2001
        var u = c.Plan.Length > 3 ? (c.Name, 1) : ("x", 2);
        Out.Log(u.Item1); //! PRIV2001
    }

    public void BadAssigned(Customer c)
    {
        (string Mail, string Plan) t = default;
        t.Mail = c.Email;
        var copy = t;
        Out.Log(copy.Plan);
        Out.Log(copy.Mail); //! PRIV2001
    }

    public void OkTwice(Customer c)
    {
        var (a, b) = Twice(c.Plan);
        Out.Log(a + b);
        Out.Log(Twice(c.Email) == ("x", "y"));
        Out.Log(Twice(c.Email).First.Length);
    }

    public void OkCopied(Customer c)
    {
        var t = (Mail: "x", c.Plan);
        var copy = t;
        copy.Mail = c.Email;
        Out.Log(t.Mail);
        Out.Log(copy.Plan);
    }
}
