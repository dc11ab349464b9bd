using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Symbols;

/// <summary>
/// Finds the declarations of this project that could carry a mark and do not: members that data may come to rest in, and parameters of what
/// other projects can call.
/// </summary>
public sealed class Unmarked(Compilation compilation, Marks marks, ModelIndex models)
{
    private readonly ConcurrentDictionary<ISymbol, ISymbol?> _keepers = SymbolTable.Of<ISymbol, ISymbol?>();
    private readonly ConcurrentDictionary<IMethodSymbol, IReadOnlyList<Entrance>> _entrances = SymbolTable.Of<IMethodSymbol, IReadOnlyList<Entrance>>();

    /// <summary>The declaration that should say what the member holds, or what it returns; null where a mark is there already or would say too much.</summary>
    public ISymbol? Keeper(ISymbol member)
    {
        member = Declaration(member);
        return _keepers.TryGetValue(member, out var known) ? known : _keepers.GetOrAdd(member, Find);
    }

    /// <summary>The parameters of a method or constructor by which other projects may hand over data that has no mark here.</summary>
    public IReadOnlyList<Entrance> Entrances(IMethodSymbol method) => _entrances.TryGetValue(method, out var known) ? known : _entrances.GetOrAdd(method, FindEntrances);

    /// <summary>True for texts, numbers and times, and for collections of them: what personal data is in by itself. What an object holds its own members say.</summary>
    public static bool IsValue(ITypeSymbol? type)
    {
        type = TypeShape.Unwrapped(type);
        if (type is null) return false;
        return TypeShape.IsText(type) || TypeShape.IsNumeric(type) || type is not INamedTypeSymbol { Arity: 2 } && TypeShape.IsCollection(type) && TypeShape.ElementOf(type) is { } element && (TypeShape.IsText(element) || TypeShape.IsNumeric(element));
    }

    private static ISymbol Declaration(ISymbol member) => member.OriginalDefinition switch
    {
        IFieldSymbol { AssociatedSymbol: IPropertySymbol property } => property,
        IMethodSymbol { AssociatedSymbol: IPropertySymbol property } => property,
        IMethodSymbol { PartialDefinitionPart: { } definition } => definition,
        var other => other,
    };

    private ISymbol? Find(ISymbol member)
    {
        if (!IsHere(member) || !MayHold(member)) return null;
        var keeper = Root(member);
        if (keeper is null || keeper is IMethodSymbol && !IsVisible(keeper)) return null;
        return !IsSpokenFor(member) && !IsSpokenFor(keeper) ? keeper : null;
    }

    private static bool MayHold(ISymbol member) => member switch
    {
        IFieldSymbol field => !field.IsConst && !field.IsImplicitlyDeclared && field.ContainingType.TypeKind != TypeKind.Enum && IsValue(field.Type),
        IPropertySymbol property => !property.IsIndexer && IsValue(property.Type),
        IMethodSymbol method => method.MethodKind is MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation && !method.ReturnsVoid && IsValue(method.ReturnType),
        IParameterSymbol parameter => IsValue(parameter.Type) && IsCaptured(parameter),
        _ => false,
    };

    /// <summary>
    /// What the member overrides or implements last: calls go by that, and a mark on it holds for all below. Null where that is a library's,
    /// which cannot be marked.
    /// </summary>
    private ISymbol? Root(ISymbol member)
    {
        var root = member;
        if (member is IMethodSymbol or IPropertySymbol)
            foreach (var @base in Marks.Bases(member))
            {
                if (!IsHere(@base)) return null;
                root = @base.OriginalDefinition;
            }

        return root;
    }

