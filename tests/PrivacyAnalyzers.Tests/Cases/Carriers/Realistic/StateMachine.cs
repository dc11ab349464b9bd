//# ids: PRIV2001, PRIV2003
using Microsoft.Extensions.Logging;
namespace Cases.Realistic_StateMachine;

// A registration as a state machine with commands, results and history.
public enum Stage { New, Confirmed, Active }
public abstract record Command(int Id) { public sealed record Confirm(int Id, string Code) : Command(Id); public sealed record Change(int Id, string Mail) : Command(Id); }
public readonly record struct Outcome(Stage Stage, string? Error = null) { public bool Ok => Error is null; public static implicit operator Outcome(string error) => new(Stage.New, error); }

public sealed class Registration(Customer customer)
{
    public Stage Stage { get; private set; }
    public List<(Stage From, string What)> History { get; } = [];
    public string Address { get; private set; } = customer.Email;
    public int Id => customer.Id;

    public Outcome Apply(Command command)
    {
        switch (command)
        {
            case Command.Confirm { Code: "" }: return "no code";
            case Command.Confirm: Move(Stage.Confirmed, "confirmed"); return new Outcome(Stage);
            case Command.Change(_, var mail) when !mail.Contains('@'): return "no address";
            case Command.Change change: Address = change.Mail; Move(Stage, "changed"); return new Outcome(Stage);
            default: return "unknown " + command.GetType().Name;
        }
    }

    void Move(Stage to, string what) { History.Add((Stage, what)); Stage = to; }
}

public sealed class Flow(ILogger<Flow> log)
{
    public void BadAddress(Customer c)
    {
        var r = new Registration(c);
        r.Apply(new Command.Confirm(c.Id, "1"));
        log.LogInformation("{Address}", r.Address); //! PRIV2001
    }

    public void BadCommand(Customer c)
    {
        var command = new Command.Change(c.Id, c.Email);
        log.LogInformation("{Mail}", command.Mail); //! PRIV2001
    }

    public void BadCommandWhole(Customer c)
    {
        Command command = new Command.Change(c.Id, c.Email);
        log.LogInformation("{Command}", command); //! PRIV2001 | PRIV2003
    }

    public void OkOutcome(Customer c)
    {
        var r = new Registration(c);
        var outcome = r.Apply(new Command.Change(c.Id, c.Phone));
        log.LogInformation("{Stage} {Ok} {Error}", outcome.Stage, outcome.Ok, outcome.Error);
        foreach (var (from, what) in r.History) log.LogInformation("{From}: {What}", from, what);
        log.LogInformation("{Id} {Stage}", r.Id, r.Stage);
    }
}
