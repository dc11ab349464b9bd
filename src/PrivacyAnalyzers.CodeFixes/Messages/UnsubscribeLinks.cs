using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.CodeFixes.Messages;

/// <summary>Finds what the project has to unsubscribe by: a method that puts the link in, a link, or a text with one.</summary>
internal static class UnsubscribeLinks
{
    private const string Duty = "Unsubscribe";

    /// <summary>Parameters for the text that a link is put into.</summary>
    private static readonly string[] s_bodies = ["body", "text", "content", "html", "message", "template", "mail", "letter", "markup"];

    /// <summary>The text with the link in it, by a method that is marked for that.</summary>
    public static ExpressionSyntax? Closed(Finding finding, ExpressionSyntax body) => Calls(finding, body).FirstOrDefault(c => c.TakesBody && !c.Method.ReturnsVoid
        && finding.Model.Compilation.ClassifyConversion(c.Method.ReturnType, finding.Model.GetTypeInfo(body).ConvertedType ?? finding.Model.GetTypeInfo(body).Type!) is { IsImplicit: true }).Call;

    /// <summary>The call that puts the link into a message object.</summary>
    public static ExpressionSyntax? Finishing(Finding finding, ExpressionSyntax message) => Calls(finding, message).FirstOrDefault(static c => c.TakesBody && c.Method.ReturnsVoid).Call;

    /// <summary>A link, or a text with one, as it is written here.</summary>
    /// <returns>Whether it speaks for itself: a link alone needs a word before it.</returns>
    public static (ExpressionSyntax Link, bool IsText)? Find(Finding finding)
    {
        var position = finding.Node.SpanStart;
        if (Calls(finding, finding.Node).FirstOrDefault(static c => !c.TakesBody && IsLink(c.Method.ReturnType)) is { Call: { } made, Method: { } maker }) return (made, finding.Marks.Of(maker).Fulfils.Contains(Duty) && !IsNamed(maker.Name));
        var held = Scope.Values(finding.Model, position).ToList();
        foreach (var value in held.Where(static v => IsLink(v.Type) && v.Type.NullableAnnotation != NullableAnnotation.Annotated))
            if (IsNamed(value.Name) || IsText(value.Symbol)) return (SyntaxFactory.IdentifierName(value.Name), IsText(value.Symbol));
        foreach (var value in held.Where(static v => v.Type.SpecialType == SpecialType.None && v.Type.NullableAnnotation != NullableAnnotation.Annotated))
            foreach (var member in Marks.MembersOf(value.Type).Where(m => IsNamed(m.Name) && !m.IsStatic && Keys.TypeOf(m) is { } type && IsLink(type) && type.NullableAnnotation != NullableAnnotation.Annotated && finding.Model.IsAccessible(position, m)))
                return (Expressions.Member(SyntaxFactory.IdentifierName(value.Name), member.Name), false);
        return Constants(finding, position).Select(m => ((ExpressionSyntax, bool)?)(Expressions.Member(Expressions.TypeName(finding, m.ContainingType, position), m.Name), IsText(m))).FirstOrDefault();
    }

