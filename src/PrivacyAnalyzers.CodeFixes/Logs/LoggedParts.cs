using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.CodeFixes.Logs;

/// <summary>Takes an argument apart: holes of an interpolation, operands of a concatenation, elements of an array, what a composite format is given.</summary>
internal static class LoggedParts
{
    /// <summary>The parts, from left to right; the argument itself where it is not put together.</summary>
    public static IEnumerable<ExpressionSyntax> Of(ExpressionSyntax argument, SemanticModel model)
    {
        switch (argument)
        {
            case ParenthesizedExpressionSyntax parentheses:
                return Of(parentheses.Expression, model);
            case InterpolatedStringExpressionSyntax text:
                return text.Contents.OfType<InterpolationSyntax>().SelectMany(hole => Of(hole.Expression, model));
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when Expressions.IsString(model.GetTypeInfo(sum).Type):
                return Of(sum.Left, model).Concat(Of(sum.Right, model));
            case InvocationExpressionSyntax call when IsComposing(call, model):
                return call.ArgumentList.Arguments.SelectMany(a => Of(a.Expression, model));
            case ArrayCreationExpressionSyntax { Initializer: { } elements }:
                return elements.Expressions.SelectMany(e => Of(e, model));
            case ImplicitArrayCreationExpressionSyntax array:
                return array.Initializer.Expressions.SelectMany(e => Of(e, model));
            case CollectionExpressionSyntax collection when collection.Elements.All(static e => e is ExpressionElementSyntax):
                return collection.Elements.SelectMany(e => Of(((ExpressionElementSyntax)e).Expression, model));
            default:
                return [argument];
        }
    }

    /// <summary>The marked member that the value reads, also where it is trimmed, cut or cast afterwards; null where it holds none in the open.</summary>
    public static ISymbol? MarkedIn(Finding finding, ExpressionSyntax value)
    {
        for (ExpressionSyntax? node = value; node is not null; node = Next(node))
        {
            if (node is InvocationExpressionSyntax or ElementAccessExpressionSyntax || finding.Model.GetSymbolInfo(node).Symbol is not { } symbol) continue;
            if (IsForbidden(finding, symbol)) return symbol;
            if (symbol is ILocalSymbol && symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } from } && from.SyntaxTree == value.SyntaxTree && from.SpanStart < value.SpanStart)
                return Of(from, finding.Model).Select(p => MarkedIn(finding, p)).FirstOrDefault(static s => s is not null);
        }

        return null;
    }

    private static bool IsForbidden(Finding finding, ISymbol symbol)
    {
        if (symbol is not (IPropertySymbol or IFieldSymbol or IParameterSymbol)) return false;
        var policy = finding.Policy;
        var channel = finding.Property(DiagnosticProperties.Channel) ?? "Log";
        return policy.Vocabulary.In(finding.Marks.LabelsOf(symbol, Keys.TypeOf(symbol))).Any(c => policy.Decide(c, channel).Effect != PolicyEffect.Allow);
    }

    /// <summary>What the value was made of by a call or member that leaves it what it is; a length or a comparison is another thing.</summary>
    private static ExpressionSyntax? Next(ExpressionSyntax node) => node switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: not ("Length" or "Count") } access => access.Expression,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: not ("Equals" or "Contains" or "StartsWith" or "EndsWith" or "IndexOf" or "CompareTo") } access } => access.Expression,
        ElementAccessExpressionSyntax element => element.Expression,
        ConditionalAccessExpressionSyntax conditional => conditional.WhenNotNull,
        ParenthesizedExpressionSyntax parentheses => parentheses.Expression,
        CastExpressionSyntax cast => cast.Expression,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => sure.Operand,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice => choice.Left,
        _ => null,
    };

    private static bool IsComposing(InvocationExpressionSyntax call, SemanticModel model) =>
        model.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: "Format" or "Concat" or "Join", ContainingType.SpecialType: SpecialType.System_String };
}
