namespace PrivacyAnalyzers.Policy;

/// <summary>How directly a rule follows from the words that it quotes.</summary>
public enum Directness
{
    /// <summary>The words say it.</summary>
    Stated,

    /// <summary>The words imply it.</summary>
    Implied,

    /// <summary>The authors of the policy file read it so.</summary>
    Reading,
}

/// <summary>The clause of the policy or regulation that a rule rests on.</summary>
/// <param name="Id">For example <c>P11</c>; several are separated by a blank, as in <c>P11 P27</c>.</param>
/// <param name="Words">A few quoted words.</param>
/// <param name="Directness">How directly the rule follows from the words.</param>
public sealed record Clause(string Id, string Words, Directness Directness)
{
    /// <summary>The ids one by one.</summary>
    public IReadOnlyList<string> Ids => Id.Split(' ');
}

/// <summary>One sentence of a policy.</summary>
/// <param name="Text">Without its clause, as in <c>DENY Pii TO Url</c>.</param>
/// <param name="Clause">What it rests on.</param>
/// <param name="Restricts">True where it forbids, demands, or allows on a condition.</param>
public sealed record PolicyStatement(string Text, Clause Clause, bool Restricts);

/// <summary>A clause that no rule enforces, and why.</summary>
/// <param name="IsPermission">True where the clause permits something; false where what it asks for cannot be seen in code.</param>
/// <param name="Id">The clause's id; several are separated by a blank.</param>
/// <param name="Words">A few quoted words.</param>
/// <param name="Reason">Why there is nothing to check.</param>
public sealed record PolicyNote(bool IsPermission, string Id, string Words, string Reason)
{
    /// <summary>The ids one by one.</summary>
    public IReadOnlyList<string> Ids => Id.Split(' ');
}

/// <summary>What kind of evidence in code a condition asks for.</summary>
public enum RequirementKind
{
    /// <summary>A <c>[ConsentCheck]</c> for the purpose came out true.</summary>
    Consent,

    /// <summary>A <c>[OptOutCheck]</c> for the purpose came out false, or consent was given.</summary>
    NoObjection,

    /// <summary>A <c>[ConditionCheck]</c> for the condition came out true.</summary>
    Condition,
}

/// <summary>One condition; <paramref name="Name"/> is a purpose for the consent kinds, else a condition.</summary>
public sealed record Requirement(RequirementKind Kind, string Name);

/// <summary>What the policy says of one category on one channel.</summary>
/// <param name="Effect">The verdict before looking at the code's checks.</param>
/// <param name="Alternatives">For <see cref="PolicyEffect.AllowIf"/>: any one of these grants, each a list of which all must hold.</param>
/// <param name="Protections">Any one of these makes the data fit for the channel, whatever the effect.</param>
/// <param name="Clause">The clause of the most specific rule that matched.</param>
public sealed record Decision(
    PolicyEffect Effect,
    IReadOnlyList<IReadOnlyList<Requirement>> Alternatives,
    Protections Protections,
    Clause Clause)
{
    /// <summary>True where no rule of the policy speaks of the data on the channel.</summary>
    public bool IsUnnamed { get; init; }
}

public enum PolicyEffect { Allow, AllowIf, Deny }

/// <summary>A mistake in a policy or model file, at its place. Lines and columns count from 0, as in the compiler's text.</summary>
public sealed record FileProblem(string Path, int Line, int Column, int Length, string Message);
