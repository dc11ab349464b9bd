//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV5004
// Records and lists of them in logs and consoles; nested; inherited; with ToString that redacts.
using Microsoft.Extensions.Logging;
namespace Cases.Logs_ListsAndRecords;
using PrivacyAnalyzers;

public record Base(int Id, [property: Pii] string Mail);
public record Derived(int Id, string Mail, string Team) : Base(Id, Mail);
public record Masked(int Id, [property: Pii] string Mail) { public override string ToString() => $"{Id} {Clean.Redact(Mail)}"; }
public record Printed(int Id, [property: Pii] string Mail) { protected virtual bool PrintMembers(System.Text.StringBuilder b) { b.Append(Id); return true; } }
public record Result<T>(bool Ok, T Value);
public readonly record struct Pair([property: Cpni(CpniCategory.CallDetail)] string To, int N);
public record WithField(int Id) { [Pii] public string Mail = ""; }
public record Private(int Id) { [Pii] private string Mail { get; } = "x"; public string Use() => Clean.Hash(Mail); }
public struct Plain { [Pii] public string Mail; public int Id; }

public class Service(ILogger<Service> log)
{
    public void Bad(Base b) => log.LogInformation("{B}", b); //! PRIV2003
    public void BadDerived(Derived d) => log.LogInformation("{D}", d); //! PRIV2003
    public void BadBaseRef(Derived d) { Base b = d; log.LogInformation("{D}", b); } //! PRIV2003
    public void BadGeneric(Result<Base> r) => log.LogInformation("{R}", r); //! PRIV2003
    public void BadGenericText(Customer c) => log.LogInformation("{R}", new Result<string>(true, c.Email)); //! PRIV2001 | PRIV2003
    public void BadPair(Pair p) => log.LogInformation("{P}", p); //! PRIV2002 | PRIV2003
    public void BadField(WithField w) => log.LogInformation("{W}", w); //! PRIV2003
    public void BadArray(Base[] all) => log.LogInformation("{All}", string.Join<Base>(", ", all)); //! PRIV2001 | PRIV2003
    public void BadJoin(List<Base> all) => Console.WriteLine(string.Join(Environment.NewLine, all)); //! PRIV2001 | PRIV2003
    public void BadConsole(Base b) => Console.WriteLine(b); //! PRIV2003
    public void BadConsoleText(Base b) => Console.WriteLine($"Got {b}"); //! PRIV2001 | PRIV2003
    public void BadWith(Base b) => log.LogInformation("{B}", b with { Id = 3 }); //! PRIV2003
    public void BadNew(Customer c) => log.LogInformation("{B}", new Base(c.Id, c.Email)); //! PRIV2001 | PRIV2003
    public void BadTuple(Base b) => log.LogInformation("{B}", (1, b)); //! PRIV2001 | PRIV2003
    public void BadNullable(Base? b) => log.LogInformation("{B}", b?.ToString() ?? "none"); //! PRIV2001 | PRIV2003
    public void BadSerilog(Base b) => Serilog.Log.Information("{B}", b); //! PRIV2003
    public void BadNlog(Base b) => NLog.LogManager.GetCurrentClassLogger().Info(b); //! PRIV2003
    public void BadAtDictionary(Dictionary<int, Base> map) => Serilog.Log.Information("{@Map}", map); //! PRIV2003

    public void OkMasked(Masked m) => log.LogInformation("{M}", m);
    public void OkPrinted(Printed p) => log.LogInformation("{P}", p);
    public void OkPrivate(Private p) => log.LogInformation("{P}", p);
    public void OkStruct(Plain p) => log.LogInformation("{P}", p);
    public void OkResult(Result<int> r) => log.LogInformation("{R}", r);
    public void OkResultOk(Result<Base> r) => log.LogInformation("{R}", r.Ok);
    public void OkWith(Base b) => log.LogInformation("{B}", b with { Mail = "x" });
    public void OkCount(List<Base> all) => log.LogInformation("{N}", all.Count);
    public void OkNewRedacted(Customer c) => log.LogInformation("{B}", new Base(c.Id, Clean.Redact(c.Email)));
    public void OkPrivateUse(Private p) => log.LogInformation("{U}", p.Use());
    public void OkEquals(Base a, Base b) => log.LogInformation("{E}", a == b);
    public void OkTeam(Derived d) => log.LogInformation("{T}", d.Team);
}
