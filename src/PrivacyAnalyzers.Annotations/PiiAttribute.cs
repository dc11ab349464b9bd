using System;
using Microsoft.Extensions.Compliance.Classification;

namespace PrivacyAnalyzers;

/// <summary>Personal data: whatever tells who somebody is or how to reach them.</summary>
/// <remarks>
/// What may happen to it is for the policy to say (clauses P4 to P29 of the default policy).
/// On a type it marks every value of the type. The mark derives from <see cref="DataClassificationAttribute"/> (taxonomy
/// <c>PrivacyAnalyzers</c>), so the logging generator of Microsoft.Extensions.Telemetry redacts what it marks at run time.
/// </remarks>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.GenericParameter, AllowMultiple = false)]
public sealed class PiiAttribute : DataClassificationAttribute
{
    /// <summary>Marks data without saying which category it belongs to.</summary>
    public PiiAttribute()
        : base(new DataClassification("PrivacyAnalyzers", "Pii"))
    {
        Category = "";
    }

    /// <summary>Marks data of a category.</summary>
    /// <param name="category">A constant of <see cref="PiiCategory"/>, or a category that the policy file declares; PRIV1007 reports others.</param>
    public PiiAttribute(string category)
        : base(new DataClassification("PrivacyAnalyzers", "Pii." + category))
    {
        Category = category;
    }

    /// <summary>The category; empty where the mark names none.</summary>
    public string Category { get; }
}
