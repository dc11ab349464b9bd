using PrivacyAnalyzers.CodeFixes.Governance;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>PRIV9001: a suppression that nobody gives a reason for goes.</summary>
public class SuppressionFixTests
{
    [Fact]
    public Task A_directive_and_what_restores_it_go() => Fix.Verify<SuppressionFix>(
        """
        using Microsoft.Extensions.Logging;
        namespace Cases;
        public class Jobs(ILogger<Jobs> log)
        {
        #pragma warning disable {|PRIV9001:PRIV2001|}
            public void Run(Customer customer) => log.LogInformation("Ran for {Email}", customer.Email);
        #pragma warning restore PRIV2001
        }
        """,
        """
        using Microsoft.Extensions.Logging;
        namespace Cases;
        public class Jobs(ILogger<Jobs> log)
        {
            public void Run(Customer customer) => log.LogInformation("Ran for {Email}", {|PRIV2001:customer.Email|});
        }
        """);

    [Fact]
    public Task Other_codes_stay() => Fix.Verify<SuppressionFix>(
        """
        namespace Cases;
        public class Jobs
        {
        #pragma warning disable {|PRIV9001:PRIV2001|}, CS0168, {|PRIV9001:PRIV2002|}
            public void Run() { int unused; }
        #pragma warning restore PRIV2001, CS0168, PRIV2002
        }
        """,
        """
        namespace Cases;
        public class Jobs
        {
        #pragma warning disable CS0168
            public void Run() { int unused; }
        #pragma warning restore CS0168
        }
        """);

    [Fact]
    public Task One_with_a_reason_stays_with_its_end() => Fix.Verify<SuppressionFix>(
        """
        namespace Cases;
        public class Jobs
        {
        #pragma warning disable PRIV2001 // our own mailbox
            public void Walk() { }
        #pragma warning restore PRIV2001
        #pragma warning disable {|PRIV9001:PRIV2001|}
            public void Run() { }
        #pragma warning restore PRIV2001
        }
        """,
        """
        namespace Cases;
        public class Jobs
        {
        #pragma warning disable PRIV2001 // our own mailbox
            public void Walk() { }
        #pragma warning restore PRIV2001
            public void Run() { }
        }
        """);

    [Fact]
    public Task An_attribute_goes_with_its_line_or_alone() => Fix.Verify<SuppressionFix>(
        """
        using System.Diagnostics.CodeAnalysis;
        namespace Cases;
        public class Jobs
        {
            /// <summary>Runs.</summary>
            [{|PRIV9001:SuppressMessage("Privacy.Logs", "PRIV2001")|}]
            public void Run() { }

            [{|PRIV9001:SuppressMessage("Privacy.Logs", "PRIV2001", Justification = "TODO")|}, Obsolete("Walk")] public void Walk() { }

            [{|PRIV9001:SuppressMessage("Privacy.Logs", "PRIV2001")|}] public void Go() { }
        }
        """,
        """
        using System.Diagnostics.CodeAnalysis;
        namespace Cases;
        public class Jobs
        {
            /// <summary>Runs.</summary>
            public void Run() { }

            [Obsolete("Walk")] public void Walk() { }

            public void Go() { }
        }
        """);
}
