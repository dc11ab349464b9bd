//# ids: PRIV2001, PRIV2002, PRIV2004, PRIV5004
// Own exceptions: what the constructor makes of its parameters decides.
namespace Cases.Exceptions_Constructors;

public class LengthException : Exception { public LengthException(string address) : base($"{address.Length} characters") { } }
public class RedactedException : Exception { public RedactedException(string address) : base("bad " + Clean.Redact(address)) { } }
public class IgnoringException(string ignored, int id) : Exception($"customer {id}");
public class WholeException(Customer customer) : Exception($"customer {customer.Id} on {customer.Plan}") { public Customer Customer => customer; }
public class ObjectException : Exception { public ObjectException(Customer customer) : base("customer " + customer) { } }
public class NameException : Exception
{
    public NameException(Customer customer) : base("customer " + customer.Name) { } //! PRIV2004
    public NameException(int id, Customer customer) : base(Describe(id, customer)) { } //! PRIV2004
    private static string Describe(int id, Customer customer) => $"{id}: {customer.Email}";
}
public class ChainedException : Exception
{
    public ChainedException(Customer customer) : this(customer.Email) { } //! PRIV2004
    public ChainedException(string text) : base(text) { }
    public static ChainedException For(string who) => new("no plan for " + who);
}
public class ArgException : ArgumentException { public ArgException(string value, string parameter) : base("bad value " + value, parameter) { } }
public class GenericException<T>(T item) : Exception($"bad {item}");

public static class Use
{
    public static void Bad(Customer c) => throw ChainedException.For(c.Name); //! PRIV2004
    public static void BadArg(Customer c) => throw new ArgException(c.Phone, "phone"); //! PRIV2004
    public static void BadGeneric(Customer c) => throw new GenericException<string>(c.Email); //! PRIV2004
    public static void Ok(Customer c) => throw new LengthException(c.Email);
    public static void OkRedacted(Customer c) => throw new RedactedException(c.Email);
    public static void OkIgnoring(Customer c) => throw new IgnoringException(c.Email, c.Id);
    public static void OkWhole(Customer c) => throw new WholeException(c);
    public static void OkObject(Customer c) => throw new ObjectException(c);
    public static void OkFor(Customer c) => throw ChainedException.For("customer " + c.Id);
    public static void OkGeneric(Customer c) => throw new GenericException<Customer>(c);
    public static void OkGenericId(Customer c) => throw new GenericException<int>(c.Id);
}
