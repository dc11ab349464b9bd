using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Cpni;

/// <summary>The call that does a duty: a new one, or the one that the body makes on some paths already.</summary>
/// <param name="From">Where the call stands now; null for a new one.</param>
internal sealed record Deed(ExpressionStatementSyntax Call, ExpressionStatementSyntax? From)
{
    /// <summary>Null where nothing in reach does the duty, or where it would be done twice on some path.</summary>
    public static Deed? Of(Finding finding, Room room, string duty, Matter matter)
    {
        var calls = room.Body.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(c => c != finding.Place && !AreExclusive(finding, c, room.Anchor) && DoesSometimes(finding, c, duty)).ToList();
        if (calls.Any(c => IsPassed(c, room.Anchor))) return null;
        if (calls.Count == 0) return DutyCalls.Find(finding, duty, matter, room.Function, room.MayAwait) is { } call ? new(call, null) : null;
        var there = calls[0].Parent is AwaitExpressionSyntax await ? await : (ExpressionSyntax)calls[0];
        return calls.Count == 1 && Does(finding, calls[0], duty) && there.Parent is ExpressionStatementSyntax statement && LeadsTo(room.Anchor, statement) && IsSameAt(finding, statement, room) && (there == calls[0] || room.MayAwait) && MayGo(statement)
            ? new(SyntaxFactory.ExpressionStatement(there.WithoutTrivia()), statement) : null;
    }

    public SyntaxNode Apply(Finding finding, Room room)
    {
        var tracked = finding.Root.TrackNodes(new[] { room.Anchor, From }.OfType<SyntaxNode>());
        var mark = new SyntaxAnnotation();
        if (room.Put(tracked.GetCurrentNode(room.Anchor)!, Call.WithAdditionalAnnotations(mark)) is not var (old, @new)) return finding.Root;
        var placed = tracked.ReplaceNode(old, @new);
        if (From is null) return placed;
        var comments = From.GetLeadingTrivia().Where(Layout.IsComment).ToList();
        placed = placed.ReplaceNode(placed.GetCurrentNode(From)!, placed.GetCurrentNode(From)!.WithoutLeadingTrivia());
        var call = (StatementSyntax)placed.GetAnnotatedNodes(mark).First();
        return Without(comments.Count == 0 ? placed : placed.ReplaceNode(call, Commented(call, comments)), From);
    }

    /// <summary>What was said of the call goes with it.</summary>
    private static StatementSyntax Commented(StatementSyntax call, List<SyntaxTrivia> comments)
    {
        var leading = call.GetLeadingTrivia();
        var indent = leading.LastOrDefault() is { RawKind: (int)SyntaxKind.WhitespaceTrivia } blanks ? Layout.Blanks(blanks.ToString()) : default;
        return call.WithLeadingTrivia(leading.AddRange(comments.SelectMany(c => new[] { c, Layout.NewLine(call) }.Concat(indent))));
    }

    /// <summary>True where whoever comes to the call has passed the anchor, so that the call is missed nowhere when it goes there.</summary>
    private static bool LeadsTo(SyntaxNode anchor, SyntaxNode call) => (anchor.Parent is GlobalStatementSyntax { Parent: { } unit } ? unit : anchor.Parent)?.Span.Contains(call.Span) == true;

    /// <summary>True where no path runs through both.</summary>
    private static bool AreExclusive(Finding finding, SyntaxNode call, SyntaxNode anchor)
    {
        foreach (var common in call.Ancestors())
        {
            if (!common.Span.Contains(anchor.Span)) continue;
            return common switch
            {
                IfStatementSyntax { Else: { } otherwise } branch => branch.Statement.Span.Contains(call.Span) && otherwise.Span.Contains(anchor.Span) || otherwise.Span.Contains(call.Span) && branch.Statement.Span.Contains(anchor.Span),
                SwitchStatementSyntax => true,
                TryStatementSyntax attempt => attempt.Catches.Any(c => c.Span.Contains(call.Span) != c.Span.Contains(anchor.Span)),
                TypeDeclarationSyntax => true,
                BlockSyntax => IsLeftFrom(finding, call.SpanStart < anchor.SpanStart ? call : anchor, common),
                _ => false,
            };
        }

        return true;
    }

    /// <summary>True where a branch around the node is left for good, so that what comes behind the branch is another path.</summary>
    private static bool IsLeftFrom(Finding finding, SyntaxNode node, SyntaxNode block) => node.AncestorsAndSelf().TakeWhile(n => n != block).OfType<StatementSyntax>()
        .Any(s => s.Parent is IfStatementSyntax or ElseClauseSyntax && finding.Model.AnalyzeControlFlow(s) is { Succeeded: true, EndPointIsReachable: false });

