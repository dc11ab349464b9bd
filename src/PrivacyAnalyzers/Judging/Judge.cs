using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Judging;

/// <summary>Asks the policy about everything that a body releases and hands what it forbids to the rules: one flow, one diagnostic.</summary>
internal sealed class Judge(PrivacyPolicy policy, FlowContext flow, Access access, GroupKeys groups, NamedHandlers handlers, Disclosures? disclosures)
{
    private static readonly HashSet<string> s_hashes = NameWords.List("hash hashed digest passwordhash passwdhash");

    private readonly Boundary _boundary = new(policy, flow);
    private readonly WholeRecords _records = new(policy);
    private readonly CookieConsent _cookies = new(flow.Compilation);
    private readonly Entries _entries = new(flow.Compilation, handlers);

    public void Examine(ISymbol owner, CancellationToken cancellation, Action<Verdict> report)
    {
        using var counted = flow.Statistics.Count();
        var session = new Session(cancellation);
        var body = owner is IMethodSymbol method ? method.PartialImplementationPart ?? method : null;
        var initialiser = body is null ? flow.InitialiserOf(owner, session) : null;
        body ??= initialiser?.Constructor;
        if (body is null || initialiser is null && !flow.MayRelease(body, cancellation) && !_boundary.Concerns(body, cancellation) && !(flow.MeetsData(body, cancellation) && access.Concerns(body))) return;
        if ((initialiser?.Summary ?? flow.SummaryOf(body, session)) is not { } summary) return;
        if (initialiser is null) _boundary.Examine(body, summary, session, report);
        else _boundary.ExamineStored(summary, report);
        var reported = new HashSet<(SyntaxNode, string)>();
        foreach (var group in summary.Releases.Where(static r => r.IsCertain).GroupBy(static r => (r.Node, r.Channel, r.Fault)).OrderBy(static g => OneFlow.Rank(g.First())))
        {
            if (IsReportedElsewhere(group.First(), body, session) || _cookies.Withholds(group.First(), cancellation)) continue;

            // The strictest category decides; data itself before an object that shows it.
            var findings = group.SelectMany(r => Findings(r, summary, body, cancellation)).OrderBy(static f => f.Taint.Whole).ThenByDescending(static f => f.Category.Strictness).ThenBy(Position).ThenBy(static f => Names.OfSource(f.Taint), StringComparer.Ordinal);
            foreach (var finding in findings)
            {
                if (RuleCatalogue.For(finding) is not { } rule || finding.Channel == "Aggregate" && groups.Tells(finding.Taint, cancellation)) continue;
                if (reported.Add((finding.Release.Node, rule.Descriptor.Id)) && reported.Add(OneFlow.Key(finding.Release, rule))) report(Render(rule, finding));
                break;
            }
        }

        _records.Examine(summary, node => reported.Any(r => r.Item1 == node), report);
        disclosures?.Examine(body, summary, node => reported.Any(r => r.Item1 == node), cancellation, report);
    }

    /// <summary>Where the data comes from within the member that lets it out. What comes from another member comes last: members change places.</summary>
    private static int Position(Finding finding)
    {
        if (finding.Taint.Path?.Node is not { } node) return 0;
        var member = finding.Release.Node.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return member is null || member.SyntaxTree == node.SyntaxTree && member.Span.Contains(node.Span) ? node.SpanStart : int.MaxValue;
    }

    /// <summary>
    /// An object's own members may bring data to a sink inside another member of the type. That one reports it where it has data of its own there;
    /// else the first member in the source that does, so that one place gets one diagnostic.
    /// </summary>
    private bool IsReportedElsewhere(Release release, IMethodSymbol body, Session session)
    {
        if (release.Node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } around || IsIn(body, around)) return false;
        var isFirst = true;
        foreach (var member in body.ContainingType.GetMembers().OfType<IMethodSymbol>())
        {
            if (SymbolEqualityComparer.Default.Equals(member, body)) isFirst = false;
            else if ((isFirst || IsIn(member, around)) && flow.HasBody(member) && flow.MayRelease(member, session.Cancellation)
                && flow.SummaryOf(member, session)?.Releases.Any(r => r.Node == release.Node && r.Channel == release.Channel && r.Fault == release.Fault && r.Taints.Atoms.Any(static t => !t.IsSymbolic)) == true) return true;
        }

