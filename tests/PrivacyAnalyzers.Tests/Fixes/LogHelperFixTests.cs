using PrivacyAnalyzers.CodeFixes.Logs;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>A log that is reached through a helper: what else the helper does stays as it is. And whose masker it is.</summary>
public class LogHelperFixTests
{
    [Fact]
    public Task A_helper_that_also_sends_is_mended_at_its_log() => Fix.Verify<LoggedDataFix>(
        """
        using Microsoft.Extensions.Logging;
        namespace Cases;
        public class Receipts(ILogger<Receipts> log, IServiceMail mail)
        {
            public void Run(Customer c) => Process({|PRIV2001:c.Email|});

            public void Again(Customer c) => Process({|PRIV2001:c.Email|});

            private void Process(string email)
            {
                mail.Send(email, "receipt");
                log.LogInformation("Mailed {Email}", email);
            }
        }
        """,
        """
        using Microsoft.Extensions.Logging;
        namespace Cases;
        public class Receipts(ILogger<Receipts> log, IServiceMail mail)
        {
            public void Run(Customer c) => Process(c.Email);

            public void Again(Customer c) => Process(c.Email);

            private void Process(string email)
            {
                mail.Send(email, "receipt");
                log.LogInformation("Mailed {Email}", Clean.Redact(email));
            }
        }
        """);

    [Fact]
    public Task A_helper_that_only_logs_is_given_the_protected_value() => Fix.Verify<LoggedDataFix>(
        """
        using Microsoft.Extensions.Logging;
        namespace Cases;
        public class Notes(ILogger<Notes> log)
        {
            public void Run(Customer c) => Note({|PRIV2001:"moved: " + c.Email|});

            private void Note(string text) => Write($"note: {text}");

            private void Write(string text) => log.LogDebug("{Text}", text);
        }
        """,
        """
        using Microsoft.Extensions.Logging;
        namespace Cases;
        public class Notes(ILogger<Notes> log)
        {
            public void Run(Customer c) => Note("moved: " + Clean.Redact(c.Email));

            private void Note(string text) => Write($"note: {text}");

            private void Write(string text) => log.LogDebug("{Text}", text);
        }
        """);

    [Fact]
    public Task Not_offered_where_the_helper_is_out_of_sight() => Fix.IsNotOffered<LoggedDataFix>(
        """
        using Microsoft.Extensions.Logging;
        namespace Cases;
        public class Notes(ILogger<Notes> log, IServiceMail mail)
        {
            public void Run(Customer c) => Process({|PRIV2001:c.Email|}, c.Plan);

            private void Process(string email, string plan)
            {
                mail.Send(email, "receipt");
                log.LogInformation("Mailed {Email}", email);
                log.LogInformation("Mailed {Email} on {Plan}", Shortened(email), plan);
                Console.WriteLine(email);
            }

            private static string Shortened(string text) => text[..3];
        }
        """);

    [Theory]
    [InlineData("string email", "Email", null)]
    [InlineData("object customerId", "CustomerId", "c.Id")]
    public async Task A_generated_log_method_takes_the_key_if_it_is_named_for_it(string parameter, string placeholder, string? key)
    {
        var code = $$"""
            using Microsoft.Extensions.Logging;
            namespace Cases;
            public partial class Notes(ILogger<Notes> log)
            {
                public void Run(Customer c) => Saw(log, c.Email);

                [LoggerMessage(Level = LogLevel.Information, Message = "Saw {{{placeholder}}}")]
                private static partial void Saw(ILogger log, {{parameter}});
            }
            """;
        var made = await FixWorkspace.Proposals(code);
        Assert.Equal(code.Replace("Saw(log, c.Email)", "Saw(log, Clean.Redact(c.Email))"), made["PRIV2001"]);
        Assert.Equal(key is null ? null : code.Replace("Saw(log, c.Email)", $"Saw(log, {key})"), made.GetValueOrDefault("PRIV2001.Key"));
    }

    [Theory]
    [InlineData("c.Email", "Mask.Mail(c.Email)")]
    [InlineData("c.Name", "Mask.Any(c.Name)")]
    [InlineData("c.Phone", "Mask.Any(c.Phone)")]
    public async Task A_masker_is_for_its_own_kind_of_data(string bad, string good)
    {
        const string Code = """
            using Microsoft.Extensions.Logging;
            using PrivacyAnalyzers;
            namespace Portal;
            public class Person { [Pii] public string Email { get; set; } = ""; [Pii] public string Name { get; set; } = ""; [Pii] public string Phone { get; set; } = ""; }
            public static class Mask
            {
                [Sanitizer(Protection.Redacted)] public static string Mail(string address) => "***";
                [Sanitizer(Protection.Redacted)] public static string Card(string value) => "***";
                [Sanitizer(Protection.Redacted)] public static string Any(string value) => "***";
            }
            public class Notes(ILogger<Notes> log) { public void Run(Person c) => log.LogInformation("Saw {Value}", VALUE); }
            """;
        var made = await FixWorkspace.Proposals(Code.Replace("VALUE", bad));
        Assert.Equal(Code.Replace("VALUE", good), made["PRIV2001"]);
    }

    [Theory]
    [InlineData("public static void Run(Cases.Customer c) => Console.WriteLine(c.Email);")]
    [InlineData("public void Run(Cases.Customer c) { Log(c); static void Log(Cases.Customer c) => Console.WriteLine(c.Email); }")]
    public async Task What_cannot_be_reached_protects_nothing(string member)
    {
        var code = $$"""
            using PrivacyAnalyzers;
            namespace Portal;
            public interface IMasker { [Sanitizer(Protection.Redacted)] string Hide(string value); }
            public class Notes(IMasker masker)
            {
                private readonly IMasker _masker = masker;
                {{member}}
            }
            """;
        var made = await FixWorkspace.Proposals(code);
        Assert.Equal("using Cases;\n" + code.Replace("WriteLine(c.Email)", "WriteLine(Clean.Redact(c.Email))"), made["PRIV2001"]);
    }

    [Fact]
    public Task A_credential_in_an_exception_is_left_out() => Fix.Verify<CredentialFix>(
        """
        namespace Cases;
        public class SignIn
        {
            public void Failed(Customer c) => throw new InvalidOperationException({|PRIV5004:$"Login {c.Id} failed with '{c.Password}'"|});
        }
        """,
        """
        namespace Cases;
        public class SignIn
        {
            public void Failed(Customer c) => throw new InvalidOperationException($"Login {c.Id} failed");
        }
        """);
}
