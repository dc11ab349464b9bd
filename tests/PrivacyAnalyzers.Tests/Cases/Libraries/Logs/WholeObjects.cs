//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV5004
// Objects in placeholders: '@' shows members, a class without ToString its name, records and overrides their text.
using Microsoft.Extensions.Logging;
namespace Cases.Logs_WholeObjects;
using PrivacyAnalyzers;

public class Plain { public int Id { get; set; } [Pii] public string Mail { get; set; } = ""; }
public class Shown { public int Id { get; set; } [Pii] public string Mail { get; set; } = ""; public override string ToString() => $"{Id} {Mail}"; }
public class Hidden { public int Id { get; set; } [Pii] public string Mail { get; set; } = ""; public override string ToString() => $"#{Id}"; }
public record Person(int Id, [property: Pii] string Mail);
public record struct Point(int X, [property: Pii] string Who);
public record Quiet(int Id, [property: Pii] string Mail) { public override string ToString() => $"#{Id}"; }
public class Clear { public int Id { get; set; } public string Team { get; set; } = ""; }
public class Outer { public int Id { get; set; } public Plain Inner { get; set; } = new(); }
public record Letter(int Id, Person To);

public class Service(ILogger<Service> log)
{
    public void BadAt(Plain p) => log.LogInformation("{@P}", p); //! PRIV2003
    public void BadAtSecond(Plain p) => log.LogInformation("{Id} {@P}", p.Id, p); //! PRIV2003
    public void BadShown(Shown p) => log.LogInformation("{P}", p); //! PRIV2003
    public void BadShownText(Shown p) => log.LogInformation($"got {p}"); //! PRIV2003 | PRIV2001
    public void BadShownToString(Shown p) => log.LogInformation(p.ToString()); //! PRIV2001 | PRIV2003
    public void BadRecord(Person p) => log.LogInformation("{P}", p); //! PRIV2003
    public void BadRecordStruct(Point p) => log.LogInformation("{P}", p); //! PRIV2003
    public void BadRecordText(Person p) => log.LogInformation($"got {p}"); //! PRIV2003 | PRIV2001
    public void BadNested(Letter l) => log.LogInformation("{L}", l); //! PRIV2003
    public void BadOuter(Outer o) => log.LogInformation("{@O}", o); //! PRIV2003
    public void BadAtQuiet(Quiet q) => log.LogInformation("{@Q}", q); //! PRIV2003
    public void BadList(List<Person> all) => log.LogInformation("{All}", all); //! PRIV2003
    public void BadAtList(List<Plain> all) => log.LogInformation("{@All}", all); //! PRIV2003
    public void BadAnonymous(Plain p) => log.LogInformation("{P}", new { p.Id, p.Mail }); //! PRIV2001 | PRIV2003
    public void BadTuple(Plain p) => log.LogInformation("{P}", (p.Id, p.Mail)); //! PRIV2001 | PRIV2003

    public void OkPlain(Plain p) => log.LogInformation("{P}", p);
    public void OkPlainText(Plain p) => log.LogInformation($"got {p}");
    public void OkHidden(Hidden p) => log.LogInformation("{P}", p);
    public void OkQuiet(Quiet p) => log.LogInformation("{P}", p);
    public void OkAtClear(Clear p) => log.LogInformation("{@P}", p);
    public void OkOuter(Outer o) => log.LogInformation("{O}", o);
    public void OkOtherAt(Plain p, Clear c) => log.LogInformation("{P} {@C}", p, c);
    public void OkId(Person p) => log.LogInformation("{P}", p.Id);
    public void OkAnonymous(Plain p) => log.LogInformation("{@P}", new { p.Id, HasMail = p.Mail != "" });
    public void OkListOfPlain(List<Plain> all) => log.LogInformation("{Count} {All}", all.Count, all);
}
