//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV5004
// ILogger.Log<TState> itself, with a state and a formatter.
using Microsoft.Extensions.Logging;
namespace Cases.Logs_RawLog;

public class Raw(ILogger log)
{
    public void Bad(Customer c) => log.Log(LogLevel.Information, new EventId(1), c.Email, null, (s, e) => s); //! PRIV2001
    public void BadText(Customer c) => log.Log(LogLevel.Information, default, $"mail {c.Email}", null, static (s, _) => s); //! PRIV2001
    public void BadFormatted(Customer c) => log.Log(LogLevel.Information, default, c.Email, null, static (s, _) => "mail " + s); //! PRIV2001
    public void BadState(Customer c)
    {
        var state = new List<KeyValuePair<string, object?>> { new("Email", c.Email) };
        log.Log(LogLevel.Information, default, state, null, static (s, _) => s.Count.ToString()); //! PRIV2001 | PRIV2003
    }
    public void BadTuple(Customer c) => log.Log(LogLevel.Information, default, (c.Id, c.Name), null, static (s, _) => s.Name); //! PRIV2001 | PRIV2003

    public void Ok(Customer c) => log.Log(LogLevel.Information, new EventId(1), c.Id, null, (s, e) => s.ToString());
    public void OkText(Customer c) => log.Log(LogLevel.Information, default, $"mail {c.Id}", null, static (s, _) => s);
    public void OkState(Customer c)
    {
        var state = new List<KeyValuePair<string, object?>> { new("Email", Clean.Redact(c.Email)) };
        log.Log(LogLevel.Information, default, state, null, static (s, _) => s.Count.ToString());
    }
    public void OkException(Exception error) => log.Log(LogLevel.Error, default, "failed", error, static (s, e) => s + e?.Message);
}
