using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using PrivacyAnalyzers.CodeFixes.Annotations;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.CodeFixes.Logs;

/// <summary>PRIV2006: a string form that shows the type's name and the record's key.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class StringFormFix() : EditFix("PRIV2006")
{
    internal override (string Title, SyntaxNode Root)? Edit(Diagnostic diagnostic, SyntaxNode node, SyntaxNode root, SemanticModel model, ProjectPolicy rules)
    {
        if (node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type || model.GetDeclaredSymbol(type) is not INamedTypeSymbol symbol) return null;
        var key = Keys.Of(symbol, new Marks(rules.Policy.Vocabulary, new ModelIndex(rules.Models)), model, type.Identifier.SpanStart);
        var form = Form(symbol, key).WithAdditionalAnnotations(Formatter.Annotation);
        var title = key is null ? "Show the type's name alone" : $"Show '{key.Name}' alone";
        if (node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { Identifier.ValueText: "ToString" } existing)
            return (title, root.ReplaceNode(existing, form.WithTriviaFrom(existing)));
        return type is RecordDeclarationSyntax record ? (title, root.ReplaceNode(record, With(record, form, Layout.NewLine(root)))) : null;
    }

    private static MethodDeclarationSyntax Form(INamedTypeSymbol type, ISymbol? key) => (MethodDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration(
        $"public override string ToString() => {(key is null ? $"nameof({type.Name})" : $"$\"{type.Name} {{{key.Name}}}\"")};")!;

    /// <summary>A record without a body gets one.</summary>
    private static RecordDeclarationSyntax With(RecordDeclarationSyntax record, MethodDeclarationSyntax form, SyntaxTrivia newLine)
    {
        var member = form.WithTrailingTrivia(newLine);
        if (record.OpenBraceToken.IsKind(SyntaxKind.OpenBraceToken)) return record.AddMembers(record.Members.Count > 0 ? member.WithLeadingTrivia(newLine) : member);
        var (indent, unit, end) = (Layout.IndentOf(record), Layout.UnitOf(record), record.SemicolonToken.TrailingTrivia);
        var head = record.WithSemicolonToken(default);
        return head.WithTrailingTrivia(newLine)
            .WithOpenBraceToken(SyntaxFactory.Token(Layout.Blanks(indent), SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(newLine)))
            .WithMembers(SyntaxFactory.SingletonList<MemberDeclarationSyntax>(member.WithoutAnnotations(Formatter.Annotation).WithLeadingTrivia(Layout.Blanks(indent + unit))))
            .WithCloseBraceToken(SyntaxFactory.Token(Layout.Blanks(indent), SyntaxKind.CloseBraceToken, end));
    }
}
