namespace Cases.Fields_Customers;

// Members of marked types inside other objects; a marked member read from any expression.
public class Customers
{
    sealed class Order { public Customer Buyer { get; set; } = new(); public Customer? Payer; public List<Customer> Guests = []; public Dictionary<string, Customer> ByRole { get; } = []; }

    Customer? current;
    readonly Lazy<Customer> lazy;
    public Customers(ICustomers customers) => lazy = new Lazy<Customer>(() => customers.Find(1));

    public void BadMember(Order2 o) => Out.Log(o.Buyer.Email); //! PRIV2001
    public sealed class Order2 { public Customer Buyer = new(); }

    public void BadExpressions(ICustomers customers)
    {
        var o = new Order { Payer = customers.Find(2) };
        Out.Log(o.Buyer.Phone); //! PRIV2001
        Out.Log(o.Payer?.Name); //! PRIV2001
        Out.Log(o.Guests[0].Email); //! PRIV2001
        Out.Log(o.ByRole["x"].Email); //! PRIV2001
        Out.Log(customers.Find(3).Email); //! PRIV2001
        Out.Log(new[] { customers.Find(1) }[0].Email); //! PRIV2001
        Out.Log((customers.Find(1), 2).Item1.Email); //! PRIV2001
        Out.Log(((Customer)(object)customers.Find(1)).Email); //! PRIV2001
    }

    public void BadField() => Out.Log(current?.Email); //! PRIV2001
    public void BadLazy() => Out.Log(lazy.Value.Email); //! PRIV2001

    public void OkWritten(ICustomers customers)
    {
        var c = customers.Find(1);
        c.Email = Clean.Redact(c.Email);
        Out.Log(c.Email);
        var own = new Customer { Email = "test@x.test", Name = "nobody" };
        Out.Log(own.Email + own.Name);
    }

    public void OkMembers(ICustomers customers)
    {
        Out.Log(customers.Find(3).Plan);
        Out.Log(lazy.Value.Id);
        Out.Log(current == null);
    }
}
