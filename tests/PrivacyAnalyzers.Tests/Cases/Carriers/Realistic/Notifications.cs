//# ids: PRIV2001, PRIV2003
using Microsoft.Extensions.Logging;
namespace Cases.Realistic_Notifications;

// An outbox with retries, results and templates.
public abstract record Delivery(int CustomerId);
public sealed record Sent(int CustomerId, string To) : Delivery(CustomerId);
public sealed record Failed(int CustomerId, string Reason) : Delivery(CustomerId);

public sealed class Templates
{
    readonly Dictionary<string, Func<Customer, string>> all = new(StringComparer.Ordinal);
    public Templates Add(string name, Func<Customer, string> render) { all[name] = render; return this; }
    public string Render(string name, Customer c) => all.TryGetValue(name, out var f) ? f(c) : "";
}

public sealed class Notifications(ICustomers customers, IServiceMail mail, ILogger<Notifications> log)
{
    readonly Queue<(int Id, string Body)> outbox = new();

    Delivery Deliver(Customer c, string body)
    {
        if (c.Email == "") return new Failed(c.Id, "no address");
        mail.Send(c.Email, body);
        return new Sent(c.Id, c.Email);
    }

    public void BadResult(int id)
    {
        var result = Deliver(customers.Find(id), "hello");
        switch (result)
        {
            case Sent { To: var to }: log.LogInformation("sent to {To}", to); break; //! PRIV2001
            case Failed f: log.LogWarning("{Id}: {Reason}", f.CustomerId, f.Reason); break;
        }
    }

    public void BadWhole(int id) => log.LogInformation("result {Result}", Deliver(customers.Find(id), "x")); //! PRIV2001 | PRIV2003

    public void BadBody(Customer c)
    {
        var body = $"Dear {c.Name},\nyour plan is {c.Plan}.";
        outbox.Enqueue((c.Id, body));
        mail.Send(c.Email, body);
        log.LogDebug("sent {Body}", body); //! PRIV2001
    }

    public void BadOutbox()
    {
        while (outbox.TryDequeue(out var next)) log.LogDebug("{Id} {Body}", next.Id, next.Body); //! PRIV2001
    }

    public void BadTemplate(Customer c)
    {
        var templates = new Templates().Add("hi", x => "hi " + x.Name);
        log.LogDebug("{Text}", templates.Render("hi", c)); //! PRIV2001
    }

    public void OkResult(int id)
    {
        var result = Deliver(customers.Find(id), "hello");
        log.LogInformation("{Id} {Kind}", result.CustomerId, result.GetType().Name);
        if (result is Failed { Reason: var reason }) log.LogWarning("{Reason}", reason);
    }

    public void OkTemplate(Customer c)
    {
        var templates = new Templates().Add("plan", x => "plan " + x.Plan);
        log.LogDebug("{Text}", templates.Render("plan", c));
    }
}
