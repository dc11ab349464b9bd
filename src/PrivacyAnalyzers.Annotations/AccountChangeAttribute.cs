using System;

namespace PrivacyAnalyzers;

/// <summary>Changes a password, an address of record or an online account, which the customer has to be told (clause F11).</summary>
/// <remarks>Callers notify where the method has no body in reach.</remarks>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false)]
public sealed class AccountChangeAttribute : Attribute
{
}
