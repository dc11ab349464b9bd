using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Flow.Symbols;

/// <summary>What a type can carry; the basis of the default for library members that no model describes.</summary>
public static class TypeShape
{
    /// <summary>True where a value of the type can hold personal data at all: not void, bool, or an enum.</summary>
    public static bool CanCarry(ITypeSymbol? type) => type switch
    {
        null => true,
        { SpecialType: SpecialType.System_Void or SpecialType.System_Boolean } => false,
        { TypeKind: TypeKind.Enum } => false,
        _ => Unwrapped(type) is not { SpecialType: SpecialType.System_Boolean } and not { TypeKind: TypeKind.Enum },
    };

    /// <summary>True where data in a value of one type can be in what is computed from it: numbers come from numbers only, since lengths say nothing.</summary>
    public static bool Passes(ITypeSymbol? from, ITypeSymbol? to) => CanCarry(to) && (!IsNumeric(to) || from is null || IsNumeric(from));

    /// <summary>Numbers and times: derived from text only by parsing, from one another by arithmetic.</summary>
    public static bool IsNumeric(ITypeSymbol? type) => Unwrapped(type) switch
    {
        null => false,
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double or SpecialType.System_DateTime } => true,
        { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true }, Name: "TimeSpan" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "Guid" or "Int128" or "UInt128" or "Half" or "Index" or "Range" } => true,
        { Name: "BigInteger" } => true,
        _ => false,
    };

    public static bool IsNullableBool(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && nullable.TypeArguments[0].SpecialType == SpecialType.System_Boolean
        || type is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 } task && IsNullableBool(task.TypeArguments[0]);

    public static bool IsText(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_String or SpecialType.System_Char };

    /// <summary>A type without inner state that a heap object would have to model: its value is all there is.</summary>
    public static bool IsScalar(ITypeSymbol? type) =>
        type is not null && (IsText(type) || IsNumeric(type) || !CanCarry(type) || type.TypeKind is TypeKind.Delegate or TypeKind.Pointer);

    /// <summary>The type, where it tells what a value shows; null for object, interfaces and type parameters.</summary>
    public static ITypeSymbol? Telling(ITypeSymbol? type) =>
        type is null or { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.TypeParameter or TypeKind.Dynamic or TypeKind.Interface } ? null : type;

    /// <summary>Wrappers that the engine looks through: a task is its result, a nullable its value.</summary>
    public static bool IsTransparent(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "Task" or "ValueTask" or "Nullable" or "Lazy" or "TaskAwaiter" or "ValueTaskAwaiter"
        or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" or "ConfiguredTaskAwaiter" or "ConfiguredValueTaskAwaiter", ContainingNamespace: { } space } named
        && IsSystem(space) && (named.Arity <= 1);

    public static ITypeSymbol? Unwrapped(ITypeSymbol? type)
    {
        while (type is INamedTypeSymbol { Arity: 1 } named && IsTransparent(named)) type = named.TypeArguments[0];
        return type;
    }

    public static bool IsCollection(ITypeSymbol? type) =>
        type is IArrayTypeSymbol
        || (type is INamedTypeSymbol { SpecialType: not SpecialType.System_String } named
            && (IsEnumerable(named) || named.AllInterfaces.Any(IsEnumerable) || named.Name is "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "IAsyncEnumerable"));

    /// <summary>What a collection holds; of pairs the value.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { Arity: 1 } named => named.TypeArguments[0],
        INamedTypeSymbol { Arity: 2 } pair => pair.TypeArguments[1],
        INamedTypeSymbol other => other.AllInterfaces.FirstOrDefault(static i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0],
        _ => null,
    };

    public static bool IsCharSpan(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory", Arity: 1 } named
        && named.TypeArguments[0].SpecialType is (SpecialType.System_Char or SpecialType.System_Byte);

    /// <summary>True for the framework's own types, which carry no marks.</summary>
    public static bool IsFramework(ITypeSymbol? type) => type?.ContainingNamespace is { } space && (IsSystem(space) || IsUnder(space, "Microsoft"));

    /// <summary>True where the type's string form says more than its name.</summary>
    public static bool OverridesToString(ITypeSymbol type)
    {
        for (var t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
            if (t.GetMembers("ToString").Any(static m => m is IMethodSymbol { Parameters.Length: 0, IsOverride: true })) return true;
        return type.SpecialType != SpecialType.None;
    }

    public static bool IsOrInherits(ITypeSymbol type, ITypeSymbol ancestor)
    {
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
            if (SymbolEqualityComparer.Default.Equals(t, ancestor)) return true;
        return false;
    }

    public static bool IsException(ITypeSymbol? type)
    {
        for (var t = type; t is not null; t = t.BaseType)
            if (t is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }) return true;
        return false;
    }

    private static bool IsEnumerable(INamedTypeSymbol type) => type.SpecialType is SpecialType.System_Collections_IEnumerable
        || type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T || type is { Name: "IAsyncEnumerable", Arity: 1 };

    private static bool IsSystem(INamespaceSymbol space) => IsUnder(space, "System");

    private static bool IsUnder(INamespaceSymbol space, string root)
    {
        for (var s = space; s is { IsGlobalNamespace: false }; s = s.ContainingNamespace)
            if (s.Name == root && s.ContainingNamespace.IsGlobalNamespace) return true;
        return false;
    }

    /// <summary>A block of extension members (C# 14), which has no name; a compiler without such blocks takes it for a class with a name that nobody can write.</summary>
    public static bool IsExtensionBlock(INamedTypeSymbol type) => !type.IsAnonymousType && (type.Name.Length == 0 || type.MetadataName.StartsWith("<G>$", StringComparison.Ordinal));
}
