using PrivacyAnalyzers.CodeFixes.Transport;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>PRIV5002, PRIV5003: the right switch for the protocol, and what stands around a callback.</summary>
public class TransportPlaceFixTests
{
    [Theory]
    [InlineData("new SocketsHttpHandler { SslOptions = { RemoteCertificateValidationCallback = (_, _, _, _) => true } }", "new SocketsHttpHandler()")]
    [InlineData("new SocketsHttpHandler { UseProxy = false, SslOptions = { RemoteCertificateValidationCallback = (_, _, _, _) => true } }", "new SocketsHttpHandler { UseProxy = false }")]
    [InlineData("new SocketsHttpHandler { SslOptions = new() { RemoteCertificateValidationCallback = (_, _, _, _) => true } }", "new SocketsHttpHandler { SslOptions = new() }")]
    public async Task A_nested_callback_goes(string bad, string good)
    {
        const string Code = """
            namespace Cases;
            public class Crm { public Task Add(Customer c) => new HttpClient(HANDLER).PostAsync("https://crm.example", new StringContent(c.Email)); }
            """;
        Assert.Equal(Code.Replace("HANDLER", good), (await FixWorkspace.Proposals(Code.Replace("HANDLER", bad)))["PRIV5003"]);
    }

    [Fact]
    public Task A_local_function_goes_with_its_use_and_comments_stay() => Fix.Verify<CertificateValidationFix>(
        """
        namespace Cases;
        public class Crm
        {
            public Task Add(Customer customer)
            {
                static bool Any(HttpRequestMessage m, object? c, object? d, System.Net.Security.SslPolicyErrors e) => true;
                var handler = new HttpClientHandler();
                // The CRM is slow.
                handler.ServerCertificateCustomValidationCallback = Any;
                // Now send.
                return new HttpClient(handler).PostAsync("https://crm.example", {|PRIV5003:new StringContent(customer.Email)|});
            }
        }
        """,
        """
        namespace Cases;
        public class Crm
        {
            public Task Add(Customer customer)
            {
                var handler = new HttpClientHandler();
                // The CRM is slow.
                // Now send.
                return new HttpClient(handler).PostAsync("https://crm.example", new StringContent(customer.Email));
            }
        }
        """);

    [Fact]
    public Task Comments_of_the_neighbours_stay() => Fix.Verify<CertificateValidationFix>(
        """
        namespace Cases;
        public class Crm
        {
            public Task Add(Customer customer)
            {
                var handler = new HttpClientHandler
                {
                    // Follow nobody.
                    AllowAutoRedirect = false, // never
                    ServerCertificateCustomValidationCallback = (_, _, _, _) => true
                };
                return new HttpClient(handler).PostAsync("https://crm.example", {|PRIV5003:new StringContent(customer.Email)|});
            }
        }
        """,
        """
        namespace Cases;
        public class Crm
        {
            public Task Add(Customer customer)
            {
                var handler = new HttpClientHandler
                {
                    // Follow nobody.
                    AllowAutoRedirect = false // never
                };
                return new HttpClient(handler).PostAsync("https://crm.example", new StringContent(customer.Email));
            }
        }
        """);

    [Theory]
    [InlineData("var request = Open();", "var request = Open();\n        request.EnableSsl = true;")]
    [InlineData("var request = Open();\n        request.EnableSsl = false;", "var request = Open();\n        request.EnableSsl = true;")]
    public async Task A_file_transfer_is_switched_on(string bad, string good)
    {
        const string Code = """
            namespace Cases;
            public class Files
            {
                public void Put(Customer c)
                {
                    REQUEST
                    using var writer = new StreamWriter(request.GetRequestStream());
                    writer.Write(c.Email);
                }
            }
            """;
        string Made(string request) => Code.Replace("REQUEST", request.Replace("Open()", "(System.Net.FtpWebRequest)System.Net.WebRequest.Create(\"ftp://files.example\")"));
        Assert.Equal(Made(good), (await FixWorkspace.Proposals(Made(bad)))["PRIV5002"]);
    }

    [Theory]
    [InlineData(25, "StartTls")]
    [InlineData(587, "StartTls")]
    [InlineData(465, "SslOnConnect")]
    public async Task Mail_is_encrypted_as_its_port_asks(int port, string option)
    {
        var code = $$"""
            using MailKit.Net.Smtp;
            using MailKit.Security;
            using MimeKit;
            namespace Cases;
            public class Mail
            {
                public void Send(Customer c) { using var client = new SmtpClient(); client.Connect("relay.example", {{port}}, SecureSocketOptions.None); client.Send(new MimeMessage { Subject = c.Name }); }
            }
            """;
        Assert.Equal(code.Replace("Options.None", "Options." + option), (await FixWorkspace.Proposals(code))["PRIV5002"]);
    }
}
