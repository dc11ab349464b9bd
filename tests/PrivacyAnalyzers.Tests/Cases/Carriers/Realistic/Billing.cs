//# ids: PRIV2001, PRIV2003
//# newest
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;
namespace Cases.Realistic_Billing;

// An invoice is rendered, numbered and mailed.
public sealed class Invoice
{
    public required string Number { get; init; }
    public required Address To { get; init; }
    public List<Item> Items { get; } = [];
    public decimal Total => Items.Sum(i => i.Price * i.Count);
    public sealed record Item(string Text, decimal Price, int Count);
    public sealed class Address { public string Head { get; set; } = ""; public string Mail { get; set; } = ""; }
}

public sealed class Billing(ICustomers customers, IServiceMail mail, ILogger<Billing> log)
{
    int next;

    Invoice Create(Customer c, params ReadOnlySpan<Invoice.Item> items)
    {
        var invoice = new Invoice { Number = $"R{++next:000000}", To = new() { Head = c.Name, Mail = c.Email } };
        foreach (var item in items) invoice.Items.Add(item);
        return invoice;
    }

    static string Render(Invoice invoice)
    {
        var sb = new StringBuilder().AppendLine(invoice.To.Head).AppendLine(CultureInfo.InvariantCulture, $"Invoice {invoice.Number}");
        foreach (var i in invoice.Items) sb.AppendLine(CultureInfo.InvariantCulture, $"{i.Text,-30}{i.Price,10:F2}");
        return sb.ToString();
    }

    static string Summary(Invoice invoice) => string.Create(CultureInfo.InvariantCulture, $"{invoice.Number}: {invoice.Items.Count} items, {invoice.Total:F2}");

    public void BadRendered(int id)
    {
        var c = customers.Find(id);
        var invoice = Create(c, new Invoice.Item(c.Plan, 9.90m, 1));
        var text = Render(invoice);
        mail.Send(invoice.To.Mail, text);
        log.LogDebug("{Text}", text); //! PRIV2001
    }

    public void BadHead(int id)
    {
        var invoice = Create(customers.Find(id));
        log.LogInformation("{Number} for {Head}", invoice.Number, invoice.To.Head); //! PRIV2001
    }

    public void BadItem(Customer c)
    {
        var invoice = Create(c, new Invoice.Item("calls of " + c.Phone, 1m, 1));
        log.LogInformation("{Text}", invoice.Items[0].Text); //! PRIV2001
    }

    public void OkSummary(int id)
    {
        var c = customers.Find(id);
        var invoice = Create(c, new Invoice.Item(c.Plan, 9.90m, 1));
        mail.Send(invoice.To.Mail, Render(invoice));
        log.LogInformation("{Summary}", Summary(invoice));
        log.LogInformation("{Number} {Total} {First}", invoice.Number, invoice.Total, invoice.Items[0].Text);
    }
}
