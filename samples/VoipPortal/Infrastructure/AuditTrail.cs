using PrivacyAnalyzers;

namespace VoipPortal.Infrastructure;

/// <summary>What the staff did. Other programs of ours write here, too.</summary>
public class AuditTrail(ILogger<AuditTrail> log)
{
    public void Changed(int customerId, string what) => log.LogInformation("Customer {CustomerId}: {What}", customerId, what);

    /// <summary>A remark of the desk; whoever passes one here is told that it is logged.</summary>
    public void Remark(int customerId, [Sink(Channel.Log)] string remark) => log.LogInformation("Customer {CustomerId}: {Remark}", customerId, remark);
}
