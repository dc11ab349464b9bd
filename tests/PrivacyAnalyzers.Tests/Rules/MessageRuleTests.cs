using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules;

/// <summary>PRIV3001 to PRIV3004: what governs a marketing message, and what does not.</summary>
public class MessageRuleTests
{
    private const string Ids = "//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004\n";

    [Fact]
    public Task Checks_that_govern() => PrivacyTest.Verify(Ids + """
        using PrivacyAnalyzers;
        namespace Cases.Govern;
        public class News(IMarketingMail mail, IConsents consents, ICustomers customers)
        {
            public void If(Customer c) { if (c.AcceptsMarketing) mail.Send(c.Email, "a"); }
            public void Return(Customer c) { if (!c.AcceptsMarketing) return; mail.Send(c.Email, "a"); }
            public void Throw(Customer c) { if (!c.AcceptsMarketing) throw new InvalidOperationException(); mail.Send(c.Email, "a"); }
            public void Continue(Customer[] all) { foreach (var c in all) { if (!c.AcceptsMarketing) continue; mail.Send(c.Email, "a"); } }
            public void And(Customer c, bool b) { if (b && c.AcceptsMarketing) mail.Send(c.Email, "a"); }
            public void Ternary(Customer c) { var to = c.AcceptsMarketing ? c.Email : null; if (to != null) mail.Send(to, "a"); }
            public void Switch(Customer c) { switch (c.AcceptsMarketing) { case true: mail.Send(c.Email, "a"); break; } }
            public void Pattern(Customer c) { if (c is { AcceptsMarketing: true }) mail.Send(c.Email, "a"); }
            public void Kept(Customer c) { var may = c.AcceptsMarketing; if (may) mail.Send(c.Email, "a"); }
            public async Task Awaited(Customer c) { if (await consents.AllowsMarketingAsync(c.Id)) mail.Send(c.Email, "a"); }
            public void Guard(Customer c) { consents.EnsureMarketing(c.Id); mail.Send(c.Email, "a"); }
            public void Named(Customer c) { if (consents.Has(c.Id, Purpose.Marketing)) mail.Send(c.Email, "a"); }
            public void Helper(Customer c) { if (May(c)) mail.Send(c.Email, "a"); }
            public void Linq(Customer[] all) { foreach (var c in all.Where(x => x.AcceptsMarketing)) mail.Send(c.Email, "a"); }
            public void Query(Customer[] all) { foreach (var c in from x in all where x.AcceptsMarketing select x) mail.Send(c.Email, "a"); }
            public void Filled(Customer[] all) { var to = new List<string>(); foreach (var c in all) if (c.AcceptsMarketing) to.Add(c.Email); foreach (var t in to) mail.Send(t, "a"); }
            public void LookedUp(int id) { if (!consents.Has(id, Purpose.Marketing)) return; var c = customers.Find(id); mail.Send(c.Email, "a"); }
            public void Lambda(Customer c) { if (c.AcceptsMarketing) new[] { 1 }.ToList().ForEach(_ => mail.Send(c.Email, "a")); }
            public void Private(Customer c) { if (c.AcceptsMarketing) Deliver(c); }

            private void Deliver(Customer c) => mail.Send(c.Email, "a");
            private static bool May(Customer c) => c.AcceptsMarketing && c.Plan != "";
        }
        """);

    [Fact]
    public Task Checks_that_do_not() => PrivacyTest.Verify(Ids + """
        using PrivacyAnalyzers;
        namespace Cases.Ungoverned;
        public class News(IMarketingMail mail, IConsents consents)
        {
            public void None(Customer c) => mail.Send(c.Email, "a"); //! PRIV3001
            public void Or(Customer c, bool b) { if (b || c.AcceptsMarketing) mail.Send(c.Email, "a"); } //! PRIV3001
            public void OnlyObjection(Customer c) { if (!c.ObjectsToPartners) mail.Send(c.Email, "a"); } //! PRIV3001
            public void After(Customer c) { mail.Send(c.Email, "a"); if (c.AcceptsMarketing) c.Plan = "x"; } //! PRIV3001
            public void OneBranch(Customer c, bool b) { if (b) { if (!c.AcceptsMarketing) return; } mail.Send(c.Email, "a"); } //! PRIV3001
            public void OtherPurpose(Customer c) { if (c.AcceptsAnalytics) mail.Send(c.Email, "a"); } //! PRIV3002
            public void OtherPurposeByName(Customer c) { if (consents.Has(c.Id, Purpose.Analytics)) mail.Send(c.Email, "a"); } //! PRIV3002
            public void OtherPerson(Customer c, Customer d) { if (d.AcceptsMarketing) mail.Send(c.Email, "a"); } //! PRIV3003
            public void OtherId(Customer c, int id) { if (consents.Has(id, Purpose.Marketing)) mail.Send(c.Email, "a"); } //! PRIV3003
            public void Unused(Customer c) { var may = c.AcceptsMarketing; mail.Send(c.Email, "a"); } //! PRIV3004
            public void Inverted(Customer c) { if (!c.AcceptsMarketing) mail.Send(c.Email, "a"); } //! PRIV3004
            public void InvertedReturn(Customer c) { if (c.AcceptsMarketing) return; mail.Send(c.Email, "a"); } //! PRIV3004
            public void Outdated(Customer c) { if (c.AcceptsMarketing) { c.AcceptsMarketing = false; mail.Send(c.Email, "a"); } } //! PRIV3004
            public void Replaced(Customer c, ICustomers all) { if (!c.AcceptsMarketing) return; c = all.Find(2); mail.Send(c.Email, "a"); } //! PRIV3004 | PRIV3003
            public void OneCallerForgets(Customer c) => Deliver(c); //! PRIV3001
            public void AnotherChecks(Customer c) { if (c.AcceptsMarketing) Deliver(c); }

            private void Deliver(Customer c) => mail.Send(c.Email, "a");
        }
        """);

    [Fact]
    public Task What_needs_no_consent() => PrivacyTest.Verify(Ids + """
        using PrivacyAnalyzers;
        namespace Cases.Free;
        public class Mails(IServiceMail service, IMarketingMail marketing)
        {
            public void Service(Customer c) => service.Send(c.Email, "Your bill, " + c.Name);
            public void Impersonal() => marketing.Send("everybody@voip.example", "News");
            public void Redacted(Customer c) => marketing.Send("all@voip.example", Clean.Redact(c.Name));
            [RequiresConsent(Purpose.Marketing)] public void LeftToCallers(Customer c) => marketing.Send(c.Email, "a");
            public void Caller(Customer c) { if (c.AcceptsMarketing) LeftToCallers(c); }
            public void Forgets(Customer c) => LeftToCallers(c); //! PRIV3001
        }
        """);
}
