namespace Cases.Generics_Containers;

// Own generic containers and methods, constraints, default, generic results and options.
public class Box<T>(T value) { public T Value { get; } = value; public Box<U> Map<U>(Func<T, U> f) => new(f(Value)); public override string ToString() => $"Box({Value})"; }

public readonly struct Option<T>
{
    readonly T value; readonly bool has;
    Option(T value) { this.value = value; has = true; }
    public static Option<T> Some(T value) => new(value);
    public static Option<T> None => default;
    public bool HasValue => has;
    public T OrElse(T other) => has ? value : other;
    public R Match<R>(Func<T, R> some, Func<R> none) => has ? some(value) : none();
    public Option<U> Bind<U>(Func<T, Option<U>> f) => has ? f(value) : Option<U>.None;
}

public static class Result
{
    public static T Tap<T>(this T value, Action<T> action) { action(value); return value; }
    public static R Pipe<T, R>(this T value, Func<T, R> f) => f(value);
    public static T Id<T>(T value) => value;
    public static T Or<T>(T? first, T second) where T : class => first ?? second;
}

public class Containers
{
    public void BadBox(Customer c)
    {
        var box = new Box<string>(c.Email);
        Out.Log(box.Value); //! PRIV2001
        Out.Log(box.Map(x => x.Trim()).Value); //! PRIV2001
        Out.Log(new Box<Customer>(c).Map(x => x.Phone).Value); //! PRIV2001
        Out.Log(box.ToString()); //! PRIV2001 | PRIV2003
    }

    public void BadOption(Customer c)
    {
        var option = Option<string>.Some(c.Email);
        Out.Log(option.OrElse("none")); //! PRIV2001
        Out.Log(option.Match(x => x, () => "none")); //! PRIV2001
        Out.Log(option.Bind(x => Option<string>.Some(x + "!")).OrElse("")); //! PRIV2001
    }

    public void BadPipe(Customer c)
    {
        Out.Log(c.Pipe(x => x.Email).Pipe(x => x.Trim())); //! PRIV2001
        c.Email.Tap(x => Out.Log(x)); //! PRIV2001
        Out.Log(Result.Id(c.Name)); //! PRIV2001
        Out.Log(Result.Or(null, c.Phone)); //! PRIV2001
        Out.Log(Result.Id(c).Email); //! PRIV2001
    }

    public void OkBox(Customer c)
    {
        var box = new Box<Customer>(c);
        Out.Log(box.Value.Plan);
        Out.Log(box.Map(x => x.Id).Value);
        Out.Log(new Box<string>(c.Email).Map(x => x.Length).Value);
        Out.Log(new Box<string>(c.Plan));
    }

    public void OkOption(Customer c)
    {
        var option = Option<string>.Some(c.Email);
        Out.Log(option.HasValue);
        Out.Log(option.Match(x => x.Length, () => 0));
        Out.Log(option.Match(_ => "some", () => "none"));
    }

    public void OkPipe(Customer c)
    {
        Out.Log(c.Pipe(x => x.Plan).Pipe(x => x.Trim()));
        c.Email.Tap(x => Out.Log(x.Length));
        c.Plan.Tap(x => Out.Log(x));
        Out.Log(Result.Id(c).Id);
    }
}
