namespace Cases.Dispatch_Generic;

// Generic interfaces, visitors, handlers chosen by type, static abstract, decorators with unknown inner.
public interface IHandler<T> { void Handle(T message); }
public sealed record Signup(string Mail, int Id);
public sealed record Closed(int Id);
public sealed class SignupHandler : IHandler<Signup> { public void Handle(Signup m) => Out.Log("signup " + m.Mail); }
public sealed class ClosedHandler : IHandler<Closed> { public void Handle(Closed m) => Out.Log("closed " + m.Id); }

public interface IVisitor<R> { R Visit(Leaf leaf); R Visit(Branch branch); }
public abstract class Tree { public abstract R Accept<R>(IVisitor<R> visitor); }
public sealed class Leaf(string text) : Tree { public string Text => text; public override R Accept<R>(IVisitor<R> v) => v.Visit(this); }
public sealed class Branch(Tree left, Tree right) : Tree { public Tree Left => left; public Tree Right => right; public override R Accept<R>(IVisitor<R> v) => v.Visit(this); }
public sealed class Render : IVisitor<string> { public string Visit(Leaf l) => l.Text; public string Visit(Branch b) => b.Left.Accept(this) + b.Right.Accept(this); }
public sealed class Size : IVisitor<int> { public int Visit(Leaf l) => l.Text.Length; public int Visit(Branch b) => b.Left.Accept(this) + b.Right.Accept(this); }

public class Generic
{
    static void Dispatch<T>(IHandler<T> handler, T message) => handler.Handle(message);

    public void BadHandler(Customer c, IHandler<Signup> handler) => handler.Handle(new Signup(c.Email, c.Id)); //! PRIV2001

    public void BadDispatch(Customer c) => Dispatch(new SignupHandler(), new Signup(c.Email, 1)); //! PRIV2001

    public void BadVisitor(Customer c)
    {
        Tree tree = new Branch(new Leaf("a"), new Leaf(c.Email));
        Out.Log(tree.Accept(new Render())); //! PRIV2001
    }

    public void OkHandler(Customer c, IHandler<Closed> handler)
    {
        handler.Handle(new Closed(c.Id));
        Dispatch(new SignupHandler(), new Signup(c.Plan, 1));
    }

    public void OkVisitor(Customer c)
    {
        Tree tree = new Branch(new Leaf("a"), new Leaf(c.Email));
        Out.Log(tree.Accept(new Size())); //? PRIV2001
        Tree plans = new Branch(new Leaf("a"), new Leaf(c.Plan));
        Out.Log(plans.Accept(new Render()));
    }
}
