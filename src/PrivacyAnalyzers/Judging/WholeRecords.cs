using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules.Disclosure;

namespace PrivacyAnalyzers.Judging;

/// <summary>Finds records that are handed over whole to somebody who may be told, but needs a part of it only.</summary>
internal sealed class WholeRecords(PrivacyPolicy policy)
{
    /// <summary>Fewer members are a part already: what names somebody, or where something is sent.</summary>
    private const int Many = 3;

    /// <param name="isReported">True for a place that has a diagnostic already: what may not leave is worse.</param>
    public void Examine(Summary summary, Func<SyntaxNode, bool> isReported, Action<Verdict> report)
    {
        var told = new HashSet<SyntaxNode>();
        foreach (var release in summary.Releases)
        {
            if (!release.IsCertain || policy.DutyOf(DutyKind.WholeRecord, release.Channel) is not { } clause || isReported(release.Node)) continue;
            foreach (var record in release.Taints.Atoms.Where(static t => t is { IsSymbolic: false, Whole: true, Source.ContainingType: not null } && !IsChosen(t)).GroupBy(static t => t.Source!.ContainingType, SymbolEqualityComparer.Default))
            {
                var members = record.Select(static t => t.Source!.Name).Distinct().ToList();
                var categories = record.SelectMany(t => policy.Vocabulary.In(t.Labels)).Distinct().ToList();
                if (members.Count < Many || categories.Count < 2 || !told.Add(release.Node)) continue;
                var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Clause, clause.Id).Add(DiagnosticProperties.Channel, release.Channel)
                    .Add(DiagnosticProperties.Source, record.Key!.Name).Add(DiagnosticProperties.Sink, Names.Of(release.Sink));
                report(Verdict.Of(WholeRecordRule.Descriptor, release.Node.GetLocation(), properties,
                    record.Key.Name, Names.Of(release.Sink), string.Join(", ", members.Take(Many)) + (members.Count > Many ? " and more" : ""), clause.Id, clause.Words));
            }
        }
    }

    /// <summary>True for a member that the body named: it chose what to hand over.</summary>
    private static bool IsChosen(Taint taint)
    {
        var first = taint.Path;
        while (first?.Previous is not null) first = first.Previous;
        return first?.Node.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(n => n.Identifier.ValueText == taint.Source!.Name) == true;
    }
}
