using PrivacyAnalyzers.CodeFixes.Cpni;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>PRIV6004: where a record is kept on some paths, each of the others gets one of its own, and none is lost.</summary>
public class RecordFixTests
{
    private const string Domain = """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Line
        {
            public int Id { get; set; }
            [Cpni(CpniCategory.Usage)] public int Minutes { get; set; }
            [ConsentCheck(Purpose.CpniMarketing)] public bool Approved { get; set; }
        }
        public interface IPartnerFeed { [Sink(Channel.Partner)] void Push(int lineId, int minutes); }
        public interface ILedger { [Fulfils(Duty.DisclosureRecord)] void Note(int lineId, string recipient); }

        """;

    /// <summary>The record of the other path is not taken from it.</summary>
    [Fact]
    public Task A_path_that_ends_before_the_record() => Fix.Verify<DutyFix>(
        Domain + """
        public class Export(IPartnerFeed feed, ILedger ledger)
        {
            public void Send(Line line, bool isTrial)
            {
                if (!line.Approved) return;
                if (isTrial)
                {
                    feed.Push(line.Id, {|PRIV6004:line.Minutes|});
                    return;
                }

                feed.Push(line.Id, line.Minutes);
                ledger.Note(line.Id, "partner");
            }
        }
        """,
        Domain + """
        public class Export(IPartnerFeed feed, ILedger ledger)
        {
            public void Send(Line line, bool isTrial)
            {
                if (!line.Approved) return;
                if (isTrial)
                {
                    ledger.Note(line.Id, "partner");
                    feed.Push(line.Id, line.Minutes);
                    return;
                }

                feed.Push(line.Id, line.Minutes);
                ledger.Note(line.Id, "partner");
            }
        }
        """);

    /// <summary>The data is read in one method; another sends it, and records some of what it sends.</summary>
    [Fact]
    public Task The_method_that_records_the_others_records_this_one() => Fix.Verify<DutyFix>(
        Domain + """
        public class Export(IPartnerFeed feed, ILedger ledger)
        {
            public void Run(Line line)
            {
                if (line.Approved) Send(line, {|PRIV6004:line.Minutes|});
            }

            private void Send(Line one, int minutes)
            {
                if (minutes < 10)
                {
                    feed.Push(one.Id, minutes);
                    return;
                }

                feed.Push(one.Id, minutes * 2);
                ledger.Note(one.Id, "partner");
            }
        }
        """,
        Domain + """
        public class Export(IPartnerFeed feed, ILedger ledger)
        {
            public void Run(Line line)
            {
                if (line.Approved) Send(line, line.Minutes);
            }

            private void Send(Line one, int minutes)
            {
                if (minutes < 10)
                {
                    ledger.Note(one.Id, "partner");
                    feed.Push(one.Id, minutes);
                    return;
                }

                feed.Push(one.Id, minutes * 2);
                ledger.Note(one.Id, "partner");
            }
        }
        """);

    /// <summary>To whom the record would have to be about, the method does not know.</summary>
    [Fact]
    public Task Without_the_person_nothing_is_written() => Fix.IsNotOffered<DutyFix>(Domain + """
        public class Export(IPartnerFeed feed, ILedger ledger)
        {
            public void Run(Line line, Line other)
            {
                if (line.Approved) Send(other, {|PRIV6004:line.Minutes|});
            }

            private void Send(Line one, int minutes)
            {
                if (minutes < 10)
                {
                    feed.Push(one.Id, minutes);
                    return;
                }

                feed.Push(one.Id, minutes * 2);
                ledger.Note(one.Id, "partner");
            }
        }
        """);
}
