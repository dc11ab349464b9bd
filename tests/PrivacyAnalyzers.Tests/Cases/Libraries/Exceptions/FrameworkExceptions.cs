//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV2004, PRIV5004
// Framework exceptions: which argument ends in the message.
using System.ComponentModel.DataAnnotations;
using System.Net;
namespace Cases.Exceptions_FrameworkExceptions;

public class Service
{
    public void Bad(Customer c) => throw new ArgumentException("bad mail " + c.Email, nameof(c)); //! PRIV2004
    public void BadActual(Customer c) => throw new ArgumentOutOfRangeException(nameof(c), c.Phone, "bad phone"); //! PRIV2004
    public void BadNull(Customer c) => throw new ArgumentNullException(nameof(c), $"no plan for {c.Name}"); //! PRIV2004
    public void BadInvalid(Customer c) => throw new InvalidOperationException(string.Join(" ", c.Id, c.Name)); //! PRIV2004
    public void BadKey(Customer c) => throw new KeyNotFoundException(c.Email); //! PRIV2004
    public void BadHttp(Customer c) => throw new HttpRequestException($"mail {c.Email}", null, HttpStatusCode.BadRequest); //! PRIV2004
    public void BadFile(Customer c) => throw new FileNotFoundException("no file", c.Email + ".txt"); //! PRIV2004
    public void BadDisposed(Customer c) => throw new ObjectDisposedException(c.Name); //! PRIV2004
    public void BadAggregate(Customer c, Exception e) => throw new AggregateException("for " + c.Name, e); //! PRIV2004
    public void BadValidation(Customer c) => throw new ValidationException("bad " + c.Phone); //! PRIV2004
    public void BadFormat(Customer c) => throw new FormatException($"'{c.Phone}' is no number"); //! PRIV2004
    public void BadThrowIf(Customer c) => ArgumentOutOfRangeException.ThrowIfEqual(c.Phone, "0"); //? PRIV2004
    public Exception BadMade(Customer c) => new NotSupportedException(c.Name); //! PRIV2004
    public void BadSwitch(Customer c) => _ = c.Plan switch { "a" => 1, _ => throw new NotSupportedException("plan of " + c.Name) }; //! PRIV2004
    public void BadCoalesce(Customer c, string? s) => _ = s ?? throw new InvalidOperationException("nothing for " + c.Email); //! PRIV2004
    public void BadCatch(Customer c)
    {
        try { Work(); }
        catch (IOException e) { throw new InvalidOperationException($"Work for {c.Email} failed", e); } //! PRIV2004
    }
    private static void Work() { }

    public void Ok(Customer c) => throw new ArgumentException("bad mail", nameof(c.Email));
    public void OkActual(Customer c) => throw new ArgumentOutOfRangeException(nameof(c), c.Id, "bad id");
    public void OkInvalid(Customer c) => throw new InvalidOperationException($"customer {c.Id} on {c.Plan}");
    public void OkGuards(Customer c) { ArgumentNullException.ThrowIfNull(c); ArgumentException.ThrowIfNullOrWhiteSpace(c.Email); }
    public void OkDisposed(Customer c) => ObjectDisposedException.ThrowIf(c.Email == "", this);
    public void OkFile(Customer c) => throw new FileNotFoundException("no file", c.Id + ".txt");
    public void OkParse(Customer c) => _ = int.Parse(c.Phone);
    public void OkRethrow(Customer c) { try { Work(); } catch (Exception e) when (e.Message.Contains(c.Email)) { throw; } }
    public void OkCatch(Customer c) { try { Work(); } catch (IOException e) { throw new InvalidOperationException($"Work for {c.Id} failed", e); } }
}
