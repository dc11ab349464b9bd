namespace PrivacyAnalyzers.Tests.Matrix;

/// <summary>
/// A way on which data travels inside a program: a method's body in which <c>SRC</c> stands for the personal value and <c>LOG(x);</c> for the sink.
/// The diagnostic is expected on the line of <c>LOG</c>, unless a line is marked <c>/*here*/</c>.
/// </summary>
/// <param name="Members">Members that stand beside the method.</param>
/// <param name="ShowsWhole">An object is printed that shows the value, for which PRIV2003 may speak, too.</param>
internal sealed record Carrier(string Area, string Name, string Body, string Members = "", bool ShowsWhole = false)
{
    public string FullName => Area + "/" + Name;

    public override string ToString() => FullName;
}

/// <summary>What the personal value is read from: an expression, and the statements that it needs before it.</summary>
internal sealed record SourceForm(string Name, string Expression, string Before = "")
{
    public static readonly SourceForm[] All =
    [
        new("property", "c.Email"),
        new("field", "c.Phone"),
        new("record positional", "person.Mail"),
        new("nested member", "order.Buyer.Email"),
        new("parameter", "given"),
        new("method result", "Sources.Lookup(c.Id)"),
        new("captured variable", "Held()", "var held = c.Email; string Held() => held;"),
        new("out result of a callee", "fetched", "Sources.Fetch(c, out var fetched);"),
        new("tuple result of a callee", "Sources.Both(c).Mail"),
    ];

    /// <summary>Not personal: whatever is done with it stays silent.</summary>
    public static readonly SourceForm Unmarked = new("unmarked member", "c.Plan");

    /// <summary>Overload resolution, nullability and the like must not depend on the source: all of them are strings.</summary>
    public const string Declarations = """
        using Microsoft.Extensions.Logging;
        using PrivacyAnalyzers;
        namespace Cases;

        public record Person(int Id, [property: Pii(PiiCategory.Contact)] string Mail);
        public class Order { public Customer Buyer { get; set; } = new(); }
        public static class Sources
        {
            [return: Pii(PiiCategory.Contact)] public static string Lookup(int id) => "#" + id;
            public static void Fetch(Customer customer, out string mail) => mail = customer.Email;
            public static (int Id, string Mail) Both(Customer customer) => (customer.Id, customer.Email);
        }
        public interface IAudit { [Sink(Channel.Log)] void Write(object? value); }
        public static class Sinks
        {
            public static bool On() => Environment.TickCount > 0;
            public static ILogger Logger() => null!;
            public static IAudit Audit() => null!;
            public static void Pass(object? value) => Out.Log(value);
        }
        """;
}

/// <summary>Where the value leaves: a statement in which <c>VALUE</c> stands for it, and the rule that speaks.</summary>
internal sealed record SinkForm(string Name, string Statement, string Id = "PRIV2001")
{
    public static readonly SinkForm[] All =
    [
        new("Out.Log", "Out.Log(VALUE);"),
        new("ILogger placeholder", "Sinks.Logger().LogInformation(\"{Value}\", VALUE);"),
        new("interpolated log", "Sinks.Logger().LogWarning($\"value {VALUE} of {1}\");"),
        new("sink of an interface", "Sinks.Audit().Write(VALUE);"),
        new("helper that logs", "Sinks.Pass(VALUE);"),
        new("exception message", "if (Sinks.On()) throw new InvalidOperationException(\"bad \" + VALUE);", "PRIV2004"),
    ];
}