    /// <summary>True where somebody has said already what this is: any mark of the member, of its type or of the type around it, or a row of a model.</summary>
    private bool IsSpokenFor(ISymbol member)
    {
        if (!marks.Of(member).IsEmpty || Marks.HasAttribute(member, "NoDataClassificationAttribute")) return true;
        if (member.ContainingType is not { } type || type.IsAnonymousType || type.IsTupleType || TypeShape.IsException(type)) return true;
        if (marks.Of(type) is var around && (!around.Labels.IsEmpty || around.Sink is not null)) return true;
        return member is IPropertySymbol or IMethodSymbol && models.For(member).Count > 0;
    }

    /// <summary>A primary constructor's parameter that a member uses is a field of the object.</summary>
    private static bool IsCaptured(IParameterSymbol parameter)
    {
        if (parameter is not { RefKind: RefKind.None, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } || constructor.ContainingType.IsRecord) return false;
        return constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is TypeDeclarationSyntax type && type.Members.Any(m => m switch
        {
            BaseFieldDeclarationSyntax or BaseTypeDeclarationSyntax => false,
            PropertyDeclarationSyntax property => Mentions(property.AccessorList) || Mentions(property.ExpressionBody),
            _ => Mentions(m),
        });

        bool Mentions(SyntaxNode? node) => node?.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == parameter.Name) == true;
    }

    private IReadOnlyList<Entrance> FindEntrances(IMethodSymbol method)
    {
        method = method.PartialDefinitionPart ?? method;
        if (!IsHere(method) || method.MethodKind is not (MethodKind.Ordinary or MethodKind.Constructor or MethodKind.ExplicitInterfaceImplementation)) return [];
        if (Root(method) is not IMethodSymbol root || !IsVisible(root) || IsSink(method) || IsSink(root)) return [];
        var result = new List<Entrance>();
        for (var i = 0; i < method.Parameters.Length && i < root.Parameters.Length; i++)
            if (MayCarry(method.Parameters[i]) && marks.Of(method.Parameters[i]).IsEmpty && marks.Of(root.Parameters[i]).IsEmpty) result.Add(new Entrance(method.Parameters[i], root.Parameters[i]));
        return result;
    }

    private bool IsSink(IMethodSymbol method) => marks.Of(method) is { Sink: not null } or { LogTemplate: not null } or { Sanitizer: not Protections.None } || marks.Of(method.ContainingType).Sink is not null || models.For(method).Count > 0;

    /// <summary>Texts, times and whatever may be one. Whole numbers and the like are keys, as a rule, and objects say by their members what they hold.</summary>
    private static bool MayCarry(IParameterSymbol parameter)
    {
        if (parameter.RefKind == RefKind.Out || parameter.IsThis) return false;
        var type = TypeShape.Unwrapped(parameter.Type);
        if (TypeShape.IsCollection(type) && !TypeShape.IsText(type)) type = TypeShape.ElementOf(type!);
        return type is { SpecialType: SpecialType.System_String or SpecialType.System_Object or SpecialType.System_Char or SpecialType.System_Byte or SpecialType.System_Decimal or SpecialType.System_DateTime }
            or { TypeKind: TypeKind.TypeParameter } or { Name: "TimeSpan" or "DateTimeOffset" or "DateOnly", ContainingNamespace.Name: "System" };
    }

    /// <summary>True for what another project can name: public and protected, all the way out.</summary>
    private static bool IsVisible(ISymbol member)
    {
        for (var symbol = member; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
            if (symbol.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)) return false;
        return true;
    }

    /// <summary>True where the declaration can be edited: in this project, and not in a generated file.</summary>
    private bool IsHere(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly)
        && symbol.DeclaringSyntaxReferences.Length > 0 && !symbol.DeclaringSyntaxReferences.Any(static r => IsGenerated(r.SyntaxTree.FilePath));

    private static bool IsGenerated(string path) =>
        path.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".generated.cs", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".designer.cs", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A parameter that other projects can hand data to.</summary>
/// <param name="Parameter">The parameter of the body.</param>
/// <param name="Declaration">The parameter that should carry the mark: of the interface member or base method that callers see.</param>
public sealed record Entrance(IParameterSymbol Parameter, IParameterSymbol Declaration);
