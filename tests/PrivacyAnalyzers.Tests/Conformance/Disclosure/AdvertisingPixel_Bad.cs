//# ids: PRIV4004, PRIV4005, PRIV5005
using PrivacyAnalyzers;
namespace Cases.Disclosure_Advertising;

public interface IRemarketing
{
    [Sink(Channel.Advertising)] void Audience(string list, string visitor);
    void Pixel([Sink(Channel.Advertising)] Uri address);
}

public class Ads(IRemarketing ads)
{
    public void Bad(Customer c) => ads.Audience("pro", c.Email); //! PRIV4004

    public void BadPixel(Customer c) => ads.Pixel(new Uri($"https://ads.example/p.gif?e={Uri.EscapeDataString(c.Email)}")); //! PRIV4004 | PRIV4005 | PRIV5005

    public void BadName(Customer c) => ads.Audience("pro", c.Name.Trim()); //! PRIV4004

    public void Ok(string visitor) => ads.Audience("pro", visitor);

    public void OkPixel(string page) => ads.Pixel(new Uri($"https://ads.example/p.gif?page={Uri.EscapeDataString(page)}"));

    public void OkPlan(Customer c) => ads.Audience(c.Plan, "anonymous");
}
