using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Baselines;
using PrivacyAnalyzers.Flow.Duties;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Flow.Gate;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Rules.Governance;

namespace PrivacyAnalyzers;

/// <summary>
/// The one analyzer: it runs the flow engine once a body and lets every rule judge what the engine found. One engine for all rules is
/// what keeps the cost of a rule near nothing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PrivacyAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Where the marks live as a rule; a project or a library may have copies of its own.</summary>
    private static readonly string[] MarkAssemblies = ["PrivacyAnalyzers.Annotations", "Microsoft.Extensions.Compliance.Abstractions"];

    /// <summary>Without one of these in reach nothing can be marked, and nothing is registered.</summary>
    private static readonly string[] MarkTypes =
    [
        "PrivacyAnalyzers.PiiAttribute",
        "PrivacyAnalyzers.CpniAttribute",
        "Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute",
    ];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleCatalogue.Descriptors.ToImmutableArray();

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // Pages and components are compiled from generated code; what is of them is told, see GeneratedCode.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            var choice = new PolicyChoice(start.Options.AnalyzerConfigOptionsProvider, start.Compilation.SyntaxTrees);
            var files = PolicyFiles.Read(start.Options.AdditionalFiles, choice, Libraries.In(start.Compilation), start.CancellationToken);
            if (files.Problems.Count > 0) start.RegisterCompilationEndAction(end => PolicyFileRule.Report(files, end.ReportDiagnostic));
            if (BaselineFiles.In(start.Options.AdditionalFiles).Any()) start.RegisterCompilationEndAction(static end => PolicyFileRule.Report(BaselineFiles.Problems(end.Options.AdditionalFiles, end.CancellationToken), end.ReportDiagnostic));
            if (PolicyUse.IsOfInterest(files)) start.RegisterCompilationEndAction(end => PolicyUse.Report(files, end.Compilation, end.ReportDiagnostic));
            if (!MayBeMarked(start.Compilation)) return;

            var policy = files.Policy;
            var generated = new GeneratedCode(start.Options.AnalyzerConfigOptionsProvider);
            var models = new ModelIndex(files.Models);
            var marks = new Marks(policy.Vocabulary, models);
            var marked = new MarkedMembers(start.Compilation, marks);
            var declared = new DeclarationJudges(start.Compilation, policy, marks, models, marked, start.CancellationToken);
            start.RegisterSemanticModelAction(file =>
            {
                var verdicts = new List<Verdict>();
                declared.Examine(file.SemanticModel, verdicts.Add, file.CancellationToken);
                Fingerprints.Report(verdicts, generated, _ => file.SemanticModel, file.ReportDiagnostic, file.CancellationToken);
            });
            if (NameGate.Of(start.Compilation, models, marks, IsAskedFor(start.Compilation, marked, start.CancellationToken), start.CancellationToken) is not { } gate) return;
            var access = new Access(start.Compilation, marks, new(models));
            var flow = new FlowContext(start.Compilation, marks, models, gate, new Conditionals(policy).Contains) { IsAnswer = access.IsAnswer, IsDoor = channel => Boundary.IsDoor(policy, channel) };
            var handlers = access.Handlers = new NamedHandlers(flow);
            var groups = new GroupKeys(policy, marks, flow);
            var judge = new Judge(policy, flow, access, groups, handlers, Disclosures.Of(policy, flow, handlers, marked, start.CancellationToken));
            var changes = AccountChanges.Of(policy, flow, access, handlers, marked, start.CancellationToken);
            var forms = new StringForms(policy, flow);
            var messages = Messages.Of(policy, flow, marked, start.CancellationToken);
            start.RegisterSemanticModelAction(file =>
            {
                flow.Use(file.SemanticModel);
                var verdicts = new List<Verdict>();
                foreach (var body in Bodies.OfInterest(gate, file.SemanticModel, file.CancellationToken)) judge.Examine(body, file.CancellationToken, verdicts.Add);
                changes?.Examine(file.SemanticModel, file.CancellationToken, verdicts.Add);
                forms.Examine(file.SemanticModel, file.CancellationToken, verdicts.Add);
                groups.Examine(file.SemanticModel, file.CancellationToken, verdicts.Add);
                messages?.Examine(file.SemanticModel, file.CancellationToken, verdicts.Add);
                Fingerprints.Report(verdicts, generated, flow.ModelOf, file.ReportDiagnostic, file.CancellationToken);
            });
        });
    }

    // Looking for a type by its name in every library takes longer than reading the names of the libraries.
    private static bool MayBeMarked(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(static a => MarkAssemblies.Contains(a.Name)) || MarkTypes.Any(name => compilation.GetTypesByMetadataName(name).Length > 0);

    /// <summary>True where there is something to judge though nothing may be marked as data.</summary>
    private static bool IsAskedFor(Compilation compilation, MarkedMembers marked, CancellationToken cancellation) =>
        Boundary.IsAskedFor(compilation, cancellation) || !marked.Named("AccountChange", static m => m.IsAccountChange, cancellation).IsEmpty;
}
