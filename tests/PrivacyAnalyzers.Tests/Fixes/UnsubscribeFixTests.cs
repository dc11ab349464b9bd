using PrivacyAnalyzers.CodeFixes.Messages;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>PRIV3005: the way out of marketing mail that the project has.</summary>
public class UnsubscribeFixTests
{
    [Fact]
    public Task The_method_that_puts_it_in_is_called() => Fix.Verify<UnsubscribeFix>(
        """
        using System.Net.Mail;
        using PrivacyAnalyzers;
        namespace Portal;
        public interface ICampaign { [Sink(Channel.Marketing)] void Send(MailMessage message); [Sink(Channel.Marketing)] void Write(string to, string body); }
        public interface ITemplates { [Fulfils(Duty.Unsubscribe)] string Close(string body, int customerId); [Fulfils(Duty.Unsubscribe)] void Finish(MailMessage message); }
        public class News(ICampaign campaign, ITemplates templates)
        {
            public void Send(Cases.Customer customer)
            {
                if (!customer.AcceptsMarketing) return;
                campaign.Write(customer.Email, {|PRIV3005:"New phones"|});
            }
        }
        """,
        """
        using System.Net.Mail;
        using PrivacyAnalyzers;
        namespace Portal;
        public interface ICampaign { [Sink(Channel.Marketing)] void Send(MailMessage message); [Sink(Channel.Marketing)] void Write(string to, string body); }
        public interface ITemplates { [Fulfils(Duty.Unsubscribe)] string Close(string body, int customerId); [Fulfils(Duty.Unsubscribe)] void Finish(MailMessage message); }
        public class News(ICampaign campaign, ITemplates templates)
        {
            public void Send(Cases.Customer customer)
            {
                if (!customer.AcceptsMarketing) return;
                campaign.Write(customer.Email, templates.Close("New phones", customer.Id));
            }
        }
        """);

    [Fact]
    public Task Also_on_a_message() => Fix.Verify<UnsubscribeFix>(
        """
        using System.Net.Mail;
        using PrivacyAnalyzers;
        namespace Portal;
        public interface ICampaign { [Sink(Channel.Marketing)] void Send(MailMessage message); [Sink(Channel.Marketing)] void Write(string to, string body); }
        public interface ITemplates { [Fulfils(Duty.Unsubscribe)] string Close(string body, int customerId); [Fulfils(Duty.Unsubscribe)] void Finish(MailMessage message); }
        public class News(ICampaign campaign, ITemplates templates)
        {
            public void Send(Cases.Customer customer)
            {
                if (!customer.AcceptsMarketing) return;
                var message = new MailMessage("news@portal.example", customer.Email) { Body = "New phones" };
                campaign.Send({|PRIV3005:message|});
            }
        }
        """,
        """
        using System.Net.Mail;
        using PrivacyAnalyzers;
        namespace Portal;
        public interface ICampaign { [Sink(Channel.Marketing)] void Send(MailMessage message); [Sink(Channel.Marketing)] void Write(string to, string body); }
        public interface ITemplates { [Fulfils(Duty.Unsubscribe)] string Close(string body, int customerId); [Fulfils(Duty.Unsubscribe)] void Finish(MailMessage message); }
        public class News(ICampaign campaign, ITemplates templates)
        {
            public void Send(Cases.Customer customer)
            {
                if (!customer.AcceptsMarketing) return;
                var message = new MailMessage("news@portal.example", customer.Email) { Body = "New phones" };
                templates.Finish(message);
                campaign.Send(message);
            }
        }
        """);

    [Fact]
    public Task The_link_is_added_to_the_text() => Fix.Verify<UnsubscribeFix>(
        """
        using System.Net.Mail;
        using PrivacyAnalyzers;
        namespace Portal;
        public interface ICampaign { [Sink(Channel.Marketing)] void Send(MailMessage message); [Sink(Channel.Marketing)] void Write(string to, string body); }
        public interface ILinks { string UnsubscribeFor(int customerId); }
        public class News(ICampaign campaign, ILinks links)
        {
            public void Send(Cases.Customer customer)
            {
                if (!customer.AcceptsMarketing) return;
                campaign.Write(customer.Email, {|PRIV3005:"New {phones}"|});
                campaign.Write(customer.Email, {|PRIV3005:$"Dear {customer.Name}, new phones"|});
            }
        }
        """,
        """
        using System.Net.Mail;
        using PrivacyAnalyzers;
        namespace Portal;
        public interface ICampaign { [Sink(Channel.Marketing)] void Send(MailMessage message); [Sink(Channel.Marketing)] void Write(string to, string body); }
        public interface ILinks { string UnsubscribeFor(int customerId); }
        public class News(ICampaign campaign, ILinks links)
        {
            public void Send(Cases.Customer customer)
            {
                if (!customer.AcceptsMarketing) return;
                campaign.Write(customer.Email, $"New {{phones}}\n\nUnsubscribe: {links.UnsubscribeFor(customer.Id)}");
                campaign.Write(customer.Email, $"Dear {customer.Name}, new phones\n\nUnsubscribe: {links.UnsubscribeFor(customer.Id)}");
            }
        }
        """);

