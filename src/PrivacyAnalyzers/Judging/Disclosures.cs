using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Duties;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules.Cpni;

namespace PrivacyAnalyzers.Judging;

/// <summary>CPNI that is told to others, or used for a campaign, as it may be: a record has to be kept of it.</summary>
internal sealed class Disclosures
{
    private const string Record = "DisclosureRecord";

    private static readonly string[] s_channels = ["Marketing", "Partner", "Affiliate", "Authority", "Advertising", "Analytics", "Publication", "Matching"];

    private readonly PrivacyPolicy _policy;
    private readonly FlowContext _flow;
    private readonly DutyAnalysis _records;

    /// <summary>Where each body discloses: asked for at every operation of it.</summary>
    private readonly ConcurrentDictionary<IMethodSymbol, HashSet<SyntaxNode>> _places = new(SymbolEqualityComparer.Default);

    private Disclosures(PrivacyPolicy policy, FlowContext flow, ISet<string> fulfillers)
    {
        _policy = policy;
        _flow = flow;
        _records = new DutyAnalysis(flow, Record, DueAt, fulfillers);
    }

    /// <summary>Null where the project knows no method that keeps records.</summary>
    public static Disclosures? Of(PrivacyPolicy policy, FlowContext flow, MarkedMembers marked, CancellationToken cancellation)
    {
        var duties = marked.Named("Fulfils", static m => m.Fulfils.Contains(Record), cancellation);
        return duties.IsEmpty ? null : new Disclosures(policy, flow, duties.WithUsers(cancellation));
    }

    /// <param name="isReported">True for a place that has a diagnostic already: what may not leave needs no record.</param>
    public void Examine(IMethodSymbol body, Summary summary, Func<SyntaxNode, bool> isReported, CancellationToken cancellation, Action<Diagnostic> report)
    {
        var duty = _records.SummaryOf(body, cancellation);
        if (duty.Open.Count > 0 && Judge.LeftToCallers(body)) return;
        foreach (var place in duty.Open)
        {
            if (isReported(place)) continue;
            var release = summary.Releases.FirstOrDefault(r => r.Node == place);
            var (taint, category) = release is null ? default : Disclosed(release)!.Value;
            var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Clause, "F8").Add(DiagnosticProperties.Missing, "Duty:" + Record);
            var source = taint is null ? "CPNI" : Names.OfSource(taint);
            var sink = release is null ? "a recipient" : Names.Of(release.Sink);
            if (taint is not null && release is not null)
                properties = properties.Add(DiagnosticProperties.Category, category!.DisplayName).Add(DiagnosticProperties.Channel, release.Channel).Add(DiagnosticProperties.Source, source).Add(DiagnosticProperties.Sink, sink);
            var steps = taint is null || release is null ? [] : Judge.StepsOf(taint, release);
            report(Diagnostic.Create(DisclosureRecordRule.Descriptor, place.GetLocation(), steps, properties, source, category?.DisplayName ?? "CPNI", sink));
        }
    }

    private SyntaxNode? DueAt(IMethodSymbol owner, IOperation operation, HashSet<IMethodSymbol> open, CancellationToken cancellation)
    {
        var outer = owner;
        while (outer is { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction, ContainingSymbol: IMethodSymbol around }) outer = around;
        var places = _places.TryGetValue(outer, out var known) ? known : _places.GetOrAdd(outer, m => PlacesIn(m, cancellation));
        return places.Contains(operation.Syntax) ? operation.Syntax : null;
    }

    private HashSet<SyntaxNode> PlacesIn(IMethodSymbol method, CancellationToken cancellation) =>
        _flow.MayRelease(method, cancellation) && _flow.SummaryOf(method, new Session(cancellation)) is { } summary ? [.. summary.Releases.Where(r => Disclosed(r) is not null).Select(static r => r.Node)] : [];

    private (Taint Taint, DataCategory Category)? Disclosed(Release release)
    {
        if (!release.IsCertain || !s_channels.Contains(release.Channel)) return null;
        foreach (var taint in release.Taints.Atoms)
        {
            if (taint.IsSymbolic) continue;
            foreach (var category in _policy.Vocabulary.In(taint.Labels))
                if (category.Kind == DataKind.Cpni && _policy.Decide(category, release.Channel) is var decision && decision.Effect != PolicyEffect.Deny && (taint.Protections & decision.Protections) == 0) return (taint, category);
        }

        return null;
    }
}
