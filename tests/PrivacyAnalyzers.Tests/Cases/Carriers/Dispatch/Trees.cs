namespace Cases.Dispatch_Trees;

// A tree that shows itself: each call of a child goes to the leaf and back to the branch; whichever is found first, both are followed.
public abstract class Part { public abstract string Show(); public abstract string Last(); public abstract int Count(); }
public sealed class Branch(Part left, Part right) : Part
{
    public override string Show() => left.Show() + right.Show();
    public override string Last() { var first = left.Last(); var last = right.Last(); return last.Length > 0 ? last : first; }
    public override int Count() => left.Count() + right.Count();
}
public sealed class Leaf(string text) : Part { public override string Show() => text; public override string Last() => text; public override int Count() => 1; }

public class Trees
{
    public void BadRight(Customer c)
    {
        Part tree = new Branch(new Leaf("a"), new Leaf(c.Email));
        Out.Log(tree.Show()); //! PRIV2001
        Out.Log(tree.Last()); //! PRIV2001
        Out.Log(tree.Count());
    }

    public void BadLeft(Customer c)
    {
        Part tree = new Branch(new Leaf(c.Email), new Leaf("a"));
        Out.Log(tree.Show()); //! PRIV2001
    }

    public void Ok(Customer c)
    {
        Part tree = new Branch(new Leaf(c.Plan), new Branch(new Leaf("a"), new Leaf(c.Plan)));
        Out.Log(tree.Show());
        Out.Log(tree.Last());
    }
}
