//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV5004
// Sanitised members, copies, branches, loops, overloads.
using Microsoft.Extensions.Logging;
namespace Cases.Sanitizers_Interplay;
public class A(ILogger<A> log)
{
    public void OkObject(Customer c) { c.Email = Clean.Redact(c.Email); log.LogInformation("{E}", c.Email); }
    public void OkCopy(Customer c) { var copy = new Customer { Id = c.Id, Email = Clean.Hash(c.Email) }; log.LogInformation("{E}", copy.Email); }
    public void OkBranches(Customer c, bool hash) { var e = hash ? Clean.Hash(c.Email) : Clean.Redact(c.Email); log.LogInformation("{E}", e); }
    public void OkSwitch(Customer c) => log.LogInformation("{E}", c.Plan switch { "a" => Clean.Hash(c.Email), "b" => "none", _ => Clean.Redact(c.Name) });
    public void OkLoop(IEnumerable<Customer> all) { var list = new List<string>(); foreach (var c in all) list.Add(Clean.Redact(c.Name)); log.LogInformation("{L}", list); }
    public void OkDictionary(IEnumerable<Customer> all) { var map = all.ToDictionary(c => Clean.Hash(c.Email), c => c.Id); foreach (var p in map) log.LogInformation("{K} {V}", p.Key, p.Value); }
    public void OkTuple(Customer c) { var (id, mail) = (c.Id, Clean.Redact(c.Email)); log.LogInformation("{I} {M}", id, mail); }
    public void OkFormat(Customer c) => log.LogInformation($"{c.Id}: {Clean.Redact(c.Email),-20}");
    public void OkLocal(Customer c) { string Safe(string s) => Clean.Redact(s); log.LogInformation("{E}", Safe(c.Email)); }
    public void OkHelper(Customer c) => log.LogInformation("{E}", Describe(c));
    private static string Describe(Customer c) => $"{c.Id} <{Clean.Redact(c.Email)}>";
    public void OkNull(Customer? c) => log.LogInformation("{E}", c is null ? "none" : Clean.Redact(c.Email));
    public async Task OkAsync(Customer c) { var masked = await Task.Run(() => Clean.Redact(c.Email)); log.LogInformation("{E}", masked); }
    public void OkExtensionChain(Customer c) => log.LogInformation("{E}", Clean.Redact(c.Email.Trim().ToLowerInvariant()).PadLeft(20));
    public void BadObject(Customer c) { var masked = Clean.Redact(c.Email); log.LogInformation("{E}", c.Email); _ = masked; } //! PRIV2001
    public void BadBranches(Customer c, bool hash) { var e = c.Email; if (hash) e = Clean.Hash(e); log.LogInformation("{E}", e); } //! PRIV2001
    public void BadCombined(Customer c) => log.LogInformation("{E}", Clean.Redact(c.Email) + c.Phone); //! PRIV2001
    public void BadTuple(Customer c) { var (raw, mail) = (c.Name, Clean.Redact(c.Email)); log.LogInformation("{M} {R}", mail, raw); } //! PRIV2001
    public void BadHelper(Customer c) => log.LogInformation("{E}", DescribeAll(c)); //! PRIV2001
    private static string DescribeAll(Customer c) => $"{c.Name} <{Clean.Redact(c.Email)}>";
    public void BadDictionary(IEnumerable<Customer> all) { var map = all.ToDictionary(c => Clean.Hash(c.Email), c => c.Name); foreach (var p in map) log.LogInformation("{K} {V}", p.Key, p.Value); } //! PRIV2001
    public void BadAfter(Customer c) { var s = Clean.Redact(c.Email); s = c.Email; log.LogInformation("{S}", s); } //! PRIV2001
}
