using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.CodeFixes.Logs;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>A way to protect a value: its name for the action's title, and the call.</summary>
internal sealed record Protector(string Name, Func<ExpressionSyntax, ExpressionSyntax> Wrap);

/// <summary>
/// Finds redactors and sanitizers that can be called where the data is: those that are made for the kind of data before general ones, nearest
/// first. One whose name says another kind of data is none.
/// </summary>
internal static class Protectors
{
    private const Protections FitForAll = Protections.Redacted | Protections.Anonymous | Protections.Aggregated;
    private const Protections FitForLogs = Protections.Redacted | Protections.Hashed | Protections.Encrypted | Protections.Anonymous;

    /// <summary>The call that protects a value here; null where nothing is in scope.</summary>
    public static Protector? Find(Finding finding, ExpressionSyntax value)
    {
        if (finding.Model.GetTypeInfo(value).Type is not { } type) return null;
        var model = finding.Model;
        var position = value.SpanStart;
        var wanted = KindsOf(finding, value);
        var held = Scope.Values(model, position).ToList();
        var redactor = held.Where(static h => IsRedactor(h.Type)).Select(static h => h.Name).FirstOrDefault();
        if (redactor is not null && Expressions.IsString(type))
            return new(redactor + ".Redact", e => Expressions.Call(Expressions.Member(SyntaxFactory.IdentifierName(redactor), "Redact"), e));

        var found = Scope.Methods(model, position).Where(m => m.Name.Length > 0).Select(m => (Method: m, Receiver: (string?)""))
            .Concat(held.SelectMany(h => Marks.MembersOf(h.Type).OfType<IMethodSymbol>().Where(static m => !m.IsStatic).Select(m => (Method: m, Receiver: (string?)h.Name))))
            .Concat(Scope.Statics(model.Compilation).Select(static m => (Method: m, Receiver: (string?)null)));
        var best = found.Select((f, i) => (f.Method, f.Receiver, Index: i))
            .Where(f => model.IsAccessible(position, f.Method) && Fits(finding, f.Method, type, value) && Misfit(f.Method, wanted) is not null)
            .OrderBy(f => Misfit(f.Method, wanted)).ThenBy(f => f.Receiver is null ? 1 : 0).ThenBy(f => Rank(finding, finding.Marks.Of(f.Method).Sanitizer))
            .ThenBy(f => f.Receiver is null ? f.Method.ContainingType.ToMinimalDisplayString(model, position).Count(static c => c == '.') : 0)
            .ThenBy(f => f.Receiver is null ? f.Method.ContainingType.Name + "." + f.Method.Name : "", StringComparer.Ordinal).ThenBy(static f => f.Index)
            .FirstOrDefault();
        if (best.Method is not { } method) return null;
        var name = (best.Receiver ?? method.ContainingType.Name) is { Length: > 0 } receiver ? receiver + "." + method.Name : method.Name;
        return new(name, e => Expressions.Call(Target(finding, method, best.Receiver, position), Filled(finding, value, method, e)));
    }

    private static ExpressionSyntax Target(Finding finding, IMethodSymbol method, string? receiver, int position) => receiver switch
    {
        null => Expressions.Member(Expressions.TypeName(finding, method.ContainingType, position), method.Name),
        "" => SyntaxFactory.IdentifierName(method.Name),
        _ => Expressions.Member(SyntaxFactory.IdentifierName(receiver), method.Name),
    };

