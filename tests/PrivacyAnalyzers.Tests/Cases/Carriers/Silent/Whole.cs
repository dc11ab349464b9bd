using Microsoft.Extensions.Logging;
namespace Cases.Silent_Whole;

// A class without ToString prints its name; an own ToString decides.
public class Plain { public string Mail { get; set; } = ""; }
public class Shown { public string Mail { get; set; } = ""; public override string ToString() => $"Shown {Mail}"; }
public class Counted { public string Mail { get; set; } = ""; public override string ToString() => $"Counted {Mail.Length}"; }

public class Whole(ILogger<Whole> log)
{
    public void BadShown(Customer c) => Out.Log(new Shown { Mail = c.Email }.ToString()); //! PRIV2001 | PRIV2003

    public void BadInterpolated(Customer c)
    {
        var shown = new Shown { Mail = c.Email };
        Out.Log($"it is {shown}"); //! PRIV2001 | PRIV2003
        log.LogInformation("it is {Shown}", shown); //! PRIV2001 | PRIV2003
    }

    public void BadConcatenated(Customer c)
    {
        var shown = new Shown { Mail = c.Email };
        Out.Log("it is " + shown); //! PRIV2001 | PRIV2003
        Out.Log(string.Concat("it is ", shown)); //! PRIV2001 | PRIV2003
    }

    public void BadAnonymous(Customer c) => Out.Log(new { c.Id, c.Email }.ToString()); //! PRIV2001 | PRIV2003

    public void OkPlain(Customer c)
    {
        var plain = new Plain { Mail = c.Email };
        Out.Log($"it is {plain}");
        log.LogInformation("it is {Plain}", plain);
        log.LogInformation("it is {Customer}", c);
        Out.Log("customer " + c);
    }

    public void OkCounted(Customer c)
    {
        var counted = new Counted { Mail = c.Email };
        Out.Log($"it is {counted}");
        Out.Log("it is " + counted);
        log.LogInformation("it is {Counted}", counted);
        Out.Log(new { c.Id, c.Plan }.ToString());
    }
}
