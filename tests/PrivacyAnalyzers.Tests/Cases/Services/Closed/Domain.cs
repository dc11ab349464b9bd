// What the application tells.
using PrivacyAnalyzers;
namespace Telco;

public class Cdr
{
    public long Seq { get; set; }
    [DataSubject] public Guid SubscriberKey { get; set; }
    [Cpni(CpniCategory.CallDetail)] public string Callee { get; set; } = "";
    [Cpni(CpniCategory.CallDetail)] public int Seconds { get; set; }
}

public interface ICdrs
{
    Task<List<Cdr>> OfAsync(Guid key);
}
