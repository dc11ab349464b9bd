//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// a whole person given to a marketing sink
using PrivacyAnalyzers;
namespace Cases.Purpose_ObjectSinks;

public class Lead
{
    public int Id { get; set; }
    [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";
    [ConsentCheck(Purpose.Marketing)] public bool OptIn { get; set; }
    [ConsentCheck(Purpose.Analytics)] public bool Measurable { get; set; }
}

public interface IAudience
{
    [Sink(Channel.Marketing)] void Add(Lead c);
    [Sink(Channel.Marketing)] void AddAll(IEnumerable<Lead> list);
    void Join([Sink(Channel.Marketing)] Lead c, string list);
}

public record Recipient([property: Pii(PiiCategory.Contact)] string Email, string Name);

public interface IRecipients { [Sink(Channel.Marketing)] Task SendAsync(Recipient to, string text); }

public class Job(IAudience audience, IRecipients recipients, IEnumerable<Lead> leads)
{
    public void Ok(Lead c) { if (c.OptIn) audience.Add(c); }

    public void Bad(Lead c) => audience.Add(c); //! PRIV3001

    public void OkMarked(Lead c) { if (c.OptIn) audience.Join(c, "spring"); }

    public void BadMarked(Lead c) => audience.Join(c, "spring"); //! PRIV3001

    public void OkList() => audience.AddAll(leads.Where(c => c.OptIn));

    public void BadList() => audience.AddAll(leads); //! PRIV3001

    public async Task OkRecipient(Customer c) { if (c.AcceptsMarketing) await recipients.SendAsync(new Recipient(c.Email, "x"), "News"); }

    public async Task BadRecipient(Customer c) => await recipients.SendAsync(new Recipient(c.Email, "x"), "News"); //! PRIV3001

    public void BadPurpose(Lead c) { if (c.Measurable) audience.Add(c); } //! PRIV3002
}
