using PrivacyAnalyzers.CodeFixes.Messages;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>PRIV3007: who wrote to us is asked before she is advertised to.</summary>
public class CorrespondenceFixTests
{
    [Fact]
    public Task Who_wrote_to_us_is_asked_before_news_is_sent() => Fix.Verify<MissingConsentFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Ticket { public int Id { get; set; } [Pii(PiiCategory.Correspondence)] public string From { get; set; } = ""; [ConsentCheck(Purpose.Marketing)] public bool WantsNews { get; set; } }
        public class Follow(Cases.IMarketingMail mail)
        {
            public void Up(Ticket ticket)
            {
                mail.Send({|PRIV3007:ticket.From|}, "News");
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Ticket { public int Id { get; set; } [Pii(PiiCategory.Correspondence)] public string From { get; set; } = ""; [ConsentCheck(Purpose.Marketing)] public bool WantsNews { get; set; } }
        public class Follow(Cases.IMarketingMail mail)
        {
            public void Up(Ticket ticket)
            {
                if (ticket.WantsNews)
                {
                    mail.Send(ticket.From, "News");
                }
            }
        }
        """);

    [Fact]
    public Task In_an_asynchronous_arrow_too() => Fix.Verify<MissingConsentFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Ticket { public int Id { get; set; } [Pii(PiiCategory.Correspondence)] public string From { get; set; } = ""; [ConsentCheck(Purpose.Marketing)] public bool WantsNews { get; set; } }
        public class Follow(Cases.IMarketingMail mail)
        {
            public async Task UpAsync(Ticket ticket) => await mail.SendAsync({|PRIV3007:ticket.From|}, "News");
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Ticket { public int Id { get; set; } [Pii(PiiCategory.Correspondence)] public string From { get; set; } = ""; [ConsentCheck(Purpose.Marketing)] public bool WantsNews { get; set; } }
        public class Follow(Cases.IMarketingMail mail)
        {
            public async Task UpAsync(Ticket ticket)
            {
                if (ticket.WantsNews)
                {
                    await mail.SendAsync(ticket.From, "News");
                }
            }
        }
        """);

    [Fact]
    public Task Nobody_is_asked_who_cannot_answer() => Fix.IsNotOffered<MissingConsentFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Ticket { public int Id { get; set; } [Pii(PiiCategory.Correspondence)] public string From { get; set; } = ""; }
        public class Follow(Cases.IMarketingMail mail)
        {
            public void Up(Ticket ticket) { mail.Send({|PRIV3007:ticket.From|}, "News"); }
        }
        """);
}
