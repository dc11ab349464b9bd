using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace PrivacyAnalyzers.Tests.Harness;

/// <summary>
/// A fix seen as its user sees it: the marked argument <c>{|PRIV2001:customer.Email|}</c> before, the code after. Fix All in the document, the
/// project and the solution have to come to the same code.
/// </summary>
internal static class Fix
{
    public static Task Verify<TFix>(string bad, string good, string? key = null)
        where TFix : CodeFixProvider, new() => new Test<TFix>(bad, good, key).RunAsync();

    /// <summary>Nothing is proposed.</summary>
    public static Task IsNotOffered<TFix>(string bad)
        where TFix : CodeFixProvider, new() => new Test<TFix>(bad, bad, null).RunAsync();

    private static (string Name, string Text)[] Files(string test) => [("Test.cs", test), ("Usings.cs", PrivacyTest.GlobalUsings), ("Domain.cs", Domain.Source)];

    private sealed class Test<TFix> : CSharpCodeFixTest<PrivacyAnalyzer, TFix, DefaultVerifier>
        where TFix : CodeFixProvider, new()
    {
        private static readonly string[] s_others = ["PRIV1001", "PRIV1002", "PRIV1005", "PRIV1006", "PRIV2006", "PRIV3005"];

        public Test(string bad, string good, string? key)
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            foreach (var (name, text) in Files(bad)) TestState.Sources.Add((name, text));
            foreach (var (name, text) in Files(good)) FixedState.Sources.Add((name, text));
            TestState.AdditionalReferences.AddRange(PrivacyTest.References.Value);
            CodeActionEquivalenceKey = key;
            CompilerDiagnostics = CompilerDiagnostics.Errors;
            // A suppression without a reason, which the check would write, has a diagnostic of its own.
            TestBehaviors = TestBehaviors.SkipSuppressionCheck;
            // What declarations, texts and suppressions should say is beside the point of every other fix's cases.
            DisabledDiagnostics.AddRange(s_others.Except(new TFix().FixableDiagnosticIds));
            // A fix is offered for what has one; what is left after it is marked in the fixed source.
            CodeFixTestBehaviors = key is null ? CodeFixTestBehaviors.None : CodeFixTestBehaviors.FixOne;
            if (bad != good && key is not null) NumberOfIncrementalIterations = 1;
            SolutionTransforms.Add((solution, project) => solution
                .WithProjectParseOptions(project, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview))
                .WithProjectCompilationOptions(project, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true)));
        }
    }
}
