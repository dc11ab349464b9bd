// Passwords and keys that clients and ciphers are opened with: what they answer does not hold them.
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers;
namespace Telco.M1;
public class Settings { [Pii(PiiCategory.Credential)] public string Key { get; set; } = ""; [Pii(PiiCategory.Credential)] public byte[] Raw { get; set; } = []; [Pii(PiiCategory.Credential)] public string Pem { get; set; } = ""; [Pii(PiiCategory.Credential)] public string Password { get; set; } = ""; public string Host { get; set; } = ""; public string User { get; set; } = ""; }
public class Keys(Settings o, ILogger log)
{
    public void Hmac(string data) { using var h = new HMACSHA256(Encoding.UTF8.GetBytes(o.Key)); log.LogInformation("{S}", Convert.ToHexString(h.ComputeHash(Encoding.UTF8.GetBytes(data)))); }
    public void HmacStatic(string data) => log.LogInformation("{S}", Convert.ToHexString(HMACSHA256.HashData(o.Raw, Encoding.UTF8.GetBytes(data))));
    public void AesKey(byte[] plain) { using var a = Aes.Create(); a.Key = o.Raw; log.LogInformation("{S}", Convert.ToBase64String(a.EncryptCbc(plain, a.IV))); }
    public void Gcm(byte[] plain) { using var a = new AesGcm(o.Raw, 16); var c = new byte[plain.Length]; var t = new byte[16]; var n = RandomNumberGenerator.GetBytes(12); a.Encrypt(n, plain, c, t); log.LogInformation("{S}", Convert.ToBase64String(c)); }
    public void Rsa(byte[] data) { using var r = RSA.Create(); r.ImportFromPem(o.Pem); log.LogInformation("{S}", Convert.ToBase64String(r.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))); log.LogInformation("{S}", r.KeySize); }
    public void Ecd(byte[] data) { using var r = ECDsa.Create(); r.ImportFromPem(o.Pem); var sig = r.SignData(data, HashAlgorithmName.SHA256); log.LogInformation("{S}", Convert.ToBase64String(sig)); }
    public void Ssh() { using var c = new Renci.SshNet.SshClient(o.Host, o.User, o.Password); c.Connect(); log.LogInformation("{R}", c.RunCommand("ls").Result); log.LogInformation("{R}", c.ConnectionInfo.Host); }
    public void SshKey() { using var k = new Renci.SshNet.PrivateKeyFile(new MemoryStream(Encoding.UTF8.GetBytes(o.Pem))); using var c = new Renci.SshNet.SftpClient(o.Host, o.User, k); c.Connect(); foreach (var f in c.ListDirectory("/")) log.LogInformation("{F}", f.Name); c.UploadFile(new MemoryStream(Encoding.UTF8.GetBytes("x")), "a.txt"); }
    public void Sql() { using var c = new Microsoft.Data.SqlClient.SqlConnection($"Server=db;User Id={o.User};Password={o.Password}"); c.Open(); log.LogInformation("{D} {V}", c.Database, c.ServerVersion); using var cmd = c.CreateCommand(); cmd.CommandText = "select 1"; log.LogInformation("{N}", cmd.ExecuteNonQuery()); }
    public void SqlBad() { using var c = new Microsoft.Data.SqlClient.SqlConnection($"Server=db;User Id={o.User};Password={o.Password}"); log.LogInformation("{D}", c.ConnectionString); } //! PRIV5004
    public async Task Sg() { var c = new SendGrid.SendGridClient(o.Key); var r = await c.SendEmailAsync(new SendGrid.Helpers.Mail.SendGridMessage()); log.LogInformation("{S} {B}", r.StatusCode, await r.Body.ReadAsStringAsync()); }
    public async Task St() { var c = new Stripe.StripeClient(o.Key); var s = new Stripe.ChargeService(c); var ch = await s.GetAsync("x"); log.LogInformation("{S} {I}", ch.Status, ch.Id); }
    public async Task Http() { using var c = new HttpClient(); c.DefaultRequestHeaders.Authorization = new("Bearer", o.Key); var t = await c.GetStringAsync("https://api"); log.LogInformation(t); }
    public void Cred() { var n = new NetworkCredential(o.User, o.Password); log.LogInformation("{U}", n.UserName); }
    public void CredBad() { var n = new NetworkCredential(o.User, o.Password); log.LogInformation("{U}", n.Password); } //! PRIV5004
    public void Smtp() { using var c = new System.Net.Mail.SmtpClient(o.Host) { Credentials = new NetworkCredential(o.User, o.Password), EnableSsl = true }; c.Send("a@b.c", "d@e.f", "Hello", "Text"); log.LogInformation("{H}", c.Host); }
    public async Task MailKitLogin() { using var c = new MailKit.Net.Smtp.SmtpClient(); await c.ConnectAsync(o.Host, 465, true); await c.AuthenticateAsync(o.User, o.Password); log.LogInformation("{C}", c.Capabilities); var r = await c.SendAsync(new MimeKit.MimeMessage()); log.LogInformation("{R}", r); }
    public async Task Redis() { var m = await StackExchange.Redis.ConnectionMultiplexer.ConnectAsync(new StackExchange.Redis.ConfigurationOptions { EndPoints = { o.Host }, Password = o.Password, Ssl = true }); log.LogInformation("{S}", m.GetStatus()); log.LogInformation("{V}", (string?)m.GetDatabase().StringGet("k")); }
    public async Task Rabbit() { var f = new RabbitMQ.Client.ConnectionFactory { HostName = o.Host, Password = o.Password, Ssl = { Enabled = true } }; await using var c = await f.CreateConnectionAsync(); log.LogInformation("{E} {N}", c.Endpoint, c.ClientProvidedName); }
    public void Zip() { using var d = Aes.Create(); d.Key = Rfc2898DeriveBytes.Pbkdf2(o.Password, new byte[8], 1000, HashAlgorithmName.SHA256, 32); using var enc = d.CreateEncryptor(); var b = enc.TransformFinalBlock(new byte[4], 0, 4); File.WriteAllBytes("x", b); }
    public void Kafka() { var cfg = new Confluent.Kafka.ProducerConfig { BootstrapServers = o.Host, SaslUsername = o.User, SaslPassword = o.Password, SecurityProtocol = Confluent.Kafka.SecurityProtocol.SaslSsl }; using var p = new Confluent.Kafka.ProducerBuilder<string, string>(cfg).Build(); log.LogInformation("{N}", p.Name); }
    public void Twil() { Twilio.TwilioClient.Init(o.User, o.Password); var m = Twilio.Rest.Api.V2010.Account.MessageResource.Create(to: new Twilio.Types.PhoneNumber("+1"), body: "x"); log.LogInformation("{S}", m.Sid); }
    public async Task Grpc() { using var ch = global::Grpc.Net.Client.GrpcChannel.ForAddress("https://x", new global::Grpc.Net.Client.GrpcChannelOptions { Credentials = global::Grpc.Core.ChannelCredentials.Create(global::Grpc.Core.ChannelCredentials.SecureSsl, global::Grpc.Core.CallCredentials.FromInterceptor((c, m) => { m.Add("authorization", "Bearer " + o.Key); return Task.CompletedTask; })) }); log.LogInformation("{T}", ch.Target); await Task.Yield(); }
}
