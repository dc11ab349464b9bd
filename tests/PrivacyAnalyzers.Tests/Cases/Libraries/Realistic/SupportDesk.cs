//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV2004, PRIV5001, PRIV5002, PRIV5003, PRIV5004
// A support desk: tickets, mail gateway, telephone switch, a password reset, a csv export.
using System.Collections.Immutable;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using MailKit.Security;
using Microsoft.Extensions.Logging;
using MimeKit;
namespace Cases.Realistic_SupportDesk;
using PrivacyAnalyzers;

public enum State { Open, Answered, Closed }
public sealed class Ticket
{
    public int Number { get; init; }
    public State State { get; private set; }
    public string Topic { get; set; } = "";
    [Pii(PiiCategory.Correspondence)] public string Text { get; set; } = "";
    [Pii(PiiCategory.Contact)] public string From { get; set; } = "";
    public ImmutableArray<string> Tags { get; set; } = [];
    public void Close() => State = State.Closed;
    public override string ToString() => $"#{Number} [{State}] {Topic}";
}
public sealed class TicketNotFoundException(int number) : Exception($"Ticket {number} does not exist");
public sealed class TicketException(Ticket ticket, string what) : Exception($"{ticket}: {what}");

public interface ITickets { Ticket? Find(int number); IReadOnlyList<Ticket> Open(); void Save(Ticket ticket); }

public sealed class Desk(ITickets tickets, ICustomers customers, ILogger<Desk> logger, MailGateway gateway, Switch telephone)
{
    public async Task AnswerAsync(int number, string answer)
    {
        var ticket = tickets.Find(number) ?? throw new TicketNotFoundException(number);
        using var scope = logger.BeginScope("Ticket {Number}", ticket.Number);
        try
        {
            await gateway.SendAsync(ticket.From, "Re: " + ticket.Topic, answer);
            ticket.Close();
            tickets.Save(ticket);
            logger.LogInformation("Answered {Ticket}", ticket);
        }
        catch (IOException e)
        {
            logger.LogError(e, "Could not answer {Ticket} of {From}", ticket, ticket.From); //! PRIV2001
            throw new TicketException(ticket, "could not be answered");
        }
        catch (AuthenticationException e)
        {
            logger.LogError(e, "Gateway refused us for {Ticket}", ticket);
            throw;
        }
    }

    public void Report()
    {
        var open = tickets.Open();
        logger.LogInformation("{Count} open tickets: {Tickets}", open.Count, string.Join(", ", open));
        logger.LogInformation("Numbers {Numbers}", open.Select(t => t.Number));
        foreach (var group in open.GroupBy(t => t.Topic)) logger.LogInformation("{Topic}: {Count}", group.Key, group.Count());
        foreach (var group in open.GroupBy(t => t.From)) logger.LogInformation("{From}: {Count}", group.Key, group.Count()); //! PRIV2001
        var longest = open.MaxBy(t => t.Text.Length);
        logger.LogInformation("Longest is {Number} with {Length}", longest?.Number, longest?.Text.Length);
        if (longest is { Text: var text, Number: > 100 }) logger.LogDebug("It says {Start}", text[..Math.Min(20, text.Length)]); //! PRIV2001
        var (oldest, rest) = (open[0], open.Skip(1).ToList());
        logger.LogInformation("Oldest {Oldest}, {Rest} others", oldest.Number, rest.Count);
    }

    public void CallBack(int customerId)
    {
        var customer = customers.Find(customerId);
        logger.LogInformation("Calling customer {Id}", customer.Id);
        telephone.Originate(customer.Phone); //! PRIV5001 | PRIV5002
        telephone.OriginateSecure(customer.Phone);
    }

    public string ResetPassword(int customerId)
    {
        var customer = customers.Find(customerId);
        var password = Convert.ToHexString(RandomNumberGenerator.GetBytes(8));
        customer.Password = password;
        logger.LogInformation("Password of {Id} reset, {Length} characters", customer.Id, customer.Password.Length);
        logger.LogDebug("It was {Password}", customers.Find(customerId).Password); //! PRIV5004
        return password;
    }

    public void Export(string path)
    {
        var lines = tickets.Open().Select(t => $"{t.Number};{t.From};{t.Topic}");
        File.WriteAllLines(path, lines);
        logger.LogInformation("Exported to {Path}", path);
    }
}

public sealed class MailGateway(ILogger<MailGateway> logger, string host)
{
    public async Task SendAsync([Pii] string to, string subject, string body)
    {
        using var client = new MailKit.Net.Smtp.SmtpClient();
        await client.ConnectAsync(host, 587, SecureSocketOptions.StartTls);
        var message = new MimeMessage { Subject = subject, Body = new TextPart("plain") { Text = body } };
        message.To.Add(MailboxAddress.Parse(to));
        await client.SendAsync(message);
        logger.LogInformation("Sent {Subject}", subject.Length);
        logger.LogTrace("Sent to {To}", to); //! PRIV2001
    }
    public async Task SendPlainAsync([Pii] string to)
    {
        using var client = new MailKit.Net.Smtp.SmtpClient();
        await client.ConnectAsync("smtp.voip.example", 25, SecureSocketOptions.None);
        var message = new MimeMessage();
        message.To.Add(MailboxAddress.Parse(to));
        await client.SendAsync(message); //! PRIV5002
    }
}

public sealed class Switch
{
    public void Originate(string number)
    {
        using var client = new TcpClient("pbx.voip.example", 5038);
        using var writer = new StreamWriter(client.GetStream(), Encoding.ASCII);
        writer.WriteLine("Action: Originate");
        writer.WriteLine($"Channel: SIP/{number}");
    }
    public void OriginateSecure(string number)
    {
        using var client = new TcpClient("pbx.voip.example", 5039);
        using var tls = new SslStream(client.GetStream());
        tls.AuthenticateAsClient("pbx.voip.example");
        using var writer = new StreamWriter(tls, Encoding.ASCII);
        writer.WriteLine($"Channel: SIP/{number}");
    }
}