    /// <summary>True where whoever comes to the anchor has made the call, or makes it next: another fix put it there.</summary>
    private static bool IsPassed(InvocationExpressionSyntax call, SyntaxNode anchor)
    {
        if (call.FirstAncestorOrSelf<ExpressionStatementSyntax>() is not { Parent: BlockSyntax block } statement || !block.Span.Contains(anchor.Span)) return false;
        var own = block.Statements.IndexOf(statement);
        var other = block.Statements.IndexOf(s => s.Span.Contains(anchor.Span));
        return own < other || own == other + 1 && block.Statements[other] == anchor;
    }

    /// <summary>True for a call that does the duty on some paths only, so that it is for the method that is called to do it on the others.</summary>
    public static bool IsHalfDone(Finding finding, InvocationExpressionSyntax call, string duty) => !Does(finding, call, duty) && DoesSometimes(finding, call, duty);

    private static bool Does(Finding finding, InvocationExpressionSyntax call, string duty) => finding.Model.GetSymbolInfo(call).Symbol is IMethodSymbol method && finding.Marks.Of(method.ReducedFrom ?? method).Fulfils.Contains(duty);

    /// <summary>True for a call that does the duty, itself or, as far as that can be seen at once, in what it calls.</summary>
    private static bool DoesSometimes(Finding finding, InvocationExpressionSyntax call, string duty) => Does(finding, call, duty)
        || finding.Model.GetSymbolInfo(call).Symbol is IMethodSymbol method && method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } body && body.SyntaxTree == finding.Root.SyntaxTree
            && body != call.FirstAncestorOrSelf<MemberDeclarationSyntax>() && body.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(c => Does(finding, c, duty));

    /// <summary>True where all that the call names is there at the new place, and is the same.</summary>
    private static bool IsSameAt(Finding finding, ExpressionStatementSyntax statement, Room room)
    {
        foreach (var name in statement.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (finding.Model.GetSymbolInfo(name).Symbol is not (ILocalSymbol or IParameterSymbol) || finding.Model.GetSymbolInfo(name).Symbol is not { } symbol) continue;
            if (!finding.Model.LookupSymbols(room.Position, name: symbol.Name).Contains(symbol, SymbolEqualityComparer.Default)) return false;
            if (symbol is ILocalSymbol && symbol.DeclaringSyntaxReferences.Any(r => r.Span.End > room.Position && !r.GetSyntax().Span.Contains(room.Position))) return false;
            if (room.Body.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(a => a.Left.ToString() == symbol.Name && a.SpanStart > Math.Min(room.Position, statement.SpanStart) && a.SpanStart < Math.Max(room.Position, statement.SpanStart))) return false;
        }

        return true;
    }

    /// <summary>True where the statement can be taken away, alone or with a condition that does nothing else.</summary>
    private static bool MayGo(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax { Statements.Count: > 1 } or SwitchSectionSyntax { Statements.Count: > 2 } => true,
        BlockSyntax { Statements.Count: 1, Parent: IfStatementSyntax { Else: null } branch } block when branch.Statement == block => IsPlain(branch.Condition) && MayGo(branch),
        IfStatementSyntax { Else: null } branch => IsPlain(branch.Condition) && branch.Parent is BlockSyntax && MayGo(branch),
        ElseClauseSyntax => true,
        BlockSyntax { Statements.Count: 1, Parent: ElseClauseSyntax } => true,
        _ => false,
    };

    private static SyntaxNode Without(SyntaxNode root, StatementSyntax moved)
    {
        var statement = root.GetCurrentNode(moved)!;
        return Without(root, statement, statement.Parent);
    }

    private static SyntaxNode Without(SyntaxNode root, StatementSyntax statement, SyntaxNode? parent) => parent switch
    {
        IfStatementSyntax branch => Removal.WithoutStatement(root, branch),
        BlockSyntax { Statements.Count: 1, Parent: IfStatementSyntax branch } => Removal.WithoutStatement(root, branch),
        ElseClauseSyntax { Parent: IfStatementSyntax branch } => root.ReplaceNode(branch, branch.WithElse(null)),
        BlockSyntax { Statements.Count: 1, Parent: ElseClauseSyntax { Parent: IfStatementSyntax branch } } => root.ReplaceNode(branch, branch.WithElse(null)),
        _ => Removal.WithoutStatement(root, statement),
    };

    private static bool IsPlain(ExpressionSyntax condition) => !condition.DescendantNodesAndSelf().Any(static n => n is InvocationExpressionSyntax or AssignmentExpressionSyntax or AwaitExpressionSyntax or PostfixUnaryExpressionSyntax or DeclarationExpressionSyntax or DeclarationPatternSyntax
        or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression });
}
