//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV2004, PRIV3001, PRIV5001, PRIV5002, PRIV5003, PRIV5004
// A monthly run: reads calls, makes invoices, mails them, uploads a report, tells the news.
using System.Globalization;
using System.Net.Http.Json;
using System.Net.Mail;
using System.Text;
using Microsoft.Extensions.Logging;
namespace Cases.Realistic_BillingRun;
using PrivacyAnalyzers;

public sealed class Invoice
{
    public Guid Number { get; } = Guid.NewGuid();
    [Pii(PiiCategory.Contact)] public required string Recipient { get; init; }
    [Pii(PiiCategory.Identity)] public required string Name { get; init; }
    public decimal Total { get; set; }
    public List<Line> Lines { get; } = [];
    public override string ToString() => $"Invoice {Number:N} over {Total:F2}";
}
public sealed record Line([property: Cpni(CpniCategory.CallDetail)] string Destination, decimal Price);
public sealed record RunReport(int Invoices, decimal Sum, TimeSpan Took);

public sealed class BillingRun(ICustomers customers, IServiceMail mail, IMarketingMail news, ILogger<BillingRun> logger, HttpClient http)
{
    private readonly Dictionary<string, Invoice> _byRecipient = [];
    private int _failures;

    public async Task<RunReport> RunAsync(DateOnly month, CancellationToken token)
    {
        var started = System.Diagnostics.Stopwatch.StartNew();
        logger.LogInformation("Billing {Month} starts", month);
        foreach (var customer in customers.All())
        {
            token.ThrowIfCancellationRequested();
            try
            {
                var invoice = Make(customer);
                _byRecipient[invoice.Recipient] = invoice;
                logger.LogInformation("Made {Invoice} for {Customer}", invoice, customer.Id); //? PRIV2003, PRIV2002
                mail.Send(invoice.Recipient, $"Dear {invoice.Name}, you owe {invoice.Total}");
            }
            catch (FormatException e)
            {
                _failures++;
                logger.LogError(e, "Cannot bill {Customer} ({Plan})", customer.Id, customer.Plan); //? PRIV2002
                logger.LogDebug("Address was {Address}", customer.Email); //! PRIV2001
            }
        }
        var report = new RunReport(_byRecipient.Count, _byRecipient.Values.Sum(i => i.Total), started.Elapsed);
        logger.LogInformation("Billing done: {Report}, {Failures} failures", report, _failures);
        foreach (var (recipient, invoice) in _byRecipient)
        {
            if (invoice.Total > 1000) logger.LogWarning("High invoice {Number}: {Total}", invoice.Number, invoice.Total); //? PRIV2002
            if (invoice.Lines.Count == 0) logger.LogWarning("Empty invoice of {Who}", recipient); //! PRIV2001
        }
        await UploadAsync(report, token);
        return report;
    }

    private Invoice Make(Customer customer)
    {
        if (string.IsNullOrWhiteSpace(customer.Email)) throw new FormatException($"Customer {customer.Id} has no address");
        var invoice = new Invoice { Recipient = customer.Email, Name = customer.Name };
        foreach (var call in customer.Calls)
        {
            var price = Price(call);
            invoice.Lines.Add(new Line(call.Destination, price));
            invoice.Total += price;
        }
        return invoice;
    }

    private decimal Price(CallRecord call)
    {
        var rate = call.Destination switch
        {
            ['+', '1', ..] => 0.01m,
            { Length: < 4 } => 0m,
            ['+', ..] => 0.12m,
            _ => throw new FormatException("Unknown destination " + call.Destination), //! PRIV2002 | PRIV2004
        };
        return rate * (decimal)call.Duration.TotalMinutes;
    }

    private async Task UploadAsync(RunReport report, CancellationToken token)
    {
        using var response = await http.PostAsJsonAsync("http://reports.voip.example/runs", report, token);
        response.EnsureSuccessStatusCode();
        var csv = new StringBuilder("recipient;total\n");
        foreach (var invoice in _byRecipient.Values) csv.Append(invoice.Recipient).Append(';').AppendLine(invoice.Total.ToString(CultureInfo.InvariantCulture));
        await http.PutAsync("http://reports.voip.example/csv", new StringContent(csv.ToString(), Encoding.UTF8, "text/csv"), token); //! PRIV5001
        await http.PutAsync("https://reports.voip.example/csv", new StringContent(csv.ToString(), Encoding.UTF8, "text/csv"), token);
    }

    public void Announce(string text)
    {
        foreach (var customer in customers.All().Where(c => c.AcceptsMarketing)) news.Send(customer.Email, text);
        foreach (var customer in customers.All().Where(c => c.Plan == "old")) news.Send(customer.Email, text); //! PRIV3001
    }

    public void Resend(Customer customer, bool secure)
    {
        using var smtp = new SmtpClient("smtp.voip.example", 587) { EnableSsl = true };
        using var old = new SmtpClient("smtp-old.voip.example", 25);
        using var message = new MailMessage("billing@voip.example", customer.Email) { Subject = "Your invoice", Body = $"Dear {customer.Name}" };
        if (secure) smtp.Send(message);
        else old.Send(message); //! PRIV5002
    }
}
