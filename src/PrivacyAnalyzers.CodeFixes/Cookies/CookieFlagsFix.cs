using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Cookies;

/// <summary>PRIV8003: set both flags of the cookie; or encrypt what it holds, with a method of the project.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CookieFlagsFix() : PrivacyFix("PRIV8003")
{
    private const string Options = "CookieOptions";

    private static readonly string[] s_flags = ["Secure", "HttpOnly"];

    internal override IEnumerable<Proposal> Propose(Finding finding)
    {
        if (finding.Node.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } && Flagged(finding, call) is { } flagged)
            yield return new("Set Secure and HttpOnly", "Flags", flagged);
        if (Handed.Of(finding)?.Protect(finding) is { } protect) yield return protect;
    }

    private static Func<SyntaxNode>? Flagged(Finding finding, InvocationExpressionSyntax call)
    {
        var given = call.ArgumentList.Arguments.FirstOrDefault(a => IsOptions(finding.Model.GetTypeInfo(a.Expression).ConvertedType));
        if (given is null) return Added(finding, call);
        if (given.Expression is BaseObjectCreationExpressionSyntax made) return () => finding.Root.ReplaceNode(made, With(made, s_flags));

        // Options that are kept in a local or field are mended where they are made.
        if (finding.Model.GetSymbolInfo(given.Expression).Symbol is not (ILocalSymbol or IFieldSymbol) || finding.Model.GetSymbolInfo(given.Expression).Symbol is not { } kept) return null;
        if (kept.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax creation } || creation.SyntaxTree != finding.Root.SyntaxTree) return null;
        var written = finding.Root.DescendantNodes().OfType<AssignmentExpressionSyntax>().Where(a => a.Left is MemberAccessExpressionSyntax access && s_flags.Contains(access.Name.Identifier.ValueText)
            && SymbolEqualityComparer.Default.Equals(finding.Model.GetSymbolInfo(access.Expression).Symbol, kept)).ToList();
        if (written.Any(static a => a.Right is not LiteralExpressionSyntax)) return null;
        var off = written.Where(static a => a.Right.IsKind(SyntaxKind.FalseLiteralExpression)).Select(static a => a.Right).ToList();
        var missing = s_flags.Where(f => !written.Any(a => ((MemberAccessExpressionSyntax)a.Left).Name.Identifier.ValueText == f)).ToList();
        return () => finding.Root.ReplaceNodes(off.Append<SyntaxNode>(creation), (node, _) => node is BaseObjectCreationExpressionSyntax c ? With(c, missing) : True(node));
    }

    /// <summary>The call with options, where it has an overload that takes them.</summary>
    private static Func<SyntaxNode>? Added(Finding finding, InvocationExpressionSyntax call)
    {
        if (finding.Model.GetSymbolInfo(call).Symbol is not IMethodSymbol method || call.ArgumentList.Arguments.Any(static a => a.NameColon is not null)) return null;
        var other = finding.Model.GetMemberGroup(call.Expression).OfType<IMethodSymbol>().Concat(method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>())
            .FirstOrDefault(m => m.Parameters.Length == call.ArgumentList.Arguments.Count + 1 && IsOptions(m.Parameters[m.Parameters.Length - 1].Type));
        if (other is null) return null;
        var type = finding.Names.Of((INamedTypeSymbol)other.Parameters[other.Parameters.Length - 1].Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated), call.SpanStart);
        var options = SyntaxFactory.ParseExpression($"new {type} {{ {string.Join(", ", s_flags.Select(static f => f + " = true"))} }}");
        var list = call.ArgumentList.WithArguments(SyntaxFactory.SeparatedList<ArgumentSyntax>(call.ArgumentList.Arguments.GetWithSeparators().Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space)).Add(SyntaxFactory.Argument(options))));
        return () => finding.Root.ReplaceNode(call.ArgumentList, list);
    }

    private static BaseObjectCreationExpressionSyntax With(BaseObjectCreationExpressionSyntax creation, IReadOnlyList<string> flags)
    {
        var entries = creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().Where(e => flags.Contains(e.Left.ToString())).ToList() ?? [];
        var set = creation.ReplaceNodes(entries.Select(static e => e.Right), static (node, _) => True(node));
        return Initializers.With(set, flags.Where(f => !entries.Any(e => e.Left.ToString() == f)).Select(static f => f + " = true").ToList());
    }

    private static SyntaxNode True(SyntaxNode node) => SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression).WithTriviaFrom(node);

    private static bool IsOptions(ITypeSymbol? type) => type is { Name: Options, ContainingNamespace: { } space } && space.ToDisplayString() == "Microsoft.AspNetCore.Http";
}