        return false;
    }

    private static bool IsIn(ISymbol member, SyntaxNode around) =>
        member.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == around.SyntaxTree && (around.Span.Contains(r.Span) || r.Span.Contains(around.Span)));

    /// <summary>A member that is marked as a credential and called a hash holds what was made of the password: it is kept so, and is not for everybody's eyes all the same.</summary>
    private static bool IsHash(Taint taint) => taint.Source is IPropertySymbol or IFieldSymbol && NameWords.Of(taint.Source.Name).Any(s_hashes.Contains);

    private IEnumerable<Finding> Findings(Release release, Summary summary, IMethodSymbol body, CancellationToken cancellation)
    {
        foreach (var taint in release.Taints.Atoms)
        {
            if (taint.IsSymbolic && !(taint.IsPresumed && _entries.Contains(body, cancellation))) continue;
            foreach (var category in policy.Vocabulary.In(taint.Labels))
            {
                if (category.Kind == DataKind.Aggregate) continue;
                var isNamed = release.IsDemand ? policy.Vocabulary.IsPurpose(release.Channel) : policy.Vocabulary.IsChannel(release.Channel);
                var decision = isNamed ? policy.Decide(category, Channel(release.Channel)) : policy.Unnamed;
                if (decision.Effect == PolicyEffect.Allow || (taint.Protections & decision.Protections) != 0) continue;
                if (release.Channel == "Store" && category.Name == "Credential" && (decision.Protections & Protections.Hashed) != 0 && IsHash(taint)) continue;
                if (release.Channel == "Response" && access.IsClosed(release.Node, body, cancellation)) continue;
                if (release.IsDemand && isNamed && decision.Effect == PolicyEffect.Deny) continue;
                var alternatives = decision.Effect == PolicyEffect.AllowIf ? decision.Alternatives : [];
                if (release.IsDemand && isNamed) alternatives = [[new Requirement(RequirementKind.Consent, release.Channel)]];
                var ways = Guards.Unmet(alternatives, taint, release.Facts);
                if (alternatives.Count > 0 && ways.Count == 0) continue;
                if (alternatives.Count > 0 && release.MayBeLeft(taint) && handlers.LeavesToCallers(body)) continue;
                var missing = ways.FirstOrDefault()?.FirstOrDefault();
                var (guard, check) = missing is null ? (GuardState.Missing, null) : Guards.Explain(missing, taint, release, summary);
                yield return new Finding { Release = release, Taint = taint, Category = category, Decision = decision, Missing = missing, Ways = ways, Guard = guard, Check = check };
            }
        }
    }

    /// <summary>A demand for consent (<c>[RequiresConsent]</c>) is judged as marketing is: somebody is addressed.</summary>
    private string Channel(string channel) => policy.Vocabulary.IsChannel(channel) ? channel : "Marketing";

    private Verdict Render(FlowRule rule, Finding finding)
    {
        var clause = rule.ClauseOf(finding, policy);
        var steps = StepsOf(finding.Taint, finding.Release);
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties[DiagnosticProperties.Clause] = clause.Id;
        properties[DiagnosticProperties.Category] = finding.Category.DisplayName;
        properties[DiagnosticProperties.Channel] = finding.Channel;
        properties[DiagnosticProperties.Source] = Names.OfSource(finding.Taint);
        properties[DiagnosticProperties.SourceMember] = Names.IdOf(finding.Taint.Source);
        properties[DiagnosticProperties.Sink] = Names.Of(finding.Release.Sink);
        properties[DiagnosticProperties.Before] = Before(finding.Taint, finding.Release);
        if (finding.Missing is { } missing)
        {
            properties[DiagnosticProperties.Missing] = Word(missing);
            properties[DiagnosticProperties.Ways] = string.Join("|", finding.Ways.Select(static all => string.Join("&", all.Select(Word))));
            properties[DiagnosticProperties.Purpose] = missing.Name;
        }

        if (finding.Release.Fault is { } fault) properties[DiagnosticProperties.Fault] = fault;
        if (finding.Guard is GuardState.Unused or GuardState.Inverted or GuardState.Outdated) properties[DiagnosticProperties.State] = finding.Guard.ToString().ToLowerInvariant();
        if ((finding.Check?.Node ?? finding.Release.Cause) is { } cause)
        {
            properties[DiagnosticProperties.Cause] = steps.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
            steps.Add(cause.GetLocation());
        }

        object[] arguments = [Names.OfSource(finding.Taint), finding.Category.DisplayName, Names.Of(finding.Release.Sink), rule.Remedy(finding), clause.Id, clause.Words];
        return Verdict.Of(rule.Descriptor, finding.Release.Node.GetLocation(), steps, properties.ToImmutable(), rule.Recipient(finding) is { } recipient ? [.. arguments, recipient] : arguments);
    }

    /// <summary>The way from the source to the sink. One that is the finding's own place stands for the source too.</summary>
    internal static List<Location> StepsOf(Taint taint, Release release)
    {
        var nodes = new List<SyntaxNode>();
        for (var step = Step.Append(taint.Path, release.Tail); step is not null; step = step.Previous) nodes.Insert(0, step.Node);
        return nodes.Where(node => node != release.Node || nodes.Count == 1).Select(static n => n.GetLocation()).ToList();
    }

    /// <summary>How many of the steps lie before the place where the data is handed over.</summary>
    internal static string Before(Taint taint, Release release)
    {
        var count = 0;
        for (var step = taint.Path; step is not null; step = step.Previous)
            if (step.Node != release.Node) count++;
        return count.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Word(Requirement requirement) => requirement.Kind + ":" + requirement.Name;
}
