using System;

namespace PrivacyAnalyzers;

/// <summary>The result, or the out parameter, is protected.</summary>
/// <remarks>
/// On a method it is about the result, on an <c>out</c> parameter about what is stored there. Which protection suffices on which channel is for
/// the policy to say: in logs a hash does, in an aggregate it does not (clauses P11, P17, P27). PRIV9006 reports a sanitizer that gives back its
/// input, PRIV1007 an unknown protection.
/// </remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Constructor, AllowMultiple = false)]
public sealed class SanitizerAttribute : Attribute
{
    /// <param name="protection">A constant of <see cref="PrivacyAnalyzers.Protection"/>.</param>
    public SanitizerAttribute(string protection)
    {
        Protection = protection;
    }

    /// <summary>A constant of <see cref="PrivacyAnalyzers.Protection"/>.</summary>
    public string Protection { get; }
}
