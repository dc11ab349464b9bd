// Wires of all kinds, cookies and pixels.
using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpLogging;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MQTTnet;
using PrivacyAnalyzers;
namespace Telco.H1;

public class Wires
{
    public async Task Mqtt(Subscriber s) { var f = new MqttClientFactory(); using var c = f.CreateMqttClient(); await c.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("broker.telco.example", 1883).Build()); await c.PublishAsync(new MqttApplicationMessageBuilder().WithTopic("subs").WithPayload(s.FullName).Build()); } //! PRIV5002
    public async Task MqttOk(Subscriber s) { var f = new MqttClientFactory(); using var c = f.CreateMqttClient(); await c.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("broker.telco.example", 8883).WithTlsOptions(o => o.UseTls()).Build()); await c.PublishAsync(new MqttApplicationMessageBuilder().WithTopic("subs").WithPayload(s.FullName).Build()); }
    public async Task Rabbit(Subscriber s) { var f = new RabbitMQ.Client.ConnectionFactory { HostName = "mq.telco.example" }; await using var con = await f.CreateConnectionAsync(); await using var ch = await con.CreateChannelAsync(); await RabbitMQ.Client.IChannelExtensions.BasicPublishAsync(ch, "", "q", Encoding.UTF8.GetBytes(s.FullName)); } //! PRIV5002
    public async Task RabbitUri(Subscriber s) { var f = new RabbitMQ.Client.ConnectionFactory { Uri = new Uri("amqps://mq.telco.example") }; await using var con = await f.CreateConnectionAsync(); await using var ch = await con.CreateChannelAsync(); await RabbitMQ.Client.IChannelExtensions.BasicPublishAsync(ch, "", "q", Encoding.UTF8.GetBytes(s.FullName)); }
    public void Redis(Subscriber s) { var m = StackExchange.Redis.ConnectionMultiplexer.Connect("redis.telco.example,ssl=true"); m.GetDatabase().StringSet("x", s.FullName); }
    public void Ftp(Subscriber s) { var r = (FtpWebRequest)WebRequest.Create("ftp://files.telco.example/a.csv"); r.Method = WebRequestMethods.Ftp.UploadFile; using var st = r.GetRequestStream(); st.Write(Encoding.UTF8.GetBytes(s.FullName)); } //! PRIV5001 | PRIV5002
    public void FtpTls(Subscriber s) { var r = (FtpWebRequest)WebRequest.Create("ftp://files.telco.example/a.csv"); r.EnableSsl = true; using var st = r.GetRequestStream(); st.Write(Encoding.UTF8.GetBytes(s.FullName)); }
    public async Task Ws(Subscriber s) { using var w = new System.Net.WebSockets.ClientWebSocket(); await w.ConnectAsync(new Uri("ws://live.telco.example"), default); await w.SendAsync(Encoding.UTF8.GetBytes(s.FullName), System.Net.WebSockets.WebSocketMessageType.Text, true, default); } //! PRIV5001
    public async Task WsOk(Subscriber s) { using var w = new System.Net.WebSockets.ClientWebSocket(); await w.ConnectAsync(new Uri("wss://live.telco.example"), default); await w.SendAsync(Encoding.UTF8.GetBytes(s.FullName), System.Net.WebSockets.WebSocketMessageType.Text, true, default); }
    public async Task Ssl(Subscriber s) { using var t = new System.Net.Sockets.TcpClient("x.telco.example", 443); await using var ssl = new SslStream(t.GetStream()); await ssl.AuthenticateAsClientAsync("x.telco.example"); await ssl.WriteAsync(Encoding.UTF8.GetBytes(s.FullName)); }
    public async Task SslAny(Subscriber s) { using var t = new System.Net.Sockets.TcpClient("x.telco.example", 443); await using var ssl = new SslStream(t.GetStream(), false, (_, _, _, _) => true); await ssl.AuthenticateAsClientAsync("x.telco.example"); await ssl.WriteAsync(Encoding.UTF8.GetBytes(s.FullName)); } //! PRIV5003
    public async Task Udp(Subscriber s) { using var u = new System.Net.Sockets.UdpClient(); await u.SendAsync(Encoding.UTF8.GetBytes(s.FullName), "syslog.telco.example", 514); } //! PRIV5002
    public async Task Msg(HttpClient c, Subscriber s) { var m = new HttpRequestMessage(HttpMethod.Post, "http://crm.telco.example/x") { Content = new StringContent(JsonSerializer.Serialize(new { s.FullName })) }; await c.SendAsync(m); } //! PRIV5001
    public async Task Form(HttpClient c, Subscriber s) { await c.PostAsync("http://crm.telco.example/x", new FormUrlEncodedContent(new Dictionary<string, string> { ["n"] = s.FullName })); } //! PRIV5001
    public async Task Header(HttpClient c, Subscriber s) { c.DefaultRequestHeaders.Add("X-User", s.Mailbox); await c.GetAsync("https://crm.telco.example/x"); }
    public async Task Const(HttpClient c, Subscriber s) { await c.PostAsync(Base + "/x", new StringContent(s.FullName)); } //! PRIV5001
    const string Base = "http://crm.telco.example";
    public async Task Param(HttpClient c, Subscriber s, string url) { await c.PostAsync(url, new StringContent(s.FullName)); }
    public async Task Multi(HttpClient c, Subscriber s) { using var m = new MultipartFormDataContent { { new StringContent(s.FullName), "n" } }; await c.PostAsync("http://crm.telco.example", m); } //! PRIV5001
    public async Task CertLog(Subscriber s, ILogger log) { using var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = (m, cert, chain, e) => { log.LogInformation("{E}", e); return true; } }; using var c = new HttpClient(h); await c.PostAsync("https://crm.telco.example", new StringContent(s.FullName)); } //! PRIV5003
    public async Task Sock(Subscriber s) { using var h = new SocketsHttpHandler { SslOptions = { RemoteCertificateValidationCallback = delegate { return true; } } }; using var c = new HttpClient(h); await c.PutAsync("https://crm.telco.example", new StringContent(s.FullName)); } //! PRIV5003
    public async Task Pinned(Subscriber s, string thumb) { using var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = (m, cert, chain, e) => cert!.Thumbprint == thumb }; using var c = new HttpClient(h); await c.PostAsync("https://crm.telco.example", new StringContent(s.FullName)); }
    public async Task SmtpPw() { using var c = new System.Net.Mail.SmtpClient("x") { Credentials = new NetworkCredential("u", "p") }; await c.SendMailAsync("a@b.c", "d@e.f", "x", "y"); }
}
public static class Setup
{
    public static void Typed(IServiceCollection s) { s.AddHttpClient<Crm>(c => c.BaseAddress = new Uri("http://crm.telco.example/")); s.AddHttpClient<CrmOk>(c => c.BaseAddress = new Uri("https://crm.telco.example/")); }
    public static void Logging(IServiceCollection s) { s.AddHttpLogging(o => { o.LoggingFields = HttpLoggingFields.RequestPropertiesAndHeaders; o.RequestHeaders.Add("Authorization"); }); } //? PRIV5004
}
public class Crm(HttpClient c) { public Task Put(Subscriber s) => c.PostAsync("subs", new StringContent(s.FullName)); } //! PRIV5001
public class CrmOk(HttpClient c) { public Task Put(Subscriber s) => c.PostAsync("subs", new StringContent(s.FullName)); }
public class TrackController : Controller
{
    public IActionResult A() { Response.Cookies.Append("_fbp", "1"); return Ok(); } //! PRIV8001
    public IActionResult Id(string visitor) { Response.Cookies.Append("visitor_id", visitor); return Ok(); }
    public IActionResult Cart(string id) { Response.Cookies.Append("cart", id, new CookieOptions { MaxAge = TimeSpan.FromDays(7) }); return Ok(); }
    public IActionResult Mail(Subscriber s) { Response.Cookies.Append("m", Veil.Mask(s.Mailbox)); return Ok(); }
    public IActionResult Flags(Subscriber s) { var o = new CookieOptions { HttpOnly = true, Secure = false }; Response.Cookies.Append("m", s.Mailbox, o); return Ok(); } //! PRIV8003
    public IActionResult Flags2(Subscriber s) { var o = new CookieOptions { HttpOnly = true }; o.Secure = true; Response.Cookies.Append("m", s.Mailbox, o); return Ok(); } //! PRIV8002
    public IActionResult Raw(Subscriber s) { Response.Headers.SetCookie = "m=" + s.Mailbox; return Ok(); } //? PRIV8003
    public IActionResult Ip(Subscriber s) { Response.Cookies.Append("ip", s.LastIp, new CookieOptions { Secure = true, HttpOnly = true }); return Ok(); } //? PRIV8002
    public IActionResult Temp(Subscriber s) { TempData["name"] = s.FullName; return RedirectToAction("A"); }
    public IActionResult Redirect2(Subscriber s) => Redirect("https://crm.telco.example/?m=" + s.Mailbox); //? PRIV5005
    public IActionResult Pixel(Subscriber s) => Content($"<img src=\"https://px.example/t.gif?m={s.Mailbox}\" width=\"1\" height=\"1\">", "text/html"); //! PRIV4005
    public IActionResult Fb(Subscriber s) => Content($"<script>fbq('init','1',{{em:'{s.Mailbox}'}})</script>", "text/html"); //! PRIV4005
    public IActionResult NoPixel(Subscriber s) => Content($"<p>Hello {s.FullName}</p>", "text/html");
}
