using System;
using Microsoft.Extensions.Compliance.Classification;

namespace PrivacyAnalyzers;

/// <summary>Personal data: what tells who somebody is, or how to reach them.</summary>
/// <remarks>
/// What may be done with it is for the policy to say; in the default policy clauses P4 to P29 do.
/// On a class, record, struct or interface it marks every value of the type; on a method it is written <c>[return: Pii]</c>. PRIV1003 reports
/// a mark that has no effect where it stands, PRIV1004 marks that conflict, and PRIV1007 a category that the policy does not know.
/// The mark is a <see cref="DataClassificationAttribute"/> of the taxonomy <c>PrivacyAnalyzers</c> with the value <c>Pii</c>: the logging generator
/// of Microsoft.Extensions.Telemetry redacts by it at run time.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.Method
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.GenericParameter,
    AllowMultiple = false)]
public sealed class PiiAttribute : DataClassificationAttribute
{
    /// <summary>Marks data without naming its category.</summary>
    public PiiAttribute()
        : this("")
    {
    }

    /// <summary>Marks data of a category.</summary>
    /// <param name="category">A constant of <see cref="PiiCategory"/>, or another category that the policy file declares.</param>
    public PiiAttribute(string category)
        : base(new DataClassification("PrivacyAnalyzers", "Pii"))
    {
        // The classification leaves the category out: the generator makes its own instance, without arguments, and would never see it.
        Category = category;
    }

    /// <summary>The category; empty where the mark names none.</summary>
    public string Category { get; }
}
