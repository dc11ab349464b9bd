using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Judging;

/// <summary>A mark where it is written.</summary>
/// <param name="Name">The attribute's name without its ending.</param>
/// <param name="Word">Its text; null where it has none.</param>
/// <param name="WordAt">Where the text stands.</param>
/// <param name="Target">What it stands on: of a record's positional parameter with <c>property:</c> the property.</param>
/// <param name="IsReturn">True for <c>[return: ...]</c>.</param>
internal sealed record MarkUse(AttributeSyntax Syntax, string Name, string? Word, SyntaxNode WordAt, ISymbol Target, bool IsReturn)
{
    public static MarkUse? Of(AttributeSyntax attribute, AttributeListSyntax list, MemberDeclarationSyntax member, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetSymbolInfo(attribute, cancellation).Symbol is not IMethodSymbol { ContainingType: { ContainingNamespace: { Name: "PrivacyAnalyzers", ContainingNamespace.IsGlobalNamespace: true } } type }) return null;
        if (TargetOf(list, member, model, cancellation) is not { } target) return null;
        var argument = attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression;
        var word = argument is null ? null : model.GetConstantValue(argument, cancellation).Value as string;
        return new MarkUse(attribute, type.Name.Substring(0, type.Name.Length - "Attribute".Length), word, (SyntaxNode?)argument ?? attribute, target, list.Target?.Identifier.ValueText == "return");
    }

    private static ISymbol? TargetOf(AttributeListSyntax list, MemberDeclarationSyntax member, SemanticModel model, CancellationToken cancellation)
    {
        if (list.Parent is ParameterSyntax parameter)
        {
            var symbol = model.GetDeclaredSymbol(parameter, cancellation);
            return list.Target?.Identifier.ValueText == "property" ? symbol?.ContainingType.GetMembers(symbol.Name).FirstOrDefault(static m => m is IPropertySymbol) : symbol;
        }

        return member is BaseFieldDeclarationSyntax field ? model.GetDeclaredSymbol(field.Declaration.Variables[0], cancellation) : model.GetDeclaredSymbol(member, cancellation);
    }
}
