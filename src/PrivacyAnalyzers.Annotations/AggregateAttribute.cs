using System;

namespace PrivacyAnalyzers;

/// <summary>Collective data that is linked to nobody; the policy lets it go anywhere (clauses P16, P17).</summary>
/// <remarks>It needs no redaction, so it is no data classification.</remarks>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.GenericParameter, AllowMultiple = false)]
public sealed class AggregateAttribute : Attribute
{
}
