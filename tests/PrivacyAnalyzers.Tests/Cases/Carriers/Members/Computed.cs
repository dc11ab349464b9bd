namespace Cases.Members_Computed;

// Computed members of a customer-like class, methods of the source's own class, explicit interface members, operators of records, ToString of value types.
public class Person
{
    [PrivacyAnalyzers.Pii] public string Given { get; set; } = "";
    [PrivacyAnalyzers.Pii] public string Family { get; set; } = "";
    public int Visits { get; set; }
    public string FullName => $"{Given} {Family}";
    public string Initials => $"{Given[0]}{Family[0]}";
    public int Size => Given.Length + Family.Length;
    public bool Complete => Given != "" && Family != "";
    public string Greeting(string word) { var name = FullName; return $"{word} {name}"; }
    public void Deconstruct(out string name, out int visits) { name = FullName; visits = Visits; }
    public string State => Complete ? "complete" : "incomplete";
    public IEnumerable<string> Parts() { yield return Given; yield return Family; }
    public void CopyTo(Person other) { other.Given = Given; other.Visits = Visits; }
    public virtual string Show() => Family;
}

public sealed class Friend : Person { public override string Show() => "friend " + Visits; public string Base() => base.Show(); }

public class Computed
{
    public void BadComputed(Person p)
    {
        Out.Log(p.FullName); //! PRIV2001
        Out.Log(p.Initials); //! PRIV2001
        Out.Log(p.Greeting("hi")); //! PRIV2001
        foreach (var part in p.Parts()) Out.Log(part); //! PRIV2001
        Out.Log(p.Show()); //! PRIV2001
    }

    public void BadDeconstruct(Person p)
    {
        var (name, visits) = p;
        Out.Log(visits);
        Out.Log(name); //! PRIV2001
    }

    public void BadBase(Friend f) => Out.Log(f.Base()); //! PRIV2001

    public void OkComputed(Person p)
    {
        Out.Log(p.Size);
        Out.Log(p.Complete);
        Out.Log(p.State);
        Out.Log(p.Parts().Count());
    }

    public void OkFriend(Friend f) => Out.Log(f.Show());

    public void OkVisits(Person p)
    {
        var (_, visits) = p;
        Out.Log(visits);
        var q = new Person();
        p.CopyTo(q);
        Out.Log(q.Visits);
    }
}
