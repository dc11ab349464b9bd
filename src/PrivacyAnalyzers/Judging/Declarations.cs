using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Gate;

namespace PrivacyAnalyzers.Judging;

/// <summary>Looks at the declarations of a file, and at their marks.</summary>
internal sealed class Declarations(MarkWords words, MarkPlaces places, MarkConflicts conflicts, Lookalikes lookalikes)
{
    private static readonly HashSet<string> s_marks = new(
    [
        "Pii", "Cpni", "Aggregate", "Sink", "Sanitizer", "ConsentCheck", "OptOutCheck", "ConditionCheck", "ConsentGuard", "RequiresConsent", "Fulfils", "Purpose", "DataSubject", "AccountChange",
    ], StringComparer.Ordinal);

    public void Examine(SemanticModel model, CancellationToken cancellation, Action<Verdict> report)
    {
        var root = model.SyntaxTree.GetRoot(cancellation);
        var aliases = new Aliases(root);
        foreach (var member in MarkedNodes(root))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var list in ListsOf(member))
                foreach (var attribute in list.Attributes)
                    if (IsMark(aliases.NameOf(attribute.Name)) && MarkUse.Of(attribute, list, member, model, cancellation) is { } use)
                    {
                        words.Examine(use, report);
                        places.Examine(use, report);
                        conflicts.Examine(use, report);
                    }

            lookalikes.Examine(member, model, cancellation, report);
        }
    }

    private static IEnumerable<MemberDeclarationSyntax> MarkedNodes(SyntaxNode root) =>
        root.DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or BaseTypeDeclarationSyntax).OfType<MemberDeclarationSyntax>().Where(static n => n is not (BaseNamespaceDeclarationSyntax or GlobalStatementSyntax));

    private static IEnumerable<AttributeListSyntax> ListsOf(MemberDeclarationSyntax member)
    {
        foreach (var list in member.AttributeLists) yield return list;
        var parameters = member switch
        {
            BaseMethodDeclarationSyntax method => method.ParameterList,
            TypeDeclarationSyntax type => type.ParameterList,
            IndexerDeclarationSyntax indexer => indexer.ParameterList,
            _ => (BaseParameterListSyntax?)null,
        };
        foreach (var parameter in parameters?.Parameters ?? default)
            foreach (var list in parameter.AttributeLists) yield return list;
    }

    private static bool IsMark(string name) => s_marks.Contains(name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name);
}
