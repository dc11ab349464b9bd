using VoipPortal.Domain;

namespace VoipPortal.Infrastructure;

/// <summary>Keeps our customer relations system up to date.</summary>
public class CrmClient(HttpClient http)
{
    /// <summary>One customer who is new or has changed.</summary>
    public async Task PushAsync(Customer customer)
    {
        using var answer = await http.PostAsJsonAsync("contacts", new { customer.Id, customer.Name, customer.Email });
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Whether somebody of that address is in there.</summary>
    public async Task<bool> KnowsAsync(Customer customer)
    {
        using var answer = await http.PostAsJsonAsync("contacts/find", new { customer.Email });
        return answer.IsSuccessStatusCode;
    }

    /// <summary>All customers at once, as a table. The server for it stands apart.</summary>
    public async Task ImportAsync(IReadOnlyList<Customer> customers)
    {
        var table = string.Join('\n', customers.Select(c => $"{c.Id};{c.Email}"));
        using var answer = await http.PostAsync("https://import.crm.voip.example/contacts", new StringContent(table));
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The telephones of the service desk show who calls; the program for it runs on this machine.</summary>
    public async Task TellDeskAsync(Customer customer)
    {
        using var answer = await http.PostAsJsonAsync("http://localhost:8090/callers", new { customer.Phone, customer.Name });
        answer.EnsureSuccessStatusCode();
    }
}
