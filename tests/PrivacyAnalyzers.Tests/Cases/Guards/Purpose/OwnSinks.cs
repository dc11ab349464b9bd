//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// own interface with marketing channel, marked parameters
using PrivacyAnalyzers;
namespace Cases.Purpose_OwnSinks;

public class Lead
{
    public int Id { get; set; }
    [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";
    [ConsentCheck(Purpose.Marketing)] public bool OptIn { get; set; }
    [ConsentCheck(Purpose.Analytics)] public bool Measurable { get; set; }
}

public interface INewsletter
{
    void Push([Sink(Channel.Marketing)] string to, string campaign);
    [Sink(Channel.Marketing)] Task PushAsync(Lead c);
}

[Sink(Channel.Marketing)]
public class Sms { public void Text(string number, string text) => Console.WriteLine(number.Length + text.Length); }

public class Job(INewsletter news, Sms sms, IConsents consents)
{
    public void Ok(Customer c) { if (c.AcceptsMarketing) news.Push(c.Email, "spring"); }

    public void Bad(Customer c) => news.Push(c.Email, "spring"); //! PRIV3001

    public void OkUnmarkedParameter(Customer c) => news.Push("all@voip.example", c.Plan);

    public async Task OkObject(Lead c) { if (await consents.AllowsMarketingAsync(c.Id)) await news.PushAsync(c); }

    public async Task BadObject(Lead c) => await news.PushAsync(c); //! PRIV3001

    public void OkSms(Customer c) { if (c.AcceptsMarketing) sms.Text(c.Phone, "Sale"); }

    public void BadSms(Customer c) => sms.Text(c.Phone, "Sale"); //! PRIV3001

    public void BadSmsPurpose(Customer c) { if (c.AcceptsAnalytics) sms.Text(c.Phone, "Sale"); } //! PRIV3002

    public void BadSmsPerson(Customer c, Customer d) { if (d.AcceptsMarketing) sms.Text(c.Phone, "Sale"); } //! PRIV3003

    public void BadObjectInverted(Lead c) { if (!c.OptIn) news.PushAsync(c).Wait(); } //! PRIV3004
}
