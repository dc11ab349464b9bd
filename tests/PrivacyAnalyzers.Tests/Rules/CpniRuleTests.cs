using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules;

/// <summary>PRIV6001 to PRIV6003 and PRIV6007: which approval opens CPNI to whom.</summary>
public class CpniRuleTests
{
    private const string Lines = """
        using PrivacyAnalyzers;
        namespace Cases.Lines;
        public class Line
        {
            public int Id { get; set; }
            [Cpni(CpniCategory.Usage)] public int Minutes { get; set; }
            [Cpni(CpniCategory.Location)] public string Cell { get; set; } = "";
            [Aggregate] public double AverageOfPlan { get; set; }
            [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; }
            [OptOutCheck(Purpose.CpniMarketing)] public bool Refused { get; set; }
            [OptOutCheck(Purpose.PartnerDisclosure)] public bool ObjectsToPartners { get; set; }
            [ConsentCheck(Purpose.Marketing)] public bool WantsNews { get; set; }
            [ConsentCheck(Purpose.Location)] public bool SharesLocation { get; set; }
            [OptOutCheck(Purpose.Location)] public bool HidesLocation { get; set; }
            [ConsentCheck(Purpose.Publication)] public bool MayBePublished { get; set; }
            [ConditionCheck(Condition.SubscribesToBoth)] public bool TakesBoth { get; set; }
            [ConditionCheck(Condition.ExpressLocationConsent)] public bool SignedForLocation { get; set; }
            [ConditionCheck(Condition.LawfulRequest)] public bool IsRequested { get; set; }
            [ConditionCheck(Condition.ConfidentialityAgreement)] public bool IsUnderAgreement { get; set; }
        }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Service([Sink(Channel.Service)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Analytics([Sink(Channel.Analytics)] object value) { }
            public static void Advertising([Sink(Channel.Advertising)] object value) { }
            public static void Authority([Sink(Channel.Authority)] object value) { }
            public static void Publication([Sink(Channel.Publication)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }

        """;

    [Fact]
    public Task Own_marketing_needs_either_approval() => PrivacyTest.Verify(Lines + """
        public class Marketing
        {
            public void BadNothing(Line l) => To.Campaign(l.Minutes); //! PRIV6001
            public void BadNews(Line l) { if (l.WantsNews) To.Campaign(l.Minutes); } //! PRIV6001
            public void BadInverted(Line l) { if (l.Refused) To.Campaign(l.Minutes); } //! PRIV6001
            public void BadUnused(Line l) { var may = l.Approved; To.Campaign(l.Minutes); } //! PRIV6001
            public void BadOther(Line l, Line m) { if (m.Approved) To.Campaign(l.Minutes); } //! PRIV6001
            public void BadAfter(Line l) { To.Campaign(l.Minutes); if (l.Refused) return; } //! PRIV6001
            public void BadOr(Line l, bool all) { if (all || !l.Refused) To.Campaign(l.Minutes); } //! PRIV6001
            public void BadText(Line l) => To.Campaign($"You used {l.Minutes} minutes"); //! PRIV6001, PRIV3005
            public void BadHashed(Line l) => To.Campaign(Clean.Hash(l.Minutes.ToString())); //! PRIV6001
            public void BadHelper(Line l) => Offer(l); //! PRIV6001

            public void OkNotRefused(Line l) { if (!l.Refused) To.Campaign(l.Minutes); }
            public void OkReturn(Line l) { if (l.Refused) return; To.Campaign(l.Minutes); }
            public void OkApproved(Line l) { if (l.Approved) To.Campaign(l.Minutes); }
            public void OkEither(Line l) { if (l.Approved || !l.Refused) To.Campaign(l.Minutes); } //? PRIV6001
            public void OkFiltered(Line[] all) { foreach (var l in all.Where(x => !x.Refused)) To.Campaign(l.Minutes); }
            public void OkHelper(Line l) { if (l.Approved) Offer(l); }
            public void OkService(Line l) => To.Service(l.Minutes);
            public void OkAggregate(Line l) => To.Campaign(l.AverageOfPlan);
            public void OkCount(Line[] all) => To.Campaign(all.Length);
            public void OkCompared(Line l) => To.Campaign(l.Minutes > 1000);
            public void OkRedacted(Line l) => To.Campaign(Clean.Redact(l.Minutes.ToString()));
            [RequiresConsent(Purpose.CpniMarketing)] public void OkLeftToCallers(Line l) => To.Campaign(l.Minutes);

            private void Offer(Line l) => To.Campaign(l.Minutes);
        }
        """);

