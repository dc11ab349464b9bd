using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Code without a value that has a place of its own: a tag, an entry, an argument that may be left out.</summary>
internal static class Absence
{
    /// <summary>Methods that add one named value to what is recorded: without it nothing else is lost.</summary>
    private static readonly string[] s_tags = ["SetTag", "AddTag", "SetBaggage", "AddBaggage", "SetCustomProperty", "SetAttribute"];

    public static SyntaxNode? Of(Finding finding, ExpressionSyntax value) => value.Parent switch
    {
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } entry when entry.Right == value && !IsRequired(finding, entry.Left) => Changed(finding, Removal.WithoutEntry(entry)),
        InitializerExpressionSyntax { Expressions.Count: 2, Parent: InitializerExpressionSyntax } pair when pair.Expressions[1] == value => Changed(finding, Removal.WithoutEntry(pair)),
        AnonymousObjectMemberDeclaratorSyntax { Parent: AnonymousObjectCreationExpressionSyntax { Initializers.Count: > 1 } made } member =>
            finding.Root.ReplaceNode(made, made.WithInitializers(Lists.Without(made.Initializers, made.Initializers.IndexOf(member)))),
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } list } argument => call switch
        {
            InvocationExpressionSyntax tag when list.Arguments.Count == 2 && list.Arguments[1] == argument && s_tags.Contains(NameOf(tag)) => WithoutTag(finding, tag),
            BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax when IsPair(finding, (ExpressionSyntax)call) && call.Parent is ArgumentSyntax { Parent: ArgumentListSyntax } element => WithoutArgument(finding, element),
            _ => WithoutArgument(finding, argument),
        },
        _ => null,
    };

    private static SyntaxNode? Changed(Finding finding, (SyntaxNode Old, SyntaxNode? New)? change) => change is ({ } old, { } @new) ? finding.Root.ReplaceNode(old, @new) : null;

    private static bool IsRequired(Finding finding, ExpressionSyntax member) => finding.Model.GetSymbolInfo(member).Symbol is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    private static bool IsPair(Finding finding, ExpressionSyntax pair) => finding.Model.GetTypeInfo(pair).Type is { Name: "KeyValuePair" };

    private static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>Where other tags are set in the same chain, only the link goes; where a single one is, the statement.</summary>
    private static SyntaxNode? WithoutTag(Finding finding, InvocationExpressionSyntax tag)
    {
        if (tag.Expression is MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax chain }) return finding.Root.ReplaceNode(tag, chain.WithTrailingTrivia(tag.GetTrailingTrivia()));
        if (tag.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } next && next.Expression == tag)
        {
            return tag.Expression switch
            {
                MemberAccessExpressionSyntax access => finding.Root.ReplaceNode(tag, access.Expression),
                MemberBindingExpressionSyntax => finding.Root.ReplaceNode(next, SyntaxFactory.MemberBindingExpression(next.Name)),
                _ => null,
            };
        }

        var whole = tag.Parent is ConditionalAccessExpressionSyntax conditional && conditional.WhenNotNull == tag ? conditional : (ExpressionSyntax)tag;
        return whole.Parent is ExpressionStatementSyntax { Parent: BlockSyntax } statement ? Removal.WithoutStatement(finding.Root, statement) : null;
    }

    /// <summary>Only where the same method, or an overload of it, is called without the argument.</summary>
    private static SyntaxNode? WithoutArgument(Finding finding, ArgumentSyntax argument)
    {
        if (argument.Parent is not ArgumentListSyntax { Parent: ExpressionSyntax call } list) return null;
        var index = list.Arguments.IndexOf(argument);
        if (list.Arguments.Skip(index + 1).Any(a => a.NameColon is null && !IsElement(finding, a)) || !IsElement(finding, argument) && index != list.Arguments.Count - 1 && argument.NameColon is null) return null;
        var shorter = list.WithArguments(Lists.Without(list.Arguments, index));
        if (finding.Model.GetOperation(argument) is IArgumentOperation { Parameter.IsOptional: true }) return finding.Root.ReplaceNode(list, shorter);
        if (call is not InvocationExpressionSyntax) return null;
        var other = finding.Model.GetSpeculativeSymbolInfo(call.SpanStart, call.ReplaceNode(list, shorter), SpeculativeBindingOption.BindAsExpression).Symbol as IMethodSymbol;
        return other is not null && finding.Model.GetSymbolInfo(call).Symbol is IMethodSymbol method && other.Name == method.Name && SymbolEqualityComparer.Default.Equals(other.ReturnType, method.ReturnType) ? finding.Root.ReplaceNode(list, shorter) : null;
    }

    /// <summary>True for a pair that is one of several, wherever it stands among them.</summary>
    private static bool IsElement(Finding finding, ArgumentSyntax argument) => IsPair(finding, argument.Expression);
}
