using PrivacyAnalyzers.CodeFixes.Disclosure;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>PRIV4001, PRIV4002, PRIV4006: the check that the policy asks for, wherever the project keeps it.</summary>
public class DisclosureFixTests
{
    [Fact]
    public Task Who_objects_is_left_out() => Fix.Verify<DisclosureFix>(
        """
        namespace Cases;
        public class Leads(IPartnerFeed feed)
        {
            public void Export(IEnumerable<Customer> customers)
            {
                foreach (var customer in customers)
                {
                    feed.Push({|PRIV4001:customer.Email|});
                }
            }
        }
        """,
        """
        namespace Cases;
        public class Leads(IPartnerFeed feed)
        {
            public void Export(IEnumerable<Customer> customers)
            {
                foreach (var customer in customers)
                {
                    if (!customer.ObjectsToPartners)
                    {
                        feed.Push(customer.Email);
                    }
                }
            }
        }
        """);

    [Fact]
    public Task Or_the_loop_goes_on() => Fix.Verify<DisclosureFix>(
        """
        namespace Cases;
        public class Leads(IPartnerFeed feed)
        {
            public void Export(IEnumerable<Customer> customers)
            {
                foreach (var customer in customers)
                {
                    feed.Push({|PRIV4001:customer.Email|});
                }
            }
        }
        """,
        """
        namespace Cases;
        public class Leads(IPartnerFeed feed)
        {
            public void Export(IEnumerable<Customer> customers)
            {
                foreach (var customer in customers)
                {
                    if (customer.ObjectsToPartners) continue;
                    feed.Push(customer.Email);
                }
            }
        }
        """, "PRIV4001.Exit");