    private static IEnumerable<ISymbol> Constants(Finding finding, int position) => TypeHierarchy.TypesIn(finding.Model.Compilation.Assembly.GlobalNamespace).Where(static t => t.Arity == 0 && t.ContainingType is null)
        .SelectMany(static t => t.GetMembers()).Where(m => m is IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true } && (IsNamed(m.Name) || IsText(m)) && Keys.TypeOf(m) is { } type && IsLink(type) && finding.Model.IsAccessible(position, m))
        .OrderBy(static m => m.ContainingType.Name, StringComparer.Ordinal).ThenBy(static m => m.Name, StringComparer.Ordinal);

    private static IEnumerable<(ExpressionSyntax Call, IMethodSymbol Method, bool TakesBody)> Calls(Finding finding, ExpressionSyntax body)
    {
        var position = finding.Node.SpanStart;
        var own = Scope.Methods(finding.Model, position).Where(m => !SymbolEqualityComparer.Default.Equals(m, finding.Model.GetEnclosingSymbol(position))).Select(static m => (Receiver: (ExpressionSyntax?)null, Method: m));
        var services = Scope.Values(finding.Model, position).Where(static v => v.Type.NullableAnnotation != NullableAnnotation.Annotated).SelectMany(static v => Scope.MethodsOf(v.Type).Select(m => (Receiver: (ExpressionSyntax?)SyntaxFactory.IdentifierName(v.Name), Method: m)));
        var statics = Scope.Statics(finding.Model.Compilation).Select(m => (Receiver: (ExpressionSyntax?)Expressions.TypeName(finding, m.ContainingType, position), Method: m));
        var persons = PersonsOf(finding).ToList();
        foreach (var (receiver, method) in own.Concat(services).Concat(statics))
        {
            var isMarked = finding.Marks.Of(method).Fulfils.Contains(Duty);
            if (method.Arity > 0 || !isMarked && !(IsNamed(method.Name) && IsLink(method.ReturnType)) || !finding.Model.IsAccessible(position, method)) continue;
            if (Call(finding, receiver, method, body, persons, isMarked) is var (call, takesBody)) yield return (call, method, takesBody);
        }
    }

    private static (ExpressionSyntax Call, bool TakesBody)? Call(Finding finding, ExpressionSyntax? receiver, IMethodSymbol method, ExpressionSyntax body, IReadOnlyList<ExpressionSyntax> persons, bool mayTakeBody)
    {
        var arguments = new List<ExpressionSyntax>();
        var taken = mayTakeBody ? BodyOf(finding, method, body) : null;
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind is RefKind.Ref or RefKind.Out) return null;
            var argument = SymbolEqualityComparer.Default.Equals(parameter, taken) ? body.WithoutTrivia() : persons.Select(p => Arguments.SubjectFor(finding, parameter, p)).FirstOrDefault(static a => a is not null) ?? Arguments.Held(finding, parameter);
            if (argument is null && parameter.IsOptional) break;
            if (argument is null) return null;
            arguments.Add(argument);
        }

        return (Expressions.Call(receiver is null ? SyntaxFactory.IdentifierName(method.Name) : Expressions.Member(receiver, method.Name), [.. arguments]), taken is not null);
    }

    /// <summary>The parameter for the text or the message: by its name, or because it is the only one of the type.</summary>
    private static IParameterSymbol? BodyOf(Finding finding, IMethodSymbol method, ExpressionSyntax body)
    {
        if (finding.Model.GetTypeInfo(body).Type is not { } type) return null;
        var fitting = method.Parameters.Where(p => finding.Model.Compilation.ClassifyConversion(type, p.Type) is { IsIdentity: true } or { IsReference: true, IsImplicit: true }).ToList();
        return fitting.FirstOrDefault(static p => s_bodies.Contains(p.Name.ToLowerInvariant())) ?? (fitting.Count == 1 && !Expressions.IsString(type) ? fitting[0] : null);
    }

    /// <summary>Whoever is written to, where that is one person.</summary>
    private static IEnumerable<ExpressionSyntax> PersonsOf(Finding finding)
    {
        var call = finding.Node.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent;
        var places = new[] { call, finding.Node.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() }.OfType<SyntaxNode>();
        return places.Select(p => PersonsIn(finding, p)).FirstOrDefault(static found => found.Count > 0) is { Count: 1 } found ? found : [];
    }

    private static List<ExpressionSyntax> PersonsIn(Finding finding, SyntaxNode place) => place.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
        .Where(a => a.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax && finding.Model.GetSymbolInfo(a).Symbol is { } member && !finding.Marks.LabelsOf(member, Keys.TypeOf(member)).IsEmpty)
        .GroupBy(static a => a.Expression.ToString()).Select(static g => g.First().Expression).ToList();

    private static bool IsLink(ITypeSymbol type) => Expressions.IsString(type) || type is { Name: "Uri", ContainingNamespace.Name: "System" };

    private static bool IsNamed(string name) => Has(name, "unsubscribe") || Has(name, "optout");

    /// <summary>A constant whose text says how to unsubscribe.</summary>
    private static bool IsText(ISymbol symbol) => symbol is IFieldSymbol { ConstantValue: string text } && Has(text, "unsubscribe") && text.Trim().Contains(' ');

    private static bool Has(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
