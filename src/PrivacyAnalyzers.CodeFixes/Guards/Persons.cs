using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Guards;

/// <summary>Whom the data that is sent is about, as an expression that means the same person where it is sent.</summary>
internal static class Persons
{
    /// <summary>The person, and whoever she belongs to: the call that is one of a customer's is about the customer, too.</summary>
    public static IEnumerable<ExpressionSyntax> All(Finding finding)
    {
        if (Of(finding) is not { } person) yield break;
        yield return person;
        var body = BodyOf(finding.Node);
        for (var owner = OwnerOf(finding, person); owner is not null; owner = OwnerOf(finding, owner))
            if (IsReachable(finding, owner) && IsUnchanged(body, owner, owner.SpanStart, finding.Node.Span.End) && IsAlone(finding, body, owner)) yield return owner;
    }

    /// <summary>Null where it may be somebody else by then, or where there are several.</summary>
    public static ExpressionSyntax? Of(Finding finding)
    {
        var body = BodyOf(finding.Node);
        if (finding.Source is { } source && BodyOf(source) == body && source != finding.Node || finding.Source == finding.Node && Expressions.ReceiverOf(finding.Node) is not null)
        {
            if ((AskedFor(finding, finding.Source) ?? Expressions.ReceiverOf(finding.Source)) is not { } person || !IsReachable(finding, person)) return null;
            var isHere = finding.Node.Span.Contains(finding.Source!.Span);
            if (!isHere && !AreKept(finding, body)) return null;
            return IsUnchanged(body, person, finding.Source.SpanStart, finding.Node.Span.End) && IsAlone(finding, isHere ? finding.Node : body, person) ? person : null;
        }

        // The object is handed over whole, or asked for its data; it was read in another body.
        var held = finding.Node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? access.Expression : Expressions.ReceiverOf(finding.Node);
        foreach (var candidate in new[] { finding.Node, held })
            if (candidate is not null && finding.Marks.IsAboutPerson(finding.Model.GetTypeInfo(candidate).Type) && IsReachable(finding, candidate)) return candidate;
        return AskedFor(finding, finding.Node) is { } asked && IsReachable(finding, asked) && IsAlone(finding, finding.Node, asked) ? asked : null;
    }

    /// <summary>Whom a service was asked about: the one person among what the call is given, or the one whose key is, as in <c>calls.Of(customer.Id)</c>.</summary>
    private static ExpressionSyntax? AskedFor(Finding finding, ExpressionSyntax? call)
    {
        while (call is AwaitExpressionSyntax or ParenthesizedExpressionSyntax) call = call is AwaitExpressionSyntax await ? await.Expression : ((ParenthesizedExpressionSyntax)call).Expression;
        if (call is not InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } invocation || invocation.Expression is MemberAccessExpressionSyntax access && IsPerson(access.Expression)) return null;
        var asked = arguments.Select(a => IsPerson(a.Expression) ? a.Expression : a.Expression is MemberAccessExpressionSyntax read && IsPerson(read.Expression) && IsKey(read) ? read.Expression : null).OfType<ExpressionSyntax>().ToList();
        return asked.Select(static p => p.ToString()).Distinct().Count() == 1 ? asked[0] : null;

        bool IsPerson(ExpressionSyntax expression) => finding.Model.GetTypeInfo(expression).Type is { SpecialType: SpecialType.None } type && finding.Marks.IsAboutPerson(type);

