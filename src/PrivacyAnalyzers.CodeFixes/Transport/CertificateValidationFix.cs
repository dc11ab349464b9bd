using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Transport;

/// <summary>PRIV5003: without the callback that accepts everything, the platform validates certificates itself.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CertificateValidationFix() : PrivacyFix("PRIV5003")
{
    internal override IEnumerable<Proposal> Propose(Finding finding)
    {
        if (finding.Cause is not { } cause) yield break;
        if (cause is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax) cause = UseOf(finding, cause) ?? cause;
        while (cause is ExpressionSyntax { Parent: ParenthesizedExpressionSyntax or CastExpressionSyntax or BaseObjectCreationExpressionSyntax } inner) cause = inner.Parent!;
        if (Without(finding.Root, cause) is { } root) yield return new("Remove the callback", "Remove", root);
    }

    private static Func<SyntaxNode>? Without(SyntaxNode root, SyntaxNode callback)
    {
        switch (callback.Parent)
        {
            case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } entry when entry.Right == callback:
                return () =>
                {
                    var rest = initializer.Expressions.Remove(entry);
                    if (rest.Count > 0) return root.ReplaceNode(initializer, initializer.WithExpressions(rest).Formatted());
                    // An empty initializer says nothing, and parentheses are needed without one.
                    var creation = (BaseObjectCreationExpressionSyntax)initializer.Parent!;
                    var arguments = creation.ArgumentList ?? Microsoft.CodeAnalysis.CSharp.SyntaxFactory.ArgumentList();
                    SyntaxNode bare = creation switch
                    {
                        ObjectCreationExpressionSyntax full => full.WithInitializer(null).WithType(full.Type.WithoutTrailingTrivia()).WithArgumentList(arguments.WithoutTrailingTrivia()).WithTrailingTrivia(creation.GetTrailingTrivia()),
                        ImplicitObjectCreationExpressionSyntax target => target.WithInitializer(null).WithArgumentList(arguments.WithoutTrailingTrivia()).WithTrailingTrivia(creation.GetTrailingTrivia()),
                        _ => creation,
                    };
                    return root.ReplaceNode(creation, bare);
                };
            case AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax { Parent: BlockSyntax } statement } assignment when assignment.Right == callback:
                return () => root.RemoveNode(statement, SyntaxRemoveOptions.KeepUnbalancedDirectives | SyntaxRemoveOptions.KeepExteriorTrivia & ~SyntaxRemoveOptions.KeepTrailingTrivia & ~SyntaxRemoveOptions.KeepLeadingTrivia)!;
            case ArgumentSyntax { Parent: ArgumentListSyntax list } argument when argument.NameColon is not null || list.Arguments.IndexOf(argument) == list.Arguments.Count - 1:
                return () => root.ReplaceNode(list, list.WithArguments(list.Arguments.Remove(argument)));
            default:
                return null;
        }
    }

    /// <summary>Where the method that accepts everything is handed over.</summary>
    private static SyntaxNode? UseOf(Finding finding, SyntaxNode method)
    {
        var name = method switch
        {
            MethodDeclarationSyntax declared => declared.Identifier.ValueText,
            LocalFunctionStatementSyntax local => local.Identifier.ValueText,
            _ => null,
        };
        var symbol = finding.Model.GetDeclaredSymbol(method);
        var uses = finding.Root.DescendantNodes().OfType<IdentifierNameSyntax>().Where(n => n.Identifier.ValueText == name && n.Parent is not InvocationExpressionSyntax
            && SymbolEqualityComparer.Default.Equals(finding.Model.GetSymbolInfo(n).Symbol, symbol)).ToList();
        if (uses.Count != 1) return null;
        return uses[0].Parent is MemberAccessExpressionSyntax access && access.Name == uses[0] ? access : uses[0];
    }
}
