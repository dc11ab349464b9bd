using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.CodeFixes.Guards;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.CodeFixes.Messages;

/// <summary>PRIV3002: ask for the purpose that the message serves.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class OtherPurposeFix() : PrivacyFix("PRIV3002")
{
    internal override IEnumerable<Proposal> Propose(Finding finding)
    {
        if (finding.Property(DiagnosticProperties.Purpose) is not { } purpose || CheckOf(finding) is not { } check) yield break;
        if (check is InvocationExpressionSyntax call)
        {
            foreach (var argument in call.ArgumentList.Arguments)
            {
                if (finding.Model.GetOperation(argument) is not Microsoft.CodeAnalysis.Operations.IArgumentOperation { Parameter: { } parameter } || !finding.Marks.Of(parameter).IsPurpose) continue;
                if (Checks.PurposeLike(finding, argument.Expression, purpose) is { } other)
                    yield return new($"Ask for '{purpose}'", "Purpose", () => finding.Root.ReplaceNode(argument.Expression, other));
                yield break;
            }
        }

        // The check of the same shape beside this one that asks for the wanted purpose.
        var symbol = finding.Model.GetSymbolInfo(check).Symbol;
        var name = check switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name,
            InvocationExpressionSyntax { Expression: SimpleNameSyntax simple } => simple,
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            SimpleNameSyntax simple => simple,
            _ => null,
        };
        if (symbol is null || name is null) yield break;
        var wanted = new Question(FactKind.Consent, purpose, true);
        var sibling = Marks.MembersOf(symbol.ContainingType).FirstOrDefault(m => wanted.IsAskedBy(finding.ChecksOf(m)) && IsLike(m, symbol));
        if (sibling is not null)
            yield return new($"Ask for '{purpose}' with '{sibling.Name}'", "Purpose", () => finding.Root.ReplaceNode(name, SyntaxFactory.IdentifierName(sibling.Name).WithTriviaFrom(name)));
    }

    /// <summary>The check; in a pattern the name of the member that is asked.</summary>
    private static ExpressionSyntax? CheckOf(Finding finding) => finding.Cause switch
    {
        SubpatternSyntax { NameColon.Name: { } name } => name,
        SubpatternSyntax { ExpressionColon.Expression: { } path } => path,
        { } cause => cause.FirstAncestorOrSelf<ExpressionSyntax>(),
        null => null,
    };

    private static bool IsLike(ISymbol candidate, ISymbol check) => (candidate, check) switch
    {
        (IPropertySymbol or IFieldSymbol, IPropertySymbol or IFieldSymbol) => SymbolEqualityComparer.Default.Equals(Keys.TypeOf(candidate), Keys.TypeOf(check)),
        (IMethodSymbol a, IMethodSymbol b) => a.Parameters.Select(static p => p.Type).SequenceEqual(b.Parameters.Select(static p => p.Type), SymbolEqualityComparer.Default) && SymbolEqualityComparer.Default.Equals(a.ReturnType, b.ReturnType),
        _ => false,
    };
}
