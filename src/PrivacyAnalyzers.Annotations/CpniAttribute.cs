using System;
using Microsoft.Extensions.Compliance.Classification;

namespace PrivacyAnalyzers;

/// <summary>Customer proprietary network information: what a carrier knows of a customer from providing the service (47 U.S.C. 222(h)(1), clause F1).</summary>
/// <remarks>
/// Directory names, numbers and addresses are not CPNI, and aggregates are not either.
/// On a type it marks every value of the type. The mark derives from <see cref="DataClassificationAttribute"/> (taxonomy
/// <c>PrivacyAnalyzers</c>), so the logging generator of Microsoft.Extensions.Telemetry redacts what it marks at run time.
/// </remarks>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.GenericParameter, AllowMultiple = false)]
public sealed class CpniAttribute : DataClassificationAttribute
{
    /// <summary>Marks data without saying which category it belongs to.</summary>
    public CpniAttribute()
        : base(new DataClassification("PrivacyAnalyzers", "Cpni"))
    {
        Category = "";
    }

    /// <summary>Marks data of a category.</summary>
    /// <param name="category">A constant of <see cref="CpniCategory"/>, or a category that the policy file declares; PRIV1007 reports others.</param>
    public CpniAttribute(string category)
        : base(new DataClassification("PrivacyAnalyzers", "Cpni." + category))
    {
        Category = category;
    }

    /// <summary>The category; empty where the mark names none.</summary>
    public string Category { get; }
}
