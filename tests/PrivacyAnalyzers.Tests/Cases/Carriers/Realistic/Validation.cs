//# ids: PRIV2001, PRIV2003
using Microsoft.Extensions.Logging;
namespace Cases.Realistic_Validation;

// Validators collect messages; some contain the value.
public sealed class Problems
{
    readonly Dictionary<string, List<string>> byField = new();
    public bool Any => byField.Count > 0;
    public int Count => byField.Values.Sum(l => l.Count);
    public IEnumerable<string> Fields => byField.Keys;
    public IEnumerable<string> Messages => byField.SelectMany(p => p.Value);
    public void Add(string field, string message)
    {
        if (!byField.TryGetValue(field, out var list)) byField.Add(field, list = new List<string>());
        list.Add(message);
    }
}

public interface IRule { void Check(Customer c, Problems problems); }
public sealed class MailRule : IRule { public void Check(Customer c, Problems p) { if (!c.Email.Contains('@')) p.Add("mail", $"'{c.Email}' is no address"); } }
public sealed class LengthRule : IRule { public void Check(Customer c, Problems p) { if (c.Name.Length > 100) p.Add("name", $"too long by {c.Name.Length - 100}"); } }

public sealed class Validation(ILogger<Validation> log)
{
    public void BadMessages(Customer c)
    {
        var problems = new Problems();
        new MailRule().Check(c, problems);
        foreach (var m in problems.Messages) log.LogWarning("{Message}", m); //! PRIV2001
    }

    public void BadRules(IEnumerable<IRule> rules, Customer c)
    {
        var problems = new Problems();
        foreach (var rule in rules) rule.Check(c, problems);
        if (problems.Any) log.LogWarning("{Id}: {Messages}", c.Id, string.Join("; ", problems.Messages)); //! PRIV2001
    }

    public void OkMessages(Customer c)
    {
        var problems = new Problems();
        new LengthRule().Check(c, problems);
        foreach (var m in problems.Messages) log.LogWarning("{Message}", m);
    }

    public void OkFields(IEnumerable<IRule> rules, Customer c)
    {
        var problems = new Problems();
        foreach (var rule in rules) rule.Check(c, problems);
        if (problems.Any) log.LogWarning("{Id}: {Fields} {Count}", c.Id, string.Join("; ", problems.Fields), problems.Count);
    }
}
