using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Judging;

/// <summary>The channels that the policy opens to some data under a condition; only there may a private method leave the check to its callers.</summary>
internal sealed class Conditionals(PrivacyPolicy policy)
{
    public bool Contains(string channel) =>
        policy.Vocabulary.IsPurpose(channel) || policy.Vocabulary.Categories.Any(c => policy.Decide(c, channel).Effect == PolicyEffect.AllowIf);
}
