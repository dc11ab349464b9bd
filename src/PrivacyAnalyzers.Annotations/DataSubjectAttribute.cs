using System;

namespace PrivacyAnalyzers;

/// <summary>Identifies the person that a check or a record is about.</summary>
/// <remarks>Without it: the receiver of a property check, the first argument of a method check.</remarks>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false)]
public sealed class DataSubjectAttribute : Attribute
{
}
