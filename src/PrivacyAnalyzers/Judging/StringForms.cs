using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules.Logs;

namespace PrivacyAnalyzers.Judging;

/// <summary>Finds types whose string form shows what no log may hold: whoever writes such an object into a text gives the data away.</summary>
internal sealed class StringForms(PrivacyPolicy policy, FlowContext flow)
{
    public void Examine(SemanticModel model, CancellationToken cancellation, Action<Verdict> report)
    {
        foreach (var type in model.SyntaxTree.GetRoot(cancellation).DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).OfType<TypeDeclarationSyntax>())
        {
            var form = type.Members.OfType<MethodDeclarationSyntax>().FirstOrDefault(static m => m.Identifier.ValueText == "ToString" && m.ParameterList.Parameters.Count == 0 && m.Modifiers.Any(SyntaxKind.OverrideKeyword));
            if (form is not null) ExamineOverride(form, model, cancellation, report);
            else if (type is RecordDeclarationSyntax record) ExamineRecord(record, model, cancellation, report);
        }
    }

    /// <summary>A record prints its public members, unless something in it, or above it, prints otherwise.</summary>
    private void ExamineRecord(RecordDeclarationSyntax record, SemanticModel model, CancellationToken cancellation, Action<Verdict> report)
    {
        if (model.GetDeclaredSymbol(record, cancellation) is not { } type || type.GetMembers("PrintMembers").Any(static m => !m.IsImplicitlyDeclared)) return;

        // Of a type in several parts the first one is told of.
        if (type.DeclaringSyntaxReferences[0].Span != record.Span || type.DeclaringSyntaxReferences[0].SyntaxTree != record.SyntaxTree) return;
        for (var t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
            if (t.GetMembers("ToString").Any(m => m is IMethodSymbol { Parameters.IsEmpty: true, IsImplicitlyDeclared: false, IsOverride: true } && (m.IsSealed || SymbolEqualityComparer.Default.Equals(t, type)))) return;
        var shown = type.GetMembers().Where(m => m is IPropertySymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false, GetMethod: not null } or IFieldSymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false })
            .Select(m => (Member: m, Category: Forbidden(flow.Marks.Of(m).Labels, Protections.None))).Where(static p => p.Category is not null).ToList();
        if (shown.Count == 0) return;
        var (member, category) = shown.OrderByDescending(static p => p.Category!.Strictness).First();
        Report(record.Identifier.GetLocation(), type, member, category!, shown.SelectMany(static p => p.Member.Locations).Where(static l => l.IsInSource), report);
    }

    private void ExamineOverride(MethodDeclarationSyntax form, SemanticModel model, CancellationToken cancellation, Action<Verdict> report)
    {
        if (model.GetDeclaredSymbol(form, cancellation) is not IMethodSymbol method || !flow.Marks.HoldsPersonalData(method.ContainingType) || flow.Marks.Of(method).Sanitizer != Protections.None) return;
        if (flow.SummaryOf(method, new Session(cancellation)) is not { } summary) return;
        var shown = summary.Return.Taints.Atoms.Where(static t => !t.IsSymbolic).Select(t => (Taint: t, Category: Forbidden(t.Labels, t.Protections))).Where(static p => p.Category is not null).OrderByDescending(static p => p.Category!.Strictness).FirstOrDefault();
        if (shown.Category is null) return;
        var read = shown.Taint.Path;
        while (read?.Previous is not null) read = read.Previous;
        var returned = form.ExpressionBody?.Expression ?? form.DescendantNodes().OfType<ReturnStatementSyntax>().Select(static r => r.Expression).FirstOrDefault(e => e is not null && (read is null || e.Span.Contains(read.Node.Span)))
            ?? form.DescendantNodes().OfType<ReturnStatementSyntax>().Select(static r => r.Expression).FirstOrDefault();
        Report(returned?.GetLocation() ?? form.Identifier.GetLocation(), method.ContainingType, shown.Taint.Source, shown.Category, read is null ? [] : [read.Node.GetLocation()], report);
    }

    /// <summary>The strictest category that no log may show.</summary>
    private DataCategory? Forbidden(Labels labels, Protections protections) => policy.Vocabulary.In(labels)
        .Where(c => c.Kind != DataKind.Aggregate && policy.Decide(c, "Log") is var decision && decision.Effect != PolicyEffect.Allow && (protections & decision.Protections) == 0)
        .OrderByDescending(static c => c.Strictness).FirstOrDefault();

    private void Report(Location at, INamedTypeSymbol type, ISymbol? source, DataCategory category, IEnumerable<Location> steps, Action<Verdict> report)
    {
        var clause = policy.Decide(category, "Log").Clause;
        var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Clause, clause.Id).Add(DiagnosticProperties.Category, category.DisplayName).Add(DiagnosticProperties.Source, source is null ? null : Names.Of(source)).Add(DiagnosticProperties.SourceMember, Names.IdOf(source));
        report(Verdict.Of(StringFormRule.Descriptor, at, steps, properties, type.Name, source is null ? "personal data" : Names.Of(source), category.DisplayName, clause.Id, clause.Words));
    }
}
