//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV5004
// Marks on unusual places: indexers, lambdas, local functions, type parameters, out and ref parameters, delegates, tuples' owners, required and init, partial properties.
namespace Cases.Attributes_Places;
using PrivacyAnalyzers;

public delegate void OnMail([Pii] string mail);
[return: Pii] public delegate string Loader(int id);
public partial class Form
{
    private readonly Dictionary<string, string> _values = [];
    [Pii] public string this[string field] => _values[field];
    [field: Pii] public string Auto { get; set; } = "";
    [Pii] public required string Needed { get; init; }
    [Pii] public static string Current = "";
    public string Name { [return: Pii] get; set; } = "";
}
public interface IStore { void Load(int id, [Pii] out string mail, out string plan); bool TryGet(int id, [Pii] out string? mail); void Fill([Pii] ref string text); [return: Pii] Task<string> LoadAsync(int id); [return: Pii] IEnumerable<string> All(); }
public class A(IStore store, Form form)
{
    public void BadIndexer() => Out.Log(form["x"]); //! PRIV2001
    public void BadRequired() => Out.Log(form.Needed); //! PRIV2001
    public void BadStatic() => Out.Log(Form.Current); //! PRIV2001
    public void BadOut(int id) { store.Load(id, out var mail, out var plan); Out.Log(plan); Out.Log(mail); } //! PRIV2001
    public void BadTry(int id) { if (store.TryGet(id, out var mail)) Out.Log(mail); } //! PRIV2001
    public void BadRef() { var s = ""; store.Fill(ref s); Out.Log(s); } //! PRIV2001
    public async Task BadAsync(int id) => Out.Log(await store.LoadAsync(id)); //! PRIV2001
    public void BadAll() { foreach (var s in store.All()) Out.Log(s); } //! PRIV2001
    public void BadAllJoin() => Out.Log(string.Join(",", store.All())); //! PRIV2001
    public void BadLambda() { var f = ([Pii] string x) => Out.Log(x); f("a"); } //! PRIV2001
    public void BadLambdaReturn() { Func<int, string> f = [return: Pii] (int id) => "x" + id; Out.Log(f(1)); } //! PRIV2001
    public void BadLocalFunction() { void F([Pii] string x) => Out.Log(x); F("a"); } //! PRIV2001
    public void BadLocalReturn() { [return: Pii] string F() => "x"; Out.Log(F()); } //! PRIV2001
    public void BadDelegateReturn(Loader load) => Out.Log(load(1)); //! PRIV2001
    public OnMail BadDelegateParameter() => mail => Out.Log(mail); //? PRIV2001
    public void BadDefault([Pii] string x = "none") => Out.Log(x); //! PRIV2001
    public void BadParams([Pii] params string[] all) => Out.Log(all[0]); //! PRIV2001
    public void BadIn([Pii] in ReadOnlySpan<char> x) => Out.Log(x.ToString()); //! PRIV2001
    public void BadGetter() => Out.Log(form.Name); //? PRIV2001
    public void OkFlag(int id) => Out.Log(store.TryGet(id, out _));
    public void OkPlan(int id) { store.Load(id, out _, out var plan); Out.Log(plan); }
    public void OkCount() => Out.Log(store.All().Count());
    public void OkSet() => form.Auto = "x";
    public void OkLambda() { var f = ([Pii] string x) => Out.Log(x.Length); f("a"); }
    public void OkCleaned() { var s = ""; store.Fill(ref s); s = "x"; Out.Log(s); }
}
