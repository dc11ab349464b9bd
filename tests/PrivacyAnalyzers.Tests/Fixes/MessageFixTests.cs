using PrivacyAnalyzers.CodeFixes.Messages;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>PRIV3001, PRIV3002, PRIV3004: the check that a colleague would type.</summary>
public class MessageFixTests
{
    [Fact]
    public Task The_persons_own_consent_governs_the_statement() => Fix.Verify<MissingConsentFix>(
        """
        namespace Cases;
        public class News(IMarketingMail mail)
        {
            public void Send(Customer[] customers)
            {
                foreach (var customer in customers)
                {
                    // Everybody likes news.
                    mail.Send({|PRIV3001:customer.Email|}, "News");
                }
            }
        }
        """,
        """
        namespace Cases;
        public class News(IMarketingMail mail)
        {
            public void Send(Customer[] customers)
            {
                foreach (var customer in customers)
                {
                    // Everybody likes news.
                    if (customer.AcceptsMarketing)
                    {
                        mail.Send(customer.Email, "News");
                    }
                }
            }
        }
        """);

    [Fact]
    public Task Or_the_loop_goes_on() => Fix.Verify<MissingConsentFix>(
        """
        namespace Cases;
        public class News(IMarketingMail mail)
        {
            public void Send(Customer[] customers)
            {
                foreach (var customer in customers)
                {
                    mail.Send({|PRIV3001:customer.Email|}, "News");
                }
            }
        }
        """,
        """
        namespace Cases;
        public class News(IMarketingMail mail)
        {
            public void Send(Customer[] customers)
            {
                foreach (var customer in customers)
                {
                    if (!customer.AcceptsMarketing) continue;
                    mail.Send(customer.Email, "News");
                }
            }
        }
        """, "PRIV3001.Exit");

    [Fact]
    public Task A_service_is_asked_and_awaited() => Fix.Verify<MissingConsentFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } [Pii] public string Mail { get; set; } = ""; }
        public interface IConsent { [ConsentCheck] ValueTask<bool> HasAsync([DataSubject] int personId, [Purpose] string purpose); }
        public class News(Cases.IMarketingMail mail, IConsent consent)
        {
            public async Task SendAsync(Person person)
            {
                await mail.SendAsync({|PRIV3001:person.Mail|}, "News");
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { public int Id { get; set; } [Pii] public string Mail { get; set; } = ""; }
        public interface IConsent { [ConsentCheck] ValueTask<bool> HasAsync([DataSubject] int personId, [Purpose] string purpose); }
        public class News(Cases.IMarketingMail mail, IConsent consent)
        {
            public async Task SendAsync(Person person)
            {
                if (await consent.HasAsync(person.Id, Purpose.Marketing))
                {
                    await mail.SendAsync(person.Mail, "News");
                }
            }
        }
        """);

    [Fact]
    public Task An_arrow_sends_or_is_done() => Fix.Verify<MissingConsentFix>(
        """
        namespace Cases;
        public class News(IMarketingMail mail)
        {
            public Task SendAsync(Customer customer) => mail.SendAsync({|PRIV3001:customer.Email|}, "News");
        }
        """,
        """
        namespace Cases;
        public class News(IMarketingMail mail)
        {
            public Task SendAsync(Customer customer) => customer.AcceptsMarketing ? mail.SendAsync(customer.Email, "News") : Task.CompletedTask;
        }
        """);

    [Fact]
    public Task The_person_that_is_handed_to_a_private_method_is_asked() => Fix.Verify<MissingConsentFix>(
        """
        namespace Cases;
        public class News(IMarketingMail mail)
        {
            public async Task SendAsync(Customer customer)
            {
                if (customer.Plan == "Home")
                    await DeliverAsync({|PRIV3001:customer|});
            }

            private Task DeliverAsync(Customer person) => mail.SendAsync(person.Email, "News");
        }
        """,
        """
        namespace Cases;
        public class News(IMarketingMail mail)
        {
            public async Task SendAsync(Customer customer)
            {
                if (customer.Plan == "Home" && customer.AcceptsMarketing)
                    await DeliverAsync(customer);
            }

            private Task DeliverAsync(Customer person) => mail.SendAsync(person.Email, "News");
        }
        """);

    [Fact]
    public Task Not_offered_where_no_check_is_in_reach() => Fix.IsNotOffered<MissingConsentFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Person { [Pii] public string Mail { get; set; } = ""; }
        public class News(Cases.IMarketingMail mail)
        {
            public void Send(Person person) { mail.Send({|PRIV3001:person.Mail|}, "News"); }
        }
        """);

    [Fact]
    public Task The_purpose_is_changed_in_the_call() => Fix.Verify<OtherPurposeFix>(
        """
        using PrivacyAnalyzers;
        namespace Cases;
        public class News(IMarketingMail mail, IConsents consents)
        {
            public void Send(Customer customer)
            {
                if (consents.Has(customer.Id, Purpose.Analytics)) mail.Send({|PRIV3002:customer.Email|}, "News");
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Cases;
        public class News(IMarketingMail mail, IConsents consents)
        {
            public void Send(Customer customer)
            {
                if (consents.Has(customer.Id, Purpose.Marketing)) mail.Send(customer.Email, "News");
            }
        }
        """);

    [Fact]
    public Task Or_the_sibling_check_is_read() => Fix.Verify<OtherPurposeFix>(
        """
        namespace Cases;
        public class News(IMarketingMail mail)
        {
            public void Send(Customer customer)
            {
                if (customer.AcceptsAnalytics) mail.Send({|PRIV3002:customer.Email|}, "News");
            }
        }
        """,
        """
        namespace Cases;
        public class News(IMarketingMail mail)
        {
            public void Send(Customer customer)
            {
                if (customer.AcceptsMarketing) mail.Send(customer.Email, "News");
            }
        }
        """);

    [Fact]
    public Task An_answer_that_nobody_reads_is_used() => Fix.Verify<IneffectiveCheckFix>(
        """
        namespace Cases;
        public class News(IMarketingMail mail, IConsents consents)
        {
            public async Task SendAsync(Customer customer)
            {
                var allowed = await consents.AllowsMarketingAsync(customer.Id);
                mail.Send({|PRIV3004:customer.Email|}, "News");
            }
        }
        """,
        """
        namespace Cases;
        public class News(IMarketingMail mail, IConsents consents)
        {
            public async Task SendAsync(Customer customer)
            {
                var allowed = await consents.AllowsMarketingAsync(customer.Id);
                if (allowed)
                {
                    mail.Send(customer.Email, "News");
                }
            }
        }
        """);

    [Fact]
    public Task An_inverted_condition_is_turned_round() => Fix.Verify<IneffectiveCheckFix>(
        """
        namespace Cases;
        public class News(IMarketingMail mail)
        {
            public void Send(Customer customer)
            {
                if (!customer.AcceptsMarketing) mail.Send({|PRIV3004:customer.Email|}, "News");
            }
        }
        """,
        """
        namespace Cases;
        public class News(IMarketingMail mail)
        {
            public void Send(Customer customer)
            {
                if (customer.AcceptsMarketing) mail.Send(customer.Email, "News");
            }
        }
        """);
}
