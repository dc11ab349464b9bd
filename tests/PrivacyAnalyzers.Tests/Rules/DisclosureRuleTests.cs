using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules;

/// <summary>PRIV4001 to PRIV4007: who may be told, under which condition, and what the policy permits without one.</summary>
public class DisclosureRuleTests
{
    private const string Ids = "//# ids: PRIV4001, PRIV4002, PRIV4003, PRIV4004, PRIV4006, PRIV4007, PRIV6003, PRIV7003\n";

    [Fact]
    public Task Partners() => PrivacyTest.Verify(Ids + """
        using PrivacyAnalyzers;
        namespace Cases.Partners;
        public interface IGroup { [Sink(Channel.Affiliate)] void Share(string value); }
        public interface INotices { [Sink(Channel.PartnerNotice)] void Tell(string to, string body); }
        public interface IAgreements { [ConsentCheck(Purpose.PartnerDisclosure)] bool Agreed(Customer customer); }
        public class Feeds(IPartnerFeed feed, IGroup group, INotices notices, IConsents consents, IAgreements agreements, ICustomers customers)
        {
            public void Bad(Customer c) => feed.Push(c.Email); //! PRIV4001
            public void BadAffiliate(Customer c) => group.Share(c.Name); //! PRIV4001
            public void BadHash(Customer c) => feed.Push(Clean.Hash(c.Email)); //! PRIV7003
            public void BadOnline(Customer c) => feed.Push(c.IpAddress); //! PRIV4001
            public void BadOtherPerson(Customer c, Customer d) { if (!d.ObjectsToPartners) feed.Push(c.Email); } //! PRIV4001
            public void BadInverted(Customer c) { if (c.ObjectsToPartners) feed.Push(c.Email); } //! PRIV4001
            public void BadUnused(Customer c) { _ = consents.Objects(c.Id); feed.Push(c.Email); } //! PRIV4001
            public void BadMarketing(Customer c) { if (c.AcceptsMarketing) feed.Push(c.Email); } //! PRIV4001
            public void BadPassword(Customer c) { if (!c.ObjectsToPartners) feed.Push(c.Password); } //! PRIV4001
            public void BadCaller(Customer c) => Deliver(c); //! PRIV4001
            public void BadMax() => feed.Push(customers.All().Max(c => c.Email) ?? ""); //! PRIV4001

            public void Ok(Customer c) { if (!c.ObjectsToPartners) feed.Push(c.Email); }
            public void OkReturn(Customer c) { if (consents.Objects(c.Id)) return; group.Share(c.Email); }
            public void OkFilter() { foreach (var c in customers.All().Where(x => !x.ObjectsToPartners)) feed.Push(c.Email); }
            public void OkOptIn(Customer c) { if (agreements.Agreed(c)) feed.Push(c.Email); }
            public void OkCaller(Customer c) { if (!c.ObjectsToPartners) Deliver(c); }
            public void OkNotice(Customer c) => notices.Tell(c.Email, "Your certificate runs out");
            public void OkCount() => feed.Push(customers.All().Count().ToString());
            public void OkGroups() { foreach (var g in customers.All().GroupBy(c => c.Plan)) feed.Push($"{g.Key};{g.Count()}"); }
            public void OkRedacted(Customer c) => feed.Push(Clean.Redact(c.Email));
            public bool OkCompared(Customer c, HashSet<string> subscribers) => subscribers.Contains(c.Email);

            private void Deliver(Customer c) => feed.Push(c.Email);
        }
        """);

