//# ids: PRIV6001, PRIV6002, PRIV6003, PRIV3004
// Opt-out approval is enough for the carrier's own marketing, not for others.
using PrivacyAnalyzers;
namespace Cases.Cpni_OptInNeeded;

public class Line
{
    public int Id { get; set; }
    [Cpni(CpniCategory.Usage)] public int Minutes { get; set; }
    [OptOutCheck(Purpose.CpniMarketing)] public bool RefusedCpni { get; set; }
    [ConsentCheck(Purpose.CpniMarketing)] public bool ApprovedCpni { get; set; }
}

public interface IOwnCampaign { [Sink(Channel.Marketing)] void Add(string value); }

public class Offers(IOwnCampaign own, IPartnerFeed feed)
{
    public void OkOptOutForOwnMarketing(Line l) { if (!l.RefusedCpni) own.Add($"{l.Minutes}"); }

    public void OkOptInForOwnMarketing(Line l) { if (l.ApprovedCpni) own.Add($"{l.Minutes}"); }

    public void BadOptOutInverted(Line l) { if (l.RefusedCpni) own.Add($"{l.Minutes}"); } //! PRIV6001 | PRIV3004

    public void BadNothing(Line l) => own.Add($"{l.Minutes}"); //! PRIV6001

    public void BadOptOutForPartner(Line l) { if (!l.RefusedCpni) feed.Push($"{l.Minutes}"); } //! PRIV6002 | PRIV6003

    public void OkOptInForPartner(Line l) { if (l.ApprovedCpni) feed.Push($"{l.Minutes}"); } //? PRIV6003

    public void BadPartnerNothing(Line l) => feed.Push($"{l.Minutes}"); //! PRIV6003 | PRIV6002
}
