//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV2005
// Baggage travels in headers to every service down the line.
using System.Diagnostics;
namespace Cases.Logs_Baggage;

public class Signup
{
    public void Bad(Customer c) => Activity.Current?.AddBaggage("email", c.Email); //! PRIV2005

    public void BadSet(Customer c, Activity activity) => activity.SetBaggage("name", c.Name); //! PRIV2005

    public void BadLocal(Customer c)
    {
        var value = $"{c.Id}:{c.Phone}";
        Activity.Current?.SetBaggage("customer", value); //! PRIV2005
    }

    public void BadTraceState(Customer c, Activity activity) => activity.TraceStateString = "user=" + c.Email; //! PRIV2005

    public void BadCall(CallRecord call, Activity activity) => activity.AddBaggage("destination", call.Destination); //! PRIV2005 | PRIV2002

    public void Ok(Customer c) => Activity.Current?.AddBaggage("plan", c.Plan);

    public void OkId(Customer c, Activity activity) => activity.SetBaggage("customer", c.Id.ToString());
}
