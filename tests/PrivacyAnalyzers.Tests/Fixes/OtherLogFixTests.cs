using PrivacyAnalyzers.CodeFixes.Logs;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>PRIV2003: the key instead of the object. PRIV5004: a credential is left out.</summary>
public class OtherLogFixTests
{
    [Fact]
    public Task The_key_is_logged_instead_of_the_object() => Fix.Verify<WholeObjectFix>(
        """
        using Microsoft.Extensions.Logging;
        namespace Cases;
        public class Accounts(ILogger<Accounts> log)
        {
            public void Changed(Customer customer) => log.LogInformation("Account changed: {@Customer}", {|PRIV2003:customer|});
        }
        """,
        """
        using Microsoft.Extensions.Logging;
        namespace Cases;
        public class Accounts(ILogger<Accounts> log)
        {
            public void Changed(Customer customer) => log.LogInformation("Account changed: {CustomerId}", customer.Id);
        }
        """);

    [Fact]
    public Task An_object_that_was_made_a_text_of_goes_by_its_key() => Fix.Verify<WholeObjectFix>(
        """
        using System.Text.Json;
        using Microsoft.Extensions.Logging;
        namespace Cases;
        public class Accounts(ILogger<Accounts> log)
        {
            public void Changed(Customer customer) => log.LogInformation("Account changed: {Customer}", {|PRIV2003:JsonSerializer.Serialize(customer)|});
        }
        """,
        """
        using System.Text.Json;
        using Microsoft.Extensions.Logging;
        namespace Cases;
        public class Accounts(ILogger<Accounts> log)
        {
            public void Changed(Customer customer) => log.LogInformation("Account changed: {CustomerId}", customer.Id);
        }
        """);

    [Fact]
    public Task A_generic_log_method_takes_the_key() => Fix.Verify<WholeObjectFix>(
        """
        namespace Cases;
        public class Accounts
        {
            public void Changed(Customer customer) => Serilog.Log.Information("Changed {@Customer}", {|PRIV2003:customer|});
        }
        """,
        """
        namespace Cases;
        public class Accounts
        {
            public void Changed(Customer customer) => Serilog.Log.Information("Changed {CustomerId}", customer.Id);
        }
        """);

    [Fact]
    public Task An_object_without_a_key_is_left_out() => Fix.Verify<WholeObjectFix>(
        """
        using Microsoft.Extensions.Logging;
        using PrivacyAnalyzers;
        namespace Cases;
        public record Lead([Pii] string Mail);
        public class Accounts(ILogger<Accounts> log)
        {
            public void Won(Lead lead, int count) => log.LogInformation("Won {Lead}, now {Count}", {|PRIV2003:lead|}, count);
        }
        """,
        """
        using Microsoft.Extensions.Logging;
        using PrivacyAnalyzers;
        namespace Cases;
        public record Lead([Pii] string Mail);
        public class Accounts(ILogger<Accounts> log)
        {
            public void Won(Lead lead, int count) => log.LogInformation("Won, now {Count}", count);
        }
        """);

    [Fact]
    public Task A_stored_credential_is_hashed() => Fix.Verify<CredentialFix>(
        """
        namespace Cases;
        public class Accounts
        {
            public void Keep(Customer customer) => File.WriteAllText("account.txt", {|PRIV5004:customer.Password|});
        }
        """,
        """
        namespace Cases;
        public class Accounts
        {
            public void Keep(Customer customer) => File.WriteAllText("account.txt", Clean.Hash(customer.Password));
        }
        """);

    [Fact]
    public Task A_credential_is_left_out() => Fix.Verify<CredentialFix>(
        """
        using Microsoft.Extensions.Logging;
        namespace Cases;
        public class SignIn(ILogger<SignIn> log)
        {
            public void Failed(Customer customer)
            {
                log.LogWarning("Customer {Id} failed with {Password}", customer.Id, {|PRIV5004:customer.Password|});
            }
        }
        """,
        """
        using Microsoft.Extensions.Logging;
        namespace Cases;
        public class SignIn(ILogger<SignIn> log)
        {
            public void Failed(Customer customer)
            {
                log.LogWarning("Customer {Id} failed", customer.Id);
            }
        }
        """);
}
