//# ids: PRIV2001, PRIV2003
using PrivacyAnalyzers;
namespace Cases.Records_Positional;

// Marked positional members, records with bodies, PrintMembers, inheritance, generics, nested records, sealed ToString.
public record Person([property: Pii(PiiCategory.Identity)] string Name, int Age);
public record Staff(string Name, int Age, string Desk) : Person(Name, Age);
public record Wrapper<T>(T Value, string Tag);
public sealed record Hidden([property: Pii] string Mail) { public override string ToString() => "hidden"; }
public record Partly(string Mail, int Id) { protected virtual bool PrintMembers(System.Text.StringBuilder b) { b.Append(Id); return true; } }
public record struct Pos([property: Pii(PiiCategory.Location)] double Lat, double Height);

public class Positional
{
    public void BadMember(Person p) => Out.Log(p.Name); //! PRIV2001

    public void BadPrinted(Person p)
    {
        Out.Log($"{p}"); //! PRIV2001 | PRIV2003
        Out.Log(p); //! PRIV2001 | PRIV2003
        Out.Log(new Wrapper<Person>(p, "t")); //! PRIV2001 | PRIV2003
    }

    public void BadInherited(Staff s) => Out.Log(s.ToString()); //! PRIV2001 | PRIV2003

    public void BadStruct(Pos pos)
    {
        Out.Log(pos.Lat); //! PRIV2001
        Out.Log(pos.ToString()); //! PRIV2001 | PRIV2003
    }

    public void BadWrapped(Customer c)
    {
        var w = new Wrapper<string>(c.Email, "tag");
        Out.Log(w.Tag);
        Out.Log(w.Value); //! PRIV2001
        var (value, tag) = w;
        Out.Log(tag);
        Out.Log(value); //! PRIV2001
    }

    public void BadWithMarked(Person p, Customer c)
    {
        var q = p with { Age = 3 };
        Out.Log(q.Name); //! PRIV2001
    }

    public void BadEquals(Person p)
    {
        if (p is { Name: var name, Age: > 18 }) Out.Log(name); //! PRIV2001
    }

    public void OkHidden(Hidden h)
    {
        Out.Log(h);
        Out.Log($"{h}");
        Out.Log(h.Mail.Length);
    }

    public void OkPartly(Customer c) => Out.Log(new Partly(c.Email, c.Id));

    public void OkWith(Person p)
    {
        var q = p with { Name = "nobody" };
        Out.Log(q.Name);
        Out.Log(q.Age);
        Out.Log(p == q);
        Out.Log(p.Equals(q));
    }

    public void OkStruct(Pos pos) => Out.Log(pos.Height);
}
