// What comes back when something was sent, saved or asked for is not what was sent.
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers;
namespace Telco.N1;
public class Db(DbContextOptions<Db> o) : DbContext(o) { public DbSet<Subscriber> Subs => Set<Subscriber>(); }
public class Uses(ILogger log, Db db, HttpClient http, IMemoryCache cache, IDistributedCache dist)
{
    public void Sql(Subscriber s, SqlConnection c) { using var cmd = new SqlCommand("update s set m=@m", c); cmd.Parameters.AddWithValue("@m", s.Mailbox); log.LogDebug("{Sql} {T}", cmd.CommandText, cmd.CommandTimeout); var n = cmd.ExecuteNonQuery(); log.LogDebug("{N}", n); log.LogDebug("{N}", cmd.Parameters.Count); log.LogDebug("{N}", cmd.Parameters[0].ParameterName); }
    public async Task Ef(Subscriber s) { db.Subs.Add(s); var n = await db.SaveChangesAsync(); log.LogInformation("{N} {P} {C}", n, db.Database.ProviderName, db.ContextId); var e = db.Entry(s); log.LogInformation("{S}", e.State); }
    public async Task Req(Subscriber s) { var m = new HttpRequestMessage(HttpMethod.Post, "https://crm/x") { Content = JsonContent.Create(new { s.Mailbox }) }; log.LogInformation("{M} {U}", m.Method, m.RequestUri); using var r = await http.SendAsync(m); log.LogInformation("{S} {R} {B}", r.StatusCode, r.ReasonPhrase, await r.Content.ReadAsStringAsync()); if (!r.IsSuccessStatusCode) throw new HttpRequestException($"CRM said {(int)r.StatusCode}: {await r.Content.ReadAsStringAsync()}"); }
    public async Task Req2(Subscriber s) { using var r = await http.PostAsJsonAsync("https://crm/x", s); var id = await r.Content.ReadFromJsonAsync<Guid>(); log.LogInformation("{I} {L}", id, r.Headers.Location); }
    public async Task Mime(Subscriber s) { var m = new MimeKit.MimeMessage(); m.To.Add(MimeKit.MailboxAddress.Parse(s.Mailbox)); m.Subject = "x"; log.LogInformation("{I} {S}", m.MessageId, m.Subject); log.LogInformation("{T}", m.To.Count); await Task.Yield(); }
    public async Task MimeBad(Subscriber s) { var m = new MimeKit.MimeMessage(); m.To.Add(MimeKit.MailboxAddress.Parse(s.Mailbox)); log.LogInformation("{T}", m.To.ToString()); await Task.Yield(); } //! PRIV2001
    public void Cache(Subscriber s) { cache.Set(s.Key, s.Mailbox); log.LogInformation("{V}", cache.Get<string>("other")); log.LogInformation("{S}", cache.GetCurrentStatistics()?.TotalHits); }
    public async Task Dist(Subscriber s) { await dist.SetStringAsync(s.Key.ToString(), s.Mailbox); log.LogInformation("{V}", await dist.GetStringAsync("feature-flags")); }
    public async Task Kafka(Confluent.Kafka.IProducer<string, string> p, Subscriber s) { var r = await p.ProduceAsync("t", new Confluent.Kafka.Message<string, string> { Key = s.Key.ToString(), Value = JsonSerializer.Serialize(s) }); log.LogInformation("{T} {P} {O} {S}", r.Topic, r.Partition, r.Offset, r.Status); log.LogInformation("{T}", r.TopicPartitionOffset); }
    public async Task KafkaBad(Confluent.Kafka.IConsumer<string, string> c) { var r = c.Consume(); log.LogInformation("{T} {O}", r.Topic, r.Offset); await Task.Yield(); }
    public async Task Redis(StackExchange.Redis.IDatabase d, Subscriber s) { var ok = await d.StringSetAsync("a", s.Mailbox); log.LogInformation("{O} {L}", ok, await d.ListLeftPushAsync("q", s.Mailbox)); var id = await d.StreamAddAsync("st", "f", s.Mailbox); log.LogInformation("{I}", id); }
    public async Task Mqtt(MQTTnet.IMqttClient c, Subscriber s) { var r = await c.PublishAsync(new MQTTnet.MqttApplicationMessageBuilder().WithTopic("t").WithPayload(s.Mailbox).Build()); log.LogInformation("{R} {I}", r.ReasonCode, r.ReasonString); }
    public async Task Sg(SendGrid.ISendGridClient c, Subscriber s) { var r = await c.SendEmailAsync(SendGrid.Helpers.Mail.MailHelper.CreateSingleEmail(new("a@b.c"), new(s.Mailbox), "Invoice", "t", "h")); log.LogInformation("{S} {B} {H}", r.StatusCode, await r.Body.ReadAsStringAsync(), r.Headers.ToString()); }
    public async Task Mk(Subscriber s) { using var c = new MailKit.Net.Smtp.SmtpClient(); await c.ConnectAsync("x", 465, true); var m = new MimeKit.MimeMessage(); m.To.Add(MimeKit.MailboxAddress.Parse(s.Mailbox)); var r = await c.SendAsync(m); log.LogInformation("{R}", r); await c.DisconnectAsync(true); log.LogInformation("{R}", c.IsConnected); }
    public void Bad(Subscriber s) { try { int.Parse(s.Mobile ?? ""); } catch (FormatException e) { log.LogWarning(e, "bad number for {K}", s.Key); } }
    public void Zip(Subscriber s) { using var ms = new MemoryStream(); using (var z = new System.IO.Compression.ZipArchive(ms, System.IO.Compression.ZipArchiveMode.Create, true)) { var e = z.CreateEntry("a.txt"); using var w = new StreamWriter(e.Open()); w.Write(s.FullName); log.LogInformation("{N} {F}", z.Entries.Count, e.Name); } log.LogInformation("{L}", ms.Length); }
    public void FileNames(Subscriber s) { var path = Path.Combine(Path.GetTempPath(), s.Key + ".json"); File.WriteAllText(path, JsonSerializer.Serialize(new { s.FullName })); log.LogInformation("written {P}, {L} bytes", path, new FileInfo(path).Length); }
    public void Xml(Subscriber s) { var x = new System.Xml.Linq.XElement("s", new System.Xml.Linq.XAttribute("n", s.FullName)); log.LogInformation("{N} {H}", x.Name, x.HasAttributes); }
    public void Cult(Subscriber s) { var ci = System.Globalization.CultureInfo.GetCultureInfo(s.Home.Country); log.LogInformation("{N}", ci.Name); }
    public void Uris(Subscriber s) { var u = new UriBuilder("https://crm/x") { Query = "m=" + s.Mailbox }; log.LogInformation("{H} {P}", u.Host, u.Port); log.LogInformation("{H}", u.Uri.Host); }
    public void Regexes(Subscriber s) { var m = System.Text.RegularExpressions.Regex.Match(s.Mailbox, "@"); log.LogInformation("{S} {I} {L}", m.Success, m.Index, m.Length); }
    public void Users(System.Security.Claims.ClaimsPrincipal u, Subscriber s) { var id = new System.Security.Claims.ClaimsIdentity([new System.Security.Claims.Claim("email", s.Mailbox)], "x"); u.AddIdentity(id); log.LogInformation("{A} {C}", id.AuthenticationType, id.Claims.Count()); }
}
