using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Duties;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules.Cpni;

namespace PrivacyAnalyzers.Judging;

/// <summary>Data of which the policy wants a record to be kept where it is told to others, or used for a campaign, as it may be.</summary>
internal sealed class Disclosures
{
    private const string Record = "DisclosureRecord";

    private readonly PrivacyPolicy _policy;

    /// <summary>The first kind of data that the policy wants recorded; what messages say where the flow itself is out of sight.</summary>
    private readonly string _recorded;
    private readonly FlowContext _flow;
    private readonly DutyAnalysis _records;

    /// <summary>Where each body discloses: asked for at every operation of it.</summary>
    private readonly ConcurrentDictionary<IMethodSymbol, HashSet<SyntaxNode>> _places = new(SymbolEqualityComparer.Default);

    private Disclosures(PrivacyPolicy policy, FlowContext flow, ISet<string> fulfillers)
    {
        _policy = policy;
        _recorded = policy.Vocabulary.Categories.First(c => policy.DutyOf(DutyKind.DisclosureRecord, category: c) is not null).DisplayName;
        _flow = flow;
        _records = new DutyAnalysis(flow, Record, DueAt, fulfillers);
    }

    /// <summary>Null where the project knows no method that keeps records, or the policy asks for none.</summary>
    public static Disclosures? Of(PrivacyPolicy policy, FlowContext flow, MarkedMembers marked, CancellationToken cancellation)
    {
        if (policy.DutyOf(DutyKind.DisclosureRecord) is null) return null;
        var duties = marked.Named("Fulfils", static m => m.Fulfils.Contains(Record), cancellation);
        return duties.IsEmpty ? null : new Disclosures(policy, flow, duties.WithUsers(cancellation));
    }

    /// <param name="isReported">True for a place that has a diagnostic already: what may not leave needs no record.</param>
    public void Examine(IMethodSymbol body, Summary summary, Func<SyntaxNode, bool> isReported, CancellationToken cancellation, Action<Verdict> report)
    {
        var duty = _records.SummaryOf(body, cancellation);
        if (duty.Open.Count > 0 && Judge.LeftToCallers(body)) return;
        foreach (var place in duty.Open)
        {
            if (isReported(place)) continue;
            var disclosed = summary.Releases.Where(r => r.Node == place).Select(Disclosed).FirstOrDefault(static d => d is not null);
            var clause = disclosed?.Clause ?? _policy.DutyOf(DutyKind.DisclosureRecord)!;
            var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Clause, clause.Id).Add(DiagnosticProperties.Missing, "Duty:" + Record);
            var source = disclosed is null ? _recorded : Names.OfSource(disclosed.Taint);
            var sink = disclosed is null ? "a recipient" : Names.Of(disclosed.Release.Sink);
            if (disclosed is not null)
                properties = properties.Add(DiagnosticProperties.Category, disclosed.Category.DisplayName).Add(DiagnosticProperties.Channel, disclosed.Release.Channel).Add(DiagnosticProperties.Source, source).Add(DiagnosticProperties.Sink, sink);
            var steps = disclosed is null ? [] : Judge.StepsOf(disclosed.Taint, disclosed.Release);
            report(Verdict.Of(DisclosureRecordRule.Descriptor, place.GetLocation(), steps, properties, source, disclosed?.Category.DisplayName ?? _recorded, sink, clause.Id, clause.Words));
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

    private Disclosure? Disclosed(Release release)
    {
        if (!release.IsCertain || _policy.DutyOf(DutyKind.DisclosureRecord, release.Channel) is null) return null;
        foreach (var taint in release.Taints.Atoms)
        {
            if (taint.IsSymbolic) continue;
            foreach (var category in _policy.Vocabulary.In(taint.Labels))
                if (_policy.DutyOf(DutyKind.DisclosureRecord, release.Channel, category) is { } clause && _policy.Decide(category, release.Channel) is var decision && decision.Effect != PolicyEffect.Deny && (taint.Protections & decision.Protections) == 0) return new Disclosure(taint, category, release, clause);
        }

        return null;
    }

    private sealed record Disclosure(Taint Taint, DataCategory Category, Release Release, Clause Clause);
}