    [Fact]
    public Task A_text_that_speaks_for_itself_needs_no_word() => Fix.Verify<UnsubscribeFix>(
        """
        using System.Net.Mail;
        using PrivacyAnalyzers;
        namespace Portal;
        public interface ICampaign { [Sink(Channel.Marketing)] void Send(MailMessage message); [Sink(Channel.Marketing)] void Write(string to, string body); }
        public static class Texts { public const string Footer = "To unsubscribe, see https://portal.example/bye"; }
        public class News(ICampaign campaign)
        {
            public void Send(Cases.Customer customer)
            {
                if (!customer.AcceptsMarketing) return;
                var text = "New phones";
                campaign.Write(customer.Email, {|PRIV3005:text|});
            }
        }
        """,
        """
        using System.Net.Mail;
        using PrivacyAnalyzers;
        namespace Portal;
        public interface ICampaign { [Sink(Channel.Marketing)] void Send(MailMessage message); [Sink(Channel.Marketing)] void Write(string to, string body); }
        public static class Texts { public const string Footer = "To unsubscribe, see https://portal.example/bye"; }
        public class News(ICampaign campaign)
        {
            public void Send(Cases.Customer customer)
            {
                if (!customer.AcceptsMarketing) return;
                var text = "New phones";
                campaign.Write(customer.Email, text + $"\n\n{Texts.Footer}");
            }
        }
        """);

    [Fact]
    public Task A_message_gets_the_header() => Fix.Verify<UnsubscribeFix>(
        """
        using System.Net.Mail;
        using PrivacyAnalyzers;
        namespace Portal;
        public interface ICampaign { [Sink(Channel.Marketing)] void Send(MailMessage message); [Sink(Channel.Marketing)] void Write(string to, string body); }
        public static class Urls { public const string Unsubscribe = "https://portal.example/bye"; }
        public class News(ICampaign campaign)
        {
            public void Send(Cases.Customer customer)
            {
                if (!customer.AcceptsMarketing) return;
                var message = new MailMessage("news@portal.example", customer.Email) { Body = "New phones" };
                campaign.Send({|PRIV3005:message|});
            }
        }
        """,
        """
        using System.Net.Mail;
        using PrivacyAnalyzers;
        namespace Portal;
        public interface ICampaign { [Sink(Channel.Marketing)] void Send(MailMessage message); [Sink(Channel.Marketing)] void Write(string to, string body); }
        public static class Urls { public const string Unsubscribe = "https://portal.example/bye"; }
        public class News(ICampaign campaign)
        {
            public void Send(Cases.Customer customer)
            {
                if (!customer.AcceptsMarketing) return;
                var message = new MailMessage("news@portal.example", customer.Email) { Body = "New phones" };
                message.Headers.Add("List-Unsubscribe", $"<{Urls.Unsubscribe}>");
                campaign.Send(message);
            }
        }
        """);

    [Fact]
    public Task Also_one_that_is_made_on_the_spot() => Fix.Verify<UnsubscribeFix>(
        """
        using System.Net.Mail;
        using PrivacyAnalyzers;
        namespace Portal;
        public interface ICampaign { [Sink(Channel.Marketing)] void Send(MailMessage message); [Sink(Channel.Marketing)] void Write(string to, string body); }
        public static class Urls { public const string Unsubscribe = "https://portal.example/bye"; }
        public class News(ICampaign campaign)
        {
            public void Send(Cases.Customer customer)
            {
                if (!customer.AcceptsMarketing) return;
                campaign.Send({|PRIV3005:new MailMessage("news@portal.example", customer.Email) { Body = "New phones" }|});
            }
        }
        """,
        """
        using System.Net.Mail;
        using PrivacyAnalyzers;
        namespace Portal;
        public interface ICampaign { [Sink(Channel.Marketing)] void Send(MailMessage message); [Sink(Channel.Marketing)] void Write(string to, string body); }
        public static class Urls { public const string Unsubscribe = "https://portal.example/bye"; }
        public class News(ICampaign campaign)
        {
            public void Send(Cases.Customer customer)
            {
                if (!customer.AcceptsMarketing) return;
                campaign.Send(new MailMessage("news@portal.example", customer.Email) { Body = "New phones", Headers = { { "List-Unsubscribe", $"<{Urls.Unsubscribe}>" } } });
            }
        }
        """);

    [Fact]
    public Task Without_a_link_people_write_to_the_sender() => Fix.Verify<UnsubscribeFix>(
        """
        using System.Net.Mail;
        using PrivacyAnalyzers;
        namespace Portal;
        public interface ICampaign { [Sink(Channel.Marketing)] void Send(MailMessage message); [Sink(Channel.Marketing)] void Write(string to, string body); }
        public class News(ICampaign campaign)
        {
            public void Send(Cases.Customer customer)
            {
                if (!customer.AcceptsMarketing) return;
                var message = new MailMessage("news@portal.example", customer.Email) { Body = "New phones" };
                campaign.Send({|PRIV3005:message|});
            }
        }
        """,
        """
        using System.Net.Mail;
        using PrivacyAnalyzers;
        namespace Portal;
        public interface ICampaign { [Sink(Channel.Marketing)] void Send(MailMessage message); [Sink(Channel.Marketing)] void Write(string to, string body); }
        public class News(ICampaign campaign)
        {
            public void Send(Cases.Customer customer)
            {
                if (!customer.AcceptsMarketing) return;
                var message = new MailMessage("news@portal.example", customer.Email) { Body = "New phones" };
                message.Headers.Add("List-Unsubscribe", $"<mailto:{message.From?.Address}?subject=unsubscribe>");
                campaign.Send(message);
            }
        }
        """);

    [Fact]
    public Task A_link_is_not_made_up() => Fix.IsNotOffered<UnsubscribeFix>(
        """
        using System.Net.Mail;
        using PrivacyAnalyzers;
        namespace Portal;
        public interface ICampaign { [Sink(Channel.Marketing)] void Send(MailMessage message); [Sink(Channel.Marketing)] void Write(string to, string body); }
        public class News(ICampaign campaign)
        {
            public void Send(Cases.Customer customer)
            {
                if (!customer.AcceptsMarketing) return;
                campaign.Write(customer.Email, {|PRIV3005:"New phones"|});
            }
        }
        """);
}
