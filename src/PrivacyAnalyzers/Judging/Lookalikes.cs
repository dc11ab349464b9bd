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
    /// <summary>Whole names, or the last words of longer ones: <c>Email</c>, <c>BillingEmail</c>.</summary>
    private static readonly Dictionary<string, (DataKind Kind, string Category)> s_endings = Table(
        (DataKind.Pii, "Contact", "Email EmailAddress EMail MailAddress PhoneNumber MobileNumber MobilePhone HomePhone WorkPhone CellPhone Telephone TelephoneNumber FaxNumber"),
        (DataKind.Pii, "Identity", "FirstName LastName GivenName FamilyName MiddleName MaidenName Surname FullName DateOfBirth BirthDate Birthday SocialSecurityNumber PassportNumber NationalInsuranceNumber DriversLicenseNumber"),
        (DataKind.Pii, "Shipping", "StreetAddress PostalAddress HomeAddress ShippingAddress DeliveryAddress"),
        (DataKind.Pii, "Payment", "CreditCardNumber CardNumber CardHolder Iban BankAccountNumber"),
        (DataKind.Pii, "Credential", "PasswordHash"),
        (DataKind.Pii, "Online", "IpAddress IPAddress RemoteIp ClientIp"),
        (DataKind.Cpni, "CallDetail", "CalledNumber CallerNumber CallingNumber DialedNumber DialledNumber CallDuration CallStart CallStartTime CallDestination"),
        (DataKind.Cpni, "Usage", "MinutesUsed DataUsedMb CallMinutes"));

    /// <summary>Names that stand for personal data alone, and for anything in longer ones.</summary>
    private static readonly Dictionary<string, (DataKind Kind, string Category)> s_whole = Table(
        (DataKind.Pii, "Contact", "Phone Mobile Emails PhoneNumbers"),
        (DataKind.Pii, "Identity", "Ssn SSN"),
        (DataKind.Pii, "Payment", "Cvv Cvc"),
        (DataKind.Pii, "Credential", "Password"));

    /// <summary>Types that hold settings, texts or code, not people.</summary>
    private static readonly string[] s_otherTypes =
    [
        "Options", "Settings", "Configuration", "Config", "Service", "Validator", "Template", "Templates", "Constants", "Resources", "Labels", "Errors", "Claims", "Headers", "Columns", "Routes", "Keys", "Names", "Fields",
        "Builder", "Factory", "Provider", "Client", "Sender", "Exception", "Test", "Tests", "Attribute", "Connection", "Credentials", "Schema", "Company", "Shop", "Store", "Server", "Regex", "Patterns", "Formatter", "Mapping", "Rules",
    ];

    /// <summary>First words that turn the name into something else: a flag, a default, the company's own.</summary>
    private static readonly string[] s_otherWords = ["Is", "Has", "Can", "Should", "Default", "Support", "Sender", "From", "No", "System", "Admin", "Company", "Noreply", "Smtp", "Server", "Test", "Sample", "Example", "Invalid", "Missing", "Show", "Require", "Requires", "Use", "Enable", "Max", "Min"];

    /// <summary>Null where the policy does not ask for CPNI to be marked: what is no carrier has none.</summary>
    private readonly Clause? _cpni = policy.Vocabulary.TryGetCategory(DataKind.Cpni, "", out var cpni) ? policy.DutyOf(DutyKind.Mark, category: cpni) : null;

    public void Examine(MemberDeclarationSyntax member, SemanticModel model, CancellationToken cancellation, Action<Verdict> report)
    {
        switch (member)
        {
            case PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null } property when Meaning(property.Identifier.ValueText) is { } data && IsPublic(property.Modifiers, property.Parent):
                Look(model.GetDeclaredSymbol(property, cancellation), property.Identifier, data, report);
                break;
            case FieldDeclarationSyntax field when IsPublic(field.Modifiers, field.Parent):
                foreach (var variable in field.Declaration.Variables)
                    if (Meaning(variable.Identifier.ValueText) is { } kept) Look(model.GetDeclaredSymbol(variable, cancellation), variable.Identifier, kept, report);
                break;
            case RecordDeclarationSyntax { ParameterList.Parameters: var parameters }:
                foreach (var parameter in parameters)
                    if (Meaning(parameter.Identifier.ValueText) is { } given && model.GetDeclaredSymbol(parameter, cancellation) is { } symbol)
                        Look(symbol.ContainingType.GetMembers(symbol.Name).FirstOrDefault(static m => m is IPropertySymbol), parameter.Identifier, given, report);
                break;
        }
    }

    private void Look(ISymbol? member, SyntaxToken at, (DataKind Kind, string Category) data, Action<Verdict> report)
    {
        if (data.Kind == DataKind.Cpni && _cpni is null) return;
        if (member is null or { IsStatic: true } || member is IFieldSymbol { IsConst: true } || member.ContainingType is not { IsStatic: false, Name: var type } || s_otherTypes.Any(t => type.EndsWith(t, StringComparison.Ordinal))) return;
        var valueType = member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
        if (!IsFitting(valueType, data) || !marks.OfType(valueType).IsEmpty || unmarked.Keeper(member) is not { } keeper || !SymbolEqualityComparer.Default.Equals(keeper, member)) return;
        var rule = data.Kind == DataKind.Cpni ? LooksLikeCpniRule.Descriptor : LooksLikePersonalDataRule.Descriptor;
        var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Mark, data.Kind + ":" + data.Category).Add(DiagnosticProperties.Member, member.GetDocumentationCommentId());
        report(Verdict.Of(rule, at.GetLocation(), properties, Names.Of(member), $"{data.Kind}({data.Kind}Category.{data.Category})", _cpni?.Id, _cpni?.Words));
    }

    /// <summary>Names and addresses are texts, days of birth times, calls either or numbers.</summary>
    private static bool IsFitting(ITypeSymbol type, (DataKind Kind, string Category) data)
    {
        type = TypeShape.Unwrapped(type) ?? type;
        if (TypeShape.IsCollection(type) && !TypeShape.IsText(type)) type = TypeShape.ElementOf(type) ?? type;
        var isTime = type is { SpecialType: SpecialType.System_DateTime } or { Name: "DateOnly" or "DateTimeOffset" or "TimeSpan", ContainingNamespace.Name: "System" };
        return type.SpecialType == SpecialType.System_String || isTime && data.Category is "Identity" or "CallDetail" || data.Kind == DataKind.Cpni && TypeShape.IsNumeric(type);
    }

    private static bool IsPublic(SyntaxTokenList modifiers, SyntaxNode? parent) => !modifiers.Any(SyntaxKind.StaticKeyword) && (parent is InterfaceDeclarationSyntax || modifiers.Any(SyntaxKind.PublicKeyword) || modifiers.Any(SyntaxKind.InternalKeyword));

    private static (DataKind Kind, string Category)? Meaning(string name)
    {
        if (s_whole.TryGetValue(name, out var whole) || s_endings.TryGetValue(name, out whole)) return whole;
        for (var i = 1; i < name.Length - 3; i++)
            if (char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]) && s_endings.TryGetValue(name.Substring(i), out var data) && !s_otherWords.Contains(FirstWord(name))) return data;
        return null;
    }

    private static string FirstWord(string name)
    {
        var end = 1;
        while (end < name.Length && !char.IsUpper(name[end])) end++;
        return name.Substring(0, end);
    }

    private static Dictionary<string, (DataKind, string)> Table(params (DataKind Kind, string Category, string Names)[] rows) =>
        rows.SelectMany(static r => r.Names.Split(' ').Select(n => (Name: n, r.Kind, r.Category))).ToDictionary(static r => r.Name, static r => (r.Kind, r.Category), StringComparer.Ordinal);
}
