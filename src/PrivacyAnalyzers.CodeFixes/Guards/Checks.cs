using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.CodeFixes.Guards;

/// <summary>Finds the check that a colleague would type here: the person's own, else one of the class, of a service that it holds, or a static one.</summary>
internal static class Checks
{
    /// <summary>The condition under which the data may leave; null where nothing in reach answers, or where the check is there already.</summary>
    public static ExpressionSyntax? For(Finding finding)
    {
        foreach (var way in Question.WaysOf(finding))
        {
            var answers = way.Select(r => Find(finding, r)).ToList();
            if (answers.Contains(null)) continue;
            var open = answers.OfType<ExpressionSyntax>().Where(a => !Guarding.IsGoverned(finding.Node, a)).ToList();
            return open.Count == 0 ? null : open.Aggregate(Guarding.And);
        }

        return null;
    }

    public static ExpressionSyntax? Find(Finding finding, Requirement requirement) => Question.For(requirement).Select(q => Find(finding, q)).FirstOrDefault(static c => c is not null);

    public static ExpressionSyntax? Find(Finding finding, Question question)
    {
        var persons = Persons.All(finding).Where(p => finding.Marks.IsAboutPerson(finding.Model.GetTypeInfo(p).Type)).ToList();
        return persons.Select(p => OfPerson(finding, p, question)).Concat(persons.Select(p => InReach(finding, p, question))).FirstOrDefault(static c => c is not null)
            ?? OfValue(finding, question)
            ?? (question.Asks == FactKind.Condition || IsOfVisitor(finding, question) ? OfHolder(finding, question) ?? InReach(finding, null, question) : null);
    }

    /// <summary>Whoever sends the request is asked without being named.</summary>
    private static bool IsOfVisitor(Finding finding, Question question) => finding.Property(DiagnosticProperties.Channel) == "Tracking" && question.Name == "Cookies";

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

    /// <summary>A member of the person.</summary>
    private static ExpressionSyntax? OfPerson(Finding finding, ExpressionSyntax person, Question question)
    {
        var info = finding.Model.GetTypeInfo(person);
        var mayBeMissing = info.Nullability.FlowState == NullableFlowState.MaybeNull || person.Parent is ConditionalAccessExpressionSyntax;
        return OfMembers(finding, person, info.Type!, mayBeMissing, question).FirstOrDefault();
    }

    private static IEnumerable<ExpressionSyntax> OfMembers(Finding finding, ExpressionSyntax holder, ITypeSymbol type, bool mayBeMissing, Question question)
    {
        var position = finding.Node.SpanStart;
        foreach (var member in Marks.MembersOf(type).Where(m => !m.IsStatic && question.MayBeAskedBy(finding.ChecksOf(m)) && finding.Model.IsAccessible(position, m)).OrderBy(static m => m.Name, StringComparer.Ordinal))
        {
            if (Keys.TypeOf(member) is { } held && question.IsAskedBy(finding.ChecksOf(member)))
            {
                // Somebody who may not be there answers only by a plain yes or no.
                if (mayBeMissing && held.SpecialType == SpecialType.System_Boolean)
                    yield return Is(SyntaxFactory.ConditionalAccessExpression(holder.WithoutTrivia(), SyntaxFactory.MemberBindingExpression(SyntaxFactory.IdentifierName(member.Name))), question.Granting);
                else if (!mayBeMissing && Condition(finding, Expressions.Member(holder.WithoutTrivia(), member.Name), held, question.Granting) is { } condition)
                    yield return condition;
            }
            else if (!mayBeMissing && member is IMethodSymbol { MethodKind: MethodKind.Ordinary, Arity: 0 } method && CheckCalls.Of(finding, holder, method, null, question, needsSubject: false) is { } call
                && Condition(finding, call, method.ReturnType, question.Granting) is { } called)
            {
                yield return called;
            }
        }
    }

