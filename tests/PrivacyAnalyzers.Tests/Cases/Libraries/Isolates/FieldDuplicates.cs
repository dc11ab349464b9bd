//# ids: PRIV2001, PRIV2002, PRIV5001
// Data that came by an own field and data read on the spot meet in one argument.
using System.Text;
namespace Cases.Isolates_FieldDuplicates;
using PrivacyAnalyzers;

public class Invoice { [Pii] public string To { get; set; } = ""; public decimal Total { get; set; } public string Note { get; set; } = ""; }
public class A(HttpClient http)
{
    private readonly List<Invoice> _all = [];
    private string _last = "";
    public async Task Run(IEnumerable<Customer> customers)
    {
        foreach (var c in customers) _all.Add(new Invoice { To = c.Email, Note = c.Calls[0].Destination });
        await Upload();
    }
    private async Task Upload()
    {
        var csv = new StringBuilder();
        foreach (var i in _all) csv.Append(i.To).Append(i.Note);
        await http.PostAsync("http://x.voip.example", new StringContent(csv.ToString())); //! PRIV5001
    }
    public void Remember(Customer c) { _last = c.Name; Tell(c); }
    private void Tell(Customer c) => Out.Log(_last + c.Email); //! PRIV2001
}
