using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
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
    private readonly NamedHandlers _handlers;
    private readonly DutyAnalysis _records;

    /// <summary>The same for whatever a body may be given: whether it records each time that it passes its parameters on.</summary>
    private readonly DutyAnalysis _relays;

    /// <summary>Where each body discloses: asked for at every operation of it.</summary>
    private readonly ConcurrentDictionary<IMethodSymbol, HashSet<SyntaxNode>> _places = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, HashSet<SyntaxNode>> _relayed = new(SymbolEqualityComparer.Default);

    private Disclosures(PrivacyPolicy policy, FlowContext flow, NamedHandlers handlers, ISet<string> fulfillers)
    {
        _handlers = handlers;
        _policy = policy;
        _recorded = policy.Vocabulary.Categories.First(c => policy.DutyOf(DutyKind.DisclosureRecord, category: c) is not null).DisplayName;
        _flow = flow;
        _records = new DutyAnalysis(flow, Record, (owner, operation, open, cancellation) => DueAt(_places, Discloses, owner, operation, open, cancellation), fulfillers);
        _relays = new DutyAnalysis(flow, Record, (owner, operation, open, cancellation) => DueAt(_relayed, Relays, owner, operation, open, cancellation), fulfillers);
    }

    /// <summary>Null where the project knows no method that keeps records, or the policy asks for none.</summary>
    public static Disclosures? Of(PrivacyPolicy policy, FlowContext flow, NamedHandlers handlers, MarkedMembers marked, CancellationToken cancellation)
    {
        if (policy.DutyOf(DutyKind.DisclosureRecord) is null) return null;
        var duties = marked.Named("Fulfils", static m => m.Fulfils.Contains(Record), cancellation);
        return duties.IsEmpty ? null : new Disclosures(policy, flow, handlers, duties.WithUsers(cancellation));
    }

    /// <param name="isReported">True for a place that has a diagnostic already: what may not leave needs no record.</param>
    public void Examine(IMethodSymbol body, Summary summary, Func<SyntaxNode, bool> isReported, CancellationToken cancellation, Action<Verdict> report)
    {
        var duty = _records.SummaryOf(body, cancellation);
        if (duty.Open.Count > 0 && _handlers.LeavesToCallers(body)) return;
        foreach (var place in duty.Open)
        {
            if (isReported(place)) continue;
            var disclosed = summary.Releases.Where(r => r.Node == place).Select(Disclosed).FirstOrDefault(static d => d is not null);
            var clause = disclosed?.Clause ?? _policy.DutyOf(DutyKind.DisclosureRecord)!;
            var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Clause, clause.Id).Add(DiagnosticProperties.Missing, "Duty:" + Record);
            var source = disclosed is null ? _recorded : Names.OfSource(disclosed.Taint);
            var sink = disclosed is null ? "a recipient" : Names.Of(disclosed.Release.Sink);
            if (disclosed is not null)
                properties = properties.Add(DiagnosticProperties.Category, disclosed.Category.DisplayName).Add(DiagnosticProperties.Channel, disclosed.Release.Channel).Add(DiagnosticProperties.Source, source).Add(DiagnosticProperties.SourceMember, Names.IdOf(disclosed.Taint.Source)).Add(DiagnosticProperties.Sink, sink);
            var steps = disclosed is null ? [] : Judge.StepsOf(disclosed.Taint, disclosed.Release);
            report(Verdict.Of(DisclosureRecordRule.Descriptor, place.GetLocation(), steps, properties, source, disclosed?.Category.DisplayName ?? _recorded, sink, clause.Id, clause.Words));
        }
    }

    private SyntaxNode? DueAt(ConcurrentDictionary<IMethodSymbol, HashSet<SyntaxNode>> all, Func<Release, bool> isDue, IMethodSymbol owner, IOperation operation, HashSet<IMethodSymbol> open, CancellationToken cancellation)
    {
        var outer = owner;
        while (outer is { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction, ContainingSymbol: IMethodSymbol around }) outer = around;
        return PlacesIn(all, isDue, outer, cancellation).Contains(operation.Syntax) && !IsRecordedBehind(operation, open, cancellation) ? operation.Syntax : null;
    }

    private HashSet<SyntaxNode> PlacesIn(ConcurrentDictionary<IMethodSymbol, HashSet<SyntaxNode>> all, Func<Release, bool> isDue, IMethodSymbol method, CancellationToken cancellation) =>
        all.TryGetValue(method, out var known) ? known : all.GetOrAdd(method, m =>
            _flow.MayRelease(m, cancellation) && _flow.SummaryOf(m, new Session(cancellation)) is { } summary ? [.. summary.Releases.Where(isDue).Select(static r => r.Node)] : []);

    /// <summary>True where the value is handed to a method that keeps the record itself each time it discloses it, though it may find a reason not to.</summary>
    private bool IsRecordedBehind(IOperation operation, HashSet<IMethodSymbol> open, CancellationToken cancellation)
    {
        var argument = operation.Parent;
        while (argument is IConversionOperation) argument = argument.Parent;
        if (argument is not IArgumentOperation { Parent: IInvocationOperation call }) return false;
        var targets = _relays.TargetsOf(call.TargetMethod);
        return targets.Count > 0 && targets.All(t => PlacesIn(_relayed, Relays, t, cancellation).Count > 0 && _relays.SummaryOf(t, open, cancellation).Open.Count == 0);
    }

    private bool Discloses(Release release) => Disclosed(release) is not null;

    private bool Relays(Release release) => release.IsCertain && _policy.DutyOf(DutyKind.DisclosureRecord, release.Channel) is not null && release.Taints.Atoms.Any(static t => t.IsSymbolic) || Discloses(release);

    private Disclosure? Disclosed(Release release)
    {
        // A demand for consent discloses nothing yet: what the callee does with the object, its own body says.
        if (!release.IsCertain || release.IsDemand || _policy.DutyOf(DutyKind.DisclosureRecord, release.Channel) is null) return null;
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