        bool IsKey(MemberAccessExpressionSyntax read) => Keys.All(finding.Model.GetTypeInfo(read.Expression).Type, finding.Marks, finding.Model, read.SpanStart).Contains(finding.Model.GetSymbolInfo(read).Symbol, SymbolEqualityComparer.Default);
    }

    /// <summary>What the object was read from: a member's holder, or where a local that is never given another one was taken from.</summary>
    private static ExpressionSyntax? OwnerOf(Finding finding, ExpressionSyntax person)
    {
        if (person is MemberAccessExpressionSyntax access) return access.Expression;
        if (person is not IdentifierNameSyntax name || finding.Model.GetSymbolInfo(name).Symbol is not ILocalSymbol local || local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } declared || declared.SyntaxTree != person.SyntaxTree) return null;
        var from = declared switch
        {
            ForEachStatementSyntax loop => loop.Expression,
            VariableDeclaratorSyntax { Initializer.Value: { } value } when Written(BodyOf(person)).All(w => w.ToString() != local.Name) => value,
            _ => null,
        };

        // One of several is still one of theirs: "customer.Calls.First()".
        while (from is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } && finding.Model.GetSymbolInfo(from).Symbol is IMethodSymbol { ContainingNamespace: { } space } && space.ToDisplayString() == "System.Linq") from = call.Expression;
        return from is MemberAccessExpressionSyntax held ? held.Expression : null;
    }

    /// <summary>True for a path of names that can be read where the statement begins.</summary>
    private static bool IsReachable(Finding finding, ExpressionSyntax person)
    {
        var root = person;
        while (root is MemberAccessExpressionSyntax access) root = access.Expression;
        if (root is ThisExpressionSyntax) return true;
        if (root is not IdentifierNameSyntax name || finding.Model.GetSymbolInfo(name).Symbol is not { } symbol || symbol is INamespaceOrTypeSymbol) return false;

        // What the statement itself declares is not there before it.
        var statement = Guarding.PlaceOf(finding.Node) ?? finding.Node;
        if (statement is ArrowExpressionClauseSyntax arrow) statement = arrow.Expression;
        return finding.Model.LookupSymbols(statement.SpanStart, name: name.Identifier.ValueText).Contains(symbol, SymbolEqualityComparer.Default)
            && !symbol.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == statement.SyntaxTree && statement.Span.Contains(r.Span) && statement is not LocalFunctionStatementSyntax);
    }

    /// <summary>True where the locals that bring the data here are what they were made.</summary>
    private static bool AreKept(Finding finding, SyntaxNode body)
    {
        var names = finding.Node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Where(n => finding.Model.GetSymbolInfo(n).Symbol is ILocalSymbol).Select(static n => n.Identifier.ValueText).ToList();
        return names.All(n => !Written(body).Any(w => w.ToString() == n));
    }

    private static bool IsUnchanged(SyntaxNode body, ExpressionSyntax person, int from, int to)
    {
        var paths = new List<string>();
        for (var path = person; path is not null; path = (path as MemberAccessExpressionSyntax)?.Expression) paths.Add(path.ToString());
        return !Written(body).Any(w => w.SpanStart > from && w.SpanStart < to && paths.Contains(w.ToString()));
    }

    /// <summary>True where no marked member of somebody else of the kind is read.</summary>
    private static bool IsAlone(Finding finding, SyntaxNode place, ExpressionSyntax person)
    {
        var type = finding.Model.GetTypeInfo(person).Type;
        return place.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>().Where(a => a.SpanStart <= finding.Node.Span.End && !SyntaxFactory.AreEquivalent(a.Expression, person))
            .All(a => !SymbolEqualityComparer.Default.Equals(finding.Model.GetTypeInfo(a.Expression).Type, type) || finding.Model.GetSymbolInfo(a).Symbol is not { } member || finding.Marks.LabelsOf(member, Keys.TypeOf(member)).IsEmpty);
    }

    private static IEnumerable<ExpressionSyntax> Written(SyntaxNode body) => body.DescendantNodes().SelectMany(static n => n switch
    {
        AssignmentExpressionSyntax { Left: TupleExpressionSyntax tuple } => tuple.Arguments.Select(static a => a.Expression),
        AssignmentExpressionSyntax assignment => [assignment.Left],
        ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword } argument => [argument.Expression],
        _ => Enumerable.Empty<ExpressionSyntax>(),
    });

    private static SyntaxNode BodyOf(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(static n => n is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax or (MemberDeclarationSyntax and not GlobalStatementSyntax))
        ?? node.SyntaxTree.GetRoot();
}
