using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules.Annotations;

namespace PrivacyAnalyzers.Judging;

/// <summary>Finds marks whose word neither the library nor the policy knows.</summary>
internal sealed class MarkWords(PrivacyPolicy policy)
{
    private readonly Vocabulary _vocabulary = policy.Vocabulary;

    private static readonly string[] s_duties = ["DisclosureRecord", "AccountChangeNotice", "Unsubscribe"];

    public void Examine(MarkUse use, Action<Verdict> report)
    {
        if (use.Word is not { } word || KnownBy(use) is not var (what, known) || known.Contains(word, StringComparer.Ordinal)) return;

        // The purpose that an enum member carries is often written as the member is.
        if (use.Name == "Purpose" && known.Contains(word, StringComparer.OrdinalIgnoreCase)) return;
        var suggestion = Vocabulary.Suggest(word, known);
        var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Suggestion, suggestion);
        report(Verdict.Of(UnknownWordRule.Descriptor, use.WordAt.GetLocation(), properties, what, word, suggestion is null ? Advice(use, what, word, known) : $"did you mean '{suggestion}'?"));
    }

    /// <summary>How a word becomes one of the policy's; who has a policy that is not in force, since it lies elsewhere, learns of it here.</summary>
    private string Advice(MarkUse use, string what, string word, IEnumerable<string> known)
    {
        if (what is "protection" or "duty") return "there are " + string.Join(", ", known);
        var statement = what.ToUpperInvariant() + (what == "category" ? $" {use.Name} {word}" : " " + word);
        return ReferenceEquals(policy, BuiltIn.DefaultPolicy) ? $"the policy that ships is in force and does not have it; declare it in a .privacy file beside the project: {statement}" : $"declare it in the policy: {statement}";
    }

    private (string What, IEnumerable<string> Known)? KnownBy(MarkUse use) => use.Name switch
    {
        "Pii" => ("category", CategoriesOf(DataKind.Pii)),
        "Cpni" => ("category", CategoriesOf(DataKind.Cpni)),
        "Sink" => ("channel", _vocabulary.Channels),
        "Sanitizer" => ("protection", Enum.GetNames(typeof(Protections)).Where(static n => n != nameof(Protections.None))),
        "ConsentCheck" or "OptOutCheck" or "ConsentGuard" or "RequiresConsent" or "Purpose" => ("purpose", _vocabulary.Purposes),
        "ConditionCheck" => ("condition", _vocabulary.Conditions),
        "Fulfils" => ("duty", s_duties),
        _ => null,
    };

    private IEnumerable<string> CategoriesOf(DataKind kind) => _vocabulary.Categories.Where(c => c.Kind == kind).Select(static c => c.Name);
}
