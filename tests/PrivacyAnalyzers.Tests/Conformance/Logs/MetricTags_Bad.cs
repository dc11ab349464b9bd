//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV2005
using System.Diagnostics;
using System.Diagnostics.Metrics;
namespace Cases.Logs_MetricTags;

public class Signup
{
    private static readonly Meter Meter = new("Voip.Portal");
    private static readonly Counter<long> Signups = Meter.CreateCounter<long>("signups");
    private static readonly Histogram<double> Seconds = Meter.CreateHistogram<double>("signup.seconds");
    private static readonly UpDownCounter<int> Open = Meter.CreateUpDownCounter<int>("open");

    public void Bad(Customer c) => Signups.Add(1, new KeyValuePair<string, object?>("email", c.Email)); //! PRIV2005

    public void BadSecond(Customer c) => Signups.Add(1, new("plan", c.Plan), new("name", c.Name)); //! PRIV2005

    public void BadList(Customer c) => Seconds.Record(0.4, new TagList { { "phone", c.Phone } }); //! PRIV2005

    public void BadListLocal(Customer c)
    {
        var tags = new TagList();
        tags.Add("plan", c.Plan);
        tags.Add("email", c.Email);
        Open.Add(1, tags); //! PRIV2005
    }

    public void Ok(Customer c) => Signups.Add(1, new KeyValuePair<string, object?>("plan", c.Plan));

    public void OkNoTags(Customer c) => Seconds.Record(c.Email.Length);

    public void OkList(Customer c) => Seconds.Record(0.4, new TagList { { "plan", c.Plan }, { "reachable", c.Phone != "" } });
}
