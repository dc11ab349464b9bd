//# ids: PRIV4004, PRIV4005, PRIV5001, PRIV5005
// The picture of one dot and the button are fine; what they are told besides is not.
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using PrivacyAnalyzers;
namespace Cases.Pixels;

public interface IBeacon { void Load([Sink(Channel.Advertising)] Uri address); [Sink(Channel.Analytics)] void Event(string address, string text); }

public class Pixels(HttpClient http, IBeacon beacon)
{
    public Task Bad(Customer c) => http.GetAsync($"https://ads.example/p.gif?e={c.Email}"); //! PRIV4005
    public Task BadEncoded(Customer c) => http.GetAsync("https://www.facebook.com/tr?ev=Buy&em=" + Uri.EscapeDataString(c.Email)); //! PRIV4005
    public Task BadCleartext(Customer c) => http.GetAsync($"http://pixel.example/p?n={c.Name}"); //! PRIV4005
    public void BadBeacon(Customer c) => beacon.Load(new Uri($"https://ads.example/pixel?e={c.Email}")); //! PRIV4005
    public void BadEvent(Customer c) => beacon.Event("https://ads.example/event", c.Email); //! PRIV4004
    public IHtmlContent BadPicture(Customer c) => new HtmlString($"<img src=\"https://ads.example/p.gif?e={c.Email}\" width=\"1\" height=\"1\">"); //! PRIV4005
    public IHtmlContent BadScript(IHtmlHelper html, Customer c) => html.Raw($"<script>fbq('init', '1', {{ em: '{c.Email}' }})</script>"); //! PRIV4005
    public IHtmlContent BadFrame(Customer c) => new HtmlString($"<iframe src='https://www.facebook.com/plugins/like.php?ref={c.Id}&who={c.Name}'></iframe>"); //! PRIV4005

    public Task OkPage(string page) => http.GetAsync($"https://ads.example/p.gif?page={page}");
    public Task OkVisitor(Customer c) => http.GetAsync($"https://ads.example/p.gif?ip={c.IpAddress}");
    public IHtmlContent OkOwnPicture(Customer c) => new HtmlString($"<img src=\"/pictures/{c.Id}.png\" alt=\"{c.Name}\">");
    public IHtmlContent OkText(Customer c) => new HtmlString($"<p>{System.Net.WebUtility.HtmlEncode(c.Name)}</p>");
    public IHtmlContent OkButton() => new HtmlString("<iframe src='https://www.facebook.com/plugins/like.php'></iframe>");
    public IHtmlContent OkRedacted(Customer c) => new HtmlString($"<script>gtag('set', 'user', '{Clean.Redact(c.Email)}')</script>");
}
