using PrivacyAnalyzers.CodeFixes.Aggregates;
using PrivacyAnalyzers.CodeFixes.Disclosure;
using PrivacyAnalyzers.CodeFixes.Logs;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>PRIV2005, PRIV4004, PRIV7001: what is recorded is protected, or left out; of visits also under consent.</summary>
public class ReportedDataFixTests
{
    [Fact]
    public Task Visits_are_reported_of_who_agreed() => Fix.Verify<AnalyticsFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } public string Plan { get; set; } = ""; [Pii] public string Mail { get; set; } = ""; [ConsentCheck(Purpose.Analytics)] public bool Agreed { get; set; } }
        public class Visit { public string? Mail { get; set; } public string? Plan { get; set; } }
        public interface IVisits { [Sink(Channel.Analytics)] void Record(Visit visit); [Sink(Channel.Analytics)] void Put(string name, object values); [Sink(Channel.Analytics)] void Add(string name, string? value = null); }
        public class Checkout(IVisits visits)
        {
            public void Bought(Person person) { visits.Add("bought", {|PRIV4004:person.Mail|}); }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } public string Plan { get; set; } = ""; [Pii] public string Mail { get; set; } = ""; [ConsentCheck(Purpose.Analytics)] public bool Agreed { get; set; } }
        public class Visit { public string? Mail { get; set; } public string? Plan { get; set; } }
        public interface IVisits { [Sink(Channel.Analytics)] void Record(Visit visit); [Sink(Channel.Analytics)] void Put(string name, object values); [Sink(Channel.Analytics)] void Add(string name, string? value = null); }
        public class Checkout(IVisits visits)
        {
            public void Bought(Person person) { if (person.Agreed) visits.Add("bought", person.Mail); }
        }
        """);

    [Fact]
    public Task Or_the_data_is_protected_but_not_by_a_hash() => Fix.Verify<AnalyticsFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } public string Plan { get; set; } = ""; [Pii] public string Mail { get; set; } = ""; [ConsentCheck(Purpose.Analytics)] public bool Agreed { get; set; } }
        public class Visit { public string? Mail { get; set; } public string? Plan { get; set; } }
        public interface IVisits { [Sink(Channel.Analytics)] void Record(Visit visit); [Sink(Channel.Analytics)] void Put(string name, object values); [Sink(Channel.Analytics)] void Add(string name, string? value = null); }
        public class Checkout(IVisits visits)
        {
            public void Bought(Person person) { visits.Add("bought", {|PRIV4004:person.Mail|}); }
        }
        """,
        """
        using Cases;
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } public string Plan { get; set; } = ""; [Pii] public string Mail { get; set; } = ""; [ConsentCheck(Purpose.Analytics)] public bool Agreed { get; set; } }
        public class Visit { public string? Mail { get; set; } public string? Plan { get; set; } }
        public interface IVisits { [Sink(Channel.Analytics)] void Record(Visit visit); [Sink(Channel.Analytics)] void Put(string name, object values); [Sink(Channel.Analytics)] void Add(string name, string? value = null); }
        public class Checkout(IVisits visits)
        {
            public void Bought(Person person) { visits.Add("bought", Clean.Redact(person.Mail)); }
        }
        """, "PRIV4004.Protect");

    [Fact]
    public Task Or_an_argument_is_left_out() => Fix.Verify<AnalyticsFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } public string Plan { get; set; } = ""; [Pii] public string Mail { get; set; } = ""; [ConsentCheck(Purpose.Analytics)] public bool Agreed { get; set; } }
        public class Visit { public string? Mail { get; set; } public string? Plan { get; set; } }
        public interface IVisits { [Sink(Channel.Analytics)] void Record(Visit visit); [Sink(Channel.Analytics)] void Put(string name, object values); [Sink(Channel.Analytics)] void Add(string name, string? value = null); }
        public class Checkout(IVisits visits)
        {
            public void Bought(Person person) { visits.Add("bought", {|PRIV4004:person.Mail|}); }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } public string Plan { get; set; } = ""; [Pii] public string Mail { get; set; } = ""; [ConsentCheck(Purpose.Analytics)] public bool Agreed { get; set; } }
        public class Visit { public string? Mail { get; set; } public string? Plan { get; set; } }
        public interface IVisits { [Sink(Channel.Analytics)] void Record(Visit visit); [Sink(Channel.Analytics)] void Put(string name, object values); [Sink(Channel.Analytics)] void Add(string name, string? value = null); }
        public class Checkout(IVisits visits)
        {
            public void Bought(Person person) { visits.Add("bought"); }
        }
        """, "PRIV4004.Drop");

    [Fact]
    public Task Or_an_entry() => Fix.Verify<AnalyticsFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } public string Plan { get; set; } = ""; [Pii] public string Mail { get; set; } = ""; [ConsentCheck(Purpose.Analytics)] public bool Agreed { get; set; } }
        public class Visit { public string? Mail { get; set; } public string? Plan { get; set; } }
        public interface IVisits { [Sink(Channel.Analytics)] void Record(Visit visit); [Sink(Channel.Analytics)] void Put(string name, object values); [Sink(Channel.Analytics)] void Add(string name, string? value = null); }
        public class Checkout(IVisits visits)
        {
            public void Bought(Person person) { visits.Record({|PRIV4004:new Visit { Plan = person.Plan, Mail = person.Mail }|}); }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } public string Plan { get; set; } = ""; [Pii] public string Mail { get; set; } = ""; [ConsentCheck(Purpose.Analytics)] public bool Agreed { get; set; } }
        public class Visit { public string? Mail { get; set; } public string? Plan { get; set; } }
        public interface IVisits { [Sink(Channel.Analytics)] void Record(Visit visit); [Sink(Channel.Analytics)] void Put(string name, object values); [Sink(Channel.Analytics)] void Add(string name, string? value = null); }
        public class Checkout(IVisits visits)
        {
            public void Bought(Person person) { visits.Record(new Visit { Plan = person.Plan }); }
        }
        """, "PRIV4004.Drop");

    [Fact]
    public Task Or_a_member_of_an_anonymous_object() => Fix.Verify<AnalyticsFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } public string Plan { get; set; } = ""; [Pii] public string Mail { get; set; } = ""; [ConsentCheck(Purpose.Analytics)] public bool Agreed { get; set; } }
        public class Visit { public string? Mail { get; set; } public string? Plan { get; set; } }
        public interface IVisits { [Sink(Channel.Analytics)] void Record(Visit visit); [Sink(Channel.Analytics)] void Put(string name, object values); [Sink(Channel.Analytics)] void Add(string name, string? value = null); }
        public class Checkout(IVisits visits)
        {
            public void Bought(Person person) { visits.Put("bought", {|PRIV4004:new { person.Mail, person.Plan }|}); }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } public string Plan { get; set; } = ""; [Pii] public string Mail { get; set; } = ""; [ConsentCheck(Purpose.Analytics)] public bool Agreed { get; set; } }
        public class Visit { public string? Mail { get; set; } public string? Plan { get; set; } }
        public interface IVisits { [Sink(Channel.Analytics)] void Record(Visit visit); [Sink(Channel.Analytics)] void Put(string name, object values); [Sink(Channel.Analytics)] void Add(string name, string? value = null); }
        public class Checkout(IVisits visits)
        {
            public void Bought(Person person) { visits.Put("bought", new { person.Plan }); }
        }
        """, "PRIV4004.Drop");

    [Fact]
    public Task A_member_that_is_protected_keeps_its_name() => Fix.Verify<AnalyticsFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } public string Plan { get; set; } = ""; [Pii] public string Mail { get; set; } = ""; [ConsentCheck(Purpose.Analytics)] public bool Agreed { get; set; } }
        public class Visit { public string? Mail { get; set; } public string? Plan { get; set; } }
        public interface IVisits { [Sink(Channel.Analytics)] void Record(Visit visit); [Sink(Channel.Analytics)] void Put(string name, object values); [Sink(Channel.Analytics)] void Add(string name, string? value = null); }
        public class Checkout(IVisits visits)
        {
            public void Bought(Person person) { visits.Put("bought", {|PRIV4004:new { person.Mail, person.Plan }|}); }
        }
        """,
        """
        using Cases;
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } public string Plan { get; set; } = ""; [Pii] public string Mail { get; set; } = ""; [ConsentCheck(Purpose.Analytics)] public bool Agreed { get; set; } }
        public class Visit { public string? Mail { get; set; } public string? Plan { get; set; } }
        public interface IVisits { [Sink(Channel.Analytics)] void Record(Visit visit); [Sink(Channel.Analytics)] void Put(string name, object values); [Sink(Channel.Analytics)] void Add(string name, string? value = null); }
        public class Checkout(IVisits visits)
        {
            public void Bought(Person person) { visits.Put("bought", new { Mail = Clean.Redact(person.Mail), person.Plan }); }
        }
        """, "PRIV4004.Protect");

    [Fact]
    public Task A_tag_is_redacted() => Fix.Verify<TelemetryFix>(
        """
        using System.Diagnostics;
        using System.Diagnostics.Metrics;
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } [Pii] public string Mail { get; set; } = ""; [Pii] public DateTime Born { get; set; } }
        public class Traces(Counter<long> counter)
        {
            public void Started(Person person, Activity activity)
            {
                activity.SetTag("mail", {|PRIV2005:person.Mail|});
            }
        }
        """,
        """
        using System.Diagnostics;
        using System.Diagnostics.Metrics;
        using Cases;
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } [Pii] public string Mail { get; set; } = ""; [Pii] public DateTime Born { get; set; } }
        public class Traces(Counter<long> counter)
        {
            public void Started(Person person, Activity activity)
            {
                activity.SetTag("mail", Clean.Redact(person.Mail));
            }
        }
        """);

    [Fact]
    public Task Or_left_out_and_what_was_said_above_stays() => Fix.Verify<TelemetryFix>(
        """
        using System.Diagnostics;
        using System.Diagnostics.Metrics;
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } [Pii] public string Mail { get; set; } = ""; [Pii] public DateTime Born { get; set; } }
        public class Traces(Counter<long> counter)
        {
            public void Started(Person person, Activity activity)
            {
                // Who it was.
                activity.SetTag("mail", {|PRIV2005:person.Mail|});
                activity.SetTag("id", person.Id);
            }
        }
        """,
        """
        using System.Diagnostics;
        using System.Diagnostics.Metrics;
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } [Pii] public string Mail { get; set; } = ""; [Pii] public DateTime Born { get; set; } }
        public class Traces(Counter<long> counter)
        {
            public void Started(Person person, Activity activity)
            {
                // Who it was.
                activity.SetTag("id", person.Id);
            }
        }
        """, "PRIV2005.Drop");

    [Fact]
    public Task Of_a_chain_only_the_link_goes() => Fix.Verify<TelemetryFix>(
        """
        using System.Diagnostics;
        using System.Diagnostics.Metrics;
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } [Pii] public string Mail { get; set; } = ""; [Pii] public DateTime Born { get; set; } }
        public class Traces(Counter<long> counter)
        {
            public void Started(Person person, Activity activity)
            {
                activity.SetTag("id", person.Id).SetTag("born", {|PRIV2005:person.Born|}).SetTag("ok", true);
            }
        }
        """,
        """
        using System.Diagnostics;
        using System.Diagnostics.Metrics;
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } [Pii] public string Mail { get; set; } = ""; [Pii] public DateTime Born { get; set; } }
        public class Traces(Counter<long> counter)
        {
            public void Started(Person person, Activity activity)
            {
                activity.SetTag("id", person.Id).SetTag("ok", true);
            }
        }
        """);

    [Fact]
    public Task Also_the_first_one() => Fix.Verify<TelemetryFix>(
        """
        using System.Diagnostics;
        using System.Diagnostics.Metrics;
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } [Pii] public string Mail { get; set; } = ""; [Pii] public DateTime Born { get; set; } }
        public class Traces(Counter<long> counter)
        {
            public void Started(Person person, Activity activity)
            {
                activity.SetTag("born", {|PRIV2005:person.Born|}).SetTag("ok", true);
            }
        }
        """,
        """
        using System.Diagnostics;
        using System.Diagnostics.Metrics;
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } [Pii] public string Mail { get; set; } = ""; [Pii] public DateTime Born { get; set; } }
        public class Traces(Counter<long> counter)
        {
            public void Started(Person person, Activity activity)
            {
                activity.SetTag("ok", true);
            }
        }
        """);

    [Fact]
    public Task A_metric_loses_its_tag() => Fix.Verify<TelemetryFix>(
        """
        using System.Diagnostics;
        using System.Diagnostics.Metrics;
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } [Pii] public string Mail { get; set; } = ""; [Pii] public DateTime Born { get; set; } }
        public class Traces(Counter<long> counter)
        {
            public void Started(Person person, Activity activity)
            {
                counter.Add(1, {|PRIV2005:new KeyValuePair<string, object?>("born", person.Born)|});
                counter.Add(1, {|PRIV2005:new TagList { { "id", person.Id }, { "born", person.Born } }|});
            }
        }
        """,
        """
        using System.Diagnostics;
        using System.Diagnostics.Metrics;
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } [Pii] public string Mail { get; set; } = ""; [Pii] public DateTime Born { get; set; } }
        public class Traces(Counter<long> counter)
        {
            public void Started(Person person, Activity activity)
            {
                counter.Add(1);
                counter.Add(1, new TagList { { "id", person.Id } });
            }
        }
        """);

    [Fact]
    public Task A_condition_does_not_lose_what_it_governs() => Fix.IsNotOffered<TelemetryFix>(
        """
        using System.Diagnostics;
        using System.Diagnostics.Metrics;
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } [Pii] public string Mail { get; set; } = ""; [Pii] public DateTime Born { get; set; } }
        public class Traces(Counter<long> counter)
        {
            public void Started(Person person, Activity activity)
            {
                if (person.Id > 3) activity.SetTag("born", {|PRIV2005:person.Born|});
            }
        }
        """);

    [Fact]
    public Task What_is_made_for_an_aggregate_comes_before_a_mask() => Fix.Verify<AggregateFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public string Plan { get; set; } = ""; [Pii] public string City { get; set; } = ""; }
        [Aggregate] public record Figures(string Plan, int Count, string Note = "");
        public static class Regions { [Sanitizer(Protection.Anonymous)] public static string Of(string place) => place.Length > 3 ? "south" : "north"; }
        public class Reports
        {
            public Figures Of(Person person) => new(person.Plan, 1, {|PRIV7001:person.City|});
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public string Plan { get; set; } = ""; [Pii] public string City { get; set; } = ""; }
        [Aggregate] public record Figures(string Plan, int Count, string Note = "");
        public static class Regions { [Sanitizer(Protection.Anonymous)] public static string Of(string place) => place.Length > 3 ? "south" : "north"; }
        public class Reports
        {
            public Figures Of(Person person) => new(person.Plan, 1, Regions.Of(person.City));
        }
        """);

    [Fact]
    public Task Or_what_may_be_left_out_is() => Fix.Verify<AggregateFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public string Plan { get; set; } = ""; [Pii] public string City { get; set; } = ""; }
        [Aggregate] public record Figures(string Plan, int Count, string Note = "");
        public class Reports
        {
            public Figures Of(Person person) => new(person.Plan, 1, {|PRIV7001:person.City|});
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public string Plan { get; set; } = ""; [Pii] public string City { get; set; } = ""; }
        [Aggregate] public record Figures(string Plan, int Count, string Note = "");
        public class Reports
        {
            public Figures Of(Person person) => new(person.Plan, 1);
        }
        """, "PRIV7001.Drop");
}
