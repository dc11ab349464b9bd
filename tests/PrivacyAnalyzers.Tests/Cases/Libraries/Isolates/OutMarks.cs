//# ids: PRIV2001
// Marked out and ref parameters yield personal data, with and without a body.
namespace Cases.Isolates_OutMarks;
using PrivacyAnalyzers;
public interface IStore { bool TryGet(int id, [Pii] out string? mail); void Plain(int id, out string plan); }
public abstract class Base { public abstract void Load([Pii] out string mail); }
public static class Own { public static bool Find(int id, [Pii] out string mail) { mail = "x" + id; return true; } public static void Change([Pii] ref string s) => s += "x"; }
[return: Pii] public delegate string Loader(int id);
public class A(IStore store, Base b)
{
    public void BadInterface() { store.TryGet(1, out var mail); Out.Log(mail); } //! PRIV2001
    public void BadAbstract() { b.Load(out var mail); Out.Log(mail); } //! PRIV2001
    public void BadOwn() { Own.Find(1, out var mail); Out.Log(mail); } //! PRIV2001
    public void BadRef() { var s = "a"; Own.Change(ref s); Out.Log(s); } //! PRIV2001
    public void BadDelegate(Loader l) => Out.Log(l(3)); //! PRIV2001
    public void BadDelegateInvoke(Loader l) => Out.Log(l.Invoke(3)); //! PRIV2001
    public void OkPlain() { store.Plain(1, out var plan); Out.Log(plan); }
    public void OkDiscard() => Out.Log(store.TryGet(1, out _));
}
