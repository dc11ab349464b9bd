using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Transport;

/// <summary>PRIV5002: switch the client's encryption on. A raw socket has no switch.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class EncryptionOffFix() : PrivacyFix("PRIV5002")
{
    private const string Switch = "EnableSsl";

    /// <summary>Ports on which the connection is encrypted from its first byte; on others the client asks for it (RFC 8314).</summary>
    private static readonly int[] s_encryptedPorts = [465, 993, 995];

    internal override IEnumerable<Proposal> Propose(Finding finding)
    {
        if (finding.Cause?.FirstAncestorOrSelf<ExpressionSyntax>() is { } cause)
        {
            if (cause is AssignmentExpressionSyntax assignment) cause = assignment.Right;
            if (cause is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression })
                yield return new("Switch encryption on", "On", () => finding.Root.ReplaceNode(cause, SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression).WithTriviaFrom(cause)));
            else if (ConnectionText.In(cause, finding.Model) is { } text && ConnectionText.Encrypted(text) is { } encrypted)
                yield return new("Switch encryption on", "On", () => finding.Root.ReplaceNode(text, encrypted));
            else if (cause is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "None" } option && finding.Model.GetTypeInfo(option).Type?.Name == "SecureSocketOptions")
                yield return IsEncryptedPort(finding, option) ? Option("Use TLS from the start", "SslOnConnect") : Option("Use STARTTLS", "StartTls");
            if (cause is not (ObjectCreationExpressionSyntax or ImplicitObjectCreationExpressionSyntax or InvocationExpressionSyntax) || ConnectionText.In(cause, finding.Model) is not null) yield break;

            Proposal Option(string title, string name) => new(title, "On", () => finding.Root.ReplaceNode(cause, ((MemberAccessExpressionSyntax)cause).WithName(SyntaxFactory.IdentifierName(name)).WithTriviaFrom(cause)));
        }

        if (SwitchedOff(finding) is { } off)
        {
            yield return new("Switch encryption on", "On", () => finding.Root.ReplaceNode(off, SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression).WithTriviaFrom(off)));
            yield break;
        }

        if (ClientOf(finding) is not { } client) yield break;
        if (client.Initializer?.Value is BaseObjectCreationExpressionSyntax creation)
            yield return new("Switch encryption on", "On", () => finding.Root.ReplaceNode(creation, Initializers.With(creation, [Switch + " = true"])));
        else if (client.Parent?.Parent is LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1, Parent: BlockSyntax block } declaration)
            yield return new("Switch encryption on", "On", () => finding.Root.ReplaceNode(block, block.WithStatements(block.Statements.Insert(block.Statements.IndexOf(declaration) + 1, SwitchOn(client, declaration)))));
    }

    private static bool IsEncryptedPort(Finding finding, ExpressionSyntax option) =>
        option.Parent?.Parent is ArgumentListSyntax list && list.Arguments.Any(a => finding.Model.GetConstantValue(a.Expression) is { Value: int port } && s_encryptedPorts.Contains(port));

    /// <summary>The local that holds the client with the switch: the one that sends, else the only one that the method makes.</summary>
    private static VariableDeclaratorSyntax? ClientOf(Finding finding)
    {
        var receiver = finding.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.Expression is MemberAccessExpressionSyntax { Expression: { } sender } && HasSwitch(finding, sender) ? sender : null;
        if (receiver is not null)
        {
            var symbol = finding.Model.GetSymbolInfo(receiver).Symbol;
            var declaration = symbol is ILocalSymbol or IFieldSymbol ? symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() : null;
            return declaration is VariableDeclaratorSyntax { Initializer: not null } declared && declared.SyntaxTree == finding.Root.SyntaxTree ? declared : null;
        }

        var body = finding.Node.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        var clients = body?.DescendantNodes().OfType<VariableDeclaratorSyntax>().Where(v => v.Initializer is { } made && HasSwitch(finding, made.Value)).ToList();
        return clients is { Count: 1 } && !body!.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(static a => a.Name.Identifier.ValueText == Switch) ? clients[0] : null;
    }

    /// <summary>The one place in the method where a client is switched off.</summary>
    private static LiteralExpressionSyntax? SwitchedOff(Finding finding)
    {
        var off = finding.Node.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(static a => a.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: Switch }).Select(static a => a.Right).ToList();
        return off is { Count: 1 } && off[0] is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression } literal ? literal : null;
    }

    private static bool HasSwitch(Finding finding, ExpressionSyntax client)
    {
        for (var type = finding.Model.GetTypeInfo(client).Type; type is not null; type = type.BaseType)
            if (type.GetMembers(Switch).Length > 0) return true;
        return false;
    }

    private static StatementSyntax SwitchOn(VariableDeclaratorSyntax client, LocalDeclarationStatementSyntax declaration) =>
        SyntaxFactory.ParseStatement($"{client.Identifier.Text}.{Switch} = true;").WithLeadingTrivia(Layout.Blanks(Layout.BeginsLine(declaration) ? Layout.IndentOf(declaration) : ""))
            .WithTrailingTrivia(Layout.BeginsLine(declaration) ? Layout.NewLine(declaration) : SyntaxFactory.Space);
}
