using System;
using Microsoft.Extensions.Compliance.Classification;

namespace PrivacyAnalyzers;

/// <summary>Customer proprietary network information: what a carrier learns of customers by serving them (47 U.S.C. 222(h)(1), clause F1).</summary>
/// <remarks>
/// A name, number or address as a directory lists it is no CPNI, and neither is an aggregate. Clauses P3 and F1 to F15 say what may be done with it.
/// On a class, record, struct or interface it marks every value of the type; on a method it is written <c>[return: Cpni]</c>. PRIV1003 reports
/// a mark that has no effect where it stands, PRIV1004 marks that conflict, and PRIV1007 a category that the policy does not know.
/// The mark is a <see cref="DataClassificationAttribute"/> of the taxonomy <c>PrivacyAnalyzers</c> with the value <c>Cpni</c>: the logging generator
/// of Microsoft.Extensions.Telemetry redacts by it at run time.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.Method
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.GenericParameter,
    AllowMultiple = false)]
public sealed class CpniAttribute : DataClassificationAttribute
{
    /// <summary>Marks data without naming its category.</summary>
    public CpniAttribute()
        : this("")
    {
    }

    /// <summary>Marks data of a category.</summary>
    /// <param name="category">A constant of <see cref="CpniCategory"/>, or another category that the policy file declares.</param>
    public CpniAttribute(string category)
        : base(new DataClassification("PrivacyAnalyzers", "Cpni"))
    {
        // The classification leaves the category out: the generator makes its own instance, without arguments, and would never see it.
        Category = category;
    }

    /// <summary>The category; empty where the mark names none.</summary>
    public string Category { get; }
}
