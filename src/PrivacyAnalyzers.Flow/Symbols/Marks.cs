using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Symbols;

/// <summary>Everything that the attributes of one symbol say.</summary>
public sealed record Mark
{
    public static readonly Mark None = new();

    public Labels Labels { get; init; }

    /// <summary>The channel of a <c>[Sink]</c>; null where there is none.</summary>
    public string? Sink { get; init; }

    /// <summary>The message of a <c>[LoggerMessage]</c> method; null for any other member.</summary>
    public string? LogTemplate { get; init; }

    public Protections Sanitizer { get; init; }

    public SmallSet<CheckMark> Checks { get; init; } = SmallSet<CheckMark>.Empty;

    /// <summary>The purpose of a <c>[ConsentGuard]</c>; empty where an argument carries it, null where there is no guard.</summary>
    public string? Guard { get; init; }

    /// <summary>Purposes that the callers check.</summary>
    public SmallSet<string> Requires { get; init; } = SmallSet<string>.Empty;

    /// <summary>The duties that a call of the method does.</summary>
    public SmallSet<string> Fulfils { get; init; } = SmallSet<string>.Empty;

    /// <summary>True for a method that changes a password, an address of record or an online account.</summary>
    public bool IsAccountChange { get; init; }

    public bool IsDataSubject { get; init; }

    public bool IsPurpose { get; init; }

    /// <summary>The purpose that an enum member carries.</summary>
    public string? Purpose { get; init; }

    public bool IsEmpty => ReferenceEquals(this, None);
}

/// <summary>A check that a member performs: what is known where it comes out true, and where false.</summary>
/// <param name="Name">The purpose or condition; null where an argument marked <c>[Purpose]</c> carries it.</param>
public readonly record struct CheckMark(FactKind WhenTrue, FactKind WhenFalse, string? Name);

/// <summary>
/// Reads attributes by full metadata name, so that a project may declare its own copies, and follows overrides and interfaces.
/// One instance a compilation; results are kept because one member is read in many bodies.
/// </summary>
/// <param name="models">Members that a row says to hold personal data, or to be a check, count as marked; none where no models are given.</param>
public sealed class Marks(Vocabulary vocabulary, ModelIndex? models = null)
{
    private const string Namespace = "PrivacyAnalyzers";
    private const string Classification = "Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute";

    private readonly ConcurrentDictionary<ISymbol, Mark> _marks = SymbolTable.Of<ISymbol, Mark>();
    private readonly ConcurrentDictionary<ISymbol, bool> _leaving = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _subjects = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _foreign = new(SymbolEqualityComparer.Default);

    public Mark Of(ISymbol symbol)
    {
        symbol = symbol.OriginalDefinition;
        return _marks.TryGetValue(symbol, out var mark) ? mark : _marks.GetOrAdd(symbol, Compute);
    }

    /// <summary>The categories of a member or parameter: its own mark, else that of its type.</summary>
    public Labels LabelsOf(ISymbol symbol, ITypeSymbol? type)
    {
        var own = Of(symbol).Labels;
        return own.IsEmpty && type is not null ? OfType(type) : own;
    }

    /// <summary>True for what tells of many and of nobody in particular: a member that is marked so, or one of a type that is.</summary>
    public bool IsAggregate(ISymbol member) => Has(Of(member)) || member.ContainingType is { } type && Has(Of(type));

    private bool Has(Mark mark) => !mark.IsEmpty && !(mark.Labels & Category(DataKind.Aggregate, "")).IsEmpty;

    public Labels OfType(ITypeSymbol type) => type is INamedTypeSymbol { SpecialType: SpecialType.None } ? Of(type).Labels : Labels.None;

    /// <summary>The category that a model's row names: of a source, or of a sink that lets out what nobody marked.</summary>
    public Labels LabelsOf(ModelRow row) => row.As is not { } given ? Category(row.Data, row.Word)
        : vocabulary.TryGetCategory(DataKind.Pii, given, out var category) || vocabulary.TryGetCategory(DataKind.Cpni, given, out category) ? category.Label : Labels.None;

