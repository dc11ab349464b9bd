using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Cpni;

/// <summary>Whom and what a duty is about, as expressions that can be read where the call is written.</summary>
/// <param name="Persons">Expressions of the person herself.</param>
/// <param name="Given">The arguments of the call that makes the duty due, each with its parameter; the first one says whom it is about.</param>
/// <param name="Word">What is told, in a word: the recipient, or what was changed.</param>
/// <param name="Position">Where the call is written.</param>
internal sealed record Matter(IReadOnlyList<ExpressionSyntax> Persons, IReadOnlyList<(IParameterSymbol Parameter, ExpressionSyntax Value)> Given, string Word, int Position);

/// <summary>Finds a method that does a duty, and writes the call of it where all that it asks for is at hand.</summary>
internal static class DutyCalls
{
    /// <summary>Parameters that a word answers: what happened, or who was told.</summary>
    private static readonly string[] s_words =
        ["what", "change", "changed", "field", "kind", "reason", "event", "action", "setting", "recipient", "to", "partner", "receiver", "channel", "purpose", "subject", "topic", "note", "description", "details"];

    /// <param name="function">The function that the call is written in.</param>
    /// <param name="mayAwait">True where the call may be awaited.</param>
    public static ExpressionStatementSyntax? Find(Finding finding, string duty, Matter matter, IMethodSymbol? function, bool mayAwait)
    {
        var own = Scope.Methods(finding.Model, matter.Position).Where(m => !SymbolEqualityComparer.Default.Equals(m, function)).Select(static m => (Receiver: (ExpressionSyntax?)null, Method: m));
        var services = Scope.Values(finding.Model, matter.Position).Where(static v => v.Type.NullableAnnotation != NullableAnnotation.Annotated)
            .SelectMany(static v => Scope.MethodsOf(v.Type).OrderBy(static m => m.Parameters.Length).ThenBy(static m => m.Name, StringComparer.Ordinal).Select(m => (Receiver: (ExpressionSyntax?)SyntaxFactory.IdentifierName(v.Name), Method: m)));
        var statics = Scope.Statics(finding.Model.Compilation).Select(m => (Receiver: (ExpressionSyntax?)Expressions.TypeName(finding, m.ContainingType, matter.Position), Method: m));
        var calls = own.Concat(services).Concat(statics)
            .Where(c => c.Method.Arity == 0 && finding.Marks.Of(c.Method).Fulfils.Contains(duty) && finding.Model.IsAccessible(matter.Position, c.Method))
            .Select(c => (IsTask: IsTask(c.Method), Call: Call(finding, c.Receiver, c.Method, matter))).Where(c => c.Call is not null && (mayAwait || !c.IsTask)).ToList();

        // Where there is a choice, the one that fits the function.
        return calls.OrderBy(c => c.IsTask == mayAwait ? 0 : 1).Select(c => Statement(c.Call!, c.IsTask)).FirstOrDefault();
    }

    public static bool IsTask(IMethodSymbol method) => method.ReturnType is { Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks" } };

    private static ExpressionStatementSyntax Statement(ExpressionSyntax call, bool isTask) =>
        SyntaxFactory.ExpressionStatement(isTask ? SyntaxFactory.AwaitExpression(Layout.Bare(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), call) : call);

    private static ExpressionSyntax? Call(Finding finding, ExpressionSyntax? receiver, IMethodSymbol method, Matter matter)
    {
        var subject = method.Parameters.FirstOrDefault(p => finding.Marks.Of(p).IsDataSubject) ?? method.Parameters.FirstOrDefault(static p => p.Type.Name != "CancellationToken");
        var arguments = new List<ExpressionSyntax>();
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind is RefKind.Ref or RefKind.Out) return null;
            var isSubject = SymbolEqualityComparer.Default.Equals(parameter, subject);
            var argument = (isSubject ? Subject(finding, parameter, matter) : null) ?? Said(finding, parameter, matter) ?? Arguments.Held(finding, parameter, matter.Position);
            if (argument is null && parameter.IsOptional) break;
            if (argument is null) return null;
            arguments.Add(argument);
        }

        return Expressions.Call(receiver is null ? SyntaxFactory.IdentifierName(method.Name) : Expressions.Member(receiver, method.Name), [.. arguments]);
    }

    /// <summary>Whoever the matter is about.</summary>
    private static ExpressionSyntax? Subject(Finding finding, IParameterSymbol parameter, Matter matter)
    {
        foreach (var person in matter.Persons)
            if (Arguments.SubjectFor(finding, parameter, person) is { } of) return of;
        if (matter.Given.Count == 0) return null;
        var (own, value) = matter.Given.FirstOrDefault(g => finding.Marks.Of(g.Parameter).IsDataSubject) is { Value: not null } marked ? marked : matter.Given[0];
        if (SymbolEqualityComparer.Default.Equals(own.Type, parameter.Type) && !(Expressions.IsString(parameter.Type) && !Names(own, parameter))) return value;
        return Arguments.SubjectFor(finding, parameter, value);
    }

    private static bool Names(IParameterSymbol a, IParameterSymbol b) => string.Equals(a.Name, b.Name, StringComparison.OrdinalIgnoreCase);

    private static ExpressionSyntax? Said(Finding finding, IParameterSymbol parameter, Matter matter)
    {
        if (matter.Given.FirstOrDefault(g => Names(g.Parameter, parameter) && SymbolEqualityComparer.Default.Equals(g.Parameter.Type, parameter.Type)) is { Value: { } same } && !IsNew(same, finding)) return same;
        if (Expressions.IsString(parameter.Type)) return s_words.Contains(parameter.Name.ToLowerInvariant()) ? SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(matter.Word)) : null;
        return parameter.Type is { Name: "DateTime" or "DateTimeOffset", ContainingNamespace.Name: "System" } and INamedTypeSymbol time ? Expressions.Member(Expressions.TypeName(finding, time, matter.Position), "UtcNow") : null;
    }

    /// <summary>The new value itself has no business in a notice.</summary>
    private static bool IsNew(ExpressionSyntax value, Finding finding) => finding.Model.GetSymbolInfo(value).Symbol is { } symbol && !finding.Marks.LabelsOf(symbol, Keys.TypeOf(symbol)).IsEmpty;
}
