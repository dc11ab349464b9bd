using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Finds redactors and sanitizers that can be called where the data is, nearest first.</summary>
internal static class Protectors
{
    private const Protections FitForLogs = Protections.Redacted | Protections.Hashed | Protections.Encrypted | Protections.Anonymous;

    /// <summary>The call that protects a text here; null where nothing is in scope. The name is for the action's title.</summary>
    public static (string Name, Func<ExpressionSyntax, ExpressionSyntax> Wrap)? Find(Finding finding, ExpressionSyntax text)
    {
        var type = finding.Model.GetTypeInfo(text).Type;
        if (type is null) return null;
        var position = text.SpanStart;
        foreach (var held in Scope.Values(finding.Model, position))
        {
            if (Expressions.IsString(type) && IsRedactor(held.Type))
                return (held.Name + ".Redact", e => Expressions.Call(Expressions.Member(SyntaxFactory.IdentifierName(held.Name), "Redact"), e));
        }

        foreach (var method in finding.Model.LookupSymbols(position).OfType<IMethodSymbol>().OrderBy(m => Rank(finding.Marks.Of(m).Sanitizer)).ThenBy(static m => m.Name, StringComparer.Ordinal))
            if (Fits(method, type, finding)) return (method.Name, e => Expressions.Call(SyntaxFactory.IdentifierName(method.Name), e));
        foreach (var held in Scope.Values(finding.Model, position))
            foreach (var method in Marks.MembersOf(held.Type).OfType<IMethodSymbol>().Where(static m => !m.IsStatic))
                if (finding.Model.IsAccessible(position, method) && Fits(method, type, finding))
                    return (held.Name + "." + method.Name, e => Expressions.Call(Expressions.Member(SyntaxFactory.IdentifierName(held.Name), method.Name), e));
        foreach (var method in Statics(finding.Model.Compilation.Assembly.GlobalNamespace).OrderBy(m => Rank(finding.Marks.Of(m).Sanitizer)).ThenBy(static m => m.ContainingType.Name + "." + m.Name, StringComparer.Ordinal))
            if (finding.Model.IsAccessible(position, method) && Fits(method, type, finding))
                return (method.ContainingType.Name + "." + method.Name, e => Expressions.Call(Expressions.Member(Expressions.TypeName(finding, method.ContainingType, position), method.Name), e));
        return null;
    }

    private static IEnumerable<IMethodSymbol> Statics(INamespaceSymbol space) => TypeHierarchy.TypesIn(space).Where(static t => t.Arity == 0 && t.ContainingType is null)
        .SelectMany(static t => t.GetMembers()).OfType<IMethodSymbol>().Where(static m => m is { IsStatic: true, MethodKind: MethodKind.Ordinary });

    /// <summary>What leaves least behind comes first.</summary>
    private static int Rank(Protections protection) => (protection & Protections.Redacted) != 0 ? 0 : (protection & Protections.Anonymous) != 0 ? 1 : (protection & Protections.Hashed) != 0 ? 2 : 3;

    private static bool Fits(IMethodSymbol method, ITypeSymbol type, Finding finding) =>
        method is { MethodKind: MethodKind.Ordinary, ReturnsVoid: false, Arity: 0, Parameters.Length: >= 1 }
        && (finding.Marks.Of(method).Sanitizer & FitForLogs) != 0
        && method.Parameters.Skip(1).All(static p => p.IsOptional)
        && method.Parameters[0].RefKind == RefKind.None
        && finding.Model.Compilation.ClassifyConversion(type, method.Parameters[0].Type) is { IsImplicit: true }
        && !SymbolEqualityComparer.Default.Equals(finding.Model.GetEnclosingSymbol(finding.Node.SpanStart), method);

    private static bool IsRedactor(ITypeSymbol type)
    {
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (t.Name == "NullRedactor") return false;
            if (t.Name == "Redactor" && t.ContainingNamespace.ToDisplayString() == "Microsoft.Extensions.Compliance.Redaction") return true;
        }

        return false;
    }
}
