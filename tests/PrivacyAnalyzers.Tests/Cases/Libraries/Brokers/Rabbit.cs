//# ids: PRIV5001, PRIV5002, PRIV5003
// RabbitMQ.Client: addresses, TLS options, certificate callbacks.
using System.Text;
using System.Text.Json;
using RabbitMQ.Client;
namespace Cases.Brokers_Rabbit;

public class Queue(IConnection injected, IConnectionFactory injectedFactory, string host)
{
    public async Task Bad(Customer c)
    {
        var factory = new ConnectionFactory { HostName = "mq.voip.example" };
        await using var connection = await factory.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        await channel.BasicPublishAsync("", "sign-in", Encoding.UTF8.GetBytes(c.Email)); //! PRIV5002
    }
    public async Task BadUri(Customer c)
    {
        var factory = new ConnectionFactory { Uri = new Uri("amqp://user:secret@mq.voip.example:5672/voip") };
        using var connection = await factory.CreateConnectionAsync("portal");
        using var channel = await connection.CreateChannelAsync();
        var body = JsonSerializer.SerializeToUtf8Bytes(new { c.Name, c.Id });
        await channel.BasicPublishAsync("exchange", "sign-in", false, new BasicProperties(), body); //! PRIV5002
    }
    public async Task BadHeader(Customer c)
    {
        var factory = new ConnectionFactory { HostName = "mq.voip.example", Ssl = { Enabled = false } };
        using var connection = await factory.CreateConnectionAsync();
        using var channel = await connection.CreateChannelAsync();
        var properties = new BasicProperties { Headers = new Dictionary<string, object?> { ["mail"] = c.Email } };
        await channel.BasicPublishAsync("exchange", "sign-in", false, properties, Encoding.UTF8.GetBytes("x")); //! PRIV5002
    }
    public async Task BadCallback(Customer c)
    {
        var factory = new ConnectionFactory { HostName = "mq.voip.example", Ssl = new SslOption { Enabled = true, CertificateValidationCallback = (_, _, _, _) => true } };
        using var connection = await factory.CreateConnectionAsync();
        using var channel = await connection.CreateChannelAsync();
        await channel.BasicPublishAsync("", "sign-in", Encoding.UTF8.GetBytes(c.Email)); //! PRIV5003
    }

    public async Task Ok(Customer c)
    {
        var factory = new ConnectionFactory { HostName = "mq.voip.example", Ssl = new SslOption("mq.voip.example", enabled: true) };
        using var connection = await factory.CreateConnectionAsync();
        using var channel = await connection.CreateChannelAsync();
        await channel.BasicPublishAsync("", "sign-in", Encoding.UTF8.GetBytes(c.Email));
    }
    public async Task OkEnabled(Customer c)
    {
        var factory = new ConnectionFactory { HostName = "mq.voip.example" };
        factory.Ssl.Enabled = true;
        using var connection = await factory.CreateConnectionAsync();
        using var channel = await connection.CreateChannelAsync();
        await channel.BasicPublishAsync("", "sign-in", Encoding.UTF8.GetBytes(c.Email));
    }
    public async Task OkUri(Customer c)
    {
        var factory = new ConnectionFactory { Uri = new Uri("amqps://mq.voip.example") };
        using var connection = await factory.CreateConnectionAsync();
        using var channel = await connection.CreateChannelAsync();
        await channel.BasicPublishAsync("", "sign-in", Encoding.UTF8.GetBytes(c.Email));
    }
    public async Task OkLocal(Customer c)
    {
        using var connection = await new ConnectionFactory { HostName = "localhost" }.CreateConnectionAsync();
        using var channel = await connection.CreateChannelAsync();
        await channel.BasicPublishAsync("", "sign-in", Encoding.UTF8.GetBytes(c.Email));
    }
    public async Task OkDefault(Customer c)
    {
        using var connection = await new ConnectionFactory().CreateConnectionAsync();
        using var channel = await connection.CreateChannelAsync();
        await channel.BasicPublishAsync("", "sign-in", Encoding.UTF8.GetBytes(c.Email));
    }
    public async Task OkConfigured(Customer c)
    {
        using var connection = await new ConnectionFactory { HostName = host }.CreateConnectionAsync();
        using var channel = await connection.CreateChannelAsync();
        await channel.BasicPublishAsync("", "sign-in", Encoding.UTF8.GetBytes(c.Email));
    }
    public async Task OkInjected(Customer c)
    {
        using var channel = await injected.CreateChannelAsync();
        await channel.BasicPublishAsync("", "sign-in", Encoding.UTF8.GetBytes(c.Email));
        using var other = await (await injectedFactory.CreateConnectionAsync()).CreateChannelAsync();
        await other.BasicPublishAsync("", "sign-in", Encoding.UTF8.GetBytes(c.Email));
    }
    public async Task OkNothing(Customer c)
    {
        using var connection = await new ConnectionFactory { HostName = "mq.voip.example" }.CreateConnectionAsync();
        using var channel = await connection.CreateChannelAsync();
        await channel.BasicPublishAsync("", "sign-in", Encoding.UTF8.GetBytes(c.Plan));
    }
}