    [Fact]
    public Task Matching() => PrivacyTest.Verify(Ids + """
        using PrivacyAnalyzers;
        namespace Cases.Matched;
        public interface IDataBroker
        {
            [ConditionCheck(Condition.ConfidentialityAgreement)] bool IsBound { get; }
            [Sink(Channel.Matching)] void Match(string value);
        }

        public class Segments(IDataBroker broker, ICustomers customers)
        {
            public void Bad(Customer c) => broker.Match(c.Email); //! PRIV4002
            public void BadPhone(Customer c) => broker.Match(Clean.Hash(c.Phone)); //! PRIV4002
            public void BadObjection(Customer c) { if (!c.ObjectsToPartners) broker.Match(c.Email); } //! PRIV4002
            public void BadInverted(Customer c) { if (!broker.IsBound) broker.Match(c.Email); } //! PRIV4002
            public void BadPassword(Customer c) { if (broker.IsBound) broker.Match(c.Password); } //! PRIV4002

            public void Ok(Customer c) { if (broker.IsBound) broker.Match(c.Email); }
            public void OkThrow(Customer c) { if (!broker.IsBound) throw new InvalidOperationException(); broker.Match(c.Name); }
            public void OkAll() { if (!broker.IsBound) return; foreach (var c in customers.All()) broker.Match(c.Email); }
            public void OkPlan(Customer c) => broker.Match(c.Plan);
            public void OkRedacted(Customer c) => broker.Match(Clean.Redact(c.Email));
            public List<string> OkOwnLists(IEnumerable<string> subscribers) => customers.All().Select(c => c.Email).Intersect(subscribers).ToList();
        }
        """);

    [Fact]
    public Task Recipients_without_a_name() => PrivacyTest.Verify(Ids + """
        using PrivacyAnalyzers;
        namespace Cases.Unnamed;
        public interface IOutside
        {
            [Sink("Broker")] void Sell(string value);
            [Sink("Contest")] void Enter(string value);
            [Sink(Channel.Payment)] void Charge(string value);
        }

        public interface ICustomerStore { void Save(Customer customer); }

        public class Outsiders(IOutside outside, ICustomerStore store)
        {
            public void Bad(Customer c) => outside.Sell(c.Email); //! PRIV4003
            public void BadName(Customer c) => outside.Enter($"{c.Name} takes part"); //! PRIV4003
            public void BadOnline(Customer c) => outside.Sell(c.IpAddress); //! PRIV4003
            public void BadCard(Customer c) => outside.Sell(c.CardNumber); //! PRIV4003
            public void BadCalls(CallRecord r) => outside.Sell(r.Destination); //! PRIV4003
            public void BadAgreed(Customer c) { if (c.AcceptsMarketing) outside.Sell(c.Email); } //! PRIV4003

            public void OkPlan(Customer c) => outside.Sell(c.Plan);
            public void OkNamed(Customer c) => outside.Charge(c.CardNumber + c.Name);
            public void OkRedacted(Customer c) => outside.Sell(Clean.Redact(c.Email));
            public void OkLength(Customer c) => outside.Enter(c.Email.Length.ToString());
            public void OkOwnStore(Customer c) => store.Save(c);
        }
        """);

    [Fact]
    public Task Analytics_and_advertising() => PrivacyTest.Verify(Ids + """
        using PrivacyAnalyzers;
        namespace Cases.Visits;
        public interface IAds
        {
            [Sink(Channel.Advertising)] void Audience(string list, string visitor);
            [ConsentCheck(Purpose.Advertising)] bool Allowed(int customerId);
        }

        public class Visits(ITracker tracker, IAds ads, ICustomers customers)
        {
            public void Bad(Customer c) => tracker.Track("login", c.Email); //! PRIV4004
            public void BadHash(Customer c) => tracker.Track("login", Clean.Hash(c.Email)); //! PRIV7003
            public void BadAudience(Customer c) => ads.Audience("pro", c.Name.Trim()); //! PRIV4004
            public void BadOtherPerson(Customer c, Customer d) { if (d.AcceptsAnalytics) tracker.Track("login", c.Email); } //! PRIV4004
            public void BadInverted(Customer c) { if (!c.AcceptsAnalytics) tracker.Track("login", c.Email); } //! PRIV4004
            public void BadMarketing(Customer c) { if (c.AcceptsMarketing) ads.Audience("pro", c.Email); } //! PRIV4004
            public void BadPassword(Customer c) { if (c.AcceptsAnalytics) tracker.Track("login", c.Password); } //! PRIV4004

            public void Ok(Customer c) { if (c.AcceptsAnalytics) tracker.Track("login", c.Email); }
            public void OkAds(Customer c) { if (ads.Allowed(c.Id)) ads.Audience("pro", c.Email); }
            public void OkAnonymous(string visitor) => tracker.Track("login", visitor);
            public void OkPlan(Customer c) => ads.Audience(c.Plan, "anonymous");
            public void OkAddress(Customer c) => tracker.Track("visit", c.IpAddress);
            public void OkCount() => tracker.Track("customers", customers.All().Count().ToString());
            public void OkLength(Customer c) => tracker.Track("length", c.Email.Length.ToString());
            public void OkRedacted(Customer c) => tracker.Track("login", Clean.Redact(c.Email));
        }
        """);

