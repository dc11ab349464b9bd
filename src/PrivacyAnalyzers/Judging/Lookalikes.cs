using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules.Annotations;

namespace PrivacyAnalyzers.Judging;

/// <summary>Finds members of records about people that are named after personal data and carry no mark.</summary>
internal sealed class Lookalikes(PrivacyPolicy policy, Marks marks, Unmarked unmarked)
{
    /// <summary>Null where the policy does not ask for CPNI to be marked: what is no carrier has none.</summary>
    private readonly Clause? _cpni = policy.Vocabulary.TryGetCategory(DataKind.Cpni, "", out var cpni) ? policy.DutyOf(DutyKind.Mark, category: cpni) : null;

    public void Examine(MemberDeclarationSyntax member, SemanticModel model, CancellationToken cancellation, Action<Verdict> report)
    {
        switch (member)
        {
            case PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null } property when PersonalNames.OfMember(property.Identifier.ValueText) is { } data && IsPublic(property.Modifiers, property.Parent):
                Look(model.GetDeclaredSymbol(property, cancellation), property.Identifier, data, report);
                break;
            case FieldDeclarationSyntax field when IsPublic(field.Modifiers, field.Parent):
                foreach (var variable in field.Declaration.Variables)
                    if (PersonalNames.OfMember(variable.Identifier.ValueText) is { } kept) Look(model.GetDeclaredSymbol(variable, cancellation), variable.Identifier, kept, report);
                break;
            case RecordDeclarationSyntax { ParameterList.Parameters: var parameters }:
                foreach (var parameter in parameters)
                    if (PersonalNames.OfMember(parameter.Identifier.ValueText) is { } given && model.GetDeclaredSymbol(parameter, cancellation) is { } symbol)
                        Look(symbol.ContainingType.GetMembers(symbol.Name).FirstOrDefault(static m => m is IPropertySymbol), parameter.Identifier, given, report);
                break;
        }
    }

    private void Look(ISymbol? member, SyntaxToken at, Meaning data, Action<Verdict> report)
    {
        if (data.Kind == DataKind.Cpni && _cpni is null) return;
        if (member is null or { IsStatic: true } || member is IFieldSymbol { IsConst: true } || member.ContainingType is not { IsStatic: false } type || PersonalNames.Contradicts(type.Name, member.Name, data)) return;
        var valueType = member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
        if (!IsFitting(valueType, data) || !marks.OfType(valueType).IsEmpty || unmarked.Keeper(member) is not { } keeper || !SymbolEqualityComparer.Default.Equals(keeper, member)) return;
        if (!PersonalNames.SpeakOf(data.Context, type.Name, member.Name) && !(data.Context == NameContext.Person && IsBesidePersonalData(member, type))) return;
        var rule = data.Kind == DataKind.Cpni ? LooksLikeCpniRule.Descriptor : LooksLikePersonalDataRule.Descriptor;
        var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Mark, data.Kind + ":" + data.Category).Add(DiagnosticProperties.Member, member.GetDocumentationCommentId());
        report(Verdict.Of(rule, at.GetLocation(), properties, Names.Of(member), $"{data.Kind}({data.Kind}Category.{data.Category})", _cpni?.Id, _cpni?.Words));
    }

    /// <summary>Names and addresses are texts, days of birth times, calls either or numbers.</summary>
    private static bool IsFitting(ITypeSymbol type, Meaning data)
    {
        type = TypeShape.Unwrapped(type) ?? type;
        if (TypeShape.IsCollection(type) && !TypeShape.IsText(type)) type = TypeShape.ElementOf(type) ?? type;
        var isTime = type is { SpecialType: SpecialType.System_DateTime } or { Name: "DateOnly" or "DateTimeOffset" or "TimeSpan", ContainingNamespace.Name: "System" };
        return type.SpecialType == SpecialType.System_String || isTime && data.Category is "Identity" or "CallDetail" || data.Kind == DataKind.Cpni && TypeShape.IsNumeric(type);
    }

    private static bool IsPublic(SyntaxTokenList modifiers, SyntaxNode? parent) => !modifiers.Any(SyntaxKind.StaticKeyword) && (parent is InterfaceDeclarationSyntax || modifiers.Any(SyntaxKind.PublicKeyword) || modifiers.Any(SyntaxKind.InternalKeyword));

    /// <summary>Who has a first name has a postal code.</summary>
    private static bool IsBesidePersonalData(ISymbol member, INamedTypeSymbol type) => type.GetMembers().Any(m => m is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false } && m.Name != member.Name
        && PersonalNames.OfMember(m.Name) is { Kind: DataKind.Pii, Context: NameContext.Any } beside && !PersonalNames.Contradicts(type.Name, m.Name, beside));
}
