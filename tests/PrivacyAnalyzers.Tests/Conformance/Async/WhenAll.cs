namespace Cases.Async;

public class WhenAll(ICustomers customers)
{
    private async Task<string> ContactOf(int id) => (await customers.FindAsync(id)).Email;

    private async Task<string> PlanOf(int id) => (await customers.FindAsync(id)).Plan;

    public async Task BadAll(int[] ids)
    {
        string[] contacts = await Task.WhenAll(ids.Select(id => ContactOf(id)));
        foreach (var contact in contacts)
            Out.Log(contact); //! PRIV2001
    }

    public async Task BadAny(int first, int second)
    {
        var winner = await Task.WhenAny(ContactOf(first), ContactOf(second));
        Out.Log(await winner); //! PRIV2001
    }

    public async Task BadStartedEarly(int id)
    {
        var contact = ContactOf(id);
        var plan = PlanOf(id);
        await Task.WhenAll(contact, plan);
        Out.Log(contact.Result); //! PRIV2001
    }

    public async Task OkOtherTask(int id)
    {
        var contact = ContactOf(id);
        var plan = PlanOf(id);
        await Task.WhenAll(contact, plan);
        Out.Log(plan.Result);
    }

    public async Task OkHowMany(int[] ids)
    {
        var contacts = await Task.WhenAll(ids.Select(ContactOf));
        Out.Log(contacts.Length);
    }
}
