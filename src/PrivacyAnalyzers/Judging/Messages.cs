using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Duties;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules.Messages;

namespace PrivacyAnalyzers.Judging;

/// <summary>Reads what messages say, as far as the code tells: a way out of marketing mail, an offer in a service message, a request for a password.</summary>
internal sealed class Messages
{
    /// <summary>A verb of asking, and the secret in the same sentence.</summary>
    private static readonly Regex s_asks = new(
        @"\b(send|reply|respond|tell|give|provide|confirm|verify|enter|submit|supply|state|answer|mail|text|need|require|what is|what's)\b[^.!?\n]{0,60}?\b(password|passcode|passphrase|pin|pin code|pin number)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Sentences that warn of such requests, or are about making a new password.</summary>
    private static readonly Regex s_warns = new(@"\b(never|not|don't|won't|cannot|nobody|no one|without|reset\w*|chang\w*|new|forgot\w*|choose|set|creat\w*|updat\w*|expire\w*|renew\w*|temporary)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex s_offers = new(
        @"(\b\d+\s?(%|percent)\s+(off|discount)\b|\b(special|exclusive|new|great|latest|best|unbeatable) (offers?|deals?|prices?)\b|\blimited[- ]time\b|\bsave (up to )?[$€£]?\d|\b(buy|order|shop)\b[^.!?\n]{0,40}\b(now|today)\b|\b(black friday|cyber monday)\b|\b(promo|coupon|voucher) code\b|\bcheck out our (new|latest)\b|\bdon't miss (out|our)\b|\bhalf price\b|\bfree trial\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly DutyKind[] s_duties = [DutyKind.Unsubscribe, DutyKind.Offer, DutyKind.PasswordRequest];

    private readonly PrivacyPolicy _policy;
    private readonly FlowContext _flow;
    private readonly ISet<string> _names;

    private Messages(PrivacyPolicy policy, FlowContext flow, ISet<string> names)
    {
        _policy = policy;
        _flow = flow;
        _names = names;
    }

    /// <summary>Null where nothing is marked as a sink of messages that the policy has a say on.</summary>
    public static Messages? Of(PrivacyPolicy policy, FlowContext flow, MarkedMembers marked, CancellationToken cancellation)
    {
        var sinks = marked.Named("Sink", m => IsMessage(policy, m.Sink), cancellation);
        return sinks.IsEmpty ? null : new Messages(policy, flow, sinks.Names);
    }

    public void Examine(SemanticModel model, CancellationToken cancellation, Action<Verdict> report)
    {
        foreach (var node in MarkedNames.Mentioning(_names, model.SyntaxTree, cancellation))
            foreach (var call in node.DescendantNodes().OfType<InvocationExpressionSyntax>())
                if (NameOf(call) is { } name && _names.Contains(name) && model.GetOperation(call, cancellation) is IInvocationOperation operation) Examine(operation, cancellation, report);
    }

    private void Examine(IInvocationOperation call, CancellationToken cancellation, Action<Verdict> report)
    {
        var method = call.TargetMethod.ReducedFrom ?? call.TargetMethod;
        var all = _flow.Marks.Of(method).Sink ?? _flow.Marks.Of(method.ContainingType).Sink;
        var parts = call.Arguments.Where(a => a.Parameter is { } p && IsMessage(_policy, _flow.Marks.Of(p).Sink ?? all) && !IsAboutPerson(a.Value) && !KnownText.IsAddress(p.Name)).ToList();
        var channel = all ?? parts.Select(a => _flow.Marks.Of(a.Parameter!).Sink).FirstOrDefault();
        if (parts.Count == 0 || channel is null) return;
        var whole = new KnownText(_flow, cancellation);
        var body = default(IArgumentOperation);
        foreach (var part in parts)
        {
            whole.Read(part.Value);
            if (!IsHeading(part.Parameter!.Name) && (TypeShape.IsText(part.Value.Type) || !TypeShape.IsScalar(part.Value.Type))) body = part;
            var text = new KnownText(_flow, cancellation).Read(part.Value);
            if (_policy.DutyOf(DutyKind.PasswordRequest, channel) is { } noRequest && AsksForPassword(text)) report(Render(PasswordRequestRule.Descriptor, part, method, noRequest));
            if (_policy.DutyOf(DutyKind.Offer, channel) is { } noOffer && s_offers.Match(Joined(text)) is { Success: true } offer) report(Render(MarketingInServiceMessageRule.Descriptor, part, method, noOffer, offer.Value));
        }

        if (_policy.DutyOf(DutyKind.Unsubscribe, channel) is { } link && body is not null && whole is { IsComplete: true, HasUnsubscribe: false } && whole.Pieces.Any(static p => p.Trim().Length > 0))
            report(Render(UnsubscribeLinkRule.Descriptor, body, method, link));
    }

    private static Verdict Render(DiagnosticDescriptor rule, IArgumentOperation part, IMethodSymbol sink, Clause clause, string? words = null) =>
        Verdict.Of(rule, part.Value.Syntax.GetLocation(), ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Clause, clause.Id).Add(DiagnosticProperties.Sink, Names.Of(sink)), Names.Of(sink), clause.Id, clause.Words, words);

    private static bool IsMessage(PrivacyPolicy policy, string? channel) => channel is not null && s_duties.Any(d => policy.DutyOf(d, channel) is not null);

    private static bool IsHeading(string name) => name is "subject" or "title" or "heading" or "topic";

    private bool IsAboutPerson(IOperation value)
    {
        while (value is IConversionOperation conversion) value = conversion.Operand;
        return value switch
        {
            IMemberReferenceOperation member => !_flow.Marks.LabelsOf(member.Member, member.Type).IsEmpty,
            IParameterReferenceOperation parameter => !_flow.Marks.LabelsOf(parameter.Parameter, parameter.Type).IsEmpty,
            _ => false,
        };
    }

    private static bool AsksForPassword(KnownText text) =>
        Joined(text).Split('.', '!', '\n').Any(static sentence => s_asks.IsMatch(sentence) && !s_warns.IsMatch(sentence));

    /// <summary>What stands between the known parts is something, if only a name.</summary>
    private static string Joined(KnownText text) => string.Join(" ", text.Pieces);

    private static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
