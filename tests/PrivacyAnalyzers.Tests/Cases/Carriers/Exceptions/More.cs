//# ids: PRIV2001, PRIV2003, PRIV2004
using Microsoft.Extensions.Logging;
namespace Cases.Exceptions_More;

// Where an exception takes personal data, in forms beyond throw new.
public class BadRequest(string field, string value) : Exception("bad " + field) { public string Value { get; } = value; }
public class Loud : Exception { public Loud(string who) : base($"{who} is loud") { } }

public class More(ILogger<More> log)
{
    public string BadThrowExpression(Customer c, string? x) => x ?? throw new InvalidOperationException(c.Email); //! PRIV2004

    public void BadLocal(Customer c)
    {
        var message = "no plan for " + c.Name;
        throw new ArgumentException(message, nameof(c)); //! PRIV2004
    }

    public void BadOwn(Customer c) => throw new Loud(c.Phone); //! PRIV2004

    public void BadArm(Customer c, int kind)
    {
        _ = kind switch { 0 => 1, _ => throw new NotSupportedException($"{kind} of {c.Email}") }; //! PRIV2004
    }

    public void BadWrapped(Customer c)
    {
        try { c.Calls.Clear(); }
        catch (Exception e) { throw new InvalidOperationException("clearing " + c.Email, e); } //! PRIV2004
    }

    public void BadAggregate(Customer c) => throw new AggregateException(c.Email, new Exception("x")); //! PRIV2004

    public void OkThrow(Customer c)
    {
        if (c.Email == "") throw new ArgumentException("no mail for " + c.Id, nameof(c));
        if (c.Phone.Length > 30) throw new ArgumentOutOfRangeException(nameof(c.Phone), c.Phone.Length, "too long");
        throw new NotSupportedException(Clean.Redact(c.Email));
    }

    public void OkLogged(Customer c)
    {
        try { c.Calls.Clear(); }
        catch (Exception e) { log.LogError(e, "clearing {Id}", c.Id); }
    }

    public void OkNested(Customer c)
    {
        try { c.Calls.Clear(); }
        catch (Exception e) { throw new InvalidOperationException("clearing " + c.Id, e); }
    }
}
