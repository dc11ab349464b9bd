namespace Cases.Silent_Decisions;

// Personal data decides what is logged; the text that is logged holds none of it.
public class Decisions
{
    enum Host { Own, Public, Other }
    static readonly Dictionary<string, Host> Hosts = new() { ["x.test"] = Host.Own, ["mail.test"] = Host.Public };
    static readonly Dictionary<Host, string> Texts = new() { [Host.Own] = "own", [Host.Public] = "public" };

    static Host HostOf(string mail) => Hosts.GetValueOrDefault(mail[(mail.IndexOf('@') + 1)..], Host.Other);
    static string Describe(string mail) => HostOf(mail) switch { Host.Own => "own", Host.Public => "public", _ => "other" };
    static bool IsBusiness(Customer c) => c.Email.EndsWith(".biz") || c.Name.Contains("Ltd");
    static int Score(Customer c) { var s = 0; if (c.Email.Length > 5) s += 10; if (c.Phone.StartsWith('+')) s += 5; return s; }
    static string? Problem(Customer c) => c.Email == "" ? "no mail" : c.Phone == "" ? "no phone" : null;
    static (bool Ok, string Reason) Check(Customer c) => c.Name.Length > 3 ? (true, "") : (false, "name too short");

    public void Bad(Customer c) => Out.Log(c.Email == "" ? "none" : c.Email); //! PRIV2001

    public void BadReason(Customer c) => Out.Log(Problem(c) ?? c.Phone); //! PRIV2001

    public void OkHost(Customer c)
    {
        Out.Log(HostOf(c.Email));
        Out.Log(HostOf(c.Email).ToString());
        Out.Log(Describe(c.Email));
        Out.Log(Texts[HostOf(c.Email)]);
        Out.Log((int)HostOf(c.Email));
    }

    public void OkScore(Customer c)
    {
        Out.Log(IsBusiness(c));
        Out.Log(Score(c));
        Out.Log($"score {Score(c)} {(IsBusiness(c) ? "business" : "private")}");
        Out.Log(Problem(c));
        var (ok, reason) = Check(c);
        Out.Log(ok + reason);
    }

    public void OkThrown(Customer c)
    {
        if (Problem(c) is { } problem) throw new InvalidOperationException(problem);
        if (!Check(c).Ok) throw new ArgumentException($"customer {c.Id}: {Check(c).Reason}");
    }

    public void OkList(IEnumerable<Customer> cs)
    {
        var problems = cs.Select(Problem).OfType<string>().ToList();
        foreach (var p in problems) Out.Log(p);
        var scores = cs.ToDictionary(c => c.Id, Score);
        Out.Log(scores[3]);
        var byHost = cs.GroupBy(c => HostOf(c.Email)).Select(g => $"{g.Key}: {g.Count()}");
        Out.Log(string.Join(", ", byHost));
    }
}
