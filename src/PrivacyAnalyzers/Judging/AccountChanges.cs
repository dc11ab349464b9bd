using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Duties;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules.Cpni;
using PrivacyAnalyzers.Rules.Transport;

namespace PrivacyAnalyzers.Judging;

/// <summary>Whoever changes an account has to know the customer, and has to tell her.</summary>
internal sealed class AccountChanges
{
    private const string Notice = "AccountChangeNotice";

    private readonly Clause? _notice;
    private readonly Clause? _authentication;
    private readonly FlowContext _flow;
    private readonly NamedHandlers _handlers;
    private readonly Access _access;
    private readonly DutyAnalysis _notices;
    private readonly ISet<string> _names;

    private AccountChanges(PrivacyPolicy policy, FlowContext flow, Access access, NamedHandlers handlers, ISet<string> names, ISet<string> fulfillers)
    {
        _handlers = handlers;
        _notice = policy.DutyOf(DutyKind.AccountChangeNotice);
        _authentication = policy.DutyOf(DutyKind.CustomerAuthenticated);
        _flow = flow;
        _access = access;
        _names = names;
        _notices = new DutyAnalysis(flow, Notice, DueAt, fulfillers);
    }

    /// <summary>Null where no method is marked as one that changes accounts, or the policy asks for nothing there.</summary>
    public static AccountChanges? Of(PrivacyPolicy policy, FlowContext flow, Access access, NamedHandlers handlers, MarkedMembers marked, CancellationToken cancellation)
    {
        if (policy.DutyOf(DutyKind.AccountChangeNotice) is null && policy.DutyOf(DutyKind.CustomerAuthenticated) is null) return null;
        var changes = marked.Named("AccountChange", static m => m.IsAccountChange, cancellation);
        if (changes.IsEmpty) return null;
        var duties = marked.Named("Fulfils", static m => m.Fulfils.Contains(Notice), cancellation);
        return new AccountChanges(policy, flow, access, handlers, changes.WithPrivateUsers(cancellation), duties.WithUsers(cancellation));
    }

    public void Examine(SemanticModel model, CancellationToken cancellation, Action<Verdict> report)
    {
        foreach (var symbol in MarkedNames.Bodies(_names, model, cancellation))
        {
            if (symbol is not IMethodSymbol method || !_flow.HasBody(method)) continue;
            if (_notice is not null) ExamineNotice(method, _notice, cancellation, report);
            if (_authentication is not null) ExamineAuthentication(method, _authentication, cancellation, report);
        }
    }

    private void ExamineNotice(IMethodSymbol method, Clause clause, CancellationToken cancellation, Action<Verdict> report)
    {
        var summary = _notices.SummaryOf(method, cancellation);

        // Who calls an implementation by the marked member that it stands for has to notify.
        if (_flow.Marks.Of(method).IsAccountChange && !IsMarked(method)) return;
        if (summary.Fulfils || summary.Open.Count > 0 && _handlers.LeavesToCallers(method)) return;
        foreach (var place in summary.Open)
            report(Render(AccountChangeNoticeRule.Descriptor, place.GetLocation(), NameAt(place), method, clause, "Duty:" + Notice));
        if (summary.Open.Count == 0 && IsMarked(method) && method.Locations.FirstOrDefault(static l => l.IsInSource) is { } location)
            report(Render(AccountChangeNoticeRule.Descriptor, location, method.Name, method, clause, "Duty:" + Notice));
    }

    private void ExamineAuthentication(IMethodSymbol method, Clause clause, CancellationToken cancellation, Action<Verdict> report)
    {
        if (_flow.SummaryOf(method, new Session(cancellation)) is not { } summary) return;
        foreach (var change in summary.Changes)
        {
            if (change.Facts.IsTop || change.Facts.Ways.All(static w => w.Facts.Any(static f => f is { Kind: FactKind.Condition, Name: Access.Authenticated }))) continue;
            if (_access.IsClosed(change.Node, method, cancellation) || _handlers.LeavesToCallers(method)) continue;
            report(Render(AccountChangeAuthenticationRule.Descriptor, change.Node.GetLocation(), Names.Of(change.Method), method, clause, "Condition:" + Access.Authenticated));
        }
    }

    private static Verdict Render(DiagnosticDescriptor rule, Location at, string change, IMethodSymbol body, Clause clause, string missing) =>
        Verdict.Of(rule, at, ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Clause, clause.Id).Add(DiagnosticProperties.Missing, missing), change, Names.Of(body), clause.Id, clause.Words);

    /// <summary>A marked method whose body is not here, or that some class here leaves to its callers.</summary>
    private SyntaxNode? DueAt(IMethodSymbol owner, IOperation operation, HashSet<IMethodSymbol> open, CancellationToken cancellation)
    {
        if (operation is not IInvocationOperation { TargetMethod: { } target } || !_flow.Marks.Of(target.ReducedFrom ?? target).IsAccountChange) return null;
        var bodies = _notices.TargetsOf(target);

        // A class that is marked itself is looked at by itself, and one that notifies needs no second notice.
        return bodies.Count > 0 && bodies.All(b => IsMarked(b) || _notices.SummaryOf(b, open, cancellation).Fulfils) ? null : operation.Syntax;
    }

    private static bool IsMarked(IMethodSymbol method) => Marks.HasAttribute(method, "AccountChangeAttribute") || method.PartialDefinitionPart is { } part && Marks.HasAttribute(part, "AccountChangeAttribute");

    private string NameAt(SyntaxNode place) => place is InvocationExpressionSyntax { Expression: var called }
        ? (called is MemberAccessExpressionSyntax access ? access.Name : called).ToString() : place.ToString();
}
