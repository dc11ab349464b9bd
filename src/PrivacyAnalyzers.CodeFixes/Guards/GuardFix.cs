using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Guards;

/// <summary>Lets data out only where the check that the policy asks for grants it: wraps the statement, or leaves before it.</summary>
public abstract class GuardFix(params string[] ids) : PrivacyFix(ids)
{
    internal override IEnumerable<Proposal> Propose(Finding finding) => Guarded(finding).Concat(Otherwise(finding));

    /// <summary>What can be done without a check.</summary>
    internal virtual IEnumerable<Proposal> Otherwise(Finding finding) => [];

    private protected IEnumerable<Proposal> Guarded(Finding finding) => finding.Property(DiagnosticProperties.State) switch
    {
        null when InvertedFor(finding) is { } condition => IneffectiveChecks.Turn(finding, condition) is { } turned ? [turned] : [],
        null => Checks.For(finding) is { } check ? Under(finding, check) : [],
        // Only a person knows whether what was replaced since has to be asked again.
        "outdated" => [],
        "unused" => IneffectiveChecks.Mend(finding) is { } used ? [used] : Checks.For(finding) is { } check ? Under(finding, check) : [],
        _ => (IneffectiveChecks.Mend(finding) ?? (InvertedFor(finding) is { } refusing ? IneffectiveChecks.Turn(finding, refusing) : null)) is { } mended ? [mended] : [],
    };

    /// <summary>What is done under a check, as titles say it.</summary>
    internal static string Deed(Finding finding) => finding.Property(DiagnosticProperties.Channel) switch
    {
        "Marketing" => "Send",
        "Response" => "Answer",
        "Cookie" or "Tracking" => "Set it",
        "Partner" or "Affiliate" or "Authority" or "Matching" or "Publication" or "Analytics" or "Advertising" => "Disclose it",
        _ => "Go on",
    };

    /// <summary>A condition that is the wrong way round for one of the policy's alternatives: under its opposite nothing would be left.</summary>
    private static ExpressionSyntax? InvertedFor(Finding finding) => Question.WaysOf(finding).Where(static way => way.Count == 1).SelectMany(way => Question.For(way[0]))
        .Select(q => Checks.Find(finding, q) is { } check ? Guarding.InvertedFor(finding.Node, check) : null).FirstOrDefault(static c => c is not null);

    private protected static IEnumerable<Proposal> Under(Finding finding, ExpressionSyntax check)
    {
        var title = check.ToString();
        switch (Guarding.PlaceOf(finding.Node))
        {
            case StatementSyntax statement:
                if (statement is ExpressionStatementSyntax && MayBeSkipped(finding, statement))
                    yield return new($"{Deed(finding)} only if '{title}'", "Wrap", () => Guarding.Wrap(statement, check) is var (old, @new) ? finding.Root.ReplaceNode(old, @new) : finding.Root);
                if (statement is IfStatementSyntax { Else: null } branch && branch.Condition.Span.Contains(finding.Node.Span) && MayBeSkipped(finding, statement))
                    yield return new($"{Deed(finding)} only if '{title}'", "Wrap", () => finding.Root.ReplaceNode(branch.Condition, Guarding.Before(check, branch.Condition)));
                if (statement is ExpressionStatementSyntax or ReturnStatementSyntax or LocalDeclarationStatementSyntax && Exits.Of(finding, statement) is { } exit && Guarding.Leave(statement, check, exit) is var (before, after))
                    yield return new($"Leave unless '{title}'", "Exit", () => finding.Root.ReplaceNode(before, after));
                break;
            case { } place when Unfolded(finding, place, check) is { } unfolded:
                yield return new($"{Deed(finding)} only if '{title}'", "Wrap", unfolded);
                break;
        }
    }

    /// <summary>False where the statement gives a variable its first value, which is read later.</summary>
    private static bool MayBeSkipped(Finding finding, StatementSyntax statement)
    {
        if (finding.Model.AnalyzeDataFlow(statement) is not { Succeeded: true } flow) return false;
        return !flow.AlwaysAssigned.Any(v => v is IParameterSymbol { RefKind: RefKind.Out } || flow.ReadOutside.Contains(v, SymbolEqualityComparer.Default)
            && v is ILocalSymbol && v.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not VariableDeclaratorSyntax { Initializer: not null });
    }

    /// <summary>An arrow becomes a choice between the deed and a finished task, or a block.</summary>
    private static Func<SyntaxNode>? Unfolded(Finding finding, SyntaxNode place, ExpressionSyntax check)
    {
        var deed = Arrows.ExpressionOf(place);
        if (deed is AssignmentExpressionSyntax || Arrows.FunctionOf(finding, place) is not { } function) return null;
        if (function is { IsAsync: false, ReturnType: INamedTypeSymbol { Name: "Task", Arity: 0 } task })
            return () => finding.Root.ReplaceNode(deed, Choice(check, deed, Exits.Done(finding, task, place.SpanStart)));
        if (!Arrows.IsDeed(function) || Arrows.HoldsComments(place)) return null;
        return () =>
        {
            var (old, @new) = Arrows.Unfold(place, depth: 1, isAsync: false, (send, indent, unit, trailing) => [indent.Length == 0 ? Guarding.Inline(check, send) : Layout.If(check, send, indent, unit, place.Parent!, trailing)]);
            return finding.Root.ReplaceNode(old, @new);
        };
    }

    internal static ConditionalExpressionSyntax Choice(ExpressionSyntax check, ExpressionSyntax send, ExpressionSyntax done) =>
        SyntaxFactory.ConditionalExpression(check.WithoutTrivia().WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.Token(SyntaxKind.QuestionToken).WithTrailingTrivia(SyntaxFactory.Space),
            send.WithoutLeadingTrivia().WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(SyntaxFactory.Space), done)
        .WithLeadingTrivia(send.GetLeadingTrivia()).WithTrailingTrivia(send.GetTrailingTrivia());
}
