using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Transport;

/// <summary>What is kept is a hash of the credential, else a cipher, by what the project has for that.</summary>
internal static class StoredCredential
{
    public static Proposal? Protect(Finding finding)
    {
        // Where a command carries it, it is protected where it is read.
        var value = Expressions.IsString(finding.Model.GetTypeInfo(finding.Node).Type) ? finding.Node : finding.Source;
        if (value is null || value.Parent is not (ArgumentSyntax or AssignmentExpressionSyntax or AnonymousObjectMemberDeclaratorSyntax { NameEquals: not null } or EqualsValueClauseSyntax) || Protectors.IsProtected(finding, value)) return null;
        if (value.Parent is AssignmentExpressionSyntax assignment && assignment.Right != value || Protectors.Find(finding, value) is not { } protector) return null;
        return new($"Protect it with '{protector.Name}'", "Protect", () => finding.Root.ReplaceNode(value, protector.Wrap(value.WithoutTrivia()).WithTriviaFrom(value)));
    }
}
