using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Finds the member by which a record is known inside the company, and which tells an outsider nothing.</summary>
internal static class Keys
{
    public static ISymbol? Of(ITypeSymbol? type, Marks marks, SemanticModel model, int position) => All(type, marks, model, position).FirstOrDefault();

    /// <summary>All keys, the one that says most clearly what it is first.</summary>
    public static IEnumerable<ISymbol> All(ITypeSymbol? type, Marks marks, SemanticModel model, int position)
    {
        if (type is null or { SpecialType: not SpecialType.None } || marks.IsForeign(type)) return [];
        return Marks.MembersOf(type)
            .Where(m => m is IPropertySymbol { IsStatic: false, IsIndexer: false, GetMethod: not null } or IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false })
            .Where(m => Rank(m.Name, type.Name) < int.MaxValue && IsKeyType(TypeOf(m)) && marks.LabelsOf(m, TypeOf(m)).IsEmpty && model.IsAccessible(position, m))
            .OrderBy(m => Rank(m.Name, type.Name)).ThenBy(static m => m.Name, StringComparer.Ordinal);
    }

    /// <summary>How a log names the key: <c>Id</c> of a customer is <c>CustomerId</c>.</summary>
    public static string NameOf(ISymbol key, ITypeSymbol type) => key.Name is "Id" or "Key" or "Number" or "Guid" or "Reference" ? type.Name + key.Name : key.Name;

    public static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    /// <summary>The key of the receiver as an expression that fits where the value stood; null where it does not.</summary>
    public static ExpressionSyntax? For(ISymbol key, ExpressionSyntax receiver, ExpressionSyntax value, SemanticModel model)
    {
        if (TypeOf(key) is not { } type) return null;
        ExpressionSyntax read = value is ConditionalAccessExpressionSyntax
            ? SyntaxFactory.ConditionalAccessExpression(receiver.WithoutTrivia(), SyntaxFactory.MemberBindingExpression(SyntaxFactory.IdentifierName(key.Name)))
            : Expressions.Member(receiver.WithoutTrivia(), key.Name);
        if (Slot.Takes(model, value, type) || Slot.HasOverloadFor(model, value, read)) return read;
        if (!Expressions.IsString(model.GetTypeInfo(value).ConvertedType)) return null;
        return read is ConditionalAccessExpressionSyntax conditional
            ? conditional.WithWhenNotNull(Expressions.Call(Expressions.Member(conditional.WhenNotNull, "ToString")))
            : Expressions.Call(Expressions.Member(read, "ToString"));
    }

    private static int Rank(string name, string type) =>
        name == "Id" ? 0 : name == type + "Id" ? 1 : name is "Key" or "Number" or "Guid" or "Reference" ? 2 : name == type + "Number" || name == type + "Key" ? 3 : int.MaxValue;

    private static bool IsKeyType(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_String or SpecialType.System_Int16 or SpecialType.System_UInt32 or SpecialType.System_UInt64 }
        or { Name: "Guid", ContainingNamespace.Name: "System" };
}
