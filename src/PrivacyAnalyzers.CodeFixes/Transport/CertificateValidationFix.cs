using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Transport;

/// <summary>PRIV5003: without the callback that accepts everything, the platform validates certificates itself.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CertificateValidationFix() : PrivacyFix("PRIV5003")
{
    internal override IEnumerable<Proposal> Propose(Finding finding)
    {
        if (finding.Cause is not { } cause) yield break;
        var function = cause as LocalFunctionStatementSyntax;
        if (cause is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax)
        {
            if (UseOf(finding, cause) is not { } use) yield break;
            cause = use;
        }

        if (Change(finding, Whole(finding, cause)) is not var (old, @new)) yield break;
        yield return new("Remove the callback", "Remove", () => WithoutFunction(Replaced(finding.Root.TrackNodes(new[] { old, function }.OfType<SyntaxNode>()), old, @new), function));
    }

    /// <summary>The callback with the delegate that is made of it.</summary>
    private static SyntaxNode Whole(Finding finding, SyntaxNode callback)
    {
        for (var node = callback; ;)
        {
            if (node.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax) node = node.Parent;
            else if (node.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax creation } } && finding.Model.GetTypeInfo(creation).Type?.TypeKind == TypeKind.Delegate) node = creation;
            else return node;
        }
    }

    /// <summary>What is replaced and by what; nothing where a statement goes.</summary>
    private static (SyntaxNode Old, SyntaxNode? New)? Change(Finding finding, SyntaxNode callback)
    {
        switch (callback.Parent)
        {
            case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } entry when entry.Right == callback:
                return Removal.WithoutEntry(entry);
            case AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax } statement } assignment when assignment.Right == callback:
                return (statement, null);
            case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: ExpressionSyntax call } list } argument when argument.NameColon is not null || list.Arguments.IndexOf(argument) == list.Arguments.Count - 1:
                var shorter = list.WithArguments(Lists.Without(list.Arguments, list.Arguments.IndexOf(argument)));

                // Only where there is an overload that takes the rest.
                return finding.Model.GetSpeculativeSymbolInfo(call.SpanStart, call.ReplaceNode(list, shorter), SpeculativeBindingOption.BindAsExpression).Symbol is null ? null : (list, shorter);
            default:
                return null;
        }
    }

    private static SyntaxNode Replaced(SyntaxNode root, SyntaxNode old, SyntaxNode? @new)
    {
        var place = root.GetCurrentNode(old)!;
        return @new is not null ? root.ReplaceNode(place, @new) : Removal.WithoutStatement(root, (StatementSyntax)place);
    }

    /// <summary>A local function that nobody names any more.</summary>
    private static SyntaxNode WithoutFunction(SyntaxNode root, LocalFunctionStatementSyntax? function) =>
        function is not null && root.GetCurrentNode(function) is { } left ? Removal.WithoutStatement(root, left) : root;

    /// <summary>The one place where the method that accepts everything is handed over.</summary>
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
