using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Transport;

/// <summary>Switches encryption on in a connection string that is written out.</summary>
internal static class ConnectionText
{
    /// <summary>The pairs that switch it off, and the word that each driver has for on.</summary>
    private static readonly (Regex Off, string On)[] s_switches =
    [
        (new(@"(?<=(?:^|[;,""])\s*encrypt\s*=\s*)(?:false|no|optional)(?=\s*(?:[;,""]|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), "True"),
        (new(@"(?<=(?:^|[;,""])\s*ssl\s?mode\s*=\s*)disable(?=\s*(?:[;,""]|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), "Require"),
    ];

    /// <summary>The text that a connection is opened with: written there, or held by a constant, field or local of the same file.</summary>
    public static LiteralExpressionSyntax? In(ExpressionSyntax expression, SemanticModel model) => expression switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } text => text,
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } => In(arguments[0].Expression, model),
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } => In(arguments[0].Expression, model),
        SimpleNameSyntax or MemberAccessExpressionSyntax when model.GetSymbolInfo(expression).Symbol is IFieldSymbol or ILocalSymbol
            && model.GetSymbolInfo(expression).Symbol!.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax text } held && held.SyntaxTree == expression.SyntaxTree => text,
        _ => null,
    };

    /// <summary>The literal with encryption; null where nothing in it switches that off.</summary>
    public static LiteralExpressionSyntax? Encrypted(LiteralExpressionSyntax literal)
    {
        var text = literal.Token.Text;
        foreach (var (off, on) in s_switches) text = off.Replace(text, on);
        return text == literal.Token.Text ? null : ((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(text)).WithTriviaFrom(literal);
    }
}
