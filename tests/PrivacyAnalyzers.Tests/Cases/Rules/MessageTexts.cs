//# ids: PRIV3005, PRIV3006, PRIV3009
using System.Text;
using PrivacyAnalyzers;
namespace Cases.MessageTexts;
public interface ILinks { string UnsubscribeFor(int id); string For(int id); }
public interface ITemplates { string News(); [Fulfils(Duty.Unsubscribe)] string Close(string body); [Fulfils(Duty.Unsubscribe)] void Finish(System.Net.Mail.MailMessage m); void Style(System.Net.Mail.MailMessage m); }
public interface ICampaign { [Sink(Channel.Marketing)] void Send(System.Net.Mail.MailMessage m); [Sink(Channel.Marketing)] void Write(string to, string subject, string body); }
public class Unsubscribe(IMarketingMail mail, ICampaign campaign, ILinks links, ITemplates templates)
{
    private const string Body = "New phones";
    private const string Footer = "Unsubscribe: https://portal.example/bye";
    private static readonly string s_body = "New phones";
    public void Bad(Customer c) { if (c.AcceptsMarketing) mail.Send(c.Email, "New phones"); } //! PRIV3005
    public void BadName(Customer c) { if (c.AcceptsMarketing) mail.Send(c.Email, $"Dear {c.Name}, {c.Id} new phones"); } //! PRIV3005
    public void BadConst(Customer c) { if (c.AcceptsMarketing) mail.Send(c.Email, Body + "!"); } //! PRIV3005
    public void BadStatic(Customer c) { if (c.AcceptsMarketing) mail.Send(c.Email, s_body); } //! PRIV3005
    public void BadHelper(Customer c) { if (c.AcceptsMarketing) mail.Send(c.Email, Text(c)); } //! PRIV3005
    private static string Text(Customer c) => "Dear " + c.Name + ", new phones";
    public void BadBuilder(Customer c)
    {
        var text = new StringBuilder("Dear ").Append(c.Name);
        text.AppendLine(", new phones");
        if (c.AcceptsMarketing) mail.Send(c.Email, text.ToString()); //! PRIV3005
    }
    public void OkBuilder(Customer c)
    {
        var text = new StringBuilder("Dear ").Append(c.Name);
        text.AppendLine(Footer);
        if (c.AcceptsMarketing) mail.Send(c.Email, text.ToString());
    }
    public void BadParentheses(Customer c)
    {
        var text = (new StringBuilder("Dear ").Append(c.Name));
        (text).AppendLine((", new phones"));
        if (c.AcceptsMarketing) mail.Send(c.Email, (text).ToString()); //! PRIV3005
    }
    public void OkParentheses(Customer c)
    {
        var text = (new StringBuilder("Dear ").Append(c.Name));
        ((text)).AppendLine((Footer));
        if (c.AcceptsMarketing) mail.Send(c.Email, (text).ToString());
    }
    public void OkFinishedParentheses(Customer c)
    {
        if (!c.AcceptsMarketing) return;
        var message = (new System.Net.Mail.MailMessage("shop@portal.example", c.Email) { Body = "New phones" });
        templates.Style((message));
        campaign.Send((message));
    }
    public void OkFooter(Customer c) { if (c.AcceptsMarketing) mail.Send(c.Email, Body + Footer); }
    public void OkLink(Customer c) { if (c.AcceptsMarketing) mail.Send(c.Email, $"New phones {links.UnsubscribeFor(c.Id)}"); }
    public void OkUnknown(Customer c) { if (c.AcceptsMarketing) mail.Send(c.Email, templates.News()); }
    public void OkUnknownPart(Customer c) { if (c.AcceptsMarketing) mail.Send(c.Email, $"New phones {links.For(c.Id)}"); }
    public void OkGiven(Customer c, string body) { if (c.AcceptsMarketing) mail.Send(c.Email, body); }
    public void OkMarked(Customer c) { if (c.AcceptsMarketing) mail.Send(c.Email, templates.Close("New phones")); }
    public void BadAdded(Customer c)
    {
        var body = "New";
        body += " phones";
        if (c.AcceptsMarketing) mail.Send(c.Email, body); //! PRIV3005
    }
    public void OkAdded(Customer c)
    {
        var body = "New";
        body += Footer;
        if (c.AcceptsMarketing) mail.Send(c.Email, body);
    }
    public void BadSubject(Customer c) { if (c.AcceptsMarketing) campaign.Write(c.Email, "News", "New phones"); } //! PRIV3005
    public void OkSubject(Customer c) { if (c.AcceptsMarketing) campaign.Write(c.Email, "News", templates.News()); }
    public void BadMessage(Customer c)
    {
        if (!c.AcceptsMarketing) return;
        var message = new System.Net.Mail.MailMessage("shop@portal.example", c.Email) { Subject = "News", Body = "New phones" };
        campaign.Send(message); //! PRIV3005
    }
    public void OkHeader(Customer c)
    {
        if (!c.AcceptsMarketing) return;
        var message = new System.Net.Mail.MailMessage("shop@portal.example", c.Email) { Subject = "News", Body = "New phones" };
        message.Headers.Add("List-Unsubscribe", "<https://portal.example/bye>");
        campaign.Send(message);
    }
    public void OkFinished(Customer c)
    {
        if (!c.AcceptsMarketing) return;
        var message = new System.Net.Mail.MailMessage("shop@portal.example", c.Email) { Body = "New phones" };
        templates.Finish(message);
        campaign.Send(message);
    }
    public void OkStyled(Customer c)
    {
        if (!c.AcceptsMarketing) return;
        var message = new System.Net.Mail.MailMessage("shop@portal.example", c.Email) { Body = "New phones" };
        templates.Style(message);
        campaign.Send(message);
    }
    public void OkBodyLater(Customer c)
    {
        if (!c.AcceptsMarketing) return;
        var message = new System.Net.Mail.MailMessage();
        message.To.Add(c.Email);
        message.Body = "New phones. " + Footer;
        campaign.Send(message);
    }
}
public interface IPartnerMail { [Sink(Channel.PartnerNotice)] void Send(string to, string text); }
public class Offers(IServiceMail mail, IPartnerMail partner, IMarketingMail marketing)
{
    public void Bad(Customer c) => mail.Send(c.Email, "Get 20% off our new phones!"); //! PRIV3006
    public void BadBuy(Customer c) => mail.Send(c.Email, $"Dear {c.Name}, your line is ready. Buy a new phone today."); //! PRIV3006
    public void BadPartner(Customer c) => partner.Send("partner@example.com", "A special offer for all your friends"); //! PRIV3006
    public void Ok(Customer c) => mail.Send(c.Email, "Your order has shipped. Your new phone arrives today.");
    public void OkInvoice(Customer c) => mail.Send(c.Email, $"Your invoice of {c.Id} is due. You saved the receipt.");
    public void OkUpdate(Customer c) => mail.Send(c.Email, "A security update is available for your phone; download it now.");
    public void OkPartner(Customer c) => partner.Send("partner@example.com", "The price list changed on Monday");
    public void OkMarketing(Customer c) { if (c.AcceptsMarketing) marketing.Send(c.Email, "20% off. Unsubscribe here: https://x.example"); }
}
public class Passwords(IServiceMail mail, IMarketingMail marketing)
{
    public void Bad(Customer c) => mail.Send(c.Email, "Please reply with your password so that we can help you."); //! PRIV3009
    public void BadVerify(Customer c) => mail.Send(c.Email, $"Dear {c.Name}, confirm your password to keep the account."); //! PRIV3009
    public void BadPin(Customer c) => mail.Send(c.Email, "Tell us your PIN. Thank you."); //! PRIV3009
    public void BadWhat(Customer c) => mail.Send(c.Email, "What is your password?"); //! PRIV3009
    public void Ok(Customer c) => mail.Send(c.Email, "Reset your password here: https://portal.example/reset");
    public void OkNever(Customer c) => mail.Send(c.Email, "We will never ask you to send your password.");
    public void OkDoNot(Customer c) => mail.Send(c.Email, "Do not give your password to anybody.");
    public void OkChanged(Customer c) => mail.Send(c.Email, "Your password was changed. If it was not you, tell us.");
    public void OkNew(Customer c) => mail.Send(c.Email, "Enter a new password on the page behind this link.");
}
