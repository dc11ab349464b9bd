using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Transport;

/// <summary>PRIV5004 in a store: what is kept is a hash of the credential, else a cipher, by what the project has for that.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class StoredCredentialFix() : PrivacyFix("PRIV5004")
{
    internal override IEnumerable<Proposal> Propose(Finding finding)
    {
        if (finding.Property(DiagnosticProperties.Channel) != "Store") yield break;

        // Where a command carries it, it is protected where it is read: the one read that leads there.
        var value = Expressions.IsString(finding.Model.GetTypeInfo(finding.Node).Type) ? finding.Node : finding.Source;
        if (value is null || value.Parent is not (ArgumentSyntax or AssignmentExpressionSyntax or AnonymousObjectMemberDeclaratorSyntax { NameEquals: not null } or EqualsValueClauseSyntax) || Protectors.IsProtected(finding, value)) yield break;
        if (value.Parent is AssignmentExpressionSyntax assignment && assignment.Right != value || Protectors.Find(finding, value) is not { } protector) yield break;
        yield return new($"Protect it with '{protector.Name}'", "Protect", () => finding.Root.ReplaceNode(value, protector.Wrap(value.WithoutTrivia()).WithTriviaFrom(value)));
    }
}