    private static Mark CheckOf(ModelRow row) => row.Word switch
    {
        "consent" => OfCheck(FactKind.Consent, FactKind.Refusal, row.About),
        "objection" => OfCheck(FactKind.Objection, FactKind.NoObjection, row.About),
        _ => OfCheck(FactKind.Condition, FactKind.ConditionFails, row.About),
    };

    /// <summary>True for a type whose instances are about a person: one that has marked or checking members. Its members share the person.</summary>
    public bool IsAboutPerson(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { SpecialType: SpecialType.None } named) return false;
        return _subjects.TryGetValue(named, out var known) ? known : _subjects.GetOrAdd(named, t => MembersOf(t).Any(m =>
            m is IPropertySymbol or IFieldSymbol && Of(m) is { IsEmpty: false } mark
            && (!mark.Labels.IsEmpty || mark.Checks.Count > 0 || mark.IsDataSubject)));
    }

    /// <summary>True for a type with data of a person in it; one that only has checks may be a service or a session.</summary>
    public bool HoldsPersonalData(ITypeSymbol type) => IsAboutPerson(type) && MembersOf(type).Any(m => m is IPropertySymbol or IFieldSymbol && Of(m) is var mark && (!mark.Labels.IsEmpty || mark.IsDataSubject));

    /// <summary>True for a type whose objects say whom they are about, or what that person wants.</summary>
    public bool SpeaksForItself(ITypeSymbol type) => IsAboutPerson(type) && MembersOf(type).Any(m => m is IPropertySymbol or IFieldSymbol && Of(m) is { IsEmpty: false } mark && (mark.IsDataSubject || mark.Checks.Count > 0));

    /// <summary>
    /// True for a type of a library that knows nothing of marks: its members cannot say what they hold, so its objects are made of what went
    /// in. Types in source, and of libraries that take part, speak for themselves.
    /// </summary>
    public bool IsForeign(ITypeSymbol? type)
    {
        if (type is null || type.DeclaringSyntaxReferences.Length > 0 || models?.HasDataIn(type) == true) return false;
        if (TypeShape.IsFramework(type)) return true;
        return type.ContainingAssembly is { } assembly && (_foreign.TryGetValue(assembly, out var known) ? known : _foreign.GetOrAdd(assembly, static a =>
            a.GetTypeByMetadataName(Namespace + ".PiiAttribute") is null
            && !a.Modules.Any(static m => m.ReferencedAssemblies.Any(static r => r.Name == Namespace + ".Annotations"))));
    }

    public static IEnumerable<ISymbol> MembersOf(ITypeSymbol type)
    {
        for (ITypeSymbol? t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
            foreach (var member in t.GetMembers())
                yield return member;
    }

    private Mark Compute(ISymbol symbol)
    {
        var mark = Read(symbol, symbol.GetAttributes());
        if (symbol is IMethodSymbol method)
        {
            mark = Merge(mark, Read(symbol, method.GetReturnTypeAttributes()));
            // Attributes may stand on either part of a partial method.
            if ((method.PartialDefinitionPart ?? method.PartialImplementationPart) is { } part) mark = Merge(mark, Read(symbol, part.GetAttributes()));
        }

        // Where both a mark and a row say what is asked, the mark stands nearer to the answer.
        if (mark.Checks.Count == 0 && models is not null)
            foreach (var row in models.ChecksAt(symbol)) mark = Merge(mark, CheckOf(row));
        if (!mark.IsEmpty) return mark;
        if (symbol is IPropertySymbol && models is not null)
            foreach (var row in models.For(symbol))
                if (ModelIndex.IsMark(row)) mark = Merge(mark, Mark.None with { Labels = LabelsOf(row) });
        if (!mark.IsEmpty) return mark;
        return symbol switch
        {
            // Attributes on a positional parameter of a record are meant for the property, too.
            IPropertySymbol property when PositionalParameter(property) is { } parameter && Of(parameter) is { IsEmpty: false } positional => positional,
            IParameterSymbol { ContainingSymbol: IMethodSymbol { AssociatedSymbol: IPropertySymbol setter, MethodKind: MethodKind.PropertySet } } => Mark.None with { Labels = Of(setter).Labels },
            IParameterSymbol parameter => Inherited(parameter),
            IMethodSymbol or IPropertySymbol => Bases(symbol).Select(Of).FirstOrDefault(static m => !m.IsEmpty) ?? Mark.None,
            _ => Mark.None,
        };
    }

    private Mark Inherited(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is not IMethodSymbol method ? Mark.None
            : Bases(method).OfType<IMethodSymbol>().Where(b => b.Parameters.Length > parameter.Ordinal)
                .Select(b => Of(b.Parameters[parameter.Ordinal])).FirstOrDefault(static m => !m.IsEmpty) ?? Mark.None;

    /// <summary>What a member overrides or implements.</summary>
    public static IEnumerable<ISymbol> Bases(ISymbol member)
    {
        for (var overridden = Overridden(member); overridden is not null; overridden = Overridden(overridden)) yield return overridden;
        if (member is not (IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation or MethodKind.PropertyGet or MethodKind.PropertySet } or IPropertySymbol)) yield break;
        if (member.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type || member.DeclaredAccessibility == Accessibility.Private && !IsExplicit(member)) yield break;
        foreach (var face in type.AllInterfaces)
            foreach (var candidate in face.GetMembers(member.Name.Substring(member.Name.LastIndexOf('.') + 1)))
                if (candidate.Kind == member.Kind && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate), member))
                    yield return candidate;
    }

    private static bool IsExplicit(ISymbol member) => member switch
    {
        IMethodSymbol method => method.ExplicitInterfaceImplementations.Length > 0,
        IPropertySymbol property => property.ExplicitInterfaceImplementations.Length > 0,
        _ => false,
    };

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    private static IParameterSymbol? PositionalParameter(IPropertySymbol property) =>
        property.ContainingType is not { IsRecord: true } type ? null
            : type.InstanceConstructors.SelectMany(static c => c.Parameters)
                .FirstOrDefault(p => p.Name == property.Name && property.DeclaringSyntaxReferences.Any(r => p.DeclaringSyntaxReferences.Any(q => q.Span == r.Span && q.SyntaxTree == r.SyntaxTree)));

    private Mark Read(ISymbol symbol, IEnumerable<AttributeData> attributes)
    {
        var mark = Mark.None;
        foreach (var attribute in attributes)
            if (attribute.AttributeClass is { } type) mark = Merge(mark, ReadOne(type, attribute, symbol));
        return mark;
    }

    private Mark ReadOne(INamedTypeSymbol type, AttributeData data, ISymbol symbol)
    {
        if (type.ContainingNamespace is not { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true })
        {
            if (type.Name == "LoggerMessageAttribute" && symbol is IMethodSymbol && type.ContainingNamespace?.ToDisplayString() == "Microsoft.Extensions.Logging") return Mark.None with { LogTemplate = MessageOf(data) };
            return IsClassification(type) ? Mark.None with { Labels = Classifications.CategoryOf(type, vocabulary)?.Label ?? Category(DataKind.Pii, "") } : Mark.None;
        }

        var word = data.ConstructorArguments.Length > 0 ? data.ConstructorArguments[0].Value as string : null;
        switch (type.Name)
        {
            case "PiiAttribute": return Mark.None with { Labels = Category(DataKind.Pii, word ?? "") };
            case "CpniAttribute": return Mark.None with { Labels = Category(DataKind.Cpni, word ?? "") };
            case "AggregateAttribute": return Mark.None with { Labels = Category(DataKind.Aggregate, "") };
            case "SinkAttribute": return Mark.None with { Sink = word };
            case "SanitizerAttribute": return Enum.TryParse<Protections>(word, out var protection) ? Mark.None with { Sanitizer = protection } : Mark.None;
            case "ConsentCheckAttribute": return OfCheck(FactKind.Consent, FactKind.Refusal, word);
            case "OptOutCheckAttribute": return OfCheck(FactKind.Objection, FactKind.NoObjection, word);
            case "ConditionCheckAttribute": return OfCheck(FactKind.Condition, FactKind.ConditionFails, word);
            case "ConsentGuardAttribute": return Mark.None with { Guard = word ?? "" };
            case "RequiresConsentAttribute": return word is null ? Mark.None : Mark.None with { Requires = SmallSet<string>.Of(word) };
            case "FulfilsAttribute": return word is null ? Mark.None : Mark.None with { Fulfils = SmallSet<string>.Of(word) };
            case "AccountChangeAttribute": return Mark.None with { IsAccountChange = true };
            case "DataSubjectAttribute": return Mark.None with { IsDataSubject = true };
            case "PurposeAttribute": return Mark.None with { IsPurpose = true, Purpose = word ?? (symbol as IFieldSymbol)?.Name };
            default: return Mark.None;
        }
    }

    private static Mark OfCheck(FactKind whenTrue, FactKind whenFalse, string? name) =>
        Mark.None with { Checks = SmallSet<CheckMark>.Of(new(whenTrue, whenFalse, name)) };

    /// <summary>A category that no policy declares still is personal data; PRIV1007 names the unknown word.</summary>
    private Labels Category(DataKind kind, string name) =>
        vocabulary.TryGetCategory(kind, name, out var category) || vocabulary.TryGetCategory(kind, "", out category) ? category.Label : Labels.None;

    /// <summary>The message is the one text argument, by position or by name; the event's name is another.</summary>
    private static string MessageOf(AttributeData data)
    {
        foreach (var named in data.NamedArguments)
            if (named.Key == "Message") return named.Value.Value as string ?? "";
        return data.ConstructorArguments.Select(static a => a.Kind == TypedConstantKind.Primitive ? a.Value as string : null).FirstOrDefault(static text => text is not null) ?? "";
    }

    /// <summary>True where the symbol, or a record's positional parameter behind it, carries an attribute that run-time redaction honours.</summary>
    public static bool IsClassified(ISymbol symbol) =>
        symbol.GetAttributes().Any(static a => a.AttributeClass is { } type && IsClassification(type)) || symbol is IPropertySymbol property && PositionalParameter(property) is { } parameter && IsClassified(parameter);

    /// <summary>True for a library method that says so of itself, as those that end the process do; of one in source the body tells.</summary>
    public bool NeverReturns(IMethodSymbol method) => method.DeclaringSyntaxReferences.Length == 0 && method.ReturnsVoid
        && _leaving.GetOrAdd(method.OriginalDefinition, static m => HasAttribute(m, "DoesNotReturnAttribute"));

    public static bool HasAttribute(ISymbol symbol, string name) => symbol.GetAttributes().Any(a => a.AttributeClass?.Name == name);

    internal static bool IsClassification(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (t.Name is "NoDataClassificationAttribute" or "UnknownDataClassificationAttribute") return false;
            if (t.Name == "DataClassificationAttribute" && t.ToDisplayString() == Classification) return !SymbolEqualityComparer.Default.Equals(t, type);
        }

        return false;
    }

    private static Mark Merge(Mark a, Mark b)
    {
        if (b.IsEmpty) return a;
        if (a.IsEmpty) return b;
        return new Mark
        {
            Labels = a.Labels | b.Labels,
            Sink = a.Sink ?? b.Sink,
            LogTemplate = a.LogTemplate ?? b.LogTemplate,
            Sanitizer = a.Sanitizer | b.Sanitizer,
            Checks = a.Checks.Union(b.Checks),
            Guard = a.Guard ?? b.Guard,
            Requires = a.Requires.Union(b.Requires),
            Fulfils = a.Fulfils.Union(b.Fulfils),
            IsAccountChange = a.IsAccountChange || b.IsAccountChange,
            IsDataSubject = a.IsDataSubject || b.IsDataSubject,
            IsPurpose = a.IsPurpose || b.IsPurpose,
            Purpose = a.Purpose ?? b.Purpose,
        };
    }
}
