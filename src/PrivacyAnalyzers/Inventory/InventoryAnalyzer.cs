using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Baselines;
using PrivacyAnalyzers.Flow.Duties;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Flow.Gate;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy.Baselines;

namespace PrivacyAnalyzers.Inventory;

/// <summary>
/// Tells what there is and where it goes, where <see cref="PrivacyAnalyzer"/> tells what is wrong. It stands apart so that the compiler leaves it out
/// where nobody asks for it; where somebody does, the engine runs once more.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InventoryAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(InventoryRule.Descriptor);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationStartAction(static start =>
        {
            var choice = new PolicyChoice(start.Options.AnalyzerConfigOptionsProvider, start.Compilation.SyntaxTrees);
            var files = PolicyFiles.Read(start.Options.AdditionalFiles, choice, Libraries.In(start.Compilation), start.CancellationToken);
            start.RegisterCompilationEndAction(end => end.ReportDiagnostic(PolicyInForce.Entry(files)));
            start.RegisterCompilationEndAction(static end =>
            {
                foreach (var file in BaselineFiles.In(end.Options.AdditionalFiles))
                    foreach (var entry in BaselineFiles.Read(file, end.CancellationToken)?.Entries ?? [])
                        end.ReportDiagnostic(InventoryRule.Entry("accepted", Location.None, [], $"{entry.Rule} is accepted in {Baseline.FileName}", (DiagnosticProperties.Id, entry.Id), ("Rule", entry.Rule), (DiagnosticProperties.Symbol, entry.Symbol),
                            (DiagnosticProperties.Source, entry.Source), (DiagnosticProperties.Sink, entry.Sink), ("Since", entry.Since), ("Reason", entry.Remark)));
            });
            var policy = files.Policy;
            var models = new ModelIndex(files.Models);
            var marks = new Marks(policy.Vocabulary, models);
            var members = new MemberInventory(policy.Vocabulary, marks);
            start.RegisterSemanticModelAction(file =>
            {
                members.Examine(file.SemanticModel, file.CancellationToken, file.ReportDiagnostic);
                foreach (var (id, reason, at) in Suppressions.In(file.SemanticModel.SyntaxTree, file.CancellationToken))
                    file.ReportDiagnostic(InventoryRule.Entry("suppression", at, [], $"{id} is suppressed here", ("Rule", id), ("Reason", reason), ("Until", Suppressions.UntilOf(reason))));
            });
            if (NameGate.Of(start.Compilation, models, marks, false, start.CancellationToken) is not { } gate) return;
            var access = new Access(start.Compilation, marks, new(models));
            var flow = new FlowContext(start.Compilation, marks, models, gate, new Conditionals(policy).Contains) { IsAnswer = access.IsAnswer };
            access.Handlers = new NamedHandlers(flow);
            var outgoing = new OutgoingFlows(policy, flow, access);
            start.RegisterSemanticModelAction(file =>
            {
                flow.Use(file.SemanticModel);
                foreach (var body in Bodies.OfInterest(gate, file.SemanticModel, file.CancellationToken)) outgoing.Examine(body, file.CancellationToken, file.ReportDiagnostic);
            });
        });
    }
}
