namespace Cases.Closures_ReturnedLambdas;

// A lambda that captures a parameter is returned, stored, and run by the caller.
public class ReturnedLambdas
{
    static Func<string> Get(string text) => () => text;
    static Func<string, string> Prefix(string p) => x => p + x;
    static Action Print(string text) { return () => Out.Log(text); } //? PRIV2001
    static Func<string> Local(string text) { return Inner; string Inner() => text; }
    static Func<int> Size(string text) => () => text.Length;
    static Func<T> Const<T>(T value) => () => value;
    static Func<string> Read(Customer c) => () => c.Email;

    public void BadGet(Customer c) => Out.Log(Get(c.Email)()); //! PRIV2001

    public void BadPrefix(Customer c)
    {
        var f = Prefix(c.Email);
        Out.Log(f("x")); //! PRIV2001
        Out.Log(Prefix("x")(c.Phone)); //! PRIV2001
    }

    public void BadLocal(Customer c) => Out.Log(Local(c.Name)()); //! PRIV2001

    public void BadConst(Customer c) => Out.Log(Const(c.Email)()); //! PRIV2001

    public void BadPrint(Customer c)
    {
        var print = Print(c.Email); //? PRIV2001
        print(); //? PRIV2001
    }

    public void BadRead(Customer c) => Out.Log(Read(c)()); //! PRIV2001

    public void OkGet(Customer c)
    {
        Out.Log(Get(c.Plan)());
        Out.Log(Size(c.Email)());
        Out.Log(Prefix(c.Plan)("x"));
        Out.Log(Const(c.Id)());
    }

    public void OkPrint(Customer c)
    {
        Print(c.Plan)();
        Get(c.Email)();
    }
}
