//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004, PRIV4001, PRIV6001, PRIV6002, PRIV6003
// either of two checks was passed
using PrivacyAnalyzers;
namespace Cases.Conditions_EitherCheck;

public class Line
{
    public int Id { get; set; }
    [Cpni(CpniCategory.Service)] public string Plan { get; set; } = "";
    [Cpni(CpniCategory.Service)] public string Tariff { get; set; } = "";
    [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";
    [ConditionCheck(Condition.SubscribesToBoth)] public bool TakesBoth { get; set; }
    [ConsentCheck(Purpose.CpniMarketing)] public bool Approves { get; set; }
    [OptOutCheck(Purpose.CpniMarketing)] public bool Objects { get; set; }
    [ConsentCheck(Purpose.Marketing)] public bool WantsNews { get; set; }
    [ConsentCheck(Purpose.PartnerDisclosure)] public bool SharesWithPartners { get; set; }
    [OptOutCheck(Purpose.PartnerDisclosure)] public bool ObjectsToPartners { get; set; }
}

public class Job(IMarketingMail mail, IPartnerFeed partners, [Sink(Channel.Affiliate)] Action<string> affiliate)
{
    public void Tell([Sink(Channel.Affiliate)] string value) => affiliate(value);

    public void OkOr(Line line) { if (line.TakesBoth || line.Approves) Tell(line.Plan); }

    public void OkEarlyReturn(Line line)
    {
        if (!line.TakesBoth && !line.Approves) return;
        Tell(line.Plan);
    }

    public void OkEarlyReturnMorgan(Line line)
    {
        if (!(line.TakesBoth || line.Approves)) throw new InvalidOperationException();
        Tell(line.Plan);
    }

    public void OkLocal(Line line)
    {
        var may = line.TakesBoth || line.Approves;
        if (may) Tell(line.Plan);
    }

    public void OkThree(Line line) { if (line.TakesBoth || line.Approves || !line.Objects) Tell(line.Plan); }

    public void OkWays(Line line, bool quick)
    {
        if (quick) { if (!line.TakesBoth) return; }
        else if (!line.Approves) return;
        Tell(line.Plan);
    }

    private static bool May(Line line) => line.TakesBoth || line.Approves;
    public void OkHelper(Line line) { if (May(line)) Tell(line.Plan); }

    public void OkSwitch(Line line, int kind)
    {
        switch (kind)
        {
            case 1 when line.TakesBoth:
            case 2 when line.Approves:
                Tell(line.Plan);
                break;
        }
    }

    public void OkPattern(Line line) { if (line is { TakesBoth: true } or { Approves: true }) Tell(line.Plan); }

    public void OkPartner(Line line) { if (line.SharesWithPartners || !line.ObjectsToPartners) partners.Push(line.Email); }

    public void OkFiltered(IEnumerable<Line> lines)
    {
        foreach (var line in lines.Where(l => l.TakesBoth || l.Approves)) Tell(line.Plan);
    }

    private void Inner(Line line) => Tell(line.Plan);
    public void OkThroughHelper(Line line) { if (line.TakesBoth || line.Approves) Inner(line); }

    public void BadOneOther(Line line) { if (line.TakesBoth || line.WantsNews) Tell(line.Plan); } //! PRIV6003

    public void BadBare(Line line, bool urgent) { if (urgent || line.Approves) Tell(line.Plan); } //! PRIV6003

    public void BadEarlyReturn(Line line, bool urgent)
    {
        if (!urgent && !line.Approves) return;
        Tell(line.Plan); //! PRIV6003
    }

    public void BadMarketing(Line line) { if (line.WantsNews || line.TakesBoth) mail.Send(line.Email, "News"); } //! PRIV3001

    public void BadOtherPerson(Line line, Line other) { if (line.Approves || other.Approves) Tell(line.Plan); } //! PRIV6003

    public void BadAfterwards(Line line)
    {
        if (line.TakesBoth || line.Approves) line.Id++;
        Tell(line.Plan); //! PRIV6003
    }
}
