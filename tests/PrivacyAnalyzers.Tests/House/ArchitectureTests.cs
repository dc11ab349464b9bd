using System.Reflection;
using PrivacyAnalyzers.CodeFixes;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Policy;
using Xunit;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>The arrows: Policy, then Flow, then the rules, then the fixes; nothing points back, and the compiler's host has no workspaces.</summary>
public class ArchitectureTests
{
    public static TheoryData<Assembly, string[]> Arrows => new()
    {
        { typeof(PrivacyPolicy).Assembly, [] },
        { typeof(FlowContext).Assembly, ["PrivacyAnalyzers.Policy", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp"] },
        { typeof(PrivacyAnalyzer).Assembly, ["PrivacyAnalyzers.Policy", "PrivacyAnalyzers.Flow", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp"] },
        {
            typeof(PrivacyFix).Assembly,
            ["PrivacyAnalyzers.Policy", "PrivacyAnalyzers.Flow", "PrivacyAnalyzers", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces", "System.Composition.AttributedModel"]
        },
        { typeof(PiiAttribute).Assembly, ["Microsoft.Extensions.Compliance.Abstractions"] },
    };

    /// <summary>What every netstandard2.0 assembly that a compiler loads may count on.</summary>
    private static readonly string[] s_platform = ["netstandard", "System.Buffers", "System.Collections.Immutable", "System.Memory", "System.Reflection.Metadata", "System.Runtime.CompilerServices.Unsafe"];

    [Theory]
    [MemberData(nameof(Arrows))]
    public void An_assembly_references_only_what_lies_below_it(Assembly assembly, string[] allowed)
    {
        var references = assembly.GetReferencedAssemblies().Select(r => r.Name!).Except(allowed).Except(s_platform);
        Assert.Empty(references);
    }

    [Fact]
    public void Every_public_type_of_the_fixes_is_a_fix() =>
        Assert.All(typeof(PrivacyFix).Assembly.GetExportedTypes(), t => Assert.True(typeof(Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider).IsAssignableFrom(t)));

    [Fact]
    public void Files_fit_on_a_few_screens() =>
        Assert.Empty(Repository.Files("src", "*.cs").Where(f => File.ReadLines(f).Count() > 480).Select(f => Path.GetRelativePath(Repository.Root, f)));
}
