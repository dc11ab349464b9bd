//# ids: PRIV2001, PRIV3001, PRIV6005, PRIV5006, PRIV4001
// Handlers that are named and not written out: what is found in them stands in them, whoever may see the method.
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyAnalyzers;
namespace Cases.HandlersByName;

public class Form { [Pii(PiiCategory.Contact)] public string Mail { get; set; } = ""; public string Plan { get; set; } = ""; }

public static class Endpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/log/{id}", Log);
        app.MapPost("/mail/{id}", Mail);
        app.MapGet("/ok/{id}", Ok);
        app.MapPost("/form", Posted);
        app.MapPost("/text", Text);
        app.MapGet("/async/{id}", LogAsync);
        app.MapDelete("/{id}", new Held().Removed);
        var group = app.MapGroup("/group");
        group.MapPut("/put", Put);
        app.MapMethods("/any", ["GET"], Any);
    }

    private static string Log(int id, ICustomers customers) { Out.Log(customers.Find(id).Email); return "x"; } //! PRIV2001
    private static void Mail(int id, ICustomers customers, IMarketingMail mail) { var c = customers.Find(id); mail.Send(c.Email, "x"); } //! PRIV3001
    private static void Ok(int id, ICustomers customers, IMarketingMail mail) { var c = customers.Find(id); if (c.AcceptsMarketing) mail.Send(c.Email, "x"); }
    private static void Posted(Form form) => Out.Log(form.Mail); //! PRIV2001
    private static void Text(string mail) { var f = new Form { Mail = mail }; Out.Log(f.Mail); } //! PRIV2001
    private static async Task<string> LogAsync(int id, ICustomers customers) { var c = await customers.FindAsync(id); Out.Log(c.Email); return c.Plan; } //! PRIV2001
    private static void Put(Customer c, IMarketingMail mail) => mail.Send(c.Email, "x"); //! PRIV3001
    private static void Any(Customer c, IPartnerFeed feed) => feed.Push(c.Email); //! PRIV4001

    private class Held
    {
        public void Removed(int id, ICustomers customers) => Out.Log(customers.Find(id).Email); //! PRIV2001
    }
}
