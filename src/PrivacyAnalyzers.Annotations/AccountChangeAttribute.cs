using System;

namespace PrivacyAnalyzers;

/// <summary>Changes a password, an address of record or an online account, which the customer has to be told (clause F11).</summary>
/// <remarks>
/// A body that is so marked, or that calls a marked method without a body here, notifies on every path that succeeds (PRIV6006), and asks
/// first who the caller is (PRIV5006, clause P29). The notice is a call of a method marked <c>[Fulfils(Duty.AccountChangeNotice)]</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false)]
public sealed class AccountChangeAttribute : Attribute
{
}
