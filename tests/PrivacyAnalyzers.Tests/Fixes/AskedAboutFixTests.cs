using PrivacyAnalyzers.CodeFixes.Cpni;
using PrivacyAnalyzers.CodeFixes.Disclosure;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>Data that a service was asked for about somebody, and disclosures that answer a question themselves.</summary>
public class AskedAboutFixTests
{
    private const string Domain = """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line
        {
            public int Id { get; set; }
            [Pii(PiiCategory.Contact)] public string Mail { get; set; } = "";
            [ConsentCheck(Purpose.CpniMarketing)] public bool Approves { get; set; }
            [OptOutCheck(Purpose.CpniMarketing)] public bool Objects { get; set; }
            [ConditionCheck(Condition.SubscribesToBoth)] public bool HasBoth { get; set; }
        }
        public abstract class Calls { [return: Cpni(CpniCategory.Usage)] public abstract int MinutesOf(int line, int days); [return: Cpni(CpniCategory.Usage)] public abstract Task<int> OfAsync(Line line); }
        public abstract class Lines { public abstract IReadOnlyList<Line> All(); }
        public abstract class To
        {
            public abstract void Campaign([Sink(Channel.Marketing)] object value);
            public abstract void Partner([Sink(Channel.Partner)] object value);
            public abstract void Affiliate([Sink(Channel.Affiliate)] object value);
            [ConditionCheck(Condition.ConfidentialityAgreement)] public abstract bool HasSigned { get; }
            public abstract bool Match([Sink(Channel.Matching)] string value);
            public abstract bool Find([Sink(Channel.Matching)] string value, out string found);
            [Fulfils(Duty.DisclosureRecord)] public abstract void Note(int line);
        }

        """;

    [Fact]
    public Task The_customer_whose_minutes_were_asked_for_approves() => Fix.Verify<ApprovalFix>(Domain + """
        public class Offers(Lines lines, Calls calls, To to)
        {
            public void Make()
            {
                foreach (var line in lines.All())
                {
                    var minutes = calls.MinutesOf(line.Id, 30);
                    to.Note(line.Id);
                    if (minutes > 100) to.Campaign({|PRIV6001:minutes|});
                }
            }
        }
        """, Domain + """
        public class Offers(Lines lines, Calls calls, To to)
        {
            public void Make()
            {
                foreach (var line in lines.All())
                {
                    var minutes = calls.MinutesOf(line.Id, 30);
                    to.Note(line.Id);
                    if (minutes > 100 && line.Approves) to.Campaign(minutes);
                }
            }
        }
        """);

    [Fact]
    public Task A_loops_variable_is_somebody() => Fix.Verify<ApprovalFix>(Domain + """
        public class Offers(Lines lines, Calls calls, To to)
        {
            public async Task MakeAsync()
            {
                foreach (var line in lines.All())
                {
                    to.Note(line.Id);
                    to.Affiliate({|PRIV6003:await calls.OfAsync(line)|});
                }
            }
        }
        """, Domain + """
        public class Offers(Lines lines, Calls calls, To to)
        {
            public async Task MakeAsync()
            {
                foreach (var line in lines.All())
                {
                    to.Note(line.Id);
                    if (line.HasBoth)
                    {
                        to.Affiliate(await calls.OfAsync(line));
                    }
                }
            }
        }
        """);

    [Fact]
    public Task Of_two_who_were_asked_about_nobody_is_meant() => Fix.IsNotOffered<ApprovalFix>(Domain + """
        public abstract class Pairs { [return: Cpni(CpniCategory.Usage)] public abstract int Between(int line, int other); }
        public class Offers(Pairs calls, To to)
        {
            public void Make(Line line, Line other) => to.Campaign({|PRIV6001:calls.Between(line.Id, other.Id)|});
        }
        """);

    [Fact]
    public Task The_question_for_approval_takes_the_place_of_the_other_though_a_record_follows() => Fix.Verify<OptInFix>(Domain + """
        public class Feed(Calls calls, To to)
        {
            public void Report(Line line)
            {
                if (line.Objects) return;
                to.Partner({|PRIV6002:Minutes(line)|});
                to.Note(line.Id);
            }

            private int Minutes(Line line) => calls.MinutesOf(line.Id, 30);
        }
        """, Domain + """
        public class Feed(Calls calls, To to)
        {
            public void Report(Line line)
            {
                if (!line.Approves) return;
                to.Partner(Minutes(line));
                to.Note(line.Id);
            }

            private int Minutes(Line line) => calls.MinutesOf(line.Id, 30);
        }
        """);

    [Fact]
    public Task A_question_that_discloses_is_asked_after_the_agreement() => Fix.Verify<DisclosureFix>(Domain + """
        public class Matching(Lines lines, To to)
        {
            public int Run(int limit)
            {
                var count = 0;
                foreach (var line in lines.All())
                {
                    if (!to.Match({|PRIV4002:line.Mail|})) count++;
                    if (count > limit || to.Match({|PRIV4002:line.Mail|})) break;
                }

                return count;
            }
        }
        """, Domain + """
        public class Matching(Lines lines, To to)
        {
            public int Run(int limit)
            {
                var count = 0;
                foreach (var line in lines.All())
                {
                    if (to.HasSigned && !to.Match(line.Mail)) count++;
                    if (to.HasSigned && (count > limit || to.Match(line.Mail))) break;
                }

                return count;
            }
        }
        """);

    [Fact]
    public Task What_the_question_yields_may_be_read_later() => Fix.IsNotOffered<DisclosureFix>(Domain + """
        public class Matching(To to)
        {
            public string Run(Line line)
            {
                if (!to.Find({|PRIV4002:line.Mail|}, out var found)) to.Note(line.Id);
                return found;
            }
        }
        """);
}
