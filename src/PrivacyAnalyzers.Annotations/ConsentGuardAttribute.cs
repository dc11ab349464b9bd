using System;

namespace PrivacyAnalyzers;

/// <summary>The method returns only where consent exists and throws otherwise (clause P4).</summary>
/// <remarks>
/// After the call the check counts as done for the person whom <see cref="DataSubjectAttribute"/> marks, else for the first argument. An
/// asynchronous guard counts once it was awaited.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ConsentGuardAttribute : Attribute
{
    /// <summary>Leaves it to the argument marked <see cref="PurposeAttribute"/>.</summary>
    public ConsentGuardAttribute()
    {
    }

    /// <param name="purpose">A constant of <see cref="PrivacyAnalyzers.Purpose"/>, or a purpose that the policy file declares.</param>
    public ConsentGuardAttribute(string purpose)
    {
        Purpose = purpose;
    }

    /// <summary>A constant of <see cref="PrivacyAnalyzers.Purpose"/>, or a purpose that the policy file declares.</summary>
    public string? Purpose { get; }
}
