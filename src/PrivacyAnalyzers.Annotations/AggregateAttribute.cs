using System;

namespace PrivacyAnalyzers;

/// <summary>Collective data that is linked to nobody; the policy lets it go anywhere (clauses P16, P17).</summary>
/// <remarks>
/// Personal data that flows into what is so marked is PRIV7001, a group of it keyed by personal data PRIV7002.
/// It needs no redaction, so the mark is no data classification.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.Method
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.GenericParameter,
    AllowMultiple = false)]
public sealed class AggregateAttribute : Attribute
{
}
