//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV5001, PRIV5002, PRIV5004
// [Sink] on methods, constructors, setters, types, parameters, interface members, delegates.
namespace Cases.Attributes_Sinks;
using PrivacyAnalyzers;

public class Journal
{
    [Sink(Channel.Log)] public void Write(string line, params object?[] rest) { }
    [Sink(Channel.Log)] public string Last { set { } get => ""; }
    [Sink(Channel.Log)] public Journal(string title) { }
    public void Note(int id, [Sink(Channel.Log)] string text, string ignored) { }
    [Sink(Channel.Transport)] public void Send(string text) { }
    public string this[[Sink(Channel.Log)] string key] => "";
}
[Sink(Channel.Log)] public static class Journals { public static void Put(string a, string b) { } public static Task PutAsync(string a) => Task.CompletedTask; }
public interface IJournal { [Sink(Channel.Log)] void Put(string a); void Safe(string a); }
public class MyJournal : IJournal { public void Put(string a) { } public void Safe(string a) { } }
public abstract class BaseJournal { public abstract void Put([Sink(Channel.Log)] string a); }
public class DerivedJournal : BaseJournal { public override void Put(string a) { } }
public record Entry([Sink(Channel.Log)] string Text, string Other);

public class Service(Journal j)
{
    public void Bad(Customer c) => j.Write(c.Email); //! PRIV2001
    public void BadParams(Customer c) => j.Write("x", 1, c.Email); //! PRIV2001
    public void BadSetter(Customer c) => j.Last = c.Name; //! PRIV2001
    public void BadInitialiser(Customer c) => _ = new Journal("x") { Last = c.Name }; //! PRIV2001
    public void BadConstructor(Customer c) => _ = new Journal(c.Phone); //! PRIV2001
    public void BadParameter(Customer c) => j.Note(c.Id, c.Email, c.Name); //! PRIV2001
    public void BadNamed(Customer c) => j.Note(ignored: c.Name, text: c.Email, id: 3); //! PRIV2001
    public void BadType(Customer c) => Journals.Put("x", c.Email); //! PRIV2001
    public Task BadTypeAsync(Customer c) => Journals.PutAsync(c.Email); //! PRIV2001
    public void BadImplementation(Customer c, MyJournal m) => m.Put(c.Email); //! PRIV2001
    public void BadOverride(Customer c, DerivedJournal d) => d.Put(c.Email); //! PRIV2001
    public void BadTransport(Customer c) => j.Send(c.Email); //! PRIV5001 | PRIV5002
    public void BadGroup(Customer c) { Action<string> put = new MyJournal().Put; put(c.Email); } //! PRIV2001
    public void BadEach(IEnumerable<Customer> all, IJournal m) => all.Select(c => c.Email).ToList().ForEach(m.Put); //! PRIV2001
    public void BadEntry(Customer c) => _ = new Entry(c.Email, "x"); //! PRIV2001
    public void BadCpni(CallRecord r) => j.Write("to", r.Destination); //! PRIV2002
    public void BadCredential(Customer c) => j.Write(c.Password); //! PRIV5004

    public void Ok(Customer c) => j.Write("x", c.Id, c.Plan);
    public void OkIgnored(Customer c) => j.Note(c.Id, "x", c.Email);
    public void OkGetter() => Out.Log(j.Last);
    public void OkSafe(Customer c, IJournal m) => m.Safe(c.Email);
    public void OkEntry(Customer c) => _ = new Entry("x", c.Email);
    public void OkEncrypted(Customer c) => j.Send(Clean.Encrypt(c.Email));
    public void BadHashed(Customer c) => j.Send(Clean.Hash(c.Email)); //! PRIV5001 | PRIV5002
}
