using System.Collections.Immutable;
namespace Cases.Silent_Facts;

// Facts about personal data that are none themselves.
public class Facts
{
    enum Kind { Mail, Phone }

    public void Bad(Customer c) => Out.Log($"{c.Email.Length} {c.Email}"); //! PRIV2001

    public void OkComparisons(Customer c, Customer d)
    {
        Out.Log(c.Email == d.Email);
        Out.Log(c.Email is "x" or "y");
        Out.Log(!c.Email.Equals(d.Email, StringComparison.OrdinalIgnoreCase));
        Out.Log(ReferenceEquals(c.Name, d.Name));
        Out.Log(string.CompareOrdinal(c.Name, d.Name) < 0);
        Out.Log(StringComparer.Ordinal.Compare(c.Name, d.Name));
        Out.Log(EqualityComparer<string>.Default.Equals(c.Name, d.Name));
        Out.Log(c.Name?.Length ?? 0);
        Out.Log(System.Text.RegularExpressions.Regex.IsMatch(c.Email, "^a"));
        Out.Log(System.Text.RegularExpressions.Regex.Count(c.Email, "a"));
        Out.Log(System.Net.Mail.MailAddress.TryCreate(c.Email, out _));
    }

    public void OkKinds(Customer c)
    {
        var kind = c.Email.Contains('@') ? Kind.Mail : Kind.Phone;
        Out.Log(kind);
        Out.Log(kind.ToString());
        Out.Log(c.Email.Contains('@') ? "mail" : "phone");
        if (c.Email == "") Out.Log("no mail for " + c.Id);
        var state = "unknown";
        if (c.Phone.Length > 5) state = "reachable";
        Out.Log(state);
    }

    public void OkCounts(ICollection<Customer> customers)
    {
        Out.Log(customers.Count);
        Out.Log(customers.Select(c => c.Email).ToList().Count);
        Out.Log(customers.Select(c => c.Email).ToImmutableHashSet().Count);
        Out.Log(customers.Count(c => c.Email.EndsWith(".org")));
        Out.Log(customers.GroupBy(c => c.Email).Select(g => g.Count()).Max());
        Out.Log(customers.Select(c => c.Email.Length).Average());
        Out.Log(customers.Where(c => c.Email == "").Select(c => c.Id).ToList().Count);
    }

    public void OkNames()
    {
        Out.Log(nameof(Customer.Email));
        Out.Log($"{nameof(Customer)}.{nameof(Customer.Phone)} is missing");
        Out.Log(typeof(Customer).GetProperty(nameof(Customer.Email))!.Name);
    }

    public void OkLookup(Customer c, Dictionary<string, int> ids, Dictionary<string, string> plans)
    {
        Out.Log(ids[c.Email]);
        Out.Log(ids.ContainsKey(c.Email));
        Out.Log(plans[c.Email]);
        Out.Log(plans.GetValueOrDefault(c.Name, "none"));
        Out.Log(ids.TryGetValue(c.Email, out var id) ? id : 0);
    }

    public void OkRepository(Customer c, ICustomers customers) => Out.Log(customers.Find(c.Email.Length).Plan);

    public void OkLoops(Customer c)
    {
        var vowels = 0;
        foreach (var letter in c.Name) if (letter is 'a' or 'e') vowels++;
        Out.Log(vowels);
        for (var i = 0; i < c.Name.Length; i++) Out.Log(i);
        var stop = System.Diagnostics.Stopwatch.StartNew();
        Out.Log(stop.ElapsedMilliseconds);
    }
}