    [Fact]
    public Task A_service_is_asked_and_awaited() => Fix.Verify<DisclosureFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } [Pii] public string Mail { get; set; } = ""; }
        public interface IObjections { [OptOutCheck(Purpose.PartnerDisclosure)] Task<bool> HasAsync(int personId, CancellationToken token = default); }
        public class Leads(Cases.IPartnerFeed feed, IObjections objections)
        {
            public async Task ExportAsync(Person person, CancellationToken cancellation)
            {
                feed.Push({|PRIV4001:person.Mail|});
                await Task.Yield();
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } [Pii] public string Mail { get; set; } = ""; }
        public interface IObjections { [OptOutCheck(Purpose.PartnerDisclosure)] Task<bool> HasAsync(int personId, CancellationToken token = default); }
        public class Leads(Cases.IPartnerFeed feed, IObjections objections)
        {
            public async Task ExportAsync(Person person, CancellationToken cancellation)
            {
                if (!await objections.HasAsync(person.Id, cancellation))
                {
                    feed.Push(person.Mail);
                }
                await Task.Yield();
            }
        }
        """);

    [Fact]
    public Task The_condition_that_is_the_wrong_way_round_is_turned() => Fix.Verify<DisclosureFix>(
        """
        namespace Cases;
        public class Leads(IPartnerFeed feed)
        {
            public void Export(Customer customer)
            {
                if (customer.ObjectsToPartners) feed.Push({|PRIV4001:customer.Email|});
            }
        }
        """,
        """
        namespace Cases;
        public class Leads(IPartnerFeed feed)
        {
            public void Export(Customer customer)
            {
                if (!customer.ObjectsToPartners) feed.Push(customer.Email);
            }
        }
        """);

    [Fact]
    public Task An_answer_that_is_thrown_away_is_used() => Fix.Verify<DisclosureFix>(
        """
        namespace Cases;
        public class Leads(IPartnerFeed feed, IConsents consents)
        {
            public void Export(Customer customer)
            {
                _ = consents.Objects(customer.Id);
                feed.Push({|PRIV4001:customer.Email|});
            }
        }
        """,
        """
        namespace Cases;
        public class Leads(IPartnerFeed feed, IConsents consents)
        {
            public void Export(Customer customer)
            {
                if (!consents.Objects(customer.Id))
                {
                    feed.Push(customer.Email);
                }
            }
        }
        """);

    [Fact]
    public Task Who_consents_does_not_object() => Fix.Verify<DisclosureFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { [Pii] public string Mail { get; set; } = ""; [ConsentCheck(Purpose.PartnerDisclosure)] public bool? Agreed { get; set; } }
        public class Leads(Cases.IPartnerFeed feed)
        {
            public void Export(Person person) { feed.Push({|PRIV4001:person.Mail|}); }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { [Pii] public string Mail { get; set; } = ""; [ConsentCheck(Purpose.PartnerDisclosure)] public bool? Agreed { get; set; } }
        public class Leads(Cases.IPartnerFeed feed)
        {
            public void Export(Person person) { if (person.Agreed == true) feed.Push(person.Mail); }
        }
        """);

    [Fact]
    public Task A_lambda_gets_a_block() => Fix.Verify<DisclosureFix>(
        """
        namespace Cases;
        public class Leads(IPartnerFeed feed)
        {
            public void Export(List<Customer> customers) => customers.ForEach(c => feed.Push({|PRIV4001:c.Email|}));
        }
        """,
        """
        namespace Cases;
        public class Leads(IPartnerFeed feed)
        {
            public void Export(List<Customer> customers) => customers.ForEach(c => { if (!c.ObjectsToPartners) feed.Push(c.Email); });
        }
        """);

    [Fact]
    public Task Nothing_is_made_up() => Fix.IsNotOffered<DisclosureFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { [Pii] public string Mail { get; set; } = ""; }
        public class Leads(Cases.IPartnerFeed feed)
        {
            public void Export(Person person) { feed.Push({|PRIV4001:person.Mail|}); }
            public void Password(Cases.Customer customer) { feed.Push({|PRIV4001:customer.Password|}); }
        }
        """);

    [Fact]
    public Task The_first_value_of_a_variable_is_not_skipped() => Fix.IsNotOffered<DisclosureFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public interface ICounter { [Sink(Channel.Partner)] int Count(string value); }
        public class Leads(ICounter counter)
        {
            public int Export(Cases.Customer customer)
            {
                int count;
                count = counter.Count({|PRIV4001:customer.Email|});
                return count;
            }
        }
        """);

    [Fact]
    public Task The_agreement_is_looked_at() => Fix.Verify<DisclosureFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IBroker { [ConditionCheck(Condition.ConfidentialityAgreement)] bool HasSigned { get; } [Sink(Channel.Matching)] Task MatchAsync(string value); }
        public class Enrichment(IBroker broker)
        {
            public Task RunAsync(Cases.Customer customer) => broker.MatchAsync({|PRIV4002:customer.Email|});
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IBroker { [ConditionCheck(Condition.ConfidentialityAgreement)] bool HasSigned { get; } [Sink(Channel.Matching)] Task MatchAsync(string value); }
        public class Enrichment(IBroker broker)
        {
            public Task RunAsync(Cases.Customer customer) => broker.HasSigned ? broker.MatchAsync(customer.Email) : Task.CompletedTask;
        }
        """);

    [Fact]
    public Task The_request_is_looked_at() => Fix.Verify<DisclosureFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Inquiry { public string Reference { get; set; } = ""; [ConditionCheck(Condition.LawfulRequest)] public bool IsLawful => Reference.Length > 0; }
        public class Answers(Cases.IAuthorityDesk desk)
        {
            public void Answer(Cases.Customer customer, Inquiry inquiry)
            {
                if (customer.Plan == "Home")
                    desk.Hand({|PRIV4006:customer.IpAddress|});
                else
                    desk.Hand("none");
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Inquiry { public string Reference { get; set; } = ""; [ConditionCheck(Condition.LawfulRequest)] public bool IsLawful => Reference.Length > 0; }
        public class Answers(Cases.IAuthorityDesk desk)
        {
            public void Answer(Cases.Customer customer, Inquiry inquiry)
            {
                if (customer.Plan == "Home")
                {
                    if (inquiry.IsLawful)
                    {
                        desk.Hand(customer.IpAddress);
                    }
                }
                else
                    desk.Hand("none");
            }
        }
        """);

    [Fact]
    public Task Of_two_requests_nobody_knows_which_is_meant() => Fix.IsNotOffered<DisclosureFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Inquiry { public string Reference { get; set; } = ""; [ConditionCheck(Condition.LawfulRequest)] public bool IsLawful => Reference.Length > 0; }
        public class Answers(Cases.IAuthorityDesk desk)
        {
            public void Answer(Cases.Customer customer, Inquiry first, Inquiry second) { desk.Hand({|PRIV4006:customer.Email|}); }
        }
        """);

    [Fact]
    public Task What_a_method_asks_for_is_in_scope() => Fix.Verify<DisclosureFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IRequests { [ConditionCheck(Condition.LawfulRequest)] bool IsLawful(string reference); }
        public class Answers(Cases.IAuthorityDesk desk, IRequests requests)
        {
            public void Answer(Cases.Customer customer, string reference) { desk.Hand({|PRIV4006:customer.Email|}); }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public interface IRequests { [ConditionCheck(Condition.LawfulRequest)] bool IsLawful(string reference); }
        public class Answers(Cases.IAuthorityDesk desk, IRequests requests)
        {
            public void Answer(Cases.Customer customer, string reference) { if (requests.IsLawful(reference)) desk.Hand(customer.Email); }
        }
        """);
}
