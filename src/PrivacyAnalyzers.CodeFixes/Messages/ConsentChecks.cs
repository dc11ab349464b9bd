using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.CodeFixes.Messages;

/// <summary>Finds the check that a colleague would type here: the person's own, else one of a service that the class holds.</summary>
internal static class ConsentChecks
{
    /// <param name="purpose">The purpose that the policy asks for.</param>
    public static ExpressionSyntax? Find(Finding finding, ExpressionSyntax person, string purpose)
    {
        var position = finding.Node.SpanStart;
        if (finding.Model.GetTypeInfo(person) is not { Type: { } type } info || !finding.Marks.IsAboutPerson(type)) return null;
        if (info.Nullability.FlowState == NullableFlowState.MaybeNull || person.Parent is ConditionalAccessExpressionSyntax) return IfThere(finding, person, type, purpose);
        foreach (var member in Marks.MembersOf(type).Where(m => Grants(finding.Marks.Of(m), purpose) && finding.Model.IsAccessible(position, m)).OrderBy(static m => m.Name, StringComparer.Ordinal))
        {
            var read = Expressions.Member(person.WithoutTrivia(), member.Name);
            if (Keys.TypeOf(member) is { } held && Condition(finding, read, held) is { } condition) return condition;
            if (member is IMethodSymbol { Parameters.Length: 0, MethodKind: MethodKind.Ordinary } method && Condition(finding, Expressions.Call(read), method.ReturnType) is { } called) return called;
        }

        foreach (var service in Scope.Values(finding.Model, position))
            foreach (var method in Methods(service.Type).OrderBy(m => m.Parameters.Length).ThenBy(static m => m.Name, StringComparer.Ordinal))
                if (Call(finding, service.Name, method, person, type, purpose) is { } call && Condition(finding, call, method.ReturnType) is { } condition) return condition;
        return null;
    }

    /// <summary>Somebody who may not be there consents only if the answer is a plain yes.</summary>
    private static ExpressionSyntax? IfThere(Finding finding, ExpressionSyntax person, ITypeSymbol type, string purpose)
    {
        var member = Marks.MembersOf(type).Where(m => Grants(finding.Marks.Of(m), purpose) && Keys.TypeOf(m)?.SpecialType == SpecialType.System_Boolean && finding.Model.IsAccessible(finding.Node.SpanStart, m))
            .OrderBy(static m => m.Name, StringComparer.Ordinal).FirstOrDefault();
        return member is null ? null : IsTrue(SyntaxFactory.ConditionalAccessExpression(person.WithoutTrivia(), SyntaxFactory.MemberBindingExpression(SyntaxFactory.IdentifierName(member.Name))));
    }

