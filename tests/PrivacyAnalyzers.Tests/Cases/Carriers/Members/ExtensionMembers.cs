//# newest
namespace Cases.Members_ExtensionMembers;

// C# 14 extension blocks: properties, methods, static members, operators; and classic extensions.
public static class CustomerExtensions
{
    extension(Customer c)
    {
        public string Contact => c.Email + "/" + c.Phone;
        public string Code => "C" + c.Id;
        public string Greet(string word) => word + " " + c.Name;
        public string Reach { set => c.Email = value; }
        public static string Join(Customer a, Customer b) => a.Email + b.Email;
        public static string JoinIds(Customer a, Customer b) => $"{a.Id}{b.Id}";
    }

    extension(string text)
    {
        public string Quoted => "\"" + text + "\"";
        public int Words => text.Split(' ').Length;
        public void Print() => Out.Log(text);
    }

    extension<T>(IEnumerable<T> items)
    {
        public T Second => items.Skip(1).First();
        public bool Empty => !items.Any();
    }

    public static string Old(this Customer c) => c.Phone;
    public static string OldCode(this Customer c) => c.Plan;
}

public class ExtensionMembers
{
    public void BadProperty(Customer c) => Out.Log(c.Contact); //! PRIV2001

    public void BadMethod(Customer c)
    {
        Out.Log(c.Greet("dear")); //! PRIV2001
        Out.Log(c.Old()); //! PRIV2001
        Out.Log(Customer.Join(c, c)); //! PRIV2001
        Out.Log(CustomerExtensions.Old(c)); //! PRIV2001
    }

    public void BadString(Customer c)
    {
        Out.Log(c.Email.Quoted); //! PRIV2001
        c.Email.Print(); //! PRIV2001
        Out.Log("x".Quoted);
    }

    public void BadGeneric(IEnumerable<Customer> customers)
    {
        Out.Log(customers.Select(c => c.Email).Second); //! PRIV2001
        Out.Log(customers.Second.Name); //! PRIV2001
    }

    public void OkProperty(Customer c)
    {
        Out.Log(c.Code);
        Out.Log(c.OldCode());
        Out.Log(Customer.JoinIds(c, c));
        Out.Log(c.Email.Words);
        c.Plan.Print();
    }

    public void OkGeneric(IEnumerable<Customer> customers)
    {
        Out.Log(customers.Select(c => c.Email).Empty);
        Out.Log(customers.Second.Plan);
    }
}
