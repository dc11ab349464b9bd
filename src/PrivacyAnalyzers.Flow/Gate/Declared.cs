using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>A member, type or run of top-level statements as far as its text tells: its names, and the names that it mentions.</summary>
internal sealed class Declared
{
    /// <summary>The member's own name; that of its type for constructors.</summary>
    public required string Name { get; init; }

    public required int Number { get; init; }

    /// <summary>The innermost type around it; empty at the top level.</summary>
    public required string Type { get; init; }

    /// <summary>The names of the types around it, the innermost first; none at the top level.</summary>
    public required int[] Types { get; init; }

    /// <summary>The number of <see cref="Type"/>; none has that of the top level.</summary>
    public int Innermost => Types.Length > 0 ? Types[0] : -1;

    /// <summary>Every identifier in it, once.</summary>
    public required Mention[] Mentions { get; init; }

    /// <summary>The type of data by its last name, as far as it is that simple; a keyword where it is one.</summary>
    public string ValueType { get; init; } = "";

    public bool IsEnum { get; init; }

    /// <summary>True for methods of a type that has a name: the others are met in more ways than by their name behind a full stop, or within the type.</summary>
    public bool IsMethod { get; init; }

    /// <summary>Identifiers that are assigned, passed by reference, or begin a chain of members: what the member may change.</summary>
    public required int[] Changes { get; init; }

    public required DeclaredKind Kind { get; init; }

    /// <summary>True for data that only code within its type can name.</summary>
    public required bool IsPrivate { get; init; }

    /// <summary>True for members that run without being named: operators, conversions, enumerators, string forms.</summary>
    public bool IsImplicit => Kind == DeclaredKind.Operator || Name is "ToString" or "Deconstruct" or "GetEnumerator" or "GetAsyncEnumerator" or "Current" or "MoveNext"
        or "MoveNextAsync" or "Dispose" or "DisposeAsync" or "Add" or "GetAwaiter" or "this";

    public bool MentionsAny(ICollection<string> names)
    {
        foreach (var mention in Mentions)
            if (names.Contains(mention.Text)) return true;
        return false;
    }

    public bool DoesMention(string name) => Array.Exists(Mentions, m => m.Text == name);

    /// <summary>The declarations of a file whose bodies are looked at one by one, in the order of the text.</summary>
    public static IEnumerable<SyntaxNode> NodesOf(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            if (node is MemberDeclarationSyntax and not (BaseNamespaceDeclarationSyntax or GlobalStatementSyntax)) yield return node;
        }

        if (root is CompilationUnitSyntax unit && unit.Members.Any(SyntaxKind.GlobalStatement)) yield return unit;
    }

    /// <summary>True for a type whose primary constructor hands something to its base: code in the head of a type.</summary>
    public static bool CallsBase(TypeDeclarationSyntax type) => type.BaseList?.Types.FirstOrDefault() is PrimaryConstructorBaseTypeSyntax;

    public static DeclaredKind KindOf(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax or DelegateDeclarationSyntax => DeclaredKind.Type,
        BaseFieldDeclarationSyntax or BasePropertyDeclarationSyntax or EnumMemberDeclarationSyntax => DeclaredKind.Data,
        OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax => DeclaredKind.Operator,
        _ => DeclaredKind.Code,
    };

    /// <summary>The name of a simple type, be it nullable or an array.</summary>
    public static string ValueTypeOf(TypeSyntax? type) => type switch
    {
        PredefinedTypeSyntax keyword => keyword.Keyword.ValueText,
        NullableTypeSyntax { ElementType: var inner } => ValueTypeOf(inner),
        ArrayTypeSyntax { ElementType: var inner } => ValueTypeOf(inner),
        IdentifierNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax { Right: IdentifierNameSyntax name } => name.Identifier.ValueText,
        _ => "",
    };

    public static string TypeOf(SyntaxNode node) => node.Parent is BaseTypeDeclarationSyntax type ? type.Identifier.ValueText : "";

    public static string[] TypesOf(SyntaxNode node) => [.. node.Ancestors().OfType<BaseTypeDeclarationSyntax>().Select(static t => t.Identifier.ValueText)];

    public static bool IsPrivateData(SyntaxNode node)
    {
        if (node is not (FieldDeclarationSyntax or PropertyDeclarationSyntax)) return false;
        var modifiers = ((MemberDeclarationSyntax)node).Modifiers;
        if (modifiers.Any(SyntaxKind.PrivateKeyword)) return !modifiers.Any(SyntaxKind.ProtectedKeyword);
        return node.Parent is ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax
            && !modifiers.Any(static m => m.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword)
            && (node as PropertyDeclarationSyntax)?.ExplicitInterfaceSpecifier is null;
    }

    public static IEnumerable<string> NamesOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        ConstructorDeclarationSyntax constructor => [constructor.Identifier.ValueText],
        DestructorDeclarationSyntax destructor => [destructor.Identifier.ValueText],
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        EventDeclarationSyntax @event => [@event.Identifier.ValueText],
        IndexerDeclarationSyntax => ["this"],
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(static v => v.Identifier.ValueText),
        BaseTypeDeclarationSyntax type => [type.Identifier.ValueText],
        DelegateDeclarationSyntax type => [type.Identifier.ValueText],
        EnumMemberDeclarationSyntax member => [member.Identifier.ValueText],
        OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax => ["operator"],
        _ => ["<Main>$"],
    };
}

internal enum DeclaredKind
{
    Code,
    Data,
    Operator,
    Type,
}
