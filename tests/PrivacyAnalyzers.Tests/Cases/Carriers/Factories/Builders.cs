namespace Cases.Factories_Builders;

// Fluent builders, factories with generic products, static Create, clone, pooled products.
public sealed class Letter { public string To { get; init; } = ""; public string Subject { get; init; } = ""; }

public sealed class LetterBuilder
{
    string to = "", subject = "";
    public LetterBuilder To(string value) { to = value; return this; }
    public LetterBuilder Subject(string value) { subject = value; return this; }
    public LetterBuilder Configure(Action<LetterBuilder> more) { more(this); return this; }
    public Letter Build() => new() { To = to, Subject = subject };
}

public class Node : ICloneable
{
    public string Text = "";
    public static Node Create(string text) => new() { Text = text };
    public static Node Empty(string ignored) => new();
    public object Clone() => new Node { Text = Text };
    public Node Shallow() => (Node)MemberwiseClone();
}

public class Builders
{
    static T Make<T>(Action<T> init) where T : new() { var t = new T(); init(t); return t; }

    public void BadBuilder(Customer c)
    {
        var letter = new LetterBuilder().To(c.Email).Subject("hi").Build();
        Out.Log(letter.Subject);
        Out.Log(letter.To); //! PRIV2001
    }

    public void BadConfigured(Customer c)
    {
        var letter = new LetterBuilder().Configure(b => b.Subject(c.Name)).Build();
        Out.Log(letter.Subject); //! PRIV2001
    }

    public void BadCreate(Customer c) => Out.Log(Node.Create(c.Email).Text); //! PRIV2001

    public void BadClone(Customer c)
    {
        var node = Node.Create(c.Email);
        Out.Log(((Node)node.Clone()).Text); //! PRIV2001
        Out.Log(node.Shallow().Text); //! PRIV2001
    }

    public void BadMake(Customer c)
    {
        var node = Make<Node>(n => n.Text = c.Phone);
        Out.Log(node.Text); //! PRIV2001
    }

    public void OkBuilder(Customer c)
    {
        var letter = new LetterBuilder().To(c.Email).Subject("invoice " + c.Id).Build();
        Out.Log(letter.Subject);
        Out.Log(letter.To.Length);
    }

    public void OkCreate(Customer c)
    {
        Out.Log(Node.Create(c.Plan).Text);
        Out.Log(Node.Empty(c.Email).Text);
        Out.Log(Make<Node>(n => n.Text = c.Plan).Text);
    }
}