    /// <summary>A method of the class, of a service, or a static one that can be asked about the person; where nobody is given, about the matter itself.</summary>
    private static ExpressionSyntax? InReach(Finding finding, ExpressionSyntax? person, Question question)
    {
        if (person is not null && (finding.Model.GetTypeInfo(person).Nullability.FlowState == NullableFlowState.MaybeNull || person.Parent is ConditionalAccessExpressionSyntax)) return null;
        var position = finding.Node.SpanStart;
        var own = Scope.Methods(finding.Model, position).Where(m => !SymbolEqualityComparer.Default.Equals(m, finding.Model.GetEnclosingSymbol(position))).Select(static m => (Receiver: (ExpressionSyntax?)null, Method: m));
        var services = Scope.Values(finding.Model, position).Where(static v => v.Type.NullableAnnotation != NullableAnnotation.Annotated)
            .SelectMany(v => Scope.MethodsOf(v.Type).OrderBy(static m => m.Parameters.Length).ThenBy(static m => m.Name, StringComparer.Ordinal).Select(m => (Receiver: (ExpressionSyntax?)SyntaxFactory.IdentifierName(v.Name), Method: m)));
        var statics = Scope.Statics(finding.Model.Compilation).Select(m => (Receiver: (ExpressionSyntax?)Expressions.TypeName(finding, m.ContainingType, position), Method: m));
        foreach (var (receiver, method) in own.Concat(services).Concat(statics))
        {
            if (method.Arity > 0 || !question.MayBeAskedBy(finding.ChecksOf(method)) || !finding.Model.IsAccessible(position, method)) continue;
            if (CheckCalls.Of(finding, receiver, method, person, question, needsSubject: person is not null) is { } call && Condition(finding, call, method.ReturnType, question.Granting) is { } condition) return condition;
        }

        return null;
    }

    /// <summary>An answer that was handed in, or that a condition is kept in.</summary>
    private static ExpressionSyntax? OfValue(Finding finding, Question question)
    {
        var found = Scope.Values(finding.Model, finding.Node.SpanStart)
            .Where(v => (v.Symbol is IParameterSymbol || (question.Asks == FactKind.Condition || IsOfVisitor(finding, question)) && v.Symbol is IFieldSymbol or IPropertySymbol) && question.IsAskedBy(finding.ChecksOf(v.Symbol))).ToList();
        return found.Count == 1 ? Condition(finding, SyntaxFactory.IdentifierName(found[0].Name), found[0].Type, question.Granting) : null;
    }

    /// <summary>A condition is known to whatever the class holds. Where two know it, nobody can tell which is meant.</summary>
    private static ExpressionSyntax? OfHolder(Finding finding, Question question)
    {
        var receiver = finding.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.Expression is MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax path } ? path : null;
        if (receiver is not null && finding.Model.GetTypeInfo(receiver).Type is { } type && OfMembers(finding, receiver, type, false, question).FirstOrDefault() is { } asked) return asked;
        var found = Scope.Values(finding.Model, finding.Node.SpanStart).Where(static v => v.Type.SpecialType == SpecialType.None)
            .Select(v => OfMembers(finding, SyntaxFactory.IdentifierName(v.Name), v.Type, MayBeNull(finding, v), question).FirstOrDefault()).OfType<ExpressionSyntax>().ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>What is declared by "var" may be null by its type, whatever it was given; what it is here the compiler knows.</summary>
    private static bool MayBeNull(Finding finding, Held value) => value.Type.NullableAnnotation == NullableAnnotation.Annotated
        && finding.Model.GetSpeculativeTypeInfo(finding.Node.SpanStart, SyntaxFactory.IdentifierName(value.Name), SpeculativeBindingOption.BindAsExpression).Nullability.FlowState != NullableFlowState.NotNull;

    /// <summary>The check as a condition: awaited where it is a task, compared where it may be null; null where it cannot be awaited here.</summary>
    public static ExpressionSyntax? Condition(Finding finding, ExpressionSyntax check, ITypeSymbol type, bool granting)
    {
        if (type.SpecialType == SpecialType.System_Boolean) return granting ? check : Expressions.Negate(check);
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && nullable.TypeArguments[0].SpecialType == SpecialType.System_Boolean) return Is(check, granting);
        if (type is not INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 } task || task.TypeArguments[0].SpecialType != SpecialType.System_Boolean) return null;
        if (finding.Model.GetEnclosingSymbol(finding.Node.SpanStart) is not IMethodSymbol { IsAsync: true } || finding.Node.FirstAncestorOrSelf<LockStatementSyntax>() is not null) return null;
        var awaited = SyntaxFactory.AwaitExpression(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), check);
        return granting ? awaited : Expressions.Negate(awaited);
    }

    private static BinaryExpressionSyntax Is(ExpressionSyntax check, bool answer) => SyntaxFactory.BinaryExpression(SyntaxKind.EqualsExpression, check.WithTrailingTrivia(SyntaxFactory.Space),
        SyntaxFactory.Token(SyntaxKind.EqualsEqualsToken).WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.LiteralExpression(answer ? SyntaxKind.TrueLiteralExpression : SyntaxKind.FalseLiteralExpression));
}
