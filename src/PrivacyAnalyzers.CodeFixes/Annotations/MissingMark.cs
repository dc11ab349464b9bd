using System.Globalization;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.CodeFixes.Annotations;

/// <summary>A mark that a declaration lacks, as the diagnostic tells.</summary>
/// <param name="Attribute">The attribute's name without its ending: <c>Pii</c>, <c>Cpni</c>, <c>Sink</c>.</param>
/// <param name="Word">The category or channel; empty where there is none.</param>
internal sealed record MissingMark(ISymbol Member, string Attribute, string Word)
{
    public static MissingMark? Of(Diagnostic diagnostic, Compilation compilation)
    {
        if (Property(DiagnosticProperties.Mark)?.Split(':') is not { Length: 2 } parts || Property(DiagnosticProperties.Member) is not { } id) return null;

        // Of a name that stands in several projects, this one's is meant.
        var member = DocumentationCommentId.GetSymbolsForDeclarationId(id, compilation).FirstOrDefault(s => SymbolEqualityComparer.Default.Equals(s.ContainingAssembly, compilation.Assembly));
        if (member is null || Property(DiagnosticProperties.Parameter) is not { } position) return member is null ? null : new(member, parts[0], parts[1]);
        return int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && member is IMethodSymbol { Parameters: var parameters } && index < parameters.Length ? new(parameters[index], parts[0], parts[1]) : null;

        string? Property(string name) => diagnostic.Properties.TryGetValue(name, out var value) ? value : null;
    }

    /// <summary>One mark an attribute and member: where data of several kinds flows into one member, the strictest names it.</summary>
    /// <param name="vocabulary">The categories of the policy that the project is judged by.</param>
    public static IEnumerable<MissingMark> Once(IEnumerable<MissingMark> marks, Vocabulary vocabulary) =>
        marks.GroupBy(static m => (m.Attribute, m.Member), (_, same) => same.OrderByDescending(m => m.StrictnessIn(vocabulary)).ThenBy(static m => m.Word, StringComparer.Ordinal).First(), new ByMember());

    private int StrictnessIn(Vocabulary vocabulary) => Enum.TryParse<DataKind>(Attribute, out var kind) && vocabulary.TryGetCategory(kind, Word, out var category) ? category.Strictness : 0;

    private sealed class ByMember : IEqualityComparer<(string Attribute, ISymbol Member)>
    {
        public bool Equals((string Attribute, ISymbol Member) x, (string Attribute, ISymbol Member) y) => x.Attribute == y.Attribute && SymbolEqualityComparer.Default.Equals(x.Member, y.Member);

        public int GetHashCode((string Attribute, ISymbol Member) pair) => SymbolEqualityComparer.Default.GetHashCode(pair.Member);
    }
}
