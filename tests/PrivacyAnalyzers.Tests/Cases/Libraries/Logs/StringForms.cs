//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV5004
// Ways to make the text that is logged.
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
namespace Cases.Logs_StringForms;

public class Service(ILogger<Service> log)
{
    private const string Template = "Customer {Id} {Email}";

    public void BadConstTemplate(Customer c) => log.LogInformation(Template, c.Id, c.Email); //! PRIV2001
    public void BadFormat(Customer c) => log.LogInformation(string.Format("{0} {1}", c.Id, c.Email)); //! PRIV2001
    public void BadCreate(Customer c) => log.LogInformation(string.Create(CultureInfo.InvariantCulture, $"{c.Id} {c.Email}")); //! PRIV2001
    public void BadInvariant(Customer c) => log.LogInformation(FormattableString.Invariant($"{c.Id} {c.Email}")); //! PRIV2001
    public void BadBuilder(Customer c) => log.LogInformation(new StringBuilder().Append("x").AppendFormat("{0}", c.Email).AppendLine().ToString()); //! PRIV2001
    public void BadBuilderInterpolated(Customer c)
    {
        var b = new StringBuilder();
        b.Append($"{c.Id}: ").Append($"{c.Name}");
        log.LogInformation("{B}", b); //! PRIV2001
    }
    public void BadJson(Customer c) => log.LogInformation(JsonSerializer.Serialize(new { c.Id, c.Email })); //! PRIV2001 | PRIV2003
    public void BadUpper(Customer c) => log.LogInformation("{E}", c.Email.ToUpperInvariant().Trim().Replace("@", " at ")); //! PRIV2001
    public void BadSplit(Customer c) => log.LogInformation("{Domain}", c.Email.Split('@')[1]); //! PRIV2001
    public void BadBase64(Customer c) => log.LogInformation("{E}", Convert.ToBase64String(Encoding.UTF8.GetBytes(c.Email))); //! PRIV2001
    public void BadTernary(Customer c) => log.LogInformation("{E}", c.Id > 5 ? c.Email : "none"); //! PRIV2001
    public void BadCoalesce(Customer c) => log.LogInformation("{E}", c.Email ?? "none"); //! PRIV2001
    public void BadSwitch(Customer c) => log.LogInformation("{E}", c.Plan switch { "a" => c.Name, _ => c.Plan }); //! PRIV2001
    public void BadRaw(Customer c) => log.LogInformation($$"""{"email":"{{c.Email}}"}"""); //! PRIV2001

    public void OkFormat(Customer c) => log.LogInformation(string.Format("{0} {1}", c.Id, c.Plan));
    public void OkJson(Customer c) => log.LogInformation(JsonSerializer.Serialize(new { c.Id, c.Plan }));
    public void OkTernary(Customer c) => log.LogInformation("{E}", c.Email == "" ? "no" : "yes");
    public void OkSwitch(Customer c) => log.LogInformation("{E}", c.Email switch { "" => "none", { Length: > 20 } => "long", _ => "short" });
    public void OkParts(Customer c) => log.LogInformation("{N}", c.Email.Split('@').Length);
    public void OkBuilderLength(Customer c) { var b = new StringBuilder(c.Email); log.LogInformation("{N}", b.Length); }
    public void OkIndexOf(Customer c) => log.LogInformation("{B}", c.Email.EndsWith(".example", StringComparison.Ordinal));
}
