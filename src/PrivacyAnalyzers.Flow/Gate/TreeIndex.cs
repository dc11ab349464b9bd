using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>An attribute on a declaration, by name only.</summary>
/// <param name="Attribute">The attribute's last name as written; behind an alias of the file the name that it stands for.</param>
/// <param name="Names">The names that the mark may be met under: the member's, a parameter's and its method's.</param>
/// <param name="Type">The innermost type around it, or the type itself.</param>
/// <param name="Word">The last name, or the text, of its first argument; empty where it has none.</param>
internal readonly record struct Attributed(string Attribute, string[] Names, string Type, string Word);

/// <summary>
/// What the text of one file tells without binding anything. Kept as long as its tree lives, so an edit costs the edited file only; it holds no
/// symbol and no compilation.
/// </summary>
internal sealed class TreeIndex
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeIndex> s_known = new();

    private readonly SyntaxTree _tree;
    private readonly NameTable _names = NameTable.Current;
    private Words? _words;
    private Declared[]? _declared;

    private TreeIndex(SyntaxTree tree, CancellationToken cancellation)
    {
        _tree = tree;
        var root = tree.GetRoot(cancellation);
        var aliases = new Aliases(root);
        Attributed = [.. AttributesOf(root, aliases)];
        Heads = [.. TypeHead.Of(root, aliases)];
        GlobalAliases = aliases.Global;
        var usings = root.DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>().ToList();
        Usings = new(usings.SelectMany(static u => u.DescendantNodes().OfType<IdentifierNameSyntax>()).Select(static n => n.Identifier.ValueText), StringComparer.Ordinal);
        UsesStatics = usings.Exists(static u => u.StaticKeyword.IsKind(SyntaxKind.StaticKeyword));
        UsesStaticsEverywhere = usings.Exists(static u => u.StaticKeyword.IsKind(SyntaxKind.StaticKeyword) && u.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword));
    }

    /// <summary>The attributes on declarations; cheap, since no body is looked at.</summary>
    public Attributed[] Attributed { get; }

    /// <summary>The file's types with what they derive from, by their text.</summary>
    public TypeHead[] Heads { get; }

    /// <summary>Other names that the file gives to types for the whole project.</summary>
    public IReadOnlyList<(string Alias, string Name)> GlobalAliases { get; }

    /// <summary>The names in the file's using directives.</summary>
    public HashSet<string> Usings { get; }

    /// <summary>True where the methods of another type go by their bare names.</summary>
    public bool UsesStatics { get; }

    /// <summary>True where they do in all files.</summary>
    public bool UsesStaticsEverywhere { get; }

    /// <summary>One entry a name for each node of <see cref="Gate.Declared.NodesOf"/>; scanned when first asked for.</summary>
    public IReadOnlyList<Declared> Declared(CancellationToken cancellation) => _declared ??= Scan(cancellation);

    /// <summary>True where the word is anywhere in the file's text. To ask costs a small part of what a scan for all names of all members does.</summary>
    public bool Writes(string word, CancellationToken cancellation) => (_words ??= new Words(_tree.GetText(cancellation))).Contains(word);

    public static TreeIndex Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (s_known.TryGetValue(tree, out var index)) return index;
        var built = new TreeIndex(tree, cancellation);
        return s_known.GetValue(tree, _ => built);
    }

    private static IEnumerable<Attributed> AttributesOf(SyntaxNode root, Aliases aliases)
    {
        foreach (var node in Gate.Declared.NodesOf(root))
        {
            if (node is not MemberDeclarationSyntax member) continue;
            var type = member is BaseTypeDeclarationSyntax self ? self.Identifier.ValueText : Gate.Declared.TypeOf(node);
            foreach (var (attribute, word) in Attributes(member.AttributeLists, aliases)) yield return new(attribute, [.. Gate.Declared.NamesOf(node)], type, word);
            var parameters = member switch
            {
                BaseMethodDeclarationSyntax method => method.ParameterList,
                TypeDeclarationSyntax primary => primary.ParameterList,
                _ => (BaseParameterListSyntax?)(member as IndexerDeclarationSyntax)?.ParameterList,
            };
            foreach (var parameter in parameters?.Parameters ?? default)
                foreach (var (attribute, word) in Attributes(parameter.AttributeLists, aliases))
                    yield return new(attribute, [parameter.Identifier.ValueText, .. Gate.Declared.NamesOf(node)], type, word);
            if (member is not BasePropertyDeclarationSyntax { AccessorList: { } accessors }) continue;
            foreach (var accessor in accessors.Accessors)
                foreach (var (attribute, word) in Attributes(accessor.AttributeLists, aliases)) yield return new(attribute, [.. Gate.Declared.NamesOf(node)], type, word);
        }
    }

    private static IEnumerable<(string Name, string Word)> Attributes(SyntaxList<AttributeListSyntax> lists, Aliases aliases)
    {
        foreach (var list in lists)
            foreach (var attribute in list.Attributes) yield return (aliases.NameOf(attribute.Name), WordOf(attribute));
    }

    private static string WordOf(AttributeSyntax attribute) => attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        _ => "",
    };

    private Declared[] Scan(CancellationToken cancellation)
    {
        var scanner = new NameScanner(_tree.GetText(cancellation), _names);
        var result = new List<Declared>();
        foreach (var node in Gate.Declared.NodesOf(_tree.GetRoot(cancellation)))
        {
            cancellation.ThrowIfCancellationRequested();
            var (mentions, changes) = scanner.Scan(SpansOf(node), tellsBare: !UsesStatics);
            var valueType = Gate.Declared.ValueTypeOf(node switch { PropertyDeclarationSyntax property => property.Type, FieldDeclarationSyntax field => field.Declaration.Type, _ => null });
            var type = Gate.Declared.TypeOf(node);
            var types = Numbers(Gate.Declared.TypesOf(node));
            var isPrivate = Gate.Declared.IsPrivateData(node);
            foreach (var name in Gate.Declared.NamesOf(node))
                result.Add(new Declared { Name = name, Number = _names.NumberOf(name), Type = type, Types = types, IsPrivate = isPrivate, Mentions = mentions, Changes = changes, Kind = Gate.Declared.KindOf(node), ValueType = valueType, IsEnum = node is EnumDeclarationSyntax, IsMethod = node is MethodDeclarationSyntax });
        }

        // The parameters of a primary constructor are fields to the members; they stand last, since they are no bodies.
        foreach (var node in Gate.Declared.NodesOf(_tree.GetRoot(cancellation)))
        {
            if (node is not TypeDeclarationSyntax { ParameterList.Parameters: { Count: > 0 } parameters } type) continue;
            var types = Numbers([type.Identifier.ValueText, .. Gate.Declared.TypesOf(node)]);
            var isPrivate = type is not RecordDeclarationSyntax;
            foreach (var parameter in parameters)
                if (parameter.Type is { } declared)
                    result.Add(new Declared { Name = parameter.Identifier.ValueText, Number = _names.NumberOf(parameter.Identifier.ValueText), Type = type.Identifier.ValueText, Types = types, IsPrivate = isPrivate, Mentions = scanner.Scan([declared.Span], tellsBare: false).Mentions, Changes = [], Kind = DeclaredKind.Data, ValueType = Gate.Declared.ValueTypeOf(declared) });
        }

        return [.. result];
    }

    private int[] Numbers(string[] names) => Array.ConvertAll(names, _names.NumberOf);

    /// <summary>The text that belongs to the node itself: of a type its head, since its members have entries of their own.</summary>
    private static IEnumerable<TextSpan> SpansOf(SyntaxNode node)
    {
        switch (node)
        {
            case TypeDeclarationSyntax type:
                yield return TextSpan.FromBounds(type.Identifier.Span.End, Math.Max(type.Identifier.Span.End, type.OpenBraceToken.SpanStart == 0 ? type.Span.End : type.OpenBraceToken.SpanStart));
                break;
            case CompilationUnitSyntax unit:
                foreach (var statement in unit.Members)
                    if (statement is GlobalStatementSyntax) yield return statement.Span;
                break;
            case MemberDeclarationSyntax member:
                var start = member.AttributeLists.Count > 0 ? member.AttributeLists.Span.End : member.SpanStart;

                // A member's own name is no mention of other members of that name.
                if (NameOf(member) is { } name)
                {
                    yield return TextSpan.FromBounds(start, name.Start);
                    start = name.End;
                }

                yield return TextSpan.FromBounds(start, member.Span.End);
                break;
            default:
                yield return node.Span;
                break;
        }
    }

    private static TextSpan? NameOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.Span,
        PropertyDeclarationSyntax property => property.Identifier.Span,
        EventDeclarationSyntax @event => @event.Identifier.Span,
        BaseFieldDeclarationSyntax { Declaration.Variables: { Count: 1 } variables } => variables[0].Identifier.Span,
        _ => null,
    };
}
