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
        if (Room.Of(finding, isFirst: isRecord) is not { } room || Deed.Of(finding, room, isRecord ? Record : Notice, MatterOf(finding, room, isRecord)) is not { } deed) return [];
        var title = deed.Call.Expression is AwaitExpressionSyntax await ? await.Expression : deed.Call.Expression;
        return [new((isRecord ? "Keep a record" : "Tell the customer") + $" with '{title}'", isRecord ? "Record" : "Notify", () => deed.Apply(finding, room))];
    }

    private static Matter MatterOf(Finding finding, Room room, bool isRecord)
    {
        if (finding.Place is MethodDeclarationSyntax method)
            return new([], finding.Model.GetDeclaredSymbol(method)!.Parameters.Select(static p => (p, (ExpressionSyntax)SyntaxFactory.IdentifierName(p.Name))).ToList(), WordOf(method.Identifier.ValueText), room.Position);
        if (isRecord) return new(Persons.All(finding).ToList(), [], finding.Property(DiagnosticProperties.Channel)?.ToLowerInvariant() ?? "", room.Position);
        if (finding.Node is not InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } call) return new([], [], "", room.Position);
        var given = arguments.Select(a => (LogCalls.CalleeOf(finding.Model, a.Expression)?.Parameter!, a.Expression)).Where(static g => g.Item1 is not null && g.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax or LiteralExpressionSyntax).ToList();
        return new([], given, WordOf(finding.Model.GetSymbolInfo(call).Symbol?.Name ?? ""), room.Position);
    }

    /// <summary>What a method of this name changes.</summary>
    private static string WordOf(string method) => new[] { "password", "address", "email", "phone", "pin", "name" }.FirstOrDefault(w => method.IndexOf(w, StringComparison.OrdinalIgnoreCase) >= 0) ?? "account";
}
