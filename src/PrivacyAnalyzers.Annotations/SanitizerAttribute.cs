using System;

namespace PrivacyAnalyzers;

/// <summary>The result, or the out parameter, is protected.</summary>
/// <remarks>Which protection suffices on which channel is for the policy to say.</remarks>
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
