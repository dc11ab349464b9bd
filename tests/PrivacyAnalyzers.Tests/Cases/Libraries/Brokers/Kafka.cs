//# ids: PRIV5001, PRIV5002, PRIV5003
// Confluent.Kafka: the protocol of a producer.
using Confluent.Kafka;
namespace Cases.Brokers_Kafka;

public class Topics(IProducer<string, string> injected, ProducerConfig configured, string servers)
{
    public async Task Bad(Customer c)
    {
        using var producer = new ProducerBuilder<string, string>(new ProducerConfig { BootstrapServers = "kafka.voip.example:9092" }).Build();
        await producer.ProduceAsync("sign-in", new Message<string, string> { Key = "1", Value = c.Email }); //! PRIV5002
    }
    public void BadPlain(Customer c)
    {
        var config = new ProducerConfig { BootstrapServers = servers, SecurityProtocol = SecurityProtocol.Plaintext };
        using var producer = new ProducerBuilder<Null, string>(config).Build();
        producer.Produce("sign-in", new Message<Null, string> { Value = $"{c.Name} signed in" }); //! PRIV5002
    }
    public void BadSasl(Customer c)
    {
        var config = new ProducerConfig { BootstrapServers = "kafka.voip.example", SecurityProtocol = SecurityProtocol.SaslPlaintext };
        using var producer = new ProducerBuilder<string, string>(config).SetErrorHandler((_, _) => { }).Build();
        var message = new Message<string, string>();
        message.Key = c.Email;
        message.Value = "signed in";
        producer.Produce("sign-in", message); //! PRIV5002
    }
    public void BadUnverified(Customer c)
    {
        var config = new ProducerConfig { BootstrapServers = "kafka.voip.example", SecurityProtocol = SecurityProtocol.Ssl, EnableSslCertificateVerification = false };
        using var producer = new ProducerBuilder<Null, string>(config).Build();
        producer.Produce("sign-in", new Message<Null, string> { Value = c.Email }); //! PRIV5003
    }

    public void Ok(Customer c)
    {
        var config = new ProducerConfig { BootstrapServers = "kafka.voip.example", SecurityProtocol = SecurityProtocol.SaslSsl };
        using var producer = new ProducerBuilder<Null, string>(config).Build();
        producer.Produce("sign-in", new Message<Null, string> { Value = c.Email });
    }
    public void OkLocal(Customer c)
    {
        using var producer = new ProducerBuilder<Null, string>(new ProducerConfig { BootstrapServers = "localhost:9092" }).Build();
        producer.Produce("sign-in", new Message<Null, string> { Value = c.Email });
    }
    public void OkConfigured(Customer c)
    {
        using var producer = new ProducerBuilder<Null, string>(configured).Build();
        producer.Produce("sign-in", new Message<Null, string> { Value = c.Email });
    }
    public Task OkInjected(Customer c) => injected.ProduceAsync("sign-in", new Message<string, string> { Key = "1", Value = c.Email });
    public void OkNothing(Customer c)
    {
        using var producer = new ProducerBuilder<Null, string>(new ProducerConfig { BootstrapServers = "kafka.voip.example:9092" }).Build();
        producer.Produce("sign-in", new Message<Null, string> { Value = c.Plan });
    }
}
