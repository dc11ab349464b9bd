using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.CodeFixes.Guards;
using PrivacyAnalyzers.CodeFixes.Logs;

namespace PrivacyAnalyzers.CodeFixes.Cpni;

/// <summary>
/// PRIV6004, PRIV6006: keep the record before the disclosure, tell the customer after the change. A call that does so on some paths only is moved
/// to where all pass.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DutyFix() : PrivacyFix("PRIV6004", "PRIV6006")
{
    private const string Record = "DisclosureRecord";
    private const string Notice = "AccountChangeNotice";

    internal override bool IsFor(SyntaxNode place) => place is ExpressionSyntax or MethodDeclarationSyntax;

    internal override IEnumerable<Proposal> Propose(Finding finding)
    {
        var isRecord = finding.Diagnostic.Id == "PRIV6004";
        if (isRecord && Within(finding) is var (inner, persons)) return Propose(inner, isRecord, persons);
        return Propose(finding, isRecord, null);
    }

    private static IEnumerable<Proposal> Propose(Finding finding, bool isRecord, IReadOnlyList<ExpressionSyntax>? persons)
    {
        if (Room.Of(finding, isFirst: isRecord) is not { } room) return [];
        var matter = persons is null ? MatterOf(finding, room, isRecord) : new(persons, [], RecipientOf(finding), room.Position);
        if (Deed.Of(finding, room, isRecord ? Record : Notice, matter) is not { } deed) return [];
        var title = deed.Call.Expression is AwaitExpressionSyntax await ? await.Expression : deed.Call.Expression;
        return [new((isRecord ? "Keep a record" : "Tell the customer") + $" with '{title}'", isRecord ? "Record" : "Notify", () => deed.Apply(finding, room))];
    }

    /// <summary>
    /// Where the method that is given the data sends it, and records some of what it sends: the place where it sends this, and the persons as it
    /// knows them.
    /// </summary>
    private static (Finding Inner, IReadOnlyList<ExpressionSyntax> Persons)? Within(Finding finding)
    {
        if (finding.Node.FirstAncestorOrSelf<ArgumentSyntax>() is not { Parent.Parent: InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } call } || !Deed.IsHalfDone(finding, call, Record)) return null;
        if (finding.Model.GetSymbolInfo(call).Symbol is not IMethodSymbol method || method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } body) return null;
        if (finding.Steps.LastOrDefault() is not { } sent || !body.Span.Contains(sent.Span)) return null;
        var persons = Persons.All(finding).SelectMany(p => arguments.Where(a => SyntaxFactory.AreEquivalent(a.Expression, p))).Select(a => LogCalls.CalleeOf(finding.Model, a.Expression)?.Parameter).OfType<IParameterSymbol>()
            .Where(p => !body.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(a => a.Left.ToString() == p.Name))
            .Select(p => (ExpressionSyntax?)body.DescendantNodes().OfType<IdentifierNameSyntax>().FirstOrDefault(n => SymbolEqualityComparer.Default.Equals(finding.Model.GetSymbolInfo(n).Symbol, p))).OfType<ExpressionSyntax>().ToList();
        return (finding.At(sent), persons);
    }

    private static string RecipientOf(Finding finding) => finding.Property(DiagnosticProperties.Channel)?.ToLowerInvariant() ?? "";

    private static Matter MatterOf(Finding finding, Room room, bool isRecord)
    {
        if (finding.Place is MethodDeclarationSyntax method)
            return new([], finding.Model.GetDeclaredSymbol(method)!.Parameters.Select(static p => (p, (ExpressionSyntax)SyntaxFactory.IdentifierName(p.Name))).ToList(), WordOf(method.Identifier.ValueText), room.Position);
        if (isRecord) return new(Persons.All(finding).ToList(), [], RecipientOf(finding), room.Position);
        if (finding.Node is not InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } call) return new([], [], "", room.Position);
        var given = arguments.Select(a => (LogCalls.CalleeOf(finding.Model, a.Expression)?.Parameter!, a.Expression)).Where(static g => g.Item1 is not null && g.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax or LiteralExpressionSyntax).ToList();
        return new([], given, WordOf(finding.Model.GetSymbolInfo(call).Symbol?.Name ?? ""), room.Position);
    }

    /// <summary>What a method of this name changes.</summary>
    private static string WordOf(string method) => new[] { "password", "address", "email", "phone", "pin", "name" }.FirstOrDefault(w => method.IndexOf(w, StringComparison.OrdinalIgnoreCase) >= 0) ?? "account";
}
