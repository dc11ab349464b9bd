//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV2004, PRIV5004
// Exceptions of one's own: message, properties, base calls, primary constructors.
namespace Cases.Exceptions_OwnExceptions;

public class SignupException : Exception
{
    public SignupException(string message) : base(message) { }
    public SignupException(string message, Exception inner) : base(message, inner) { }
}
public class MailException(string address) : Exception($"Bad address: {address}") { public string Address { get; } = address; }
public class CustomerException(Customer customer) : Exception("Bad customer " + customer.Id) { public int Id { get; } = customer.Id; }
public class NamedException(Customer customer) : Exception("Bad customer " + customer.Name); //! PRIV2004
public class OverriddenException(string name) : Exception { public override string Message => "Bad " + name; }
public class PlainException(int id) : InvalidOperationException($"Customer {id}");
public class QuietException(string address) : Exception("Bad address") { public int Length => address.Length; }

public class Service
{
    public void Bad(Customer c) => throw new SignupException("no mail for " + c.Email); //! PRIV2004
    public void BadInner(Customer c, Exception e) => throw new SignupException($"{c.Name} failed", e); //! PRIV2004
    public void BadArgument(Customer c) => throw new MailException(c.Email); //! PRIV2004
    public void BadLocal(Customer c)
    {
        var text = string.Format("{0}: {1}", c.Id, c.Phone);
        var error = new SignupException(text); //! PRIV2004
        throw error;
    }
    public void BadExpression(Customer c) => _ = c.Id > 0 ? c.Plan : throw new SignupException(c.Email); //! PRIV2004
    public void BadCpni(CallRecord r) => throw new SignupException("no route to " + r.Destination); //! PRIV2002 | PRIV2004
    public void BadCredential(Customer c) => throw new SignupException("wrong password " + c.Password); //! PRIV5004 | PRIV2004
    public void BadNotThrown(Customer c) => Report(new SignupException(c.Email)); //! PRIV2004
    private static void Report(Exception e) { }

    public void Ok(Customer c) => throw new SignupException("no mail for " + c.Id);
    public void OkPlain(Customer c) => throw new PlainException(c.Id);
    public void OkCustomer(Customer c) => throw new CustomerException(c);
    public void OkRedacted(Customer c) => throw new MailException(Clean.Redact(c.Email));
    public void OkHashed(Customer c) => throw new MailException(Clean.Hash(c.Email));
    public void OkOnline(Customer c) => throw new SignupException("blocked " + c.IpAddress);
    public void OkInner(Exception e) => throw new SignupException("failed", e);
    public void OkLength(Customer c) => throw new SignupException($"{c.Email.Length} characters");
    public void OkQuiet(Customer c) => throw new QuietException(c.Email); //? PRIV2004
    public void OkName(Customer c) => throw new SignupException($"{nameof(c.Email)} is missing");
}