    /// <summary>A text that may be null is made an empty one for a method that takes none.</summary>
    private static ExpressionSyntax Filled(Finding finding, ExpressionSyntax value, IMethodSymbol method, ExpressionSyntax argument)
    {
        if (finding.Model.GetTypeInfo(value).Nullability.FlowState != NullableFlowState.MaybeNull || method.Parameters[0].NullableAnnotation != NullableAnnotation.NotAnnotated) return argument;
        var left = argument is ConditionalExpressionSyntax or AssignmentExpressionSyntax or SwitchExpressionSyntax ? SyntaxFactory.ParenthesizedExpression(argument) : argument;
        return SyntaxFactory.BinaryExpression(SyntaxKind.CoalesceExpression, left.WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.Token(SyntaxKind.QuestionQuestionToken).WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal("")));
    }

    /// <summary>What kind of data the value is, by the marked member's name and its own.</summary>
    private static HashSet<int> KindsOf(Finding finding, ExpressionSyntax value)
    {
        var own = LoggedParts.MarkedIn(finding, value)?.Name;
        return DataWords.KindsOf(own ?? finding.Property(DiagnosticProperties.Source)?.Split('.').Last() ?? "");
    }

    /// <summary>0 for a method made for this kind of data, 1 for a general one, null for one that is made for another kind.</summary>
    private static int? Misfit(IMethodSymbol method, HashSet<int> wanted)
    {
        var made = DataWords.KindsOf(method.Name);
        if (made.Count == 0) made = DataWords.KindsOf(method.Parameters[0].Name);
        if (made.Count == 0) return 1;
        return made.Overlaps(wanted) ? 0 : null;
    }

    /// <summary>What leaves least behind comes first; in an aggregate what is made for one, in a cookie what can be read again.</summary>
    private static int Rank(Finding finding, Protections protection)
    {
        if ((protection & (Protections.Aggregated | Protections.Anonymous)) != 0 && finding.Property(DiagnosticProperties.Channel) == "Aggregate") return -1;
        if ((protection & Protections.Encrypted) != 0 && finding.Property(DiagnosticProperties.Channel) == "Cookie") return -1;
        // A credential is compared with what is kept of it: a mask of it is of no use.
        if ((protection & Protections.Hashed) != 0 && finding.Property(DiagnosticProperties.Channel) == "Store") return -1;
        return (protection & Protections.Redacted) != 0 ? 0 : (protection & Protections.Anonymous) != 0 ? 1 : (protection & Protections.Hashed) != 0 ? 2 : 3;
    }

    /// <summary>A cookie or an address may hold a cipher. Elsewhere than in our own logs a hash or a cipher still tells one person from another; of a place a larger one is wanted, and no mask.</summary>
    private static Protections FitFor(Finding finding) => finding.Property(DiagnosticProperties.Channel) is null or "Log" or "Telemetry" or "Exception" ? FitForLogs
        : finding.Property(DiagnosticProperties.Channel) == "Store" ? Protections.Hashed | Protections.Encrypted
        : finding.Property(DiagnosticProperties.Channel) is "Cookie" or "Url" or "Transport" ? FitForAll | Protections.Encrypted
        : finding.Diagnostic.Id == "PRIV6007" ? FitForAll & ~Protections.Redacted : FitForAll;

    /// <summary>What the project's policy says to suffice for this data where it goes.</summary>
    private static Protections Sufficient(Finding finding) =>
        finding.Property(DiagnosticProperties.Channel) is { } channel && finding.Property(DiagnosticProperties.Category) is { } name && finding.Policy.Vocabulary.Categories.FirstOrDefault(c => c.DisplayName == name) is { } category
            ? finding.Policy.Decide(category, channel).Protections : ~Protections.None;

    private static bool Fits(Finding finding, IMethodSymbol method, ITypeSymbol type, ExpressionSyntax value)
    {
        if (method is not { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction, ReturnsVoid: false, Arity: 0, Parameters.Length: >= 1 }) return false;
        if ((finding.Marks.Of(method).Sanitizer & FitFor(finding) & Sufficient(finding)) == 0) return false;
        if (!method.Parameters.Skip(1).All(static p => p.IsOptional) || method.Parameters[0].RefKind != RefKind.None) return false;
        if (finding.Model.Compilation.ClassifyConversion(type, method.Parameters[0].Type) is not { IsImplicit: true } || !Slot.Takes(finding.Model, value, method.ReturnType)) return false;

        // Only for a text there is a value that stands for none.
        if (finding.Model.GetTypeInfo(value).Nullability.FlowState == NullableFlowState.MaybeNull && method.Parameters[0].NullableAnnotation == NullableAnnotation.NotAnnotated && !Expressions.IsString(type)) return false;
        return !SymbolEqualityComparer.Default.Equals(finding.Model.GetEnclosingSymbol(value.SpanStart), method);
    }

    /// <summary>True where the value stands in a call that protects it.</summary>
    public static bool IsProtected(Finding finding, ExpressionSyntax value)
    {
        for (SyntaxNode? node = value.Parent; node is ExpressionSyntax or ArgumentSyntax or ArgumentListSyntax; node = node.Parent)
            if (node is InvocationExpressionSyntax call && finding.Model.GetSymbolInfo(call).Symbol is IMethodSymbol method && (finding.Marks.Of(method).Sanitizer != 0 || method.Name == "Redact" && IsRedactor(method.ContainingType)))
                return true;
        return false;
    }

    private static bool IsRedactor(ITypeSymbol type)
    {
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (t.Name == "NullRedactor") return false;
            if (t.Name == "Redactor" && t.ContainingNamespace.ToDisplayString() == "Microsoft.Extensions.Compliance.Redaction") return true;
        }

        return false;
    }
}
