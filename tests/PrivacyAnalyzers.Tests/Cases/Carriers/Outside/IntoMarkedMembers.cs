//# ids: PRIV2001, PRIV2003, PRIV3001, PRIV3003, PRIV3004
// What comes from a store, a wire or a keyboard is nothing by itself. In a marked member it is what the mark says; a constant there is nobody's.
using System.Data;
using System.Data.Common;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using PrivacyAnalyzers;
namespace Cases.IntoMarkedMembers;
public class Person
{
    [Pii(PiiCategory.Contact)] public string Mail { get; set; } = "";
    [Pii(PiiCategory.Identity)] public DateTime Born { get; set; }
    public string Plan { get; set; } = "";
    [ConsentCheck(Purpose.Marketing)] public bool News { get; set; }
}
public record Lead([property: Pii(PiiCategory.Contact)] string Mail, string Plan);

public class Rows
{
    public void Bad(DbDataReader row) { var p = new Person { Mail = row.GetString(0) }; Out.Log(p.Mail); } //! PRIV2001
    public void BadByName(DbDataReader row) { var p = new Person(); p.Mail = (string)row["mail"]; Out.Log(p.Mail); } //! PRIV2001
    public void BadRecord(IDataRecord row) { var p = new Lead(row.GetString(0), row.GetString(1)); Out.Log(p.Mail); } //! PRIV2001
    public void BadDate(DbDataReader row) { var p = new Person { Born = row.GetDateTime(1) }; Out.Log($"{p.Born:d}"); } //! PRIV2001
    public void BadTable(DataRow row) { var p = new Person { Mail = row["mail"] as string ?? "" }; Out.Log(p.Mail); } //! PRIV2001
    public void BadHelpers(DbDataReader row) { var p = Read(row); Out.Log(p.Mail); } //! PRIV2001
    public void BadHandedOn(DbDataReader row) => Note(row.GetString(0)); //! PRIV2001
    public void BadInLoop(DbDataReader row)
    {
        var all = new List<Person>();
        while (row.Read()) { var p = new Person { Mail = Text(row, 0), Plan = Text(row, 1) }; all.Add(p); }
        foreach (var p in all) { Out.Log(p.Plan); Out.Log(p.Mail); } //! PRIV2001
    }

    public void OkByItself(DbDataReader row) { var text = row.GetString(0); Out.Log(text); }
    public void OkOtherMember(DbDataReader row) { var p = Read(row); Out.Log(p.Plan); }
    public void OkConstant() { var p = new Person { Mail = "nobody" }; Out.Log(p.Mail); }
    public void OkErased(Person p) { p.Mail = $"{Guid.NewGuid():N}@erased.example"; Out.Log(p.Mail); }
    public void OkHandedOn() => Note("nobody");
    public void OkMasked(DbDataReader row) { var p = new Person { Mail = Mask.Hide(row.GetString(0)) }; Out.Log(p.Mail); }
    private static Person Read(DbDataReader row) { var p = new Person { Plan = Text(row, 1) }; p.Mail = Text(row, 0); return p; }
    private static string Text(DbDataReader row, int column) => row.IsDBNull(column) ? "" : row.GetString(column);
    private static void Note(string mail) { var p = new Person { Mail = mail }; Out.Log(p.Mail); }
}

public class Documents
{
    public void Bad(JsonElement e) { var p = new Person { Mail = e.GetProperty("mail").GetString() ?? "" }; Out.Log(p.Mail); } //! PRIV2001
    public void BadXml(XElement e) { var p = new Person { Mail = (string?)e.Attribute("mail") ?? "" }; Out.Log(p.Mail); } //! PRIV2001
    public void BadXmlValue(XElement e) { var p = new Person { Mail = e.Element("mail")!.Value.Trim() }; Out.Log(p.Mail); } //! PRIV2001
    public void BadLine() { var p = new Person { Mail = Console.ReadLine()! }; Out.Log(p.Mail); } //! PRIV2001
    public void BadCells(StreamReader file) { var cells = file.ReadLine()!.Split(';'); var p = new Person { Mail = cells[2] }; Out.Log(p.Mail); } //! PRIV2001
    public void Ok(JsonElement e) { var p = new Person { Plan = e.GetProperty("plan").GetString() ?? "" }; Out.Log(p.Plan); }
}

// A method that nobody calls is given what a request, a message or another program sends; of any other its callers know.
public class Handlers
{
    public void BadForm(string mail) { var p = new Person { Mail = mail }; Out.Log(p.Mail); } //! PRIV2001
    public void BadPassedOn(string mail) => Keep(mail); //! PRIV2001
    public void BadWhole(string mail) { var p = new Lead(mail, "free"); Out.Log($"{p}"); } //! PRIV2003
    public void BadLambda(IEndpointRouteBuilder app) => app.MapPost("/join", (string mail) => { var p = new Person { Mail = mail }; Out.Log(p.Mail); }); //! PRIV2001
    public void OkForm(string mail) { Out.Log(mail); }
    public void OkCalled() => Called("nobody");
    public void BadCalled(Person p) => Called(p.Mail); //! PRIV2001
    internal void Called(string mail) { var p = new Person { Mail = mail }; Out.Log(p.Mail); }
    private void Keep(string mail) { var p = new Person { Mail = mail }; Out.Log(p.Mail); }
}

// The answer that a row holds is the person's own; one that the code gives is not.
public class Answers(INews news)
{
    public void Ok(DbDataReader row) { var p = new Person { Mail = row.GetString(0), News = row.GetBoolean(1) }; if (p.News) news.Send(p.Mail, "x"); }
    public void OkNumber(DbDataReader row) { var p = new Person { Mail = row.GetString(0), News = row.GetInt32(1) == 1 }; if (p.News) news.Send(p.Mail, "x"); }
    public void BadUnasked(DbDataReader row) { var p = new Person { Mail = row.GetString(0), News = row.GetBoolean(1) }; news.Send(p.Mail, "x"); } //! PRIV3001
    public void BadGiven(DbDataReader row) { var p = new Person { Mail = row.GetString(0), News = true }; if (p.News) news.Send(p.Mail, "x"); } //! PRIV3001
}

public interface INews { [Sink(Channel.Marketing)] void Send(string to, string text); }
public static class Mask { [Sanitizer(Protection.Redacted)] public static string Hide(string text) => text[..1] + "***"; }