    [Fact]
    public Task Authorities() => PrivacyTest.Verify(Ids + """
        using PrivacyAnalyzers;
        namespace Cases.Authorities;
        public class Warrant
        {
            public string Reference { get; set; } = "";
            [ConditionCheck(Condition.LawfulRequest)] public bool IsLawful => Reference.Length > 0;
        }

        public class Requests(IAuthorityDesk desk, ICustomers customers)
        {
            public void Bad(Customer c) => desk.Hand(c.Email); //! PRIV4006
            public void BadOnline(Customer c) => desk.Hand(c.IpAddress); //! PRIV4006
            public void BadInverted(Customer c, Warrant w) { if (!w.IsLawful) desk.Hand(c.Email); } //! PRIV4006
            public void BadConsent(Customer c) { if (c.AcceptsMarketing) desk.Hand(c.Name); } //! PRIV4006
            public void BadPassword(Customer c, Warrant w) { if (w.IsLawful) desk.Hand(c.Password); } //! PRIV4006
            public void BadCalls(CallRecord r, Warrant w) { if (w.IsLawful) desk.Hand(r.Destination); } //! PRIV6003

            public void Ok(Customer c, Warrant w) { if (w.IsLawful) desk.Hand(c.Email); }
            public void OkReturn(int id, Warrant w) { if (!w.IsLawful) return; desk.Hand(customers.Find(id).Name); }
            public void OkRefused(Customer c, Warrant w) { if (c.ObjectsToPartners && w.IsLawful) desk.Hand(c.IpAddress); }
            public void OkCaller(Customer c, Warrant w) { if (w.IsLawful) Deliver(c); }
            public void OkCount() => desk.Hand(customers.All().Count().ToString());
            public void OkRedacted(Customer c) => desk.Hand(Clean.Redact(c.Email));

            private void Deliver(Customer c) => desk.Hand(c.Email);
        }
        """);

    [Fact]
    public Task Payment_data() => PrivacyTest.Verify(Ids + """
        using Microsoft.Extensions.Logging;
        using PrivacyAnalyzers;
        namespace Cases.Cards;
        public interface ITill { [Sink(Channel.Payment)] void Charge(string card, string name); }
        public interface ITokens { [Sanitizer(Protection.Redacted)] string Of(string card); }

        public class Sales(ITill till, ITokens tokens, IServiceMail mail, IMarketingMail news, IPartnerFeed feed, ITracker tracker, IAuthorityDesk desk, ILogger<Sales> log)
        {
            public void BadLog(Customer c) => log.LogInformation("Charged {Card}", c.CardNumber); //! PRIV4007
            public void BadDigits(Customer c) => log.LogInformation("Charged {Card}", c.CardNumber[^4..]); //! PRIV4007
            public void BadReceipt(Customer c) => mail.Send(c.Email, "Paid with " + c.CardNumber); //! PRIV4007
            public void BadNews(Customer c) { if (c.AcceptsMarketing) news.Send(c.Email, c.CardNumber); } //! PRIV4007
            public void BadFeed(Customer c) { if (!c.ObjectsToPartners) feed.Push(c.CardNumber); } //! PRIV4007
            public void BadTracked(Customer c) { if (c.AcceptsAnalytics) tracker.Track("sale", c.CardNumber); } //! PRIV4007
            public void BadHanded(Customer c) => desk.Hand(c.CardNumber); //! PRIV4007

            public void Ok(Customer c) => till.Charge(c.CardNumber, c.Name);
            public void OkToken(Customer c) => log.LogInformation("Charged {Card}", tokens.Of(c.CardNumber));
            public void OkReceipt(Customer c) => mail.Send(c.Email, "Paid with " + Clean.Redact(c.CardNumber));
            public void OkPresent(Customer c) => tracker.Track("card", (c.CardNumber != "").ToString());
            public void OkKey(Customer c) => log.LogInformation("Charged customer {Id}", c.Id);
        }
        """);

