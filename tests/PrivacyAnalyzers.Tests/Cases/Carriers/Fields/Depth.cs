namespace Cases.Fields_Depth;

// Access paths of depth three and more, arrays of objects, dictionaries of objects, mutual references, generic nodes.
public class Depth
{
    class A { public B B = new(); public string S = ""; }
    class B { public C C { get; set; } = new(); public string S = ""; }
    class C { public D? D; public string S = ""; }
    class D { public string S = ""; public string T = ""; }

    public void BadFour(Customer c)
    {
        var a = new A();
        a.B.C.D = new D { S = c.Email, T = "t" };
        Out.Log(a.B.C.D.S); //! PRIV2001
        var d = a.B.C.D;
        Out.Log(d.S); //! PRIV2001
        Out.Log(d.T);
    }

    public void BadArrayOfObjects(Customer c)
    {
        var items = new D[] { new() { S = "x" }, new() { S = c.Email } };
        Out.Log(items[1].S); //! PRIV2001
        foreach (var i in items) Out.Log(i.T);
        foreach (var i in items) Out.Log(i.S); //! PRIV2001
    }

    public void BadDictionaryOfObjects(Customer c)
    {
        var map = new Dictionary<int, A> { [1] = new A() };
        map[1].B.C.S = c.Name;
        Out.Log(map[1].B.C.S); //! PRIV2001
        Out.Log(map[1].B.S);
    }

    public void BadHelper(Customer c)
    {
        var a = new A();
        Put(a.B, c.Phone);
        Out.Log(Get(a)); //! PRIV2001
    }

    static void Put(B b, string text) => b.C.S = text;
    static string Get(A a) => a.B.C.S;

    public void OkSiblings(Customer c)
    {
        var a = new A { S = c.Email };
        a.B.C.D = new D { S = c.Email };
        Out.Log(a.B.S + a.B.C.S + a.B.C.D.T);
        Put(a.B, c.Plan);
        Out.Log(Get(a));
    }

    public void OkReplaced(Customer c)
    {
        var a = new A();
        a.B.C.S = c.Email;
        a.B = new B();
        Out.Log(a.B.C.S);
    }
}
