using PrivacyAnalyzers.CodeFixes.Logs;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>PRIV2001, PRIV2002, PRIV2004: protect, else log the key, else leave out.</summary>
public class LoggedDataFixTests
{
    [Fact]
    public Task A_sanitizer_of_the_project_protects_the_argument() => Fix.Verify<LoggedDataFix>(
        """
        using Microsoft.Extensions.Logging;
        namespace Cases;
        public class Accounts(ILogger<Accounts> log)
        {
            public void Opened(Customer customer)
            {
                // The address, for support.
                log.LogInformation("Opened {Email} on {Plan}", {|PRIV2001:customer.Email|}, customer.Plan); // kept
            }
        }
        """,
        """
        using Microsoft.Extensions.Logging;
        namespace Cases;
        public class Accounts(ILogger<Accounts> log)
        {
            public void Opened(Customer customer)
            {
                // The address, for support.
                log.LogInformation("Opened {Email} on {Plan}", Clean.Redact(customer.Email), customer.Plan); // kept
            }
        }
        """);

    [Fact]
    public Task A_redactor_that_the_class_holds_comes_first() => Fix.Verify<LoggedDataFix>(
        """
        using Microsoft.Extensions.Compliance.Redaction;
        using Microsoft.Extensions.Logging;
        namespace Cases;
        public class Accounts(ILogger<Accounts> log, Redactor redactor)
        {
            public void Opened(Customer customer) => log.LogInformation({|PRIV2001:$"Opened {customer.Email.Trim()}"|});
        }
        """,
        """
        using Microsoft.Extensions.Compliance.Redaction;
        using Microsoft.Extensions.Logging;
        namespace Cases;
        public class Accounts(ILogger<Accounts> log, Redactor redactor)
        {
            public void Opened(Customer customer) => log.LogInformation($"Opened {redactor.Redact(customer.Email.Trim())}");
        }
        """);

    [Fact]
    public Task A_sanitizer_of_another_namespace_gets_a_using() => Fix.Verify<LoggedDataFix>(
        """
        using Microsoft.Extensions.Logging;

        namespace Portal;

        public class Accounts(ILogger<Accounts> log)
        {
            public void Opened(Cases.Customer customer) => log.LogInformation("Opened {Email}", {|PRIV2001:customer.Email|});
        }
        """,
        """
        using Cases;
        using Microsoft.Extensions.Logging;

        namespace Portal;

        public class Accounts(ILogger<Accounts> log)
        {
            public void Opened(Cases.Customer customer) => log.LogInformation("Opened {Email}", Clean.Redact(customer.Email));
        }
        """);

    [Fact]
    public Task Fix_all_mends_two_findings_in_one_call() => Fix.Verify<LoggedDataFix>(
        """
        using Microsoft.Extensions.Logging;
        namespace Cases;
        public class Accounts(ILogger<Accounts> log)
        {
            public void Moved(Customer customer) => log.LogInformation("Moved {Email}, {Name}", {|PRIV2001:customer.Email|}, {|PRIV2001:customer.Name|});
        }
        """,
        """
        using Microsoft.Extensions.Logging;
        namespace Cases;
        public class Accounts(ILogger<Accounts> log)
        {
            public void Moved(Customer customer) => log.LogInformation("Moved {Email}, {Name}", Clean.Redact(customer.Email), Clean.Redact(customer.Name));
        }
        """);

    [Fact]
    public Task The_key_names_the_placeholder() => Fix.Verify<LoggedDataFix>(
        """
        using Microsoft.Extensions.Logging;
        namespace Cases;
        public class Accounts(ILogger<Accounts> log)
        {
            public void Opened(Customer customer) => log.LogInformation("Opened {Email}", {|PRIV2001:customer.Email|});
        }
        """,
        """
        using Microsoft.Extensions.Logging;
        namespace Cases;
        public class Accounts(ILogger<Accounts> log)
        {
            public void Opened(Customer customer) => log.LogInformation("Opened {CustomerId}", customer.Id);
        }
        """, "PRIV2001.Key");

    [Fact]
    public Task Left_out_with_its_placeholder() => Fix.Verify<LoggedDataFix>(
        """
        using Microsoft.Extensions.Logging;
        namespace Cases;
        public class Accounts(ILogger<Accounts> log)
        {
            public void Opened(Customer customer) => log.LogInformation("Opened {Email} on {Plan}", {|PRIV2001:customer.Email|}, customer.Plan);
        }
        """,
        """
        using Microsoft.Extensions.Logging;
        namespace Cases;
        public class Accounts(ILogger<Accounts> log)
        {
            public void Opened(Customer customer) => log.LogInformation("Opened on {Plan}", customer.Plan);
        }
        """, "PRIV2001.Drop");

    [Fact]
    public Task An_exception_tells_the_key() => Fix.Verify<LoggedDataFix>(
        """
        namespace Cases;
        public class Accounts
        {
            public void Fail(Customer customer) => throw new InvalidOperationException({|PRIV2004:"No account for " + customer.Email|});
        }
        """,
        """
        namespace Cases;
        public class Accounts
        {
            public void Fail(Customer customer) => throw new InvalidOperationException("No account for " + customer.Id);
        }
        """, "PRIV2004.Key");

    [Fact]
    public Task A_hole_in_an_exceptions_text_is_protected() => Fix.Verify<LoggedDataFix>(
        """
        namespace Cases;
        public class Accounts
        {
            public void Open(Customer customer)
            {
                if (!customer.Email.Contains('@'))
                {
                    throw new ArgumentException({|PRIV2004:$"'{customer.Email}' is no address"|});
                }
            }
        }
        """,
        """
        namespace Cases;
        public class Accounts
        {
            public void Open(Customer customer)
            {
                if (!customer.Email.Contains('@'))
                {
                    throw new ArgumentException($"'{Clean.Redact(customer.Email)}' is no address");
                }
            }
        }
        """);

    [Fact]
    public Task Not_offered_where_the_text_was_put_together_elsewhere_and_no_type_fits() => Fix.IsNotOffered<LoggedDataFix>(
        """
        namespace Portal;
        public class Person { [PrivacyAnalyzers.Cpni] public System.TimeSpan Talked { get; set; } }
        public class Accounts
        {
            public void Show(Person person) { var talked = person.Talked; System.Console.WriteLine({|PRIV2002:talked|}); }
        }
        """);
}
