//# ids: PRIV2001, PRIV2003
// Parts that a library takes out of personal text stay personal.
using System.Net.Mail;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
namespace Cases.Isolates_RegexDerived;
public partial class A
{
    private static readonly Regex Domain = new("@(?<domain>.+)$");
    public void BadMatchValue(Customer c) => Out.Log(Domain.Match(c.Email).Value); //! PRIV2001
    public void BadGroup(Customer c) => Out.Log(Domain.Match(c.Email).Groups["domain"].Value); //! PRIV2001
    public void BadGroupIndex(Customer c) { var m = Regex.Match(c.Email, "@(.+)$"); if (m.Success) Out.Log(m.Groups[1].Value); } //! PRIV2001
    public void BadMatches(Customer c) { foreach (Match m in Regex.Matches(c.Phone, "[0-9]+")) Out.Log(m.Value); } //! PRIV2001
    public void BadReplace(Customer c) => Out.Log(Regex.Replace(c.Phone, "[^0-9]", "")); //! PRIV2001
    public void BadEvaluator(Customer c) => Out.Log(Regex.Replace(c.Phone, "[0-9]", m => m.Value + "-")); //! PRIV2001
    public void BadSplit(Customer c) => Out.Log(Regex.Split(c.Name, "\\s")[0]); //! PRIV2001
    public void BadAddress(Customer c) => Out.Log(new MailAddress(c.Email).Host); //! PRIV2001
    public void BadAddressUser(Customer c) { var a = new MailAddress(c.Email, c.Name); Out.Log(a.User + a.DisplayName); } //! PRIV2001
    public void BadTryAddress(Customer c) { if (MailAddress.TryCreate(c.Email, out var a)) Out.Log(a.Host); } //! PRIV2001
    public void BadNode(Customer c) { var o = new JsonObject { ["mail"] = c.Email }; Out.Log(o.ToJsonString()); } //! PRIV2001
    public void BadDocument(Customer c) { using var d = JsonDocument.Parse("{\"a\":\"" + c.Email + "\"}"); Out.Log(d.RootElement.GetProperty("a").GetString()); } //! PRIV2001
    public void BadXml(Customer c) => Out.Log(new XElement("a", new XAttribute("m", c.Email)).ToString()); //! PRIV2001
    public void BadUri(Customer c) => Out.Log(new Uri("https://x.example/?m=" + c.Email).Query); //! PRIV2001
    public void BadUriBuilder(Customer c) { var b = new UriBuilder("https://x.example") { Query = "m=" + c.Email }; Out.Log(b.Uri); } //! PRIV2001
    public void BadCulture(Customer c) => Out.Log(System.Globalization.CultureInfo.InvariantCulture.TextInfo.ToTitleCase(c.Name)); //! PRIV2001
    public void BadRunes(Customer c) => Out.Log(string.Concat(c.Name.EnumerateRunes().Take(3))); //! PRIV2001
    public void BadReader(Customer c) { using var r = new StringReader(c.Name); Out.Log(r.ReadLine()); } //! PRIV2001
    public void BadMemory(Customer c) { using var m = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(c.Name)); using var r = new StreamReader(m); Out.Log(r.ReadToEnd()); } //! PRIV2001
    public void OkIsMatch(Customer c) => Out.Log(Domain.IsMatch(c.Email));
    public void OkSuccess(Customer c) => Out.Log(Domain.Match(c.Email).Success);
    public void OkMatchCount(Customer c) => Out.Log(Regex.Matches(c.Phone, "[0-9]").Count);
    public void OkTry(Customer c) => Out.Log(MailAddress.TryCreate(c.Email, out _));
    public void OkIndex(Customer c) => Out.Log(Domain.Match(c.Email).Index);
}
