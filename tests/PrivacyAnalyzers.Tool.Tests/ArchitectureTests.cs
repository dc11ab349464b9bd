using PrivacyAnalyzers.Tool.Commands;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests;

/// <summary>The tool has no engine: it knows the policy language and the compiler's SARIF, no compiler and no analyzer.</summary>
public class ArchitectureTests
{
    [Fact]
    public void Of_the_product_the_tool_knows_the_policy_alone()
    {
        var references = typeof(CommandLine).Assembly.GetReferencedAssemblies().Select(static r => r.Name!).ToList();
        Assert.Equal(["PrivacyAnalyzers.Policy"], references.Where(static r => r.StartsWith("PrivacyAnalyzers", StringComparison.Ordinal)));
        Assert.DoesNotContain(references, static r => r.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }
}
