using System;

namespace PrivacyAnalyzers;

/// <summary>Carries the purpose that a check is about (clause P18).</summary>
/// <remarks>On a parameter: its value is the purpose. On an enum member: the member stands for the purpose.</remarks>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = false)]
public sealed class PurposeAttribute : Attribute
{
    /// <summary>Without a name: the enum member's own name, or the parameter's value, is the purpose.</summary>
    public PurposeAttribute()
    {
    }

    /// <param name="name">The purpose that the enum member stands for.</param>
    public PurposeAttribute(string name)
    {
        Name = name;
    }

    /// <summary>The purpose that the enum member stands for.</summary>
    public string? Name { get; }
}
