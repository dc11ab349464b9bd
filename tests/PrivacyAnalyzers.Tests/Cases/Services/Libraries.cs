// Loggers, brokers, mailers and ciphers of libraries.
using Serilog;
using NLog;
using System.Diagnostics;
using Microsoft.ApplicationInsights;
using PrivacyAnalyzers;
namespace Telco.E2;
public class Libs
{
    static readonly NLog.Logger N = NLog.LogManager.GetCurrentClassLogger();
    static readonly log4net.ILog L4 = log4net.LogManager.GetLogger(typeof(Libs));
    public void A(Subscriber s, Serilog.ILogger log, TelemetryClient tc, StackExchange.Redis.IDatabase db)
    {
        log.Information("a {Mail}", s.Mailbox); //! PRIV2001
        log.ForContext("Mail", s.Mailbox).Information("x"); //! PRIV2001
        log.Information("a {Key}", s.Key);
        log.Information("a {Sub}", s);
        log.Information("a {@Sub}", s); //! PRIV2003
        log.Information("a {$Sub}", s);
        using (Serilog.Context.LogContext.PushProperty("Name", s.FullName)) log.Information("x"); //! PRIV2001
        N.Info("x {0}", s.FullName); //! PRIV2001
        N.WithProperty("n", s.FullName).Info("x"); //! PRIV2001
        N.Info("x {0}", s.Tariff);
        L4.InfoFormat("x {0}", s.FullName); //! PRIV2001
        L4.Info(s.Tariff);
        log4net.ThreadContext.Properties["n"] = s.FullName; //! PRIV2001
        Trace.WriteLine(s.FullName); //! PRIV2001
        Debug.WriteLine(s.Tariff);
        Console.Error.WriteLine(s.Mailbox); //! PRIV2001
        Console.WriteLine("{0} {1}", s.Key, s.Mailbox); //! PRIV2001
        tc.TrackEvent("x", new Dictionary<string, string> { ["who"] = s.Mailbox }); //! PRIV2005
        tc.TrackEvent("x", new Dictionary<string, string> { ["who"] = s.Tariff });
        tc.TrackTrace(s.FullName); //! PRIV2005 | PRIV2001
        tc.Context.User.AuthenticatedUserId = s.Mailbox; //! PRIV2005
        Sentry.SentrySdk.CaptureMessage("for " + s.Mailbox); //! PRIV2005 | PRIV2001
    }
}
public class Kafka(Confluent.Kafka.IProducer<string, string> p)
{
    public Task A(Subscriber s) => p.ProduceAsync("subs", new Confluent.Kafka.Message<string, string> { Key = s.Key.ToString(), Value = s.Mailbox });
}
public class KafkaMade
{
    public async Task A(Subscriber s) { using var p = new Confluent.Kafka.ProducerBuilder<string, string>(new Confluent.Kafka.ProducerConfig { BootstrapServers = "k.telco.example:9092" }).Build(); await p.ProduceAsync("subs", new Confluent.Kafka.Message<string, string> { Value = s.Mailbox }); } //! PRIV5002
    public async Task B(Subscriber s) { using var p = new Confluent.Kafka.ProducerBuilder<string, string>(new Confluent.Kafka.ProducerConfig { BootstrapServers = "k.telco.example:9092", SecurityProtocol = Confluent.Kafka.SecurityProtocol.SaslSsl }).Build(); await p.ProduceAsync("subs", new Confluent.Kafka.Message<string, string> { Value = s.Mailbox }); }
    public async Task C(Subscriber s) { using var p = new Confluent.Kafka.ProducerBuilder<string, string>(new Confluent.Kafka.ProducerConfig { BootstrapServers = "k.telco.example:9092", SecurityProtocol = Confluent.Kafka.SecurityProtocol.Plaintext }).Build(); await p.ProduceAsync("subs", new Confluent.Kafka.Message<string, string> { Value = s.Mailbox }); } //! PRIV5002
}
public class MailK
{
    public async Task Bad(Subscriber s) { using var c = new MailKit.Net.Smtp.SmtpClient(); await c.ConnectAsync("mx.telco.example", 25, MailKit.Security.SecureSocketOptions.None); var m = new MimeKit.MimeMessage(); m.To.Add(MimeKit.MailboxAddress.Parse(s.Mailbox)); m.Subject = "Invoice"; await c.SendAsync(m); } //! PRIV5002
    public async Task Ok(Subscriber s) { using var c = new MailKit.Net.Smtp.SmtpClient(); await c.ConnectAsync("mx.telco.example", 465, true); var m = new MimeKit.MimeMessage(); m.To.Add(MimeKit.MailboxAddress.Parse(s.Mailbox)); m.Subject = "Invoice"; await c.SendAsync(m); }
}
public class SG(SendGrid.ISendGridClient c)
{
    public async Task Ok(Subscriber s) => await c.SendEmailAsync(SendGrid.Helpers.Mail.MailHelper.CreateSingleEmail(new("a@telco.example"), new(s.Mailbox), "Invoice", "Your invoice", "<p>Your invoice</p>"));
}
public class Grpcs
{
    public void A() { using var ch = Grpc.Net.Client.GrpcChannel.ForAddress("http://g.telco.example"); }
}
public class Enc(Microsoft.AspNetCore.DataProtection.IDataProtector p, Microsoft.Extensions.Logging.ILogger log)
{
    public void A(Subscriber s) { Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(log, Microsoft.AspNetCore.DataProtection.DataProtectionCommonExtensions.Protect(p, s.Mailbox)); }
    public void B(string t) { }
    public void C(Subscriber s) { var c = Microsoft.AspNetCore.DataProtection.DataProtectionCommonExtensions.Protect(p, s.Mailbox); Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(log, Microsoft.AspNetCore.DataProtection.DataProtectionCommonExtensions.Unprotect(p, c)); } //! PRIV2001
    public void D(Subscriber s) { using var h = System.Security.Cryptography.SHA256.Create(); Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(log, Convert.ToHexString(h.ComputeHash(System.Text.Encoding.UTF8.GetBytes(s.Mailbox)))); }
    public void E(Subscriber s) { File.WriteAllText("pw", Convert.ToBase64String(System.Security.Cryptography.Rfc2898DeriveBytes.Pbkdf2(s.Pin, new byte[16], 100000, System.Security.Cryptography.HashAlgorithmName.SHA256, 32))); }
    public void F(Subscriber s, Microsoft.Extensions.Compliance.Redaction.Redactor r) => Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(log, r.Redact(s.Mailbox));
    public void G(Subscriber s) => Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(log, Microsoft.Extensions.Compliance.Redaction.NullRedactor.Instance.Redact(s.Mailbox)); //! PRIV2001
}
