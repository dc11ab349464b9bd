using PrivacyAnalyzers.CodeFixes.Cpni;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>PRIV6001, PRIV6002, PRIV6003, PRIV6007: the approval or condition that each use of CPNI needs.</summary>
public class CpniFixTests
{
    [Fact]
    public Task Marketing_asks_for_the_approval_first() => Fix.Verify<ApprovalFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; } [OptOutCheck(Purpose.CpniMarketing)] public bool Refused { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line line)
            {
                To.Campaign({|PRIV6001:line.Minutes|});
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; } [OptOutCheck(Purpose.CpniMarketing)] public bool Refused { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line line)
            {
                if (line.Approved)
                {
                    To.Campaign(line.Minutes);
                }
            }
        }
        """);

    [Fact]
    public Task Or_that_nobody_objected_where_that_is_known() => Fix.Verify<ApprovalFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [OptOutCheck(Purpose.CpniMarketing)] public bool Refused { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line line)
            {
                To.Campaign({|PRIV6001:line.Minutes|});
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [OptOutCheck(Purpose.CpniMarketing)] public bool Refused { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line line)
            {
                if (!line.Refused)
                {
                    To.Campaign(line.Minutes);
                }
            }
        }
        """);

    [Fact]
    public Task A_question_that_is_the_wrong_way_round_gets_no_second_one() => Fix.Verify<ApprovalFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; } [OptOutCheck(Purpose.CpniMarketing)] public bool Refused { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line line)
            {
                if (line.Refused) To.Campaign({|PRIV6001:line.Minutes|});
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; } [OptOutCheck(Purpose.CpniMarketing)] public bool Refused { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line line)
            {
                if (!line.Refused) To.Campaign(line.Minutes);
            }
        }
        """);

    [Fact]
    public Task An_affiliate_gets_it_of_who_takes_both_services() => Fix.Verify<ApprovalFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [ConditionCheck(Condition.SubscribesToBoth)] public bool TakesBoth { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line line)
            {
                To.Affiliate({|PRIV6003:line.Minutes|});
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [ConditionCheck(Condition.SubscribesToBoth)] public bool TakesBoth { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line line)
            {
                if (line.TakesBoth)
                {
                    To.Affiliate(line.Minutes);
                }
            }
        }
        """);

    [Fact]
    public Task Or_of_who_approved() => Fix.Verify<ApprovalFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line line)
            {
                To.Affiliate({|PRIV6003:line.Minutes|});
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line line)
            {
                if (line.Approved)
                {
                    To.Affiliate(line.Minutes);
                }
            }
        }
        """);

    [Fact]
    public Task What_is_needed_together_is_asked_together() => Fix.Verify<ApprovalFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; } [ConditionCheck(Condition.ConfidentialityAgreement)] public bool IsUnderAgreement { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line line)
            {
                To.Matching({|PRIV6003:line.Minutes|});
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; } [ConditionCheck(Condition.ConfidentialityAgreement)] public bool IsUnderAgreement { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line line)
            {
                if (line.IsUnderAgreement && line.Approved)
                {
                    To.Matching(line.Minutes);
                }
            }
        }
        """);

    [Fact]
    public Task What_is_asked_already_is_not_asked_again() => Fix.Verify<ApprovalFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; } [ConditionCheck(Condition.ConfidentialityAgreement)] public bool IsUnderAgreement { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line line)
            {
                if (line.IsUnderAgreement) To.Matching({|PRIV6003:line.Minutes|});
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; } [ConditionCheck(Condition.ConfidentialityAgreement)] public bool IsUnderAgreement { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line line)
            {
                if (line.IsUnderAgreement && line.Approved) To.Matching(line.Minutes);
            }
        }
        """);

    [Fact]
    public Task Half_of_what_is_needed_is_not_offered() => Fix.IsNotOffered<ApprovalFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line line)
            {
                To.Matching({|PRIV6003:line.Minutes|});
            }
        }
        """);

    [Fact]
    public Task A_call_is_its_customers() => Fix.Verify<ApprovalFix>(
        """
        namespace Cases;
        public class Calls(IPartnerFeed feed)
        {
            public void Export(Customer customer)
            {
                foreach (var call in customer.Calls)
                {
                    feed.Push({|PRIV6003:call.Destination|});
                }
            }
        }
        """,
        """
        namespace Cases;
        public class Calls(IPartnerFeed feed)
        {
            public void Export(Customer customer)
            {
                foreach (var call in customer.Calls)
                {
                    if (customer.AcceptsCpniMarketing)
                    {
                        feed.Push(call.Destination);
                    }
                }
            }
        }
        """);

    [Fact]
    public Task What_the_policy_never_lets_out_has_no_fix() => Fix.IsNotOffered<ApprovalFix>(
        """
        namespace Cases;
        public class Calls(IAuthorityDesk desk)
        {
            public void Export(Customer customer) { foreach (var call in customer.Calls) desk.Hand({|PRIV6003:call.Destination|}); }
        }
        """);

    [Fact]
    public Task A_location_wants_express_consent() => Fix.Verify<ApprovalFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; } [ConditionCheck(Condition.ExpressLocationConsent)] public bool Signed { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line line)
            {
                if (line.Approved)
                    To.Partner({|PRIV6007:line.Cell|});
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; } [ConditionCheck(Condition.ExpressLocationConsent)] public bool Signed { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line line)
            {
                if (line.Approved && line.Signed)
                    To.Partner(line.Cell);
            }
        }
        """);

    [Fact]
    public Task Or_a_region_will_do_and_a_mask_will_not() => Fix.Verify<ApprovalFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = "";  }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public static class Regions { [Sanitizer(Protection.Anonymous)] public static string Of(string place) => place.Length > 3 ? "south" : "north"; }
        public class Offers
        {
            public void Make(Line line)
            {
                To.Partner({|PRIV6007:line.Cell|});
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = "";  }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public static class Regions { [Sanitizer(Protection.Anonymous)] public static string Of(string place) => place.Length > 3 ? "south" : "north"; }
        public class Offers
        {
            public void Make(Line line)
            {
                To.Partner(Regions.Of(line.Cell));
            }
        }
        """);

    [Fact]
    public Task Opt_in_takes_the_place_of_opt_out() => Fix.Verify<OptInFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; } [OptOutCheck(Purpose.CpniMarketing)] public bool Refused { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line line)
            {
                if (!line.Refused) To.Partner({|PRIV6002:line.Minutes|});
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; } [OptOutCheck(Purpose.CpniMarketing)] public bool Refused { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line line)
            {
                if (line.Approved) To.Partner(line.Minutes);
            }
        }
        """);

    [Fact]
    public Task Also_where_it_leaves() => Fix.Verify<OptInFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; } [OptOutCheck(Purpose.CpniMarketing)] public bool Refused { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line line)
            {
                if (line.Refused) return;
                To.Partner({|PRIV6002:line.Minutes|});
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; } [OptOutCheck(Purpose.CpniMarketing)] public bool Refused { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line line)
            {
                if (!line.Approved) return;
                To.Partner(line.Minutes);
            }
        }
        """);

    [Fact]
    public Task And_in_a_filter() => Fix.Verify<OptInFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; } [OptOutCheck(Purpose.CpniMarketing)] public bool Refused { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line[] lines)
            {
                foreach (var line in lines.Where(l => !l.Refused))
                    To.Partner({|PRIV6002:line.Minutes|});
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; } [OptOutCheck(Purpose.CpniMarketing)] public bool Refused { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line[] lines)
            {
                foreach (var line in lines.Where(l => l.Approved))
                    To.Partner(line.Minutes);
            }
        }
        """);

    [Fact]
    public Task An_answer_that_may_be_missing_is_compared_the_other_way() => Fix.Verify<OptInFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [ConsentCheck(Purpose.CpniMarketing)] public bool? Approved { get; set; } [OptOutCheck(Purpose.CpniMarketing)] public bool? Refused { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line line)
            {
                if (line.Refused == false) To.Partner({|PRIV6002:line.Minutes|});
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [ConsentCheck(Purpose.CpniMarketing)] public bool? Approved { get; set; } [OptOutCheck(Purpose.CpniMarketing)] public bool? Refused { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line line)
            {
                if (line.Approved == true) To.Partner(line.Minutes);
            }
        }
        """);

    [Fact]
    public Task What_else_hangs_on_the_answer_keeps_it() => Fix.Verify<OptInFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; } [OptOutCheck(Purpose.CpniMarketing)] public bool Refused { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line line)
            {
                if (line.Refused) return;
                To.Campaign(line.Minutes);
                To.Partner({|PRIV6002:line.Minutes|});
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; } [OptOutCheck(Purpose.CpniMarketing)] public bool Refused { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line line)
            {
                if (line.Refused) return;
                To.Campaign(line.Minutes);
                if (line.Approved)
                {
                    To.Partner(line.Minutes);
                }
            }
        }
        """);

    [Fact]
    public Task Nobody_can_ask_what_is_not_recorded() => Fix.IsNotOffered<OptInFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line { public int Id { get; set; } [Cpni(CpniCategory.Usage)] public int Minutes { get; set; } [Cpni(CpniCategory.Location)] public string Cell { get; set; } = ""; [OptOutCheck(Purpose.CpniMarketing)] public bool Refused { get; set; } }
        public static class To
        {
            public static void Campaign([Sink(Channel.Marketing)] object value) { }
            public static void Partner([Sink(Channel.Partner)] object value) { }
            public static void Affiliate([Sink(Channel.Affiliate)] object value) { }
            public static void Matching([Sink(Channel.Matching)] object value) { }
        }
        public class Offers
        {
            public void Make(Line line)
            {
                if (!line.Refused) To.Partner({|PRIV6002:line.Minutes|});
            }
        }
        """);
}
