using PrivacyAnalyzers.CodeFixes.Transport;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>PRIV5001, PRIV5002, PRIV5003: the same way, encrypted.</summary>
public class TransportFixTests
{
    [Theory]
    [InlineData("\"http://crm.example/add\"", "\"https://crm.example/add\"")]
    [InlineData("\"http://crm.example:80/add\"", "\"https://crm.example/add\"")]
    [InlineData("\"http://crm.example:8080/add\"", "\"https://crm.example:8080/add\"")]
    [InlineData("$\"http://crm.example/{customer.Id}\"", "$\"https://crm.example/{customer.Id}\"")]
    [InlineData("new Uri(\"http://crm.example\")", "new Uri(\"https://crm.example\")")]
    public Task The_scheme_is_changed(string bad, string good)
    {
        const string Code = """
            namespace Cases;
            public class Crm(HttpClient http)
            {
                public Task Add(Customer customer) => http.PostAsync(ADDRESS, CONTENT);
            }
            """;
        return Fix.Verify<CleartextAddressFix>(Code.Replace("ADDRESS", bad).Replace("CONTENT", "{|PRIV5001:new StringContent(customer.Email)|}"), Code.Replace("ADDRESS", good).Replace("CONTENT", "new StringContent(customer.Email)"));
    }

    [Fact]
    public Task The_constant_behind_the_address_is_changed() => Fix.Verify<CleartextAddressFix>(
        """
        namespace Cases;
        public class Crm(HttpClient http)
        {
            private const string Address = "http://crm.example/add";

            public Task Add(Customer customer) => http.PostAsync(Address, {|PRIV5001:new StringContent(customer.Email)|});
        }
        """,
        """
        namespace Cases;
        public class Crm(HttpClient http)
        {
            private const string Address = "https://crm.example/add";

            public Task Add(Customer customer) => http.PostAsync(Address, new StringContent(customer.Email));
        }
        """);

    [Fact]
    public Task A_connection_string_that_is_written_out() => Fix.Verify<EncryptionOffFix>(
        """
        using Dapper;
        using Microsoft.Data.SqlClient;
        using Npgsql;
        namespace Cases;
        public class Store
        {
            private const string Text = @"Host=db.example;SSL Mode=Disable;Database=voip";

            public void Add(Customer c) => new SqlConnection("Server=db.example;Encrypt = false;Database=voip").Execute("x", {|PRIV5002:new { c.Email }|});

            public void Put(Customer c) => new NpgsqlConnection(Text).Execute("x", {|PRIV5002:new { c.Email }|});
        }
        """,
        """
        using Dapper;
        using Microsoft.Data.SqlClient;
        using Npgsql;
        namespace Cases;
        public class Store
        {
            private const string Text = @"Host=db.example;SSL Mode=Require;Database=voip";

            public void Add(Customer c) => new SqlConnection("Server=db.example;Encrypt = True;Database=voip").Execute("x", new { c.Email });

            public void Put(Customer c) => new NpgsqlConnection(Text).Execute("x", new { c.Email });
        }
        """);

    [Fact]
    public Task A_contexts_connection_string() => Fix.Verify<EncryptionOffFix>(
        """
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.DependencyInjection;
        namespace Cases;
        public class Shop(DbContextOptions<Shop> options) : DbContext(options)
        {
            public DbSet<Customer> Customers => Set<Customer>();
        }
        public static class Startup
        {
            public static void Add(IServiceCollection services) => services.AddDbContext<Shop>(o => o.UseSqlServer({|PRIV5002:"Server=db.example;Encrypt=false"|}));
        }
        """,
        """
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.DependencyInjection;
        namespace Cases;
        public class Shop(DbContextOptions<Shop> options) : DbContext(options)
        {
            public DbSet<Customer> Customers => Set<Customer>();
        }
        public static class Startup
        {
            public static void Add(IServiceCollection services) => services.AddDbContext<Shop>(o => o.UseSqlServer("Server=db.example;Encrypt=True"));
        }
        """);

    [Fact]
    public Task Mail_kit_asks_for_start_tls() => Fix.Verify<EncryptionOffFix>(
        """
        using MailKit.Net.Smtp;
        using MailKit.Security;
        using MimeKit;
        namespace Cases;
        public class Mail
        {
            public async Task Send(Customer customer)
            {
                using var client = new SmtpClient();
                await client.ConnectAsync("relay.example", 25, SecureSocketOptions.None);
                await client.SendAsync({|PRIV5002:new MimeMessage { Subject = customer.Name }|});
            }
        }
        """,
        """
        using MailKit.Net.Smtp;
        using MailKit.Security;
        using MimeKit;
        namespace Cases;
        public class Mail
        {
            public async Task Send(Customer customer)
            {
                using var client = new SmtpClient();
                await client.ConnectAsync("relay.example", 25, SecureSocketOptions.StartTls);
                await client.SendAsync(new MimeMessage { Subject = customer.Name });
            }
        }
        """);

    [Theory]
    [InlineData("new SmtpClient(\"relay.example\") { EnableSsl = false }", "new SmtpClient(\"relay.example\") { EnableSsl = true }")]
    [InlineData("new SmtpClient(\"relay.example\")", "new SmtpClient(\"relay.example\") { EnableSsl = true }")]
    [InlineData("new SmtpClient(\"relay.example\") { Timeout = 5 }", "new SmtpClient(\"relay.example\") { Timeout = 5, EnableSsl = true }")]
    public Task The_frameworks_client_is_switched_on(string bad, string good)
    {
        const string Code = """
            using System.Net.Mail;
            namespace Cases;
            public class Mail
            {
                public void Send(Customer customer)
                {
                    using var client = CLIENT;
                    client.Send("us@voip.example", "all@voip.example", "Hello", TEXT);
                }
            }
            """;
        return Fix.Verify<EncryptionOffFix>(Code.Replace("CLIENT", bad).Replace("TEXT", "{|PRIV5002:customer.Name|}"), Code.Replace("CLIENT", good).Replace("TEXT", "customer.Name"));
    }

    [Fact]
    public Task The_callback_goes_and_the_rest_stays() => Fix.Verify<CertificateValidationFix>(
        """
        namespace Cases;
        public class Crm
        {
            public Task Add(Customer customer)
            {
                var handler = new HttpClientHandler
                {
                    AllowAutoRedirect = false,
                    ServerCertificateCustomValidationCallback = (_, _, _, _) => true,
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
                    AllowAutoRedirect = false,
                };
                return new HttpClient(handler).PostAsync("https://crm.example", new StringContent(customer.Email));
            }
        }
        """);

    [Fact]
    public Task A_statement_that_only_sets_the_callback_goes() => Fix.Verify<CertificateValidationFix>(
        """
        namespace Cases;
        public class Crm
        {
            public Task Add(Customer customer)
            {
                var handler = new HttpClientHandler();
                handler.ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator;
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
                return new HttpClient(handler).PostAsync("https://crm.example", new StringContent(customer.Email));
            }
        }
        """);
}