    [Fact]
    public Task Others_need_opt_in() => PrivacyTest.Verify(Lines + """
        public class OptIn
        {
            public void BadPartner(Line l) { if (!l.Refused) To.Partner(l.Minutes); } //! PRIV6002
            public void BadReturn(Line l) { if (l.Refused) return; To.Partner(l.Minutes); } //! PRIV6002
            public void BadAnalytics(Line l) { if (!l.Refused) To.Analytics(l.Minutes); } //! PRIV6002
            public void BadAdvertising(Line[] all) { foreach (var l in all.Where(x => !x.Refused)) To.Advertising(l.Minutes); } //! PRIV6002
            public void BadMatching(Line l) { if (l.IsUnderAgreement && !l.Refused) To.Matching(l.Minutes); } //! PRIV6002

            public void OkPartner(Line l) { if (l.Approved) To.Partner(l.Minutes); }
            public void OkBoth(Line l) { if (l.Refused) return; if (l.Approved) To.Partner(l.Minutes); }
            public void OkAnalytics(Line l) { if (l.Approved) To.Analytics(l.Minutes); }
            public void OkAdvertising(Line[] all) { foreach (var l in all.Where(x => x.Approved)) To.Advertising(l.Minutes); }
            public void OkMatching(Line l) { if (l.IsUnderAgreement && l.Approved) To.Matching(l.Minutes); }
            public void OkAffiliate(Line l) { if (!l.Refused) To.Affiliate(l.Minutes); }
            public void OkOwn(Line l) { if (!l.Refused) To.Campaign(l.Minutes); }
            public void OkAggregate(Line l) { if (!l.Refused) To.Partner(l.AverageOfPlan); }
        }
        """);

    [Fact]
    public Task Disclosure_needs_its_condition() => PrivacyTest.Verify(Lines + """
        public class Disclosure(IPartnerFeed feed, ITracker tracker, IAuthorityDesk desk)
        {
            public void BadPartner(Line l) => To.Partner(l.Minutes); //! PRIV6003
            public void BadAffiliate(Line l) => To.Affiliate(l.Minutes); //! PRIV6003
            public void BadAffiliateInverted(Line l) { if (!l.TakesBoth) To.Affiliate(l.Minutes); } //! PRIV6003
            public void BadAnalytics(Line l) => To.Analytics(l.Minutes); //! PRIV6003
            public void BadAdvertising(Line l) { if (l.WantsNews) To.Advertising(l.Minutes); } //! PRIV6003
            public void BadObjection(Line l) { if (!l.ObjectsToPartners) To.Partner(l.Minutes); } //! PRIV6003
            public void BadInverted(Line l) { if (!l.Approved) To.Partner(l.Minutes); } //! PRIV6003
            public void BadPublication(Line l) { if (l.Approved) To.Publication(l.Minutes); } //! PRIV6003
            public void BadMatching(Line l) { if (l.Approved) To.Matching(l.Minutes); } //! PRIV6003
            public void BadAuthority(Line l) { if (l.IsRequested) To.Authority(l.Minutes); } //! PRIV6003
            public void BadAuthorityLocation(Line l) => To.Authority(l.Cell); //! PRIV6003
            public void BadHashed(CallRecord call) => feed.Push(Clean.Hash(call.Destination)); //! PRIV7003
            public void BadCall(CallRecord call) => tracker.Track("call", call.Destination); //! PRIV6003
            public void BadHanded(CallRecord call) => desk.Hand(call.Duration.ToString()); //! PRIV6003

            public void OkBoth(Line l) { if (l.TakesBoth) To.Affiliate(l.Minutes); }
            public void OkNotRefused(Line l) { if (l.Refused) return; To.Affiliate(l.Minutes); }
            public void OkApprovedAffiliate(Line l) { if (l.Approved) To.Affiliate(l.Minutes); }
            public void OkPartner(Line l) { if (l.Approved) To.Partner(l.Minutes); }
            public void OkPublication(Line l) { if (l.MayBePublished) To.Publication(l.Minutes); }
            public void OkAggregate(Line l) { To.Partner(l.AverageOfPlan); To.Publication(l.AverageOfPlan); To.Advertising(l.AverageOfPlan); }
            public void OkRedacted(CallRecord call) => feed.Push(Clean.Redact(call.Destination));
            public void OkCount(Customer c) => feed.Push(c.Calls.Count.ToString());
            public void OkKey(CallRecord call) => feed.Push(call.Id.ToString());
            public bool OkCompared(Line l, int limit) { To.Analytics(l.Minutes > limit); return l.Minutes == limit; }
        }
        """);

    [Fact]
    public Task Location_needs_express_consent() => PrivacyTest.Verify(Lines + """
        public class Location
        {
            public void BadPartner(Line l) => To.Partner(l.Cell); //! PRIV6007
            public void BadApproved(Line l) { if (l.Approved) To.Partner(l.Cell); } //! PRIV6007
            public void BadOptOut(Line l) { if (!l.HidesLocation) To.Advertising(l.Cell); } //! PRIV6007
            public void BadCampaign(Line l) { if (!l.Refused) To.Campaign(l.Cell); } //! PRIV6007
            public void BadBoth(Line l) { if (l.TakesBoth) To.Affiliate(l.Cell); } //! PRIV6007
            public void BadInverted(Line l) { if (l.SharesLocation) return; To.Analytics(l.Cell); } //! PRIV6007
            public void BadOther(Line l, Line m) { if (m.SharesLocation) To.Partner(l.Cell); } //! PRIV6007
            public void BadPart(Line l) => To.Publication("near " + l.Cell[..4]); //! PRIV6007

            public void OkConsent(Line l) { if (l.SharesLocation) To.Partner(l.Cell); }
            public void OkCondition(Line l) { if (!l.SignedForLocation) return; To.Campaign(l.Cell); }
            public void OkFiltered(Line[] all) { foreach (var l in all.Where(x => x.SharesLocation)) To.Advertising(l.Cell); }
            public void OkService(Line l) => To.Service(l.Cell);
            public void OkRedacted(Line l) => To.Partner(Clean.Redact(l.Cell));
            public void OkKnown(Line l) => To.Analytics(l.Cell != "");
        }
        """);
}
