//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// consent service behind own interface, with implementation in source
using PrivacyAnalyzers;
namespace Cases.Guards_Services;

public interface IConsentService { Task<bool> CanContactAsync(Customer c, CancellationToken token = default); bool CanContact(Customer c); bool IsKnown(Customer c); }

public sealed class ConsentService(IConsents consents) : IConsentService
{
    public async Task<bool> CanContactAsync(Customer c, CancellationToken token = default)
    {
        token.ThrowIfCancellationRequested();
        if (c.Plan == "Closed") return false;
        return await consents.AllowsMarketingAsync(c.Id).ConfigureAwait(false);
    }

    public bool CanContact(Customer c) => c.Plan != "Closed" && consents.AllowsMarketing(c);

    public bool IsKnown(Customer c) => c.Id > 0;
}

public class Job(IMarketingMail mail, IConsentService service, ConsentService concrete)
{
    public async Task OkAsync(Customer c) { if (await service.CanContactAsync(c)) await mail.SendAsync(c.Email, "News"); }

    public void Ok(Customer c) { if (service.CanContact(c)) mail.Send(c.Email, "News"); }

    public void Bad(Customer c) { if (service.IsKnown(c)) mail.Send(c.Email, "News"); } //! PRIV3001

    public void OkConcrete(Customer c) { if (!concrete.CanContact(c)) return; mail.Send(c.Email, "News"); }

    public void BadConcrete(Customer c) { if (concrete.CanContact(c)) return; mail.Send(c.Email, "News"); } //! PRIV3001 | PRIV3004

    public async Task OkLinq(IEnumerable<Customer> all) { foreach (var c in all.Where(service.CanContact)) await mail.SendAsync(c.Email, "News"); }

    public async Task OkLoop(IEnumerable<Customer> all, CancellationToken token)
    {
        foreach (var c in all)
        {
            if (!await service.CanContactAsync(c, token)) continue;
            await mail.SendAsync(c.Email, "News");
        }
    }

    public void BadPerson(Customer a, Customer b) { if (service.CanContact(a)) mail.Send(b.Email, "News"); } //! PRIV3003
}