    /// <summary>How the wanted purpose is written where another one is: a constant beside it, an enum's member, or its text.</summary>
    public static ExpressionSyntax? PurposeLike(Finding finding, ExpressionSyntax other, string purpose)
    {
        if (other is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: { Count: 1 } named })
            return PurposeLike(finding, named[0].Expression, purpose) is { } inner ? other.ReplaceNode(named[0].Expression, inner) : null;
        switch (finding.Model.GetSymbolInfo(other).Symbol)
        {
            case IFieldSymbol { ContainingType: { } type }:
                var wanted = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && (finding.Marks.Of(f).Purpose ?? f.ConstantValue as string ?? f.Name) == purpose);
                if (wanted is null) return null;
                return other is MemberAccessExpressionSyntax access ? access.WithName(SyntaxFactory.IdentifierName(wanted.Name)) : SyntaxFactory.IdentifierName(wanted.Name).WithTriviaFrom(other);
            default:
                return other is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression }
                    ? SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(purpose)).WithTriviaFrom(other) : null;
        }
    }

    public static bool Grants(Mark mark, string purpose) => mark.Checks.Any(c => c.WhenTrue == FactKind.Consent && c.Name == purpose);

    private static IEnumerable<IMethodSymbol> Methods(ITypeSymbol type) =>
        Marks.MembersOf(type).Concat(type.AllInterfaces.SelectMany(static i => i.GetMembers())).OfType<IMethodSymbol>().Where(static m => m is { MethodKind: MethodKind.Ordinary, IsStatic: false, Arity: 0 });

    private static ExpressionSyntax? Call(Finding finding, string service, IMethodSymbol method, ExpressionSyntax person, ITypeSymbol type, string purpose)
    {
        var mark = finding.Marks.Of(method);
        var named = mark.Checks.FirstOrDefault(static c => c.WhenTrue == FactKind.Consent);
        if (named.WhenTrue != FactKind.Consent || mark.Checks.Count == 0 || named.Name is not null && named.Name != purpose) return null;
        var purposes = method.Parameters.Where(p => finding.Marks.Of(p).IsPurpose).ToList();
        if (named.Name is null && purposes.Count != 1) return null;
        var subject = method.Parameters.FirstOrDefault(p => finding.Marks.Of(p).IsDataSubject) ?? method.Parameters.FirstOrDefault(p => !finding.Marks.Of(p).IsPurpose && p.Type.Name != "CancellationToken");
        var arguments = new List<ExpressionSyntax>();
        foreach (var parameter in method.Parameters)
        {
            ExpressionSyntax? argument;
            if (SymbolEqualityComparer.Default.Equals(parameter, subject)) argument = SubjectFor(finding, parameter, person, type);
            else if (purposes.Contains(parameter, SymbolEqualityComparer.Default)) argument = PurposeFor(finding, parameter, purpose);
            else if (parameter.IsOptional) break;
            else return null;
            if (argument is null) return null;
            arguments.Add(argument);
        }

        return subject is null ? null : Expressions.Call(Expressions.Member(SyntaxFactory.IdentifierName(service), method.Name), [.. arguments]);
    }

    private static ExpressionSyntax? SubjectFor(Finding finding, IParameterSymbol parameter, ExpressionSyntax person, ITypeSymbol type)
    {
        if (finding.Marks.IsAboutPerson(parameter.Type) && finding.Model.Compilation.ClassifyConversion(type, parameter.Type) is { IsImplicit: true }) return person.WithoutTrivia();
        var key = Keys.All(type, finding.Marks, finding.Model, finding.Node.SpanStart).FirstOrDefault(k => SymbolEqualityComparer.Default.Equals(Keys.TypeOf(k), parameter.Type) && Names(parameter.Name, k, type));
        return key is null ? null : Expressions.Member(person.WithoutTrivia(), key.Name);
    }

    /// <summary>True where the parameter's name asks for the key: a customer's <c>Id</c> is a <c>customerId</c>, and no <c>orderId</c>.</summary>
    private static bool Names(string parameter, ISymbol key, ITypeSymbol type)
    {
        if (string.Equals(parameter, key.Name, StringComparison.OrdinalIgnoreCase) || string.Equals(parameter, Keys.NameOf(key, type), StringComparison.OrdinalIgnoreCase)) return true;
        if (!parameter.EndsWith(key.Name, StringComparison.OrdinalIgnoreCase)) return false;
        var owner = parameter.Substring(0, parameter.Length - key.Name.Length);
        return owner.ToLowerInvariant() is "person" or "subject" or "datasubject" || owner.Length > 2 && type.Name.EndsWith(owner, StringComparison.OrdinalIgnoreCase);
    }

    private static ExpressionSyntax? PurposeFor(Finding finding, IParameterSymbol parameter, string purpose)
    {
        var position = finding.Node.SpanStart;
        if (parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
        {
            var member = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => (finding.Marks.Of(f).Purpose ?? f.Name) == purpose);
            return member is null ? null : Expressions.Member(Expressions.TypeName(finding, type, position), member.Name);
        }

        if (!Expressions.IsString(parameter.Type)) return null;
        var constants = finding.Model.LookupNamespacesAndTypes(position, name: "Purpose").OfType<INamedTypeSymbol>().FirstOrDefault(static t => t.ContainingNamespace.ToDisplayString() == "PrivacyAnalyzers");
        return constants?.GetMembers(purpose).Length > 0 ? Expressions.Member(SyntaxFactory.IdentifierName("Purpose"), purpose)
            : SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(purpose));
    }

    /// <summary>The check as a condition: awaited where it is a task, compared where it may be null; null where it cannot be awaited here.</summary>
    public static ExpressionSyntax? Condition(Finding finding, ExpressionSyntax check, ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_Boolean) return check;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && nullable.TypeArguments[0].SpecialType == SpecialType.System_Boolean) return IsTrue(check);
        if (type is not INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 } task || task.TypeArguments[0].SpecialType != SpecialType.System_Boolean) return null;
        if (finding.Model.GetEnclosingSymbol(finding.Node.SpanStart) is not IMethodSymbol { IsAsync: true } || finding.Node.FirstAncestorOrSelf<LockStatementSyntax>() is not null) return null;
        return SyntaxFactory.AwaitExpression(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), check);
    }

    private static BinaryExpressionSyntax IsTrue(ExpressionSyntax check) =>
        SyntaxFactory.BinaryExpression(SyntaxKind.EqualsExpression, check, SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression)).NormalizeWhitespace();
}
