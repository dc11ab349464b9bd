//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV5004
// Scopes: templates, dictionaries, tuples, pairs, arrays.
using Microsoft.Extensions.Logging;
namespace Cases.Logs_Scopes;

public class Worker(ILogger<Worker> log)
{
    public void BadTemplate(Customer c) { using (log.BeginScope("for {Email}", c.Email)) log.LogInformation("x"); } //! PRIV2001
    public void BadInterpolated(Customer c) { using var s = log.BeginScope($"for {c.Email}"); log.LogInformation("x"); } //! PRIV2001
    public void BadDictionary(Customer c)
    {
        using var s = log.BeginScope(new Dictionary<string, object> { ["Id"] = c.Id, ["Email"] = c.Email }); //! PRIV2001 | PRIV2003
        log.LogInformation("x");
    }
    public void BadDictionaryLocal(Customer c)
    {
        var state = new Dictionary<string, object?>();
        state["Plan"] = c.Plan;
        state["Phone"] = c.Phone;
        using (log.BeginScope(state)) //! PRIV2001 | PRIV2003
            log.LogInformation("x");
    }
    public void BadPairs(Customer c)
    {
        using var s = log.BeginScope(new[] { new KeyValuePair<string, object?>("Name", c.Name) }); //! PRIV2001 | PRIV2003
    }
    public void BadTuple(Customer c) { using var s = log.BeginScope(("Email", c.Email)); } //! PRIV2001 | PRIV2003
    public void BadPlainString(Customer c) { using var s = log.BeginScope(c.Email); } //! PRIV2001
    public void BadAnonymous(Customer c) { using var s = log.BeginScope(new { c.Id, c.Email }); } //! PRIV2001 | PRIV2003
    public void BadCpni(CallRecord r) { using var s = log.BeginScope("to {Destination}", r.Destination); } //! PRIV2002

    public void Ok(Customer c) { using (log.BeginScope("for {Id}", c.Id)) log.LogInformation("x"); }
    public void OkDictionary(Customer c) { using var s = log.BeginScope(new Dictionary<string, object> { ["Id"] = c.Id, ["Plan"] = c.Plan }); }
    public void OkTuple(Customer c) { using var s = log.BeginScope(("Id", c.Id)); }
    public void OkAnonymous(Customer c) { using var s = log.BeginScope(new { c.Id, HasPhone = c.Phone != "" }); }
    public void OkRedacted(Customer c) { using var s = log.BeginScope(new Dictionary<string, object> { ["Email"] = Clean.Hash(c.Email) }); }
    public void OkInsideService(Customer c, IServiceMail mail) { using (log.BeginScope(c.Id)) mail.Send(c.Email, "Dear " + c.Name); }
}
