using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules;

/// <summary>PRIV2005, on the real types of System.Diagnostics.</summary>
public class TelemetryRuleTests
{
    [Fact]
    public Task Activities() => PrivacyTest.Verify("""
        using System.Diagnostics;
        namespace Cases.Activities;
        public class Traces(ActivitySource source)
        {
            public void Bad(Customer c, Activity activity)
            {
                activity.SetTag("email", c.Email); //! PRIV2005
                activity.AddTag("name", c.Name); //! PRIV2005
                activity.AddBaggage("phone", c.Phone); //! PRIV2005
                activity.SetBaggage("user", $"{c.Id}:{c.Email}"); //! PRIV2005
                activity.DisplayName = "signup of " + c.Name; //! PRIV2005
                activity.TraceStateString = "user=" + c.Email; //! PRIV2005
                Activity.Current?.SetTag("to", c.Calls[0].Destination); //! PRIV2005
                Activity.Current?.SetTag("cell", c.Calls[0].Cell); //! PRIV2005
            }

            public void BadStarted(Customer c)
            {
                using var activity = source.StartActivity("signup");
                activity?.SetTag("email", c.Email.ToLowerInvariant()); //! PRIV2005
            }

            public void BadHelper(Customer c) => Tag("email", c.Email); //! PRIV2005

            public void Ok(Customer c, Activity activity)
            {
                activity.SetTag("id", c.Id).SetTag("plan", c.Plan);
                activity.SetTag("client.address", c.IpAddress);
                activity.SetTag("length", c.Email.Length);
                activity.SetTag("known", c.Email != "");
                activity.SetTag("calls", c.Calls.Count);
                activity.SetTag("key", nameof(c.Email));
                activity.SetTag("email", Clean.Redact(c.Email));
                activity.AddBaggage("email", Clean.Hash(c.Email));
                activity.SetTag("email", Clean.Encrypt(c.Email));
                activity.DisplayName = "signup of " + c.Id;
                Activity.Current?.SetTag("call", c.Calls[0].Id);
            }

            public void OkHelper(Customer c) => Tag("plan", c.Plan);

            private static void Tag(string key, string value) => Activity.Current?.SetTag(key, value);
        }
        """);

    [Fact]
    public Task Metrics() => PrivacyTest.Verify("""
        using System.Diagnostics;
        using System.Diagnostics.Metrics;
        namespace Cases.Metrics;
        public class Meters
        {
            private static readonly Meter s_meter = new("Voip.Portal");
            private static readonly Counter<long> s_signups = s_meter.CreateCounter<long>("signups");
            private static readonly Histogram<double> s_seconds = s_meter.CreateHistogram<double>("signup.seconds");
            private static readonly UpDownCounter<int> s_open = s_meter.CreateUpDownCounter<int>("open");

            public void Bad(Customer c)
            {
                s_signups.Add(1, new KeyValuePair<string, object?>("email", c.Email)); //! PRIV2005
                s_signups.Add(1, new("plan", c.Plan), new("name", c.Name)); //! PRIV2005
                s_seconds.Record(0.4, new TagList { { "phone", c.Phone } }); //! PRIV2005
                s_open.Add(1, new KeyValuePair<string, object?>("to", c.Calls[0].Destination)); //! PRIV2005
            }

            public void BadKept(Customer c)
            {
                var tag = KeyValuePair.Create<string, object?>("email", c.Email);
                s_open.Add(-1, tag); //! PRIV2005
            }

            public void Ok(Customer c)
            {
                s_signups.Add(1);
                s_signups.Add(c.Calls.Count, new KeyValuePair<string, object?>("plan", c.Plan));
                s_signups.Add(1, new KeyValuePair<string, object?>("address", c.IpAddress));
                s_seconds.Record(c.Email.Length);
                s_seconds.Record(0.4, new TagList { { "plan", c.Plan }, { "reachable", c.Phone != "" } });
                s_open.Add(1, new KeyValuePair<string, object?>("email", Clean.Hash(c.Email)));
            }
        }
        """);

    [Fact]
    public Task One_flow_one_diagnostic() => PrivacyTest.Verify("""
        using System.Diagnostics;
        using PrivacyAnalyzers;
        namespace Cases.TelemetryOrder;
        public interface ICollector { [Sink(Channel.Telemetry)] void Put(string key, object value); }
        public class Order(ICollector collector)
        {
            public void BadOwn(Customer c) => collector.Put("email", c.Email); //! PRIV2005
            public void BadCall(CallRecord call) => collector.Put("took", call.Duration.TotalSeconds); //! PRIV2005
            public void BadCredential(Customer c, Activity activity) => activity.SetTag("password", c.Password); //! PRIV5004
            public void BadCard(Customer c, Activity activity) => activity.SetTag("card", c.CardNumber); //! PRIV4007

            public void OkOwn(Customer c) => collector.Put("id", c.Id);
            public void OkOnline(Customer c) => collector.Put("address", c.IpAddress);
            public void OkRedacted(Customer c) => collector.Put("email", Clean.Redact(c.Email));
        }
        """);
}