    [Fact]
    public async Task A_policy_names_recipients_of_its_own_and_may_deny_what_it_does_not()
    {
        const string source = """
            using PrivacyAnalyzers;
            namespace Cases.Own;
            public interface IOutside
            {
                [Sink("CreditAgency")] void Ask(string value);
                [Sink(Channel.Partner)] void Share(string value);
            }

            public class Outsiders(IOutside outside)
            {
                public void Named(Customer c) => outside.Ask(c.Email);
                public void Unnamed(Customer c) => outside.Share(c.Email);
            }
            """;
        const string policy = """
            POLICY "Own" OF 2026-01-01
            OTHERWISE DENY
            CHANNEL CreditAgency

            ALLOW Contact, Identity TO CreditAgency
                BECAUSE P21 "to the extent necessary" reading
            """;
        var found = await PrivacyTest.Analyze(PrivacyTest.Compile(Domain.Source, source), ("own.privacy", policy));
        var diagnostic = Assert.Single(found, d => d.Id.StartsWith("PRIV4", StringComparison.Ordinal));
        Assert.Equal("PRIV4003", diagnostic.Id);
        Assert.Contains("'IOutside.Share'", diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("feed.Push(c.Email);", "PRIV4001", "'Customer.Email' (Contact) is disclosed to a partner by 'IPartnerFeed.Push'; check that the person does not object to PartnerDisclosure first (P24: \"unless you directly inform us\")")]
    [InlineData("if (!d.ObjectsToPartners) feed.Push(c.Email);", "PRIV4001", "that the person does not object to PartnerDisclosure was checked of another person")]
    [InlineData("if (c.ObjectsToPartners) feed.Push(c.Email);", "PRIV4001", "it leaves where the person objects to PartnerDisclosure")]
    [InlineData("_ = c.ObjectsToPartners; feed.Push(c.Email);", "PRIV4001", "that the person does not object to PartnerDisclosure is asked, but the answer is not used")]
    [InlineData("feed.Push(c.Password);", "PRIV4001", "the policy does not allow it (P21: \"to the extent necessary\")")]
    [InlineData("tracker.Track(\"a\", c.Email);", "PRIV4004", "leave it out, or check the person's consent for Analytics first (P14: \"anonymous visitors\")")]
    [InlineData("if (d.AcceptsAnalytics) tracker.Track(\"a\", c.Email);", "PRIV4004", "the person's consent for Analytics was checked of another person")]
    [InlineData("if (!c.AcceptsAnalytics) tracker.Track(\"a\", c.Email);", "PRIV4004", "it leaves where the answer on the person's consent for Analytics was no")]
    [InlineData("if (c.AcceptsMarketing) tracker.Track(\"a\", c.Email);", "PRIV4004", "needed is the person's consent for Analytics")]
    [InlineData("desk.Hand(c.Email);", "PRIV4006", "check LawfulRequest first (P15: \"in response to any lawful request\")")]
    [InlineData("desk.Hand(c.CardNumber);", "PRIV4007", "leave it out, or give the last digits or a token (P15: \"IP addresses, information provided during registration\")")]
    public async Task The_message_says_what_the_code_has_instead(string body, string id, string words)
    {
        var source = "namespace Cases.Told; public class Told(IPartnerFeed feed, ITracker tracker, IAuthorityDesk desk) { public void Tell(Customer c, Customer d) { " + body + " } }";
        var diagnostic = Assert.Single(await PrivacyTest.Analyze(PrivacyTest.Compile(Domain.Source, source)), d => d.Location.SourceTree!.ToString() == source && d.Id.StartsWith("PRIV4", StringComparison.Ordinal));
        Assert.Equal(id, diagnostic.Id);
        Assert.Contains(words, diagnostic.GetMessage());
    }
}
