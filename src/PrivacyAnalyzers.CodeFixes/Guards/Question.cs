using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.CodeFixes.Guards;

/// <summary>What a check asks, and the answer to it that lets data out.</summary>
/// <param name="Name">The purpose or condition.</param>
/// <param name="Granting">The answer: of an objection it is no.</param>
internal readonly record struct Question(FactKind Asks, string Name, bool Granting)
{
    /// <summary>The questions that settle a condition of the policy, the one that it names first. Who consents does not object.</summary>
    public static IEnumerable<Question> For(Requirement requirement) => requirement.Kind switch
    {
        RequirementKind.Consent => [new(FactKind.Consent, requirement.Name, true)],
        RequirementKind.NoObjection => [new(FactKind.Objection, requirement.Name, false), new(FactKind.Consent, requirement.Name, true)],
        _ => [new(FactKind.Condition, requirement.Name, true)],
    };

    /// <summary>The policy's alternatives, each with those of its conditions that are not met.</summary>
    public static IEnumerable<IReadOnlyList<Requirement>> WaysOf(Finding finding) =>
        (finding.Property(DiagnosticProperties.Ways) ?? "").Split('|').Select(static way => way.Split('&').Select(Parse).OfType<Requirement>().ToList()).Where(static way => way.Count > 0);

    public static Requirement? Parse(string word)
    {
        var colon = word.IndexOf(':');
        return colon > 0 && Enum.TryParse<RequirementKind>(word.Substring(0, colon), out var kind) ? new(kind, word.Substring(colon + 1)) : null;
    }

    /// <summary>True for a member that asks this and nothing else; one to which an argument brings the purpose asks whatever it is given.</summary>
    public bool IsAskedBy(SmallSet<CheckMark> checks)
    {
        foreach (var check in checks)
            if (check.WhenTrue == Asks && check.Name == Name) return true;
        return false;
    }

    public bool MayBeAskedBy(SmallSet<CheckMark> checks)
    {
        foreach (var check in checks)
            if (check.WhenTrue == Asks && (check.Name is null || check.Name == Name)) return true;
        return false;
    }
}
