using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Flow.Duties;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Flow.Gate;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Rules.Annotations;
using PrivacyAnalyzers.Rules.Governance;

namespace PrivacyAnalyzers;

/// <summary>
/// The one analyzer: it runs the flow engine once a body and lets every rule judge what the engine found. One engine for all rules is
/// what keeps the cost of a rule near nothing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PrivacyAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Without one of these in reach nothing can be marked, and nothing is registered.</summary>
    private static readonly string[] MarkTypes =
    [
        "PrivacyAnalyzers.PiiAttribute",
        "PrivacyAnalyzers.CpniAttribute",
        "Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute",
    ];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        RuleCatalogue.All.Select(static r => r.Descriptor).Concat(OtherRules.All).Concat([PolicyFileRule.Descriptor, UnmarkedMemberRule.Descriptor, SilentParameterRule.Descriptor]).ToImmutableArray();

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationStartAction(static start =>
        {
            var files = PolicyFiles.Read(start.Options.AdditionalFiles, start.CancellationToken);
            if (files.Problems.Count > 0) start.RegisterCompilationEndAction(end => PolicyFileRule.Report(files, end.ReportDiagnostic));
            if (PolicyUse.IsOfInterest(files)) start.RegisterCompilationEndAction(end => PolicyUse.Report(files, end.Compilation, end.ReportDiagnostic));
            if (!MarkTypes.Any(name => start.Compilation.GetTypesByMetadataName(name).Length > 0)) return;

            var policy = files.Policy;
            var marks = new Marks(policy.Vocabulary);
            var models = new ModelIndex(files.Models);
            if (NameGate.Of(start.Compilation, models, marks, Boundary.IsAskedFor(start.Compilation, start.CancellationToken) || !MarkedNames.Of(start.Compilation, marks, "AccountChange", static m => m.IsAccountChange, start.CancellationToken).IsEmpty, start.CancellationToken) is not { } gate) return;
            var access = new Access(start.Compilation, marks);
            var flow = new FlowContext(start.Compilation, marks, models, gate, new Conditionals(policy).Contains) { IsAnswer = access.IsAnswer };
            var judge = new Judge(policy, flow, access, Disclosures.Of(policy, flow, start.CancellationToken));
            var changes = AccountChanges.Of(flow, access, start.CancellationToken);
            var today = DateTime.UtcNow.Date;
            var declarations = new Declarations(new MarkWords(policy.Vocabulary), new MarkPlaces(), new MarkConflicts(marks, policy.Vocabulary), new Lookalikes(marks, flow.Unmarked));
            var promises = EmptyPromises.Of(start.Compilation, marks, start.CancellationToken);
            var forms = new StringForms(policy, flow);
            var groups = new GroupKeys(policy.Vocabulary, marks);
            var messages = Messages.Of(flow, start.CancellationToken);
            var optOuts = OptOuts.Of(flow, start.CancellationToken);
            start.RegisterSemanticModelAction(file =>
            {
                flow.Use(file.SemanticModel);
                foreach (var body in Bodies.OfInterest(gate, file.SemanticModel, file.CancellationToken)) judge.Examine(body, file.CancellationToken, file.ReportDiagnostic);
                changes?.Examine(file.SemanticModel, file.CancellationToken, file.ReportDiagnostic);
                declarations.Examine(file.SemanticModel, file.CancellationToken, file.ReportDiagnostic);
                promises?.Examine(file.SemanticModel, file.CancellationToken, file.ReportDiagnostic);
                forms.Examine(file.SemanticModel, file.CancellationToken, file.ReportDiagnostic);
                Suppressions.Examine(file.SemanticModel.SyntaxTree.GetRoot(file.CancellationToken), today, file.ReportDiagnostic);
                groups.Examine(file.SemanticModel, file.CancellationToken, file.ReportDiagnostic);
                messages?.Examine(file.SemanticModel, file.CancellationToken, file.ReportDiagnostic);
                optOuts?.Examine(file.SemanticModel, file.CancellationToken, file.ReportDiagnostic);
            });
        });
    }
}
