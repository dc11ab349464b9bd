//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV5004
// [LoggerMessage] methods, static extension, static and instance; the generated half stands below.
using Microsoft.Extensions.Logging;
namespace Cases.Logs_PartialMessages;

public sealed class Contact
{
    public int Id { get; set; }
    [PrivacyAnalyzers.Pii] public string Address { get; set; } = "";
}

internal static partial class Log
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Signup {Email}")]
    public static partial void Signup(this ILogger logger, string email);

    [LoggerMessage(2, LogLevel.Warning, "Failed {Id} for {Name}")]
    public static partial void Failed(ILogger logger, Exception error, int id, string name);

    [LoggerMessage("Level decides {Value}")]
    public static partial void Decides(ILogger logger, LogLevel level, string value);

    [LoggerMessage(Level = LogLevel.Debug, Message = "contact {@contact}")]
    public static partial void Structured(ILogger logger, Contact contact);

    [LoggerMessage(Level = LogLevel.Debug, Message = "contact {contact}")]
    public static partial void Plain(ILogger logger, Contact contact);
}

internal static partial class Log
{
    public static partial void Signup(this ILogger logger, string email) { }
    public static partial void Failed(ILogger logger, Exception error, int id, string name) { }
    public static partial void Decides(ILogger logger, LogLevel level, string value) { }
    public static partial void Structured(ILogger logger, Contact contact) { }
    public static partial void Plain(ILogger logger, Contact contact) { }
}

public partial class Service(ILogger<Service> logger)
{
    [LoggerMessage(11, LogLevel.Information, "Call to {Destination}")]
    private partial void CallTo(string destination);
    private partial void CallTo(string destination) { _ = logger; }

    public void Bad(Customer c) => logger.Signup(c.Email); //! PRIV2001
    public void BadStatic(Customer c, Exception e) => Log.Failed(logger, e, c.Id, c.Name); //! PRIV2001
    public void BadLevel(Customer c) => Log.Decides(logger, LogLevel.Debug, c.Phone); //! PRIV2001
    public void BadStructured(Contact c) => Log.Structured(logger, c); //! PRIV2003
    public void BadInstance(CallRecord r) => CallTo(r.Destination); //! PRIV2002
    public void BadHelper(Customer c) => Tell(c.Email); //! PRIV2001
    private void Tell(string text) => logger.Signup(text);

    public void Ok(Customer c) => logger.Signup(c.Id.ToString());
    public void OkStatic(Customer c, Exception e) => Log.Failed(logger, e, c.Id, nameof(Customer.Name));
    public void OkInstance(CallRecord r) => CallTo(Clean.Hash(r.Destination));
    public void OkPlain(Contact c) => Log.Plain(logger, c);
}
