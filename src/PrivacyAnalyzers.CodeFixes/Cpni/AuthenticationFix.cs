using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.CodeFixes.Annotations;
using PrivacyAnalyzers.CodeFixes.Guards;
using PrivacyAnalyzers.Flow.Duties;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.CodeFixes.Cpni;

/// <summary>PRIV6005: let only those in who signed in; where the class asks for the customer's password itself, answer only after that.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AuthenticationFix() : PrivacyFix("PRIV6005")
{
    private const string Space = "Microsoft.AspNetCore.Authorization";

    internal override IEnumerable<Proposal> Propose(Finding finding)
    {
        var endpoints = new Endpoints(finding.Models);
        if (finding.Node.Ancestors().TakeWhile(static n => n is not MemberDeclarationSyntax).Select(endpoints.HandlerOf).FirstOrDefault(static m => m is not null) is { } map)
        {
            if (Required(finding, [map]) is { } required) yield return required;
            yield break;
        }

        foreach (var function in finding.Node.Ancestors().OfType<LocalFunctionStatementSyntax>())
            if (MapsOf(finding, function.Identifier.ValueText, endpoints).Where(m => m.SyntaxTree == finding.Root.SyntaxTree).ToList() is { Count: > 0 } named)
            {
                if (Required(finding, named) is { } required) yield return required;
                yield break;
            }

        if (finding.Node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method || finding.Model.GetDeclaredSymbol(method) is not { } symbol) yield break;
        var maps = endpoints.ServerOf(symbol.ContainingType) is null ? MapsOf(finding, symbol.Name, endpoints) : [];
        if (maps.Any(m => m.SyntaxTree == finding.Root.SyntaxTree))
        {
            // An endpoint that is mapped elsewhere, too, would stay open there.
            if (maps.All(m => m.SyntaxTree == finding.Root.SyntaxTree) && Required(finding, maps) is { } required) yield return required;
        }

        if (Authorized(finding, method, symbol, maps, endpoints) is { } authorized) yield return authorized;
        if (Checks.For(finding) is { } check && Checked(finding, symbol, check) is { } asked) yield return asked;
    }

    /// <summary>Where the chain of the endpoint, or its lambda, lets everybody in, somebody meant that.</summary>
    private static Proposal? Required(Finding finding, IReadOnlyList<InvocationExpressionSyntax> maps)
    {
        var open = maps.Where(static m => !Says(m, "RequireAuthorization")).ToList();
        if (open.Count == 0 || open.Any(static m => Says(m, "AllowAnonymous"))) return null;
        if (open.Any(m => finding.Model.GetSpeculativeSymbolInfo(m.SpanStart, Authorizing(m), SpeculativeBindingOption.BindAsExpression).Symbol is null)) return null;
        return new("Require authorization", "Authorize", () => finding.Root.ReplaceNodes(open, static (m, _) => Authorizing(m).WithTriviaFrom(m)));

        static ExpressionSyntax Authorizing(InvocationExpressionSyntax map) => Expressions.Call(Expressions.Member(map.WithoutTrivia(), "RequireAuthorization"));
    }

    private static bool Says(InvocationExpressionSyntax map, string word)
    {
        SyntaxNode chain = map;
        while (chain.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax outer }) chain = outer;
        return chain.DescendantTokens().Any(t => t.ValueText == word);
    }

    /// <summary>The calls that name the method as a handler of requests, in whatever file.</summary>
    private static List<InvocationExpressionSyntax> MapsOf(Finding finding, string handler, Endpoints endpoints)
    {
        var maps = new List<InvocationExpressionSyntax>();
        foreach (var tree in finding.Model.Compilation.SyntaxTrees)
            foreach (var call in tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
                if (endpoints.IsMap(call) && call.ArgumentList.Arguments.Skip(1).Any(a => NameOf(a.Expression) == handler)) maps.Add(call);
        return maps;

        static string? NameOf(ExpressionSyntax named) => named switch
        {
            SimpleNameSyntax name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            _ => null,
        };
    }

    private static Proposal? Authorized(Finding finding, MethodDeclarationSyntax method, IMethodSymbol symbol, List<InvocationExpressionSyntax> maps, Endpoints endpoints)
    {
        if (finding.Model.Compilation.GetTypeByMetadataName(Space + ".AuthorizeAttribute") is null) return null;
        if (maps.Count > 0 ? maps.Any(static m => Says(m, "AllowAnonymous")) : !endpoints.IsHandler(symbol)) return null;
        if (Marks.HasAttribute(symbol, "AuthorizeAttribute") || Marks.HasAttribute(symbol.ContainingType, "AuthorizeAttribute")) return null;

        // Whoever lets everybody in does so for the whole, whatever stands beside it.
        if (Marks.HasAttribute(symbol, "AllowAnonymousAttribute") || BasesOf(symbol.ContainingType).Any(static t => Marks.HasAttribute(t, "AllowAnonymousAttribute"))) return null;

        // Of a page the framework reads the attribute of the class alone.
        MemberDeclarationSyntax? target = endpoints.ServerOf(symbol.ContainingType)?.Name == "PageModel" ? method.Parent as TypeDeclarationSyntax : method;
        if (target is null) return null;
        var list = Marking.List(null, "Authorize");
        return new("Add [Authorize]", maps.Count > 0 ? "Attribute" : "Authorize", () => Marking.WithUsing(finding.Root.ReplaceNode(target, Marking.Above(target, target, list, static (m, lists) => (MemberDeclarationSyntax)m.WithAttributeLists(lists))), finding.Model, method.SpanStart, Space, "AuthorizeAttribute"));
    }

    /// <summary>The check before the answer, and a refusal for others.</summary>
    private static Proposal? Checked(Finding finding, IMethodSymbol method, ExpressionSyntax check)
    {
        if (method.IsAsync && method.ReturnType.Name == "IAsyncEnumerable" || finding.Node.FirstAncestorOrSelf<MethodDeclarationSyntax>()!.DescendantNodes().OfType<YieldStatementSyntax>().Any()) return null;
        var title = $"Answer only if '{check}'";
        switch (Guarding.PlaceOf(finding.Node))
        {
            case ReturnStatementSyntax or LocalDeclarationStatementSyntax or ExpressionStatementSyntax when Guarding.PlaceOf(finding.Node) is StatementSyntax statement:
                var refusal = Result(method) is { } result ? "return " + result : "throw " + Exception(finding);
                return Insertion.Before(statement, SyntaxFactory.ParseStatement($"if ({Expressions.Negate(check)}) {refusal};")) is var (old, @new) ? new(title, "Check", () => finding.Root.ReplaceNode(old, @new)) : null;
            case ArrowExpressionClauseSyntax { Expression: not (ThrowExpressionSyntax or ConditionalExpressionSyntax or AssignmentExpressionSyntax) } arrow when !method.ReturnsVoid:
                var isTyped = arrow.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp9 };
                var otherwise = SyntaxFactory.ParseExpression(isTyped && Result(method) is { } refused ? refused : "throw " + Exception(finding));
                return new(title, "Check", () => finding.Root.ReplaceNode(arrow.Expression, GuardFix.Choice(check, arrow.Expression, otherwise)));
            default:
                return null;
        }
    }

    private static string Exception(Finding finding) =>
        $"new {finding.Names.Of(finding.Model.Compilation.GetTypeByMetadataName("System.UnauthorizedAccessException")!, finding.Node.SpanStart)}()";

    /// <summary>The refusal that a controller has for whoever is not known.</summary>
    private static string? Result(IMethodSymbol method)
    {
        var type = method is { IsAsync: true, ReturnType: INamedTypeSymbol { Arity: 1 } task } ? task.TypeArguments[0] : method.ReturnType;
        return type.Name is "IActionResult" or "ActionResult" && BasesOf(method.ContainingType).Any(static t => t.Name == "ControllerBase") ? "Unauthorized()" : null;
    }

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol? type)
    {
        for (; type is { SpecialType: SpecialType.None }; type = type.BaseType) yield return type;
    }
}
