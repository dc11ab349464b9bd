//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV5004
// Marks come down from interfaces, base classes, overridden members; to parameters as well.
namespace Cases.Attributes_Inherited;
using PrivacyAnalyzers;

public interface IPerson { [Pii] string Mail { get; } string Nick { get; } [return: Pii] string Full(); void Rename([Pii] string name); }
public abstract class Base { [Pii] public abstract string Phone { get; set; } [Pii] public virtual string Name { get; set; } = ""; public virtual string Team => ""; [return: Pii] protected abstract string Load(int id); public void BadLoad() => Out.Log(Load(1)); } //! PRIV2001
public class User : Base, IPerson
{
    public string Mail { get; set; } = "";
    public string Nick => "n";
    public string Full() => "f";
    public void Rename(string name) => Out.Log(name); //! PRIV2001
    public override string Phone { get; set; } = "";
    public override string Name { get => base.Name; set => base.Name = value; }
    protected override string Load(int id) => "x";
    public void BadOwnLoad() => Out.Log(Load(2)); //! PRIV2001
}
public sealed class Admin : User { public override string Name => "admin"; }
public class Explicit : IPerson
{
    string IPerson.Mail => "m";
    public string Mail => "safe";
    public string Nick => "n";
    string IPerson.Full() => "f";
    void IPerson.Rename(string name) => Out.Log(name.ToUpper()); //! PRIV2001
}
public class Repository<T> where T : IPerson { public void BadMail(T item) => Out.Log(item.Mail); public void OkNick(T item) => Out.Log(item.Nick); } //! PRIV2001
public class Entity<TKey> { public TKey Key { get; set; } = default!; [Pii] public string Owner { get; set; } = ""; }
public class Order : Entity<int> { public decimal Sum { get; set; } }

public class Service
{
    public void BadInterface(IPerson p) => Out.Log(p.Mail); //! PRIV2001
    public void BadImplementation(User u) => Out.Log(u.Mail); //! PRIV2001
    public void BadOverride(User u) => Out.Log(u.Phone); //! PRIV2001
    public void BadVirtual(Admin a) => Out.Log(a.Name); //! PRIV2001
    public void BadReturn(User u) => Out.Log(u.Full()); //! PRIV2001
    public void BadInheritedGeneric(Order o) => Out.Log(o.Owner); //! PRIV2001
    public void BadGeneric(Entity<string> e) => Out.Log(e.Owner); //! PRIV2001

    public void Ok(User u) => Out.Log(u.Nick);
    public void OkTeam(User u) => Out.Log(u.Team);
    public void OkExplicit(Explicit e) => Out.Log(e.Mail);
    public void OkOrder(Order o) => Out.Log(o.Key + " " + o.Sum);
    public void BadExplicit(Explicit e) => Out.Log(((IPerson)e).Mail); //! PRIV2001
}
