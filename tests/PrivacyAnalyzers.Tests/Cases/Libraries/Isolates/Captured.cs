//# ids: PRIV2001, PRIV2003
// Primary constructor parameters, printed and whole.
using Microsoft.Extensions.Logging;
namespace Cases.Isolates_Captured;
using PrivacyAnalyzers;
public class Person { public int Id { get; set; } [Pii] public string Mail { get; set; } = ""; }
public class Shown { [Pii] public string Mail { get; set; } = ""; public override string ToString() => Mail; }
public record Rec(int Id, [property: Pii] string Mail);
public class A(Person person, Rec rec, Shown shown, List<Rec> list, ILogger log)
{
    private readonly Person _person = person;
    public void BadAt() => log.LogInformation("{@P}", person); //! PRIV2003
    public void BadAtCopied() => log.LogInformation("{@P}", _person); //! PRIV2003
    public void BadRecord() => log.LogInformation("{P}", rec); //! PRIV2003
    public void BadRecordText() => log.LogInformation($"x {rec}"); //! PRIV2001 | PRIV2003
    public void BadShown() => log.LogInformation("{P}", shown); //! PRIV2003
    public void BadMember() => log.LogInformation("{P}", person.Mail); //! PRIV2001
    public void BadElement() => log.LogInformation("{P}", list[0]); //! PRIV2003
    public void BadElementMail() => log.LogInformation("{P}", list[0].Mail); //! PRIV2001
    public void OkPlain() => log.LogInformation("{P}", person);
    public void OkId() => log.LogInformation("{P}", rec.Id);
}
