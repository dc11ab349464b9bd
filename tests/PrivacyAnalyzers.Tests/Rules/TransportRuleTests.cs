using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules;

/// <summary>PRIV5001 to PRIV5003 on the real transports.</summary>
public class TransportRuleTests
{
    private const string Ids = "//# ids: PRIV5001, PRIV5002, PRIV5003\n";

    [Fact]
    public Task Http() => PrivacyTest.Verify(Ids + """
        using System.Net.Http.Json;
        namespace Cases.Http;
        public class Crm(HttpClient http)
        {
            private const string Address = "http://crm.example/add";

            public Task BadPost(Customer c) => http.PostAsync("http://crm.example", new StringContent(c.Email)); //! PRIV5001
            public Task BadJson(Customer c) => http.PostAsJsonAsync("http://crm.example", new { c.Id, c.Email }); //! PRIV5001
            public Task BadWhole(Customer c) => http.PostAsJsonAsync("http://crm.example", c); //! PRIV5001
            public Task BadConst(Customer c) => http.PutAsync(Address, new StringContent(c.Email)); //! PRIV5001
            public Task BadUri(Customer c) => http.PutAsync(new Uri("http://crm.example"), new StringContent(c.Email)); //! PRIV5001
            public Task BadQuery(Customer c) => http.GetStringAsync("http://crm.example/?q=" + c.Email); //! PRIV5001
            public Task BadEncrypted(Customer c) => http.GetStringAsync("http://crm.example/?q=" + Clean.Hash(c.Email)); //! PRIV5001
            public Task BadRequest(Customer c) => http.SendAsync(new HttpRequestMessage(HttpMethod.Post, "http://crm.example") { Content = new StringContent(c.Email) }); //! PRIV5001
            public Task Ok(Customer c) => http.PostAsync("https://crm.example", new StringContent(c.Email));
            public Task OkLoopback(Customer c) => http.PostAsync("http://localhost:5000/add", new StringContent(c.Email));
            public Task OkLoopbackAddress(Customer c) => http.PostAsync("http://127.0.0.1/add", new StringContent(c.Email));
            public Task OkNothing(Customer c) => http.GetStringAsync("http://crm.example/plans/" + c.Plan);
            public Task OkUnknown(Customer c, string address) => http.PostAsync(address, new StringContent(c.Email));
            public Task OkCipher(Customer c) => http.PostAsync("http://crm.example", new StringContent(Clean.Encrypt(c.Email)));
        }
        """);

    [Fact]
    public Task Certificates() => PrivacyTest.Verify(Ids + """
        namespace Cases.Certificates;
        public class Crm
        {
            public Task Bad(Customer c)
            {
                var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true };
                return new HttpClient(handler).PostAsync("https://crm.example", new StringContent(c.Email)); //! PRIV5003
            }

            public Task BadNamed(Customer c)
            {
                var handler = new HttpClientHandler();
                handler.ServerCertificateCustomValidationCallback = Accept;
                return new HttpClient(handler).PostAsync("https://crm.example", new StringContent(c.Email)); //! PRIV5003
            }

            public Task BadSockets(Customer c)
            {
                var handler = new SocketsHttpHandler();
                handler.SslOptions.RemoteCertificateValidationCallback = delegate { return true; };
                return new HttpClient(handler).PostAsync("https://crm.example", new StringContent(c.Email)); //! PRIV5003
            }

            public Task Ok(Customer c)
            {
                var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, certificate, _, errors) => errors == System.Net.Security.SslPolicyErrors.None };
                return new HttpClient(handler).PostAsync("https://crm.example", new StringContent(c.Email));
            }

            public Task OkNothing(Customer c)
            {
                var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true };
                return new HttpClient(handler).GetStringAsync("https://crm.example/" + c.Plan);
            }

            private static bool Accept(HttpRequestMessage request, System.Security.Cryptography.X509Certificates.X509Certificate2? certificate, System.Security.Cryptography.X509Certificates.X509Chain? chain, System.Net.Security.SslPolicyErrors errors) => true;
        }
        """);

    [Fact]
    public Task Mail() => PrivacyTest.Verify(Ids + """
        using System.Net.Mail;
        namespace Cases.Mail;
        public class Mails
        {
            public void BadOff(Customer c)
            {
                using var client = new SmtpClient("relay.example") { EnableSsl = false };
                client.Send(new MailMessage("us@voip.example", c.Email)); //! PRIV5002
            }

            public void BadNever(Customer c)
            {
                using var client = new SmtpClient("relay.example");
                client.Send("us@voip.example", c.Email, "a", "b"); //! PRIV5002
            }

            public void Ok(Customer c)
            {
                using var client = new SmtpClient("relay.example") { EnableSsl = true };
                client.Send("us@voip.example", c.Email, "a", "b");
            }

            public void OkLater(Customer c)
            {
                using var client = new SmtpClient("relay.example");
                client.EnableSsl = true;
                client.Send("us@voip.example", c.Email, "a", "b");
            }

            public void OkLocal(Customer c)
            {
                using var client = new SmtpClient("localhost");
                client.Send("us@voip.example", c.Email, "a", "b");
            }
        }
        """);

    [Fact]
    public Task Sockets() => PrivacyTest.Verify(Ids + """
        using System.Net.Security;
        using System.Net.Sockets;
        using System.Net.WebSockets;
        using System.Text;
        namespace Cases.Sockets;
        public class Wires
        {
            public void BadStream(Customer c, TcpClient tcp) => tcp.GetStream().Write(Encoding.UTF8.GetBytes(c.Email)); //! PRIV5002
            public void BadSocket(Customer c, Socket socket) => socket.Send(Encoding.UTF8.GetBytes(c.Email)); //! PRIV5002
            public void OkSsl(Customer c, TcpClient tcp)
            {
                using var stream = new SslStream(tcp.GetStream());
                stream.Write(Encoding.UTF8.GetBytes(c.Email));
            }

            public void OkNothing(Customer c, TcpClient tcp) => tcp.GetStream().Write(Encoding.UTF8.GetBytes(c.Plan));

            public async Task BadWebSocket(Customer c)
            {
                using var socket = new ClientWebSocket();
                await socket.ConnectAsync(new Uri("ws://push.example"), default);
                await socket.SendAsync(Encoding.UTF8.GetBytes(c.Email), WebSocketMessageType.Text, true, default); //! PRIV5001
            }

            public async Task OkWebSocket(Customer c)
            {
                using var socket = new ClientWebSocket();
                await socket.ConnectAsync(new Uri("wss://push.example"), default);
                await socket.SendAsync(Encoding.UTF8.GetBytes(c.Email), WebSocketMessageType.Text, true, default);
            }
        }
        """);

    [Fact]
    public Task Ftp() => PrivacyTest.Verify(Ids + """
        #pragma warning disable SYSLIB0014
        using System.Net;
        using System.Text;
        namespace Cases.Ftp;
        public class Uploads
        {
            public void Bad(Customer c)
            {
                var request = (FtpWebRequest)WebRequest.Create("ftp://files.example/customers.csv");
                using var stream = request.GetRequestStream();
                stream.Write(Encoding.UTF8.GetBytes(c.Email)); //! PRIV5002 | PRIV5001
            }

            public void Ok(Customer c)
            {
                var request = (FtpWebRequest)WebRequest.Create("ftp://files.example/customers.csv");
                request.EnableSsl = true;
                using var stream = request.GetRequestStream();
                stream.Write(Encoding.UTF8.GetBytes(c.Email));
            }
        }
        """);
}
