//# ids: PRIV2001, PRIV5001, PRIV5002, PRIV5003
// MQTTnet: options with and without TLS; what others publish.
using System.Text;
using MQTTnet;
namespace Cases.Brokers_Mqtt;

public class Publisher(IMqttClient injected, MqttClientOptions configured)
{
    private readonly MqttClientFactory _factory = new();

    public async Task Bad(Customer c)
    {
        using var client = _factory.CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("mq.voip.example", 1883).Build());
        await client.PublishStringAsync("sign-in", c.Email); //! PRIV5002
    }
    public async Task BadMessage(Customer c)
    {
        var options = new MqttClientOptionsBuilder().WithClientId("portal").WithTcpServer("mq.voip.example").WithCleanSession().Build();
        var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(options, CancellationToken.None);
        var message = new MqttApplicationMessageBuilder().WithTopic("sign-in").WithPayload(c.Email).Build();
        await client.PublishAsync(message, CancellationToken.None); //! PRIV5002
    }
    public async Task BadUri(Customer c)
    {
        var client = _factory.CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptionsBuilder().WithConnectionUri("mqtt://mq.voip.example").Build());
        await client.PublishStringAsync("sign-in", $"{c.Name} signed in"); //! PRIV5002
    }

    public async Task Ok(Customer c)
    {
        using var client = _factory.CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("mq.voip.example", 8883).WithTlsOptions(o => o.UseTls()).Build());
        await client.PublishStringAsync("sign-in", c.Email);
    }
    public async Task OkTlsFirst(Customer c)
    {
        using var client = _factory.CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptionsBuilder().WithTlsOptions(new MqttClientTlsOptions { UseTls = true }).WithTcpServer("mq.voip.example").Build());
        await client.PublishStringAsync("sign-in", c.Email);
    }
    public async Task OkUri(Customer c)
    {
        var client = _factory.CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptionsBuilder().WithConnectionUri("mqtts://mq.voip.example").Build());
        await client.PublishStringAsync("sign-in", c.Email);
    }
    public async Task OkLocal(Customer c)
    {
        var client = _factory.CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("localhost").Build());
        await client.PublishStringAsync("sign-in", c.Email);
    }
    public async Task OkConfigured(Customer c)
    {
        await injected.ConnectAsync(configured);
        await injected.PublishStringAsync("sign-in", c.Email);
    }
    public Task OkInjected(Customer c) => injected.PublishStringAsync("sign-in", c.Email);
    public async Task OkNothing(Customer c)
    {
        using var client = _factory.CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("mq.voip.example", 1883).Build());
        await client.PublishStringAsync("sign-in", c.Id.ToString());
    }
}

// A message is what others wrote; in a marked member it is what the mark says.
public class Reader
{
    private readonly Dictionary<string, Customer> _byTopic = [];

    public void Bad(IMqttClient client) => client.ApplicationMessageReceivedAsync += e =>
    {
        var customer = new Customer { Email = e.ApplicationMessage.ConvertPayloadToString() };
        Out.Log(customer.Email); //! PRIV2001
        return Task.CompletedTask;
    };
    public void BadNamed(IMqttClient client) => client.ApplicationMessageReceivedAsync += OnMessage;
    private Task OnMessage(MqttApplicationMessageReceivedEventArgs e)
    {
        var customer = new Customer();
        customer.Email = Encoding.UTF8.GetString(e.ApplicationMessage.Payload);
        Out.Log($"from {customer.Email}"); //! PRIV2001
        return Task.CompletedTask;
    }
    public void BadTopic(MqttApplicationMessageReceivedEventArgs e)
    {
        var customer = new Customer { Phone = e.ApplicationMessage.Topic.Split('/')[1] };
        Out.Log(customer.Phone); //! PRIV2001
    }

    public void Ok(IMqttClient client) => client.ApplicationMessageReceivedAsync += e =>
    {
        Out.Log(e.ApplicationMessage.ConvertPayloadToString());
        var customer = new Customer { Plan = e.ApplicationMessage.ConvertPayloadToString() };
        Out.Log(customer.Plan + e.ApplicationMessage.Topic);
        return Task.CompletedTask;
    };
}
