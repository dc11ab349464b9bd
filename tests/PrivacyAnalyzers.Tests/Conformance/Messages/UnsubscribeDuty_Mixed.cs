//# ids: PRIV3005
// A method marked [Fulfils(Duty.Unsubscribe)] puts the link in.
using System.Net.Mail;
using PrivacyAnalyzers;
namespace Cases.Messages_Duty;

public interface ITemplates
{
    [Fulfils(Duty.Unsubscribe)] string WithUnsubscribe(string body, int customerId);
    [Fulfils(Duty.Unsubscribe)] void Finish(MailMessage message);
    string Plain(string body);
}

public interface ICampaignMail { [Sink(Channel.Marketing)] void Send(MailMessage message); }

public class Newsletter(IMarketingMail mail, ICampaignMail campaign, ITemplates templates)
{
    public void Ok(Customer c) { if (c.AcceptsMarketing) mail.Send(c.Email, templates.WithUnsubscribe("New phones", c.Id)); }

    public void OkLocal(Customer c)
    {
        if (!c.AcceptsMarketing) return;
        var body = templates.WithUnsubscribe($"Dear {c.Name}, new phones", c.Id);
        mail.Send(c.Email, body);
    }

    public void BadNotUsed(Customer c)
    {
        if (!c.AcceptsMarketing) return;
        templates.WithUnsubscribe("New phones", c.Id);
        mail.Send(c.Email, "New phones"); //! PRIV3005
    }

    public void DebatablePlain(Customer c) { if (c.AcceptsMarketing) mail.Send(c.Email, templates.Plain("New phones")); } //? PRIV3005
}
