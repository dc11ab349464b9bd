using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.CodeFixes.Logs;

/// <summary>Tells calls that log, or make an exception's text, from others: by marks, by the models, by the name that the finding gives the sink.</summary>
internal static class LogCalls
{
    /// <summary>What a value is given to: the member and its parameter, where it is an argument, a receiver of an extension method or a property's new value.</summary>
    public static (ISymbol Member, IParameterSymbol? Parameter)? CalleeOf(SemanticModel model, ExpressionSyntax value)
    {
        SyntaxNode node = value;
        while (node.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or InitializerExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax
               or ExpressionElementSyntax or CollectionExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
            node = node.Parent;
        switch (node.Parent)
        {
            case ArgumentSyntax { Parent: BaseArgumentListSyntax { Parent: { } call } list } argument when MemberOf(model, call) is { } member:
                return (member, ParameterOf(member, argument, list));
            case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == node && model.GetSymbolInfo(call).Symbol is IMethodSymbol { ReducedFrom: { } extension }:
                return (extension, extension.Parameters[0]);
            case AssignmentExpressionSyntax assignment when assignment.Right == node && model.GetSymbolInfo(assignment.Left).Symbol is IPropertySymbol or IFieldSymbol:
                return (model.GetSymbolInfo(assignment.Left).Symbol!, null);
            default:
                return null;
        }
    }

    public static bool IsLog(Finding finding, ISymbol member, IParameterSymbol? parameter)
    {
        if (IsNamedSink(finding, member)) return true;
        if (member is IMethodSymbol { MethodKind: MethodKind.DelegateInvoke }) return finding.Property(DiagnosticProperties.Sink) is "LoggerMessage.Define" or "LoggerMessage.DefineScope";
        var mark = finding.Marks.Of(member);
        if (mark.LogTemplate is not null || IsLogChannel(mark.Sink) || IsLogChannel(finding.Marks.Of(member.ContainingType).Sink)) return true;
        if (parameter is not null && IsLogChannel(finding.Marks.Of(parameter).Sink)) return true;
        return finding.Models.For(member).Any(static r => r.Kind == RowKind.Sink && IsLogChannel(r.Word));
    }

    /// <summary>True for the member that the finding names as the sink.</summary>
    public static bool IsNamedSink(Finding finding, ISymbol member) => finding.Property(DiagnosticProperties.Sink) is { } sink && sink == NameOf(member);

    /// <summary>The parameter that holds the template which the arguments after it fill; null where the member takes none.</summary>
    public static string? TemplateOf(Finding finding, ISymbol member) =>
        finding.Models.For(member).Select(static r => r.Template).FirstOrDefault(static t => t is not null)
        ?? (member as IMethodSymbol)?.Parameters.FirstOrDefault(static p => p.Name is "message" or "messageTemplate" or "format" && p.Type.SpecialType == SpecialType.System_String)?.Name;

    private static bool IsLogChannel(string? channel) => channel is "Log" or "Telemetry" or "Exception";

    private static ISymbol? MemberOf(SemanticModel model, SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax => model.GetSymbolInfo(call).Symbol,
        _ => null,
    };

    private static IParameterSymbol? ParameterOf(ISymbol member, ArgumentSyntax argument, BaseArgumentListSyntax list)
    {
        if (member is not IMethodSymbol { Parameters: { Length: > 0 } parameters }) return null;
        if (argument.NameColon is { } name) return parameters.FirstOrDefault(p => p.Name == name.Name.Identifier.ValueText);
        var index = list.Arguments.IndexOf(argument);
        return index < parameters.Length ? parameters[index] : parameters[parameters.Length - 1] is { IsParams: true } rest ? rest : null;
    }

    /// <summary>As the findings name a sink.</summary>
    private static string NameOf(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => "new " + member.ContainingType.Name,
        _ => member.ContainingType is { Name.Length: > 0 } type ? type.Name + "." + member.Name : member.Name,
    };
}
