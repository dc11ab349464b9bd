using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Domain;

namespace PrivacyAnalyzers.CodeFixes.Guards;

/// <summary>Writes the call of a method that checks, where everything that it asks for is at hand.</summary>
internal static class CheckCalls
{
    /// <param name="receiver">Null for a method that is called by its simple name.</param>
    /// <param name="needsSubject">True where the method has to be told whom it is about.</param>
    public static ExpressionSyntax? Of(Finding finding, ExpressionSyntax? receiver, IMethodSymbol method, ExpressionSyntax? person, Question question, bool needsSubject)
    {
        var purposes = method.Parameters.Where(p => finding.Marks.Of(p).IsPurpose).ToList();
        if (!question.IsAskedBy(finding.ChecksOf(method)) && purposes.Count != 1) return null;
        var subject = method.Parameters.FirstOrDefault(p => finding.Marks.Of(p).IsDataSubject) ?? method.Parameters.FirstOrDefault(p => !finding.Marks.Of(p).IsPurpose && p.Type.Name != "CancellationToken");
        if (needsSubject && subject is null) return null;
        var arguments = new List<ExpressionSyntax>();
        foreach (var parameter in method.Parameters)
        {
            ExpressionSyntax? argument = null;
            if (parameter.RefKind is RefKind.Ref or RefKind.Out) return null;
            if (purposes.Contains(parameter, SymbolEqualityComparer.Default)) argument = PurposeFor(finding, parameter, question.Name);
            else if (person is not null && SymbolEqualityComparer.Default.Equals(parameter, subject)) argument = Arguments.SubjectFor(finding, parameter, person);
            else if (parameter.IsOptional && parameter.Type.Name != "CancellationToken") break;
            else if (parameter.Type.Name == "CancellationToken" || person is null) argument = Arguments.Held(finding, parameter);
            if (argument is null && parameter.IsOptional) break;
            if (argument is null) return null;
            arguments.Add(argument);
        }

        var called = receiver is null ? SyntaxFactory.IdentifierName(method.Name) : Expressions.Member(receiver.WithoutTrivia(), method.Name);
        return Expressions.Call(called, [.. arguments]);
    }

    private static ExpressionSyntax? PurposeFor(Finding finding, IParameterSymbol parameter, string purpose)
    {
        var position = finding.Node.SpanStart;
        if (parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
        {
            var member = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => (finding.Marks.Of(f).Purpose ?? f.Name) == purpose);
            return member is null ? null : Expressions.Member(Expressions.TypeName(finding, type, position), member.Name);
        }

        if (!Expressions.IsString(parameter.Type)) return null;
        var constants = finding.Model.LookupNamespacesAndTypes(position, name: "Purpose").OfType<INamedTypeSymbol>().FirstOrDefault(static t => t.ContainingNamespace.ToDisplayString() == "PrivacyAnalyzers");
        return constants?.GetMembers(purpose).Length > 0 ? Expressions.Member(SyntaxFactory.IdentifierName("Purpose"), purpose)
            : SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(purpose));
    }
}
