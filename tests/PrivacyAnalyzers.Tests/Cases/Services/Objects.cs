// Library objects that hold data: what is personal in them, and what is not.
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using PrivacyAnalyzers;
namespace Telco.P1;
public class Objects(ILogger log)
{
    public void ClaimBad(Subscriber s) { var c = new System.Security.Claims.Claim("email", s.Mailbox); log.LogInformation("{V}", c.Value); } //! PRIV2001
    public void ClaimOk(Subscriber s) { var c = new System.Security.Claims.Claim("email", s.Mailbox); log.LogInformation("{V}", c.Type); }
    public void Node(Subscriber s) { var n = new JsonObject { ["mail"] = s.Mailbox, ["t"] = s.Tariff }; log.LogInformation(n.ToJsonString()); } //! PRIV2001
    public void X(Subscriber s) { var x = new XElement("s", s.FullName); log.LogInformation(x.Value); } //! PRIV2001
    public void X2(Subscriber s) { var x = new XDocument(new XElement("s", new XAttribute("n", s.FullName))); log.LogInformation(x.ToString()); } //! PRIV2001
    public void Values(Subscriber s) { StringValues v = new([s.Tariff, s.Mailbox]); log.LogInformation(v.ToString()); } //! PRIV2001
    public void Addr(Subscriber s) { var a = new System.Net.Mail.MailAddress(s.Mailbox, s.FullName); log.LogInformation(a.DisplayName); } //! PRIV2001
    public void Kv(Subscriber s) { var k = new KeyValuePair<string, string>("mail", s.Mailbox); log.LogInformation("{K}", k.Key); log.LogInformation("{V}", k.Value); } //! PRIV2001
    public void Hdr(Subscriber s) { var h = new AuthenticationHeaderValue("Bearer", s.Pin); log.LogInformation("{S}", h.Scheme); log.LogInformation("{P}", h.Parameter); } //! PRIV5004 //? PRIV5004
    public void Tuple2(Subscriber s) { var t = Tuple.Create(s.Tariff, s.Mailbox); log.LogInformation(t.Item1); log.LogInformation(t.Item2); } //! PRIV2001
    public void Mem(Subscriber s) { using var ms = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(s.FullName)); using var r = new StreamReader(ms); log.LogInformation(r.ReadToEnd()); } //! PRIV2001
    public void Writer(Subscriber s) { using var w = new StringWriter(); w.Write(s.FullName); log.LogInformation(w.ToString()); } //! PRIV2001
    public void Arr(Subscriber s) { var b = System.Text.Encoding.UTF8.GetBytes(s.FullName); log.LogInformation(System.Text.Encoding.ASCII.GetString(b, 0, 3)); } //! PRIV2001
    public void Query(HttpRequest r, Subscriber s) { var q = QueryString.Create("m", s.Mailbox); log.LogInformation(q.ToUriComponent()); } //! PRIV2001
    public void Prob(Subscriber s) { var p = new ProblemDetails { Title = "bad", Detail = "for " + s.FullName }; log.LogInformation(p.Title); log.LogInformation(p.Detail); } //! PRIV2001
    public void Ver(Subscriber s) { var m = new HttpRequestMessage(HttpMethod.Get, "https://x/?m=" + s.Mailbox); log.LogInformation("{V} {M}", m.Version, m.Method); log.LogInformation("{U}", m.RequestUri); } //! PRIV2001
    public async Task Cont(Subscriber s) { var c = new StringContent(s.FullName); log.LogInformation("{T}", c.Headers.ContentType); await Task.Yield(); }
    public void Exc(Subscriber s) { var e = new InvalidOperationException("no plan for " + s.Tariff); log.LogError(e, "x"); }
    public void Dt(Subscriber s) { var d = s.Born.ToDateTime(TimeOnly.MinValue); log.LogInformation("{D}", d); } //! PRIV2001
    public void Ts(Cdr c) { var t = TimeSpan.FromSeconds(c.Seconds); log.LogInformation("{T}", t); } //! PRIV2002
    public void Pad(Subscriber s) { log.LogInformation(s.Tariff.PadRight(s.FullName.Length)); }
    public void Cmp(Subscriber s, Subscriber t) { log.LogInformation("{B}", string.Compare(s.FullName, t.FullName) < 0); }
    public void Ord(List<Subscriber> l) { log.LogInformation("{T}", l.OrderBy(s => s.FullName).First().Tariff); }
    public void Idx(List<Subscriber> l, string mail) { log.LogInformation("{T}", l.FindIndex(s => s.Mailbox == mail)); }
    public void Exists(List<Subscriber> l, Subscriber x) { log.LogInformation("{T}", l.Exists(s => s.Mailbox == x.Mailbox)); }
    public void Dict(Dictionary<string, int> d, Subscriber s) { d[s.Mailbox] = 1; log.LogInformation("{T}", d[s.Mailbox]); log.LogInformation("{T}", d.ContainsKey(s.Mailbox)); }
    public void TryGet(Dictionary<string, string> tariffs, Subscriber s) { if (tariffs.TryGetValue(s.Mailbox, out var t)) log.LogInformation("{T}", t); }
}
