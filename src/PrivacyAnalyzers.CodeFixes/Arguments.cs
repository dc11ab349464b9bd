using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>What is at hand for a parameter of a call that a fix writes.</summary>
internal static class Arguments
{
    /// <summary>The person, or the key of hers that the parameter asks for.</summary>
    public static ExpressionSyntax? SubjectFor(Finding finding, IParameterSymbol parameter, ExpressionSyntax person)
    {
        if (finding.Model.GetTypeInfo(person).Type is not { } type) return null;
        if (finding.Marks.IsAboutPerson(parameter.Type) && finding.Model.Compilation.ClassifyConversion(type, parameter.Type) is { IsImplicit: true }) return person.WithoutTrivia();
        var key = Keys.All(type, finding.Marks, finding.Model, finding.Place.SpanStart).FirstOrDefault(k => SymbolEqualityComparer.Default.Equals(Keys.TypeOf(k), parameter.Type) && Names(parameter.Name, k, type));
        return key is null ? null : Expressions.Member(person.WithoutTrivia(), key.Name);
    }

    /// <summary>The value in scope that goes by the parameter's name, else the only one of a type that is made for it.</summary>
    /// <param name="position">Where the call is written; the finding's own place if not given.</param>
    public static ExpressionSyntax? Held(Finding finding, IParameterSymbol parameter, int? position = null)
    {
        var fitting = Scope.Values(finding.Model, position ?? finding.Place.SpanStart).Where(v => v.Type.NullableAnnotation != NullableAnnotation.Annotated && finding.Model.Compilation.ClassifyConversion(v.Type, parameter.Type) is { IsIdentity: true } or { IsReference: true, IsImplicit: true }).ToList();
        var named = fitting.Where(v => string.Equals(v.Name.TrimStart('_'), parameter.Name, StringComparison.OrdinalIgnoreCase)).ToList();
        if (named.Count == 0 && parameter.Type is { SpecialType: SpecialType.None, TypeKind: not TypeKind.Enum } && fitting.Count == 1) named = fitting;
        return named.Count > 0 ? SyntaxFactory.IdentifierName(named[0].Name) : null;
    }

    /// <summary>True where the parameter's name asks for the key: a customer's <c>Id</c> is a <c>customerId</c>, and no <c>orderId</c>.</summary>
    private static bool Names(string parameter, ISymbol key, ITypeSymbol type)
    {
        if (string.Equals(parameter, key.Name, StringComparison.OrdinalIgnoreCase) || string.Equals(parameter, Keys.NameOf(key, type), StringComparison.OrdinalIgnoreCase)) return true;
        if (!parameter.EndsWith(key.Name, StringComparison.OrdinalIgnoreCase)) return false;
        var owner = parameter.Substring(0, parameter.Length - key.Name.Length);
        return owner.ToLowerInvariant() is "person" or "subject" or "datasubject" || owner.Length > 2 && type.Name.EndsWith(owner, StringComparison.OrdinalIgnoreCase);
    }
}
