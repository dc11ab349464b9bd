using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Transport;

/// <summary>PRIV5001: the encrypted scheme of the same protocol.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CleartextAddressFix() : PrivacyFix("PRIV5001")
{
    /// <summary>Schemes whose encrypted twin is spoken by the same client; FTP's is switched on otherwise.</summary>
    private static readonly (string Clear, string Encrypted)[] Schemes = [("http://", "https://"), ("ws://", "wss://"), ("amqp://", "amqps://"), ("mqtt://", "mqtts://"), ("ldap://", "ldaps://"), ("redis://", "rediss://"), ("smtp://", "smtps://")];

    internal override IEnumerable<Proposal> Propose(Finding finding)
    {
        if (TextOf(finding) is not { } token) yield break;
        foreach (var (clear, encrypted) in Schemes)
        {
            var start = token.Text.IndexOf(clear, StringComparison.OrdinalIgnoreCase);
            if (start < 0 || start > 4) continue;
            yield return new($"Use '{encrypted}'", "Scheme", () => finding.Root.ReplaceToken(token, Replaced(token, start, clear, encrypted)));
            yield break;
        }
    }

    private static SyntaxToken Replaced(SyntaxToken token, int start, string clear, string encrypted)
    {
        var rest = token.Text.Substring(start + clear.Length);
        var host = rest.IndexOfAny(['/', '?', '#', '"', '{']);
        var authority = host < 0 ? rest : rest.Substring(0, host);
        if (clear is "http://" or "ws://" && authority.EndsWith(":80", StringComparison.Ordinal)) rest = authority.Substring(0, authority.Length - 3) + rest.Substring(authority.Length);
        var text = token.Text.Substring(0, start) + encrypted + rest;
        return token.IsKind(SyntaxKind.InterpolatedStringTextToken)
            ? SyntaxFactory.Token(token.LeadingTrivia, SyntaxKind.InterpolatedStringTextToken, text, text, token.TrailingTrivia)
            : SyntaxFactory.ParseToken(text).WithTriviaFrom(token);
    }

    /// <summary>The literal that begins the address: at the cause, in the constant that the cause names, or in the call itself.</summary>
    private static SyntaxToken? TextOf(Finding finding)
    {
        var place = finding.Cause ?? finding.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>();
        if (place is null) return null;
        if (place is ExpressionSyntax expression && finding.Model.GetSymbolInfo(expression).Symbol is IFieldSymbol or ILocalSymbol
            && finding.Model.GetSymbolInfo(expression).Symbol!.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value } && value.SyntaxTree == finding.Root.SyntaxTree)
            place = value;
        foreach (var token in place.DescendantTokens())
            if (token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken))
                if (Schemes.Any(s => token.ValueText.StartsWith(s.Clear, StringComparison.OrdinalIgnoreCase))) return token;
        return null;
    }
}
