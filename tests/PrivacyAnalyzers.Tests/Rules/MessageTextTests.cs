using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules;

/// <summary>A diagnostic names the source, the sink, what is missing, and the clause with its words; its path leads from source to sink.</summary>
public class MessageTextTests
{
    [Fact]
    public Task Source_sink_remedy_and_clause() => new Test(
        """
        namespace Cases;
        public class News(IMarketingMail mail)
        {
            public void Send(Customer customer)
            {
                var to = {|#1:customer.Email|};
                mail.Send({|#0:to|}, customer.Plan);
            }
        }
        """,
        new DiagnosticResult("PRIV3001", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithMessage("'Customer.Email' (Contact) reaches the marketing sender 'IMarketingMail.Send'; check the person's consent for Marketing first (P4: \"After you have authorized\")")).RunAsync();

    [Fact]
    public Task Every_step_is_a_location() => new Test(
        """
        namespace Cases;
        public class Accounts
        {
            public void Show(Customer customer)
            {
                var {|#2:mail = {|#1:customer.Email|}|};
                Print({|#0:mail|});
            }

            private static void Print(string text) => Console.WriteLine({|#3:text|});
        }
        """,
        new DiagnosticResult("PRIV2001", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).WithLocation(0).WithLocation(1).WithLocation(2).WithLocation(3)
            .WithArguments("Customer.Email", "Contact", "Console.WriteLine", "redact it, or log a key that identifies nobody by itself", "P11 P27", "web server log files")).RunAsync();

    [Fact]
    public Task Nothing_is_said_of_what_is_permitted() => new Test(
        """
        namespace Cases;
        public class Accounts(IServiceMail mail)
        {
            public void Show(Customer customer)
            {
                Console.WriteLine(customer.IpAddress);
                mail.Send(customer.Email, "Your bill");
            }
        }
        """).RunAsync();

    private sealed class Test : CSharpAnalyzerTest<PrivacyAnalyzer, DefaultVerifier>
    {
        public Test(string source, params DiagnosticResult[] expected)
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            foreach (var (name, text) in new[] { ("Test.cs", source), ("Usings.cs", PrivacyTest.GlobalUsings), ("Domain.cs", Domain.Source) }) TestState.Sources.Add((name, text));
            TestState.AdditionalReferences.AddRange(PrivacyTest.References.Value);
            ExpectedDiagnostics.AddRange(expected);
            // A suppression without a reason, which the check would write, has a diagnostic of its own.
            TestBehaviors = TestBehaviors.SkipSuppressionCheck;
            SolutionTransforms.Add((solution, project) => solution.WithProjectParseOptions(project, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview)));
        }
    }
}
