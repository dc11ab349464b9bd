using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Judging;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Inventory;

/// <summary>
/// What leaves, with the policy's leave by which clause, check or protection, or without it. What leaves without is the business of the rules, which tell one
/// finding where several data leave at once; here each of them is told, so that the report can add to a finding the data that it does not name.
/// </summary>
internal sealed class OutgoingFlows(PrivacyPolicy policy, FlowContext flow, Access access)
{
    public void Examine(ISymbol owner, CancellationToken cancellation, Action<Diagnostic> report)
    {
        var session = new Session(cancellation);
        var body = owner is IMethodSymbol method ? method.PartialImplementationPart ?? method : null;
        var initialiser = body is null ? flow.InitialiserOf(owner, session) : null;
        body ??= initialiser?.Constructor;
        if (body is null || (initialiser?.Summary ?? flow.SummaryOf(body, session)) is not { } summary) return;
        var told = new HashSet<(SyntaxNode, string, string)>();
        foreach (var release in summary.Releases)
        {
            if (!release.IsCertain || release.IsDemand || !policy.Vocabulary.IsChannel(release.Channel)) continue;
            foreach (var taint in release.Taints.Atoms)
            {
                // What is strictest decides, as it does for the rules.
                if (taint.IsSymbolic || policy.Vocabulary.In(taint.Labels).OrderByDescending(static c => c.Strictness).FirstOrDefault() is not { } category) continue;
                var (verdict, because, decision) = VerdictOn(category, taint, release, body, cancellation);
                var source = Names.OfSource(taint);
                if (told.Add((release.Node, release.Channel, Names.IdOf(taint.Source) + " " + source))) report(Entry(source, category, taint, release, body, verdict, because, decision));
            }
        }
    }

    private (string Verdict, string? Because, Decision Decision) VerdictOn(DataCategory category, Taint taint, Release release, IMethodSymbol body, CancellationToken cancellation)
    {
        var decision = policy.Decide(category, release.Channel);
        var protections = taint.Protections & decision.Protections;
        if (decision.Effect == PolicyEffect.Allow) return ("allowed", null, decision);
        if (protections != 0) return ("protected", protections.ToString(), decision);
        if (release.Channel == "Response" && access.IsClosed(release.Node, body, cancellation)) return ("checked", "Condition:" + Access.Authenticated, decision);
        if (decision.Effect != PolicyEffect.AllowIf || Guards.Unmet(decision.Alternatives, taint, release.Facts).Count > 0) return ("forbidden", null, decision);

        // Where either of two checks was passed, no single one of them is the reason.
        var met = decision.Alternatives.Where(all => Guards.Unmet([all], taint, release.Facts).Count == 0).Take(1).ToList();
        return ("checked", string.Join("|", (met.Count > 0 ? met : decision.Alternatives).Select(static all => string.Join("&", all.Select(static r => r.Kind + ":" + r.Name)))), decision);
    }

    private static Diagnostic Entry(string source, DataCategory category, Taint taint, Release release, IMethodSymbol body, string verdict, string? because, Decision decision)
    {
        // A lambda that answers a request has no name; what maps it has.
        var sink = Names.Of(release.Sink is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction, ContainingSymbol: { } around } ? around : release.Sink);
        return InventoryRule.Entry("flow", release.Node.GetLocation(), Judge.StepsOf(taint, release), $"'{source}' ({category.DisplayName}) may go to '{sink}' ({release.Channel}): {verdict}{(because is null ? "" : ", " + because)}",
            (DiagnosticProperties.Source, source), (DiagnosticProperties.SourceMember, Names.IdOf(taint.Source)), (DiagnosticProperties.Category, category.DisplayName), (DiagnosticProperties.Channel, release.Channel), (DiagnosticProperties.Sink, sink),
            (DiagnosticProperties.Clause, decision.Clause.Id), ("Verdict", verdict), ("Because", because), (DiagnosticProperties.Symbol, body.GetDocumentationCommentId()), (DiagnosticProperties.Before, Judge.Before(taint, release)));
    }
}
