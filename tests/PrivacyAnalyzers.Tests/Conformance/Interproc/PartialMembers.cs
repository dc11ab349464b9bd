//# newest
namespace Cases.Interproc;

// Declared in one part, written in the other.
public partial class PartialMembers
{
    partial void Audit(string text);
    partial void Ignored(string text);
    private partial string Shape(string text);
    private partial string Heading { get; }

    public void Bad(Customer c)
    {
        Audit(c.Email); //! PRIV2001
    }

    public void BadReturned(Customer c)
    {
        Out.Log(Shape(c.Name)); //! PRIV2001
    }

    public void Ok(Customer c)
    {
        Audit(c.Plan);
        Ignored(c.Email);
        Out.Log(Shape(c.Plan));
        Out.Log(Heading);
    }
}

public partial class PartialMembers
{
    partial void Audit(string text) => Out.Log(text);
    private partial string Shape(string text) => text.Trim();
    private partial string Heading => "heading";
}
