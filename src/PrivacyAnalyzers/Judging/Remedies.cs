using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Judging;

/// <summary>The words by which messages say what is missing, and what the code has in its place.</summary>
internal static class Remedies
{
    /// <param name="missing">What to do where no check comes near.</param>
    public static string Of(Finding finding, string missing) => finding.Missing is not { } requirement ? missing : finding.Guard switch
    {
        GuardState.Unused => $"{Words(requirement)} is asked, but the answer is not used",
        GuardState.Inverted when requirement.Kind == RequirementKind.NoObjection => $"it leaves where the person objects to {requirement.Name}",
        GuardState.Inverted => $"it leaves where the answer on {Words(requirement)} was no",
        GuardState.Outdated => $"{Words(requirement)} was checked before the answer, or the person, was replaced",
        GuardState.OtherPerson => $"{Words(requirement)} was checked of another person",
        GuardState.OtherPurpose => $"what was checked is {finding.OtherPurpose}, needed is {Words(requirement)}",
        GuardState.NoObjection => $"that nobody objected is not enough, needed is {Words(requirement)}",
        _ => missing,
    };

    /// <summary>The check for one requirement, as an instruction.</summary>
    public static string CheckFirst(Finding finding) => finding.Missing is { } requirement ? $"check {Words(requirement)} first" : "the policy does not allow it";

    private static string Words(Requirement requirement) => requirement.Kind switch
    {
        RequirementKind.Consent => $"the person's consent for {requirement.Name}",
        RequirementKind.NoObjection => $"that the person does not object to {requirement.Name}",
        _ => requirement.Name,
    };
}
