using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Finds the member by which a record is known inside the company, and which tells an outsider nothing.</summary>
internal static class Keys
{
    public static ISymbol? Of(ITypeSymbol? type, Marks marks, SemanticModel model, int position)
    {
        if (type is null or { SpecialType: not SpecialType.None } || marks.IsForeign(type)) return null;
        return Marks.MembersOf(type)
            .Where(m => m is IPropertySymbol { IsStatic: false, IsIndexer: false, GetMethod: not null } or IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false })
            .Where(m => Rank(m.Name, type.Name) < int.MaxValue && IsKeyType(TypeOf(m)) && marks.LabelsOf(m, TypeOf(m)).IsEmpty && model.IsAccessible(position, m))
            .OrderBy(m => Rank(m.Name, type.Name)).ThenBy(static m => m.Name, StringComparer.Ordinal).FirstOrDefault();
    }

    /// <summary>How a log names the key: <c>Id</c> of a customer is <c>CustomerId</c>.</summary>
    public static string NameOf(ISymbol key, ITypeSymbol type) => key.Name is "Id" or "Key" or "Number" or "Guid" or "Reference" ? type.Name + key.Name : key.Name;

    public static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    /// <summary>The key as an expression that fits where the value stood; null where it does not.</summary>
    public static ExpressionSyntax? For(ISymbol key, ExpressionSyntax receiver, ExpressionSyntax value, SemanticModel model)
    {
        var read = Expressions.Member(receiver.WithoutTrivia(), key.Name);
        if (value.Parent is not ArgumentSyntax || model.GetTypeInfo(value).ConvertedType is not { } wanted || TypeOf(key) is not { } type) return read;
        if (model.Compilation.ClassifyConversion(type, wanted).IsImplicit) return read;
        // A generic parameter takes on whatever type it is given, unless another one depends on it.
        if (model.GetOperation(value.Parent) is Microsoft.CodeAnalysis.Operations.IArgumentOperation { Parameter: { OriginalDefinition.Type: ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } own, ContainingSymbol: IMethodSymbol method } }
            && method.OriginalDefinition.Parameters.Count(p => Mentions(p.Type, own)) == 1)
            return read;
        return Expressions.IsString(wanted) ? Expressions.Call(Expressions.Member(read, "ToString")) : null;
    }

    private static bool Mentions(ITypeSymbol type, ITypeParameterSymbol parameter) =>
        SymbolEqualityComparer.Default.Equals(type, parameter) || type is INamedTypeSymbol named && named.TypeArguments.Any(t => Mentions(t, parameter));

    private static int Rank(string name, string type) =>
        name == "Id" ? 0 : name == type + "Id" ? 1 : name is "Key" or "Number" or "Guid" or "Reference" ? 2 : name == type + "Number" || name == type + "Key" ? 3 : int.MaxValue;

    private static bool IsKeyType(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_String or SpecialType.System_Int16 or SpecialType.System_UInt32 or SpecialType.System_UInt64 }
        or { Name: "Guid", ContainingNamespace.Name: "System" };
}
