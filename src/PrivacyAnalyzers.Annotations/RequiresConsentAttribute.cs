using System;

namespace PrivacyAnalyzers;

/// <summary>The callers check consent; inside, the check counts as done (clause P4).</summary>
/// <remarks>A call that no check for the purpose governs is reported at the call, as a message without a check is (PRIV3001).</remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Constructor, AllowMultiple = true)]
public sealed class RequiresConsentAttribute : Attribute
{
    /// <param name="purpose">A constant of <see cref="PrivacyAnalyzers.Purpose"/>, or a purpose that the policy file declares.</param>
    public RequiresConsentAttribute(string purpose)
    {
        Purpose = purpose;
    }

    /// <summary>A constant of <see cref="PrivacyAnalyzers.Purpose"/>, or a purpose that the policy file declares.</summary>
    public string Purpose { get; }
}
