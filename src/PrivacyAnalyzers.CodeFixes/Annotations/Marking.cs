using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Annotations;

/// <summary>Writes a mark on a declaration, in the way that the file writes attributes.</summary>
internal static class Marking
{
    private const string Namespace = "PrivacyAnalyzers";
    private const int LineLength = 140;

    /// <summary>The nodes that the member is declared by and that an attribute can stand on; of a partial member the one with a body comes last.</summary>
    public static SyntaxNode? DeclarationOf(ISymbol member, CancellationToken cancellation)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var node = reference.GetSyntax(cancellation);
            if (node is VariableDeclaratorSyntax) node = node.FirstAncestorOrSelf<BaseFieldDeclarationSyntax>();
            if (node is MethodDeclarationSyntax or PropertyDeclarationSyntax or BaseFieldDeclarationSyntax or ParameterSyntax) return node;
        }

        return null;
    }

    /// <summary>The declaration with the mark.</summary>
    /// <param name="place">The declaration as it stands in the document.</param>
    /// <param name="node">The same, with the marks that it got so far.</param>
    public static SyntaxNode Mark(SyntaxNode place, SyntaxNode node, MissingMark mark, Compilation compilation)
    {
        var text = Words(mark, compilation);
        switch (node)
        {
            case MethodDeclarationSyntax method:
                return Above(place, method, List("return", text), static (m, lists) => m.WithAttributeLists(lists));
            case PropertyDeclarationSyntax property when mark.Member is IPropertySymbol:
                return Before(place, property, List(null, text), static (p, lists) => p.WithAttributeLists(lists));
            case BaseFieldDeclarationSyntax field:
                return Before(place, field, List(null, text), static (f, lists) => (BaseFieldDeclarationSyntax)f.WithAttributeLists(lists));
            case ParameterSyntax parameter:
                var list = List(mark.Member is IPropertySymbol ? "property" : null, text).WithTrailingTrivia(SyntaxFactory.Space);
                var leading = parameter.GetLeadingTrivia();
                return parameter.WithoutLeadingTrivia().WithAttributeLists(parameter.WithoutLeadingTrivia().AttributeLists.Insert(0, list)).WithLeadingTrivia(leading);
            default:
                return node;
        }
    }

    /// <summary>The file with a using for the marks, where their names are not known in it.</summary>
    public static SyntaxNode WithUsing(SyntaxNode root, SemanticModel before, int position) => WithUsing(root, before, position, Namespace, "PiiAttribute");

    /// <summary>The file with a using for a type's namespace, where its name is not known in it.</summary>
    public static SyntaxNode WithUsing(SyntaxNode root, SemanticModel before, int position, string space, string type)
    {
        if (root is not CompilationUnitSyntax unit || before.LookupNamespacesAndTypes(position, name: type).Any(t => t.ContainingNamespace?.ToDisplayString() == space)) return root;
        var directive = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(space).WithLeadingTrivia(SyntaxFactory.Space)).WithTrailingTrivia(Layout.NewLine(root));
        var usings = unit.Usings;
        if (usings.Count == 0)
        {
            if (unit.Members.Count == 0) return root;
            var first = unit.Members[0];

            // What stands at the head of the file stays there; what documents the first member stays with it.
            var leading = first.GetLeadingTrivia();
            var own = leading.TakeWhile(static t => !IsDocumentation(t)).Count();
            return unit.ReplaceNode(first, first.WithLeadingTrivia(leading.Skip(own).Prepend(Layout.NewLine(root)))).WithUsings(SyntaxFactory.SingletonList(directive.WithLeadingTrivia(leading.Take(own))));
        }

        var index = 0;
        while (index < usings.Count && IsBefore(usings[index], space)) index++;
        if (index > 0) return unit.WithUsings(usings.Insert(index, directive));
        var lead = usings[0].GetLeadingTrivia();
        return unit.WithUsings(usings.Replace(usings[0], usings[0].WithoutLeadingTrivia()).Insert(0, directive.WithLeadingTrivia(lead)));
    }

    private static bool IsDocumentation(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia);

    private static bool IsBefore(UsingDirectiveSyntax directive, string space)
    {
        if (directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)) return true;
        if (directive.Alias is not null || directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword) || directive.Name is null) return false;
        var name = directive.Name.ToString();
        return name == "System" || name.StartsWith("System.", StringComparison.Ordinal) || string.Compare(name, space, StringComparison.OrdinalIgnoreCase) < 0;
    }

    /// <summary>The attribute: with a constant where there is one, else with the word itself.</summary>
    private static string Words(MissingMark mark, Compilation compilation)
    {
        if (mark.Word.Length == 0) return mark.Attribute;
        var holder = mark.Attribute == "Sink" ? "Channel" : mark.Attribute + "Category";
        var isConstant = compilation.GetTypesByMetadataName(Namespace + "." + holder).Any(t => t.GetMembers(mark.Word).Any(static m => m is IFieldSymbol { IsConst: true }));
        return $"{mark.Attribute}({(isConstant ? holder + "." + mark.Word : SymbolDisplay.FormatLiteral(mark.Word, quote: true))})";
    }

    public static AttributeListSyntax List(string? target, string words)
    {
        var parsed = (MemberDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"[{(target is null ? "" : target + ": ")}{words}] int x;")!;
        return parsed.AttributeLists[0].WithoutTrivia();
    }

    /// <summary>On the member's own line, where it is short and no attribute stands above it; else above.</summary>
    private static T Before<T>(SyntaxNode place, T member, AttributeListSyntax list, Func<T, SyntaxList<AttributeListSyntax>, T> with)
        where T : MemberDeclarationSyntax
    {
        var isAlone = member.AttributeLists.Any(static l => l.GetTrailingTrivia().Any(static t => t.IsKind(SyntaxKind.EndOfLineTrivia)));
        var line = place.SyntaxTree.GetText().Lines.GetLineFromPosition(place.SpanStart);
        if (isAlone || line.End - line.Start + list.Span.Length + 1 > LineLength) return Above(place, member, list, with);
        var leading = member.GetLeadingTrivia();
        var bare = member.WithoutLeadingTrivia();
        return with(bare, bare.AttributeLists.Insert(0, list.WithTrailingTrivia(SyntaxFactory.Space))).WithLeadingTrivia(leading);
    }

    /// <summary>On a line of its own.</summary>
    public static T Above<T>(SyntaxNode place, T member, AttributeListSyntax list, Func<T, SyntaxList<AttributeListSyntax>, T> with)
        where T : MemberDeclarationSyntax
    {
        var leading = member.GetLeadingTrivia();
        var bare = member.WithoutLeadingTrivia().WithLeadingTrivia(Layout.Blanks(Layout.IndentOf(place)));
        return with(bare, bare.AttributeLists.Insert(0, list.WithTrailingTrivia(Layout.NewLine(place)))).WithLeadingTrivia(leading);
    }
}
